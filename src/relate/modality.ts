import { cue } from '../recognise/read.js'
import type { Quantity } from '../recognise/quantity.js'
import { endsOf } from '../recognise/time/edtf.js'
import { resolve } from '../recognise/time/resolve.js'
import type { Modality } from '../types.js'
import { opens } from './attach.js'
import { isAttribute, isDefinite } from './attribute.js'
import { isCompared } from './baseline.js'
import type { Clause } from './clause.js'
import { chainOf } from './governor.js'
import { isFiniteTense, type VerbGroup } from './grammar.js'
import { scopeOf } from './scope.js'
import { hasMark, isOneOf } from '../recognise/marks.js'
import { hasCue } from './ask.js'

/** *devrait*, *d’ici 2030*, *compterait*, *n’a pas réalisé*: how sure the text is. */
export function modalityOf(quantity: Quantity, clause: Clause, governor: VerbGroup | null): Modality {
  if (isDeniedAlone(quantity, clause)) return 'negated'
  if (quantity.leg === 'from' || isPastAlone(quantity, clause)) return 'stated'
  if (isPlannedThing(quantity, clause)) return 'projected'
  if (isAttribute(quantity, clause, governor)) return 'stated'
  const byVerb = governor && verbModality(quantity, clause, governor)
  if (byVerb && byVerb !== 'stated') return byVerb
  if (cueBefore('plan', quantity, clause)) return 'projected'
  return cueBefore('hedge', quantity, clause) ? 'hedged' : 'stated'
}

function verbModality(quantity: Quantity, clause: Clause, governor: VerbGroup): Modality {
  const chain = chainOf(governor, clause)
  if (chain.some((group) => group.negated && group.traits.includes('rules out'))) return 'projected'
  if (isDenied(chain, quantity, clause)) return 'negated'
  if (isResult(governor, chain, clause)) return 'stated'
  if (chain.some((group) => group.tense === 'conditional' && !group.modal)) return hasCondition(clause) ? 'projected' : 'hedged'
  if (chain.some((group) => isFuture(group, clause) || looksAhead(group, clause))) return 'projected'
  return chain.some((group) => plans(group, quantity, clause) || (group !== governor && isPledge(group, clause)))
    ? 'projected'
    : 'stated'
}

/** *supprimera*, not *aura duré*, which supposes what has been. */
function isFuture(group: VerbGroup, { tokens }: Clause): boolean {
  if (group.tense !== 'future') return false
  const helper = tokens[group.from]!.phrases.find(({ entry }) => entry.kind === 'verb' && entry.tense === 'future')?.entry
  return !(helper?.kind === 'verb' && helper.traits.includes('auxiliary') && helper.lemma !== group.lemma && !group.passive)
}

/** *devrait*, *pourra*, *doit engager*, *compte ouvrir*; not *il faut débourser*, *il fallait compter* */
function looksAhead({ modal, tense, from }: VerbGroup, { tokens }: Clause): boolean {
  if (modal === null || tense === 'past') return false
  return !(
    (tense === 'present' || tense === 'imperfect') &&
    tokens[from]!.phrases.some(({ entry }) => entry.kind === 'verb' && entry.traits.includes('impersonal'))
  )
}

/** *vise 500 milliards*; not *compte 64 agences*, whose plan needs an infinitive; not *a attendu dix-neuf heures*. */
function plans(group: VerbGroup, quantity: Quantity, clause: Clause): boolean {
  if (!group.sense.plans || (group.from >= quantity.to && !group.passive)) return false
  if (group.traits.includes('plans infinitive') && !isInfinitiveBehind(group, clause)) return false
  if (quantity.unitKind === 'duration' && quantity.from <= group.to + 1) return false
  return !(group.sense.says && isRuled(group, clause))
}

/** *s’engage à baisser*, *a promis de ramener* */
const isPledge = ({ from, to }: VerbGroup, clause: Clause) =>
  clause.tokens.slice(from - 1, to).some((_, i) => from - 1 + i >= 0 && isCueAt('plan', from - 1 + i, clause))

/** *compte atteindre*, *compte que*; not *ne comptait que* */
function isInfinitiveBehind({ from, to }: VerbGroup, { groups, tokens }: Clause): boolean {
  return (
    groups.some(
      ({ from, tense }) =>
        tense === 'infinitive' && from >= to && from - to <= 6 && !tokens.slice(to, from).some(({ shape }) => shape === 'mark'),
    ) ||
    (cue('than', tokens, to) !== null && ![1, 2].some((back) => cue('none', tokens, from - back) !== null))
  )
}

/** *la convention collective prévoit*: what a rule lays down is so. */
const isRuled = ({ from }: VerbGroup, { tokens }: Clause) => hasCue('rule text', tokens, from - 5, from)

/** *a crû de 3,9 %, pour atteindre 2 521 francs*: reached, where the main verb is past. */
function isResult(governor: VerbGroup, chain: readonly VerbGroup[], { tokens }: Clause): boolean {
  if (governor.tense !== 'infinitive') return false
  const main = chain.find(({ tense }) => isFiniteTense(tense))
  return (
    main?.tense === 'past' && !main.sense.plans && [1, 2].some((back) => cue('so as to', tokens, governor.from - back) !== null)
  )
}

/** The quantity itself is denied: behind the verb, not *ne … que*, and not a bound like *ne dépasse pas*. */
function isDenied(chain: readonly VerbGroup[], { from }: Quantity, clause: Clause): boolean {
  const { tokens } = clause
  const { parts, of } = scopeOf(clause)
  const governor = chain[0]!
  if (governor.to > from || of[governor.from] !== of[from] || parts[of[from]!]!.kind === 'aside') return false
  if (hasMark(',:;', tokens, governor.to, from) || hasCue('than', tokens, governor.to, from) || cue('not', tokens, from) !== null)
    return false // n’admettra pas plus de 250 personnes
  if (isNobody(governor, clause)) return true
  const denied = chain.find(({ negated, traits }) => negated && !traits.includes('prevents'))
  return !!denied && !governor.sense.bound
}

/** *Aucun des huit États n’a dépassé 4 %* */
function isNobody({ from }: VerbGroup, { tokens }: Clause): boolean {
  if (![1, 2, 3].some((back) => cue('none', tokens, from - back) !== null)) return false
  for (let at = from - 1; at >= 0 && tokens[at]!.shape !== 'mark'; at--) if (cue('nobody', tokens, at) !== null) return true
  return false
}

/** *400 à 500 euros, pas mille* */
function isDeniedAlone({ from }: Quantity, { tokens }: Clause): boolean {
  return cue('not', tokens, from - 1) !== null && cue('more', tokens, from - 1) === null && isOneOf(',(', tokens[from - 2]?.text)
}

/** *contre 203 en 2024*, *et 3,5 en 2024*: its own date lies behind, whatever is planned around it. */
function isPastAlone(quantity: Quantity, clause: Clause): boolean {
  const { tokens, article, quantities } = clause
  const moment = clause.dates.find(({ from }) => from >= quantity.to)
  if (!moment || moment.from - quantity.to > 2 || quantities.some(({ from }) => from >= quantity.to && from < moment.from))
    return false
  if (isCompared(moment, clause) || tokens.slice(quantity.to, moment.from).some(({ shape }) => shape === 'mark')) return false
  if (['against', 'after'].some((name) => opens(quantity, tokens, name))) return true
  if (moment.when.is !== 'fixed' || article.published === null) return false
  const end = endsOf(resolve(moment.when, { published: article.published, tense: 'past', passage: null }) ?? '')[1]
  return end !== null && end !== '' && end < article.published.slice(0, end.length)
}

/** *les 0,3 % attendus*, *les 50 000 dossiers prévus* */
const isPlannedThing = ({ to }: Quantity, { tokens }: Clause) => cue('planned', tokens, to) !== null

const hasCondition = ({ tokens }: Clause) => hasCue('condition', tokens, 0, tokens.length)

/** A cue in the quantity's part of the sentence, before it, and not another quantity's own. */
function cueBefore(name: string, { from, numberFrom }: Quantity, clause: Clause): boolean {
  const { tokens } = clause
  const { of } = scopeOf(clause)
  const headed = tokens[from - 1]?.text === ':' // Objectif affiché : 150 000 visiteurs
  for (let at = headed ? from - 2 : from - 1; at >= 0 && at >= from - 11; at--) {
    if (isOneOf(';:.«»', tokens[at]!.text)) return false
    if ((headed || of[at] === of[numberFrom]) && isCueAt(name, at, clause)) return true
  }
  return false
}

function isCueAt(name: string, at: number, { tokens, groups, quantities }: Clause): boolean {
  const end = cue(name, tokens, at)
  if (end === null || (cue('at', tokens, end - 1) !== null && end - at > 1 && isDefinite(tokens[end]))) return false // prêts à la clientèle
  if ([0, 1, 2, 3].some((back) => (cue('plan passed', tokens, at - back) ?? 0) > at)) return false
  if (groups.some((group) => group.from <= at && at < group.to && group.tense === 'past' && !group.passive)) return false
  return !quantities.some(({ to }) => to === at)
}
