import type { VerbGroup } from './grammar.js'
import { isSaidOfGroup } from './group.js'
import { canMeasure, type Measured } from './measured.js'
import type { OwnerAsk } from './owner-ask.js'
import type { NounPhrase, Title } from './phrases.js'

interface Ask extends Pick<OwnerAsk, 'quantity' | 'clause' | 'movement'> {
  readonly measured: Measured
  readonly actor: VerbGroup | null
}

/** The subject as an owner: what is measured owns nothing, nor does who estimates the number of others. */
export function bearerOf(subject: NounPhrase | null, ask: Ask): NounPhrase | null {
  const { quantity, clause, movement, measured, actor } = ask
  if (!subject?.entity && quantity.unitKind !== 'currency' && isEstimate(measured, actor)) return null
  return subject?.metric &&
    !subject.entity &&
    isThing(subject.metric) &&
    (!canMeasure(subject.metric, quantity, movement) || isSaidOfGroup(actor!, clause))
    ? { ...subject, metric: null, noun: subject.metric.text }
    : subject
}

/** *les syndicats* **estiment à 3,5 millions le nombre** *de manifestants*, but *l’appli évalue à 3 millions le nombre de ses abonnés* */
const isEstimate = ({ rule, phrase }: Measured, actor: VerbGroup | null): boolean =>
  rule === 'counter' && !!actor?.sense.says && !phrase?.owned

/** *les incendies*, *les transactions* may own what they do not measure, *le chômage* and *le bénéfice* may not. */
const isThing = ({ units }: Title) => !units || units.includes('count')
