import type { Quantity } from '../recognise/quantity.js'
import { cue } from '../recognise/read.js'
import type { Clause } from './clause.js'
import { nameText } from './entity.js'
import { isDeterminer, isPreposition } from './grammar.js'
import type { Measured } from './measured.js'
import type { OwnerAsk } from './owner-ask.js'
import type { Named } from './passage.js'
import type { NounPhrase } from './phrases.js'
import { subjectOf } from './subjects.js'

interface Ask extends Pick<OwnerAsk, 'quantity' | 'clause' | 'governor'> {
  readonly measured: Measured
}

/** *Le car circulait à 82 km/h*, *la campagne durera 39 jours*, *une journée de détention revient à 128 euros*: what goes so fast, lasts so long or has the price is the subject, whoever the passage is about. */
export function sizedSubject({ quantity, clause, governor, measured }: Ask, subject: NounPhrase | null): Named | null {
  if (measured.rule !== 'verb' || !governor || governor.to > quantity.from || subject?.entity || subject?.owned) return null
  if (!isSize(quantity, measured)) return null
  const words = subjectOf(clause.tokens, clause.groups, clause.groups.indexOf(governor))
  const noun = words?.is === 'words' ? nounOf(clause, words.from, words.to) : null
  return noun === null ? null : { subject: noun, rule: 'noun' }
}

const isSize = ({ unitKind }: Quantity, { title }: Measured): boolean =>
  unitKind === 'measure' || unitKind === 'duration' || (unitKind === 'currency' && title?.id === 'price')

/** *une* **journée de détention**, *chaque* **rame**: past the determiner, up to a sign or a preposition but *de*; no name. */
function nounOf({ tokens, names, quantities }: Clause, from: number, to: number): string | null {
  const start = isDeterminer(tokens, from) || cue('determiner', tokens, from) !== null ? from + 1 : from
  let end = start
  while (end < to && tokens[end]!.shape === 'word' && (cue('of', tokens, end) !== null || !isPreposition(tokens, end))) end++
  const isInside = (one: { readonly from: number; readonly to: number }) => one.from < to && one.to > from
  return end > start && !names.some(isInside) && !quantities.some(isInside) ? nameText(tokens, start, end) : null
}
