import { looksParticiple } from '../lexicon/endings.js'
import type { Quantity } from '../recognise/quantity.js'
import { cue, has } from '../recognise/read.js'
import type { Clause } from './clause.js'
import { cues, isAny } from './ask.js'
import { isDeterminer } from './grammar.js'
import { phraseBefore } from './spans.js'

/** The noun phrase before; past *de* behind a colon (*marge d’erreur : de Q*) and a participle behind a comma (*l’enveloppe, portée à Q*). */
export function spanBefore(clause: Clause, end: number): { from: number; to: number } | null {
  const { tokens, groups } = clause
  if (tokens[end - 1]?.text === ':') return phraseBefore(clause, end - 1)
  const bare = end > 1 && groups.some(({ from, to, tense }) => from === end - 1 && to === end && tense === 'participle')
  if (bare && tokens[end - 2]!.text === ',') return phraseBefore(clause, end - 2)
  return bare && cue('and', tokens, end - 2) !== null ? null : phraseBefore(clause, end)
}

/** Behind a determiner, and no participle: *un retard de Q*, not *estimé à Q*. */
export const isNominal = ({ tokens }: Clause, { from, to }: { from: number; to: number }) =>
  isDeterminer(tokens, from) &&
  !has('adverb', tokens[to - 1]) &&
  !(to - from === 2 && has('verb', tokens[from + 1]) && looksParticiple(tokens[from + 1]!.key) && !has('noun', tokens[from + 1]))

/** *un total*, *un plafond*, *un total cumulé*: nothing says of what. */
export function isAmountAlone({ tokens, groups }: Clause, { from, to }: { from: number; to: number }): boolean {
  const at = pastArticle(tokens, from)
  if (cue('amount noun', tokens, at) === null) return false
  const parted = cue('bare amount', tokens, at) !== null && groups.some((group) => group.from === at + 1 && group.to === to)
  return to - from <= 2 || parted
}

/** *le montant* **des travaux**, but *un niveau record*, *le chiffre encore provisoire* */
export const isCompleted = (tokens: Clause['tokens'], { from, to }: { from: number; to: number }): boolean =>
  tokens.slice(from + 1, to).some((_, i) => cue('of', tokens, from + 1 + i) !== null)

export const pastArticle = (tokens: Clause['tokens'], at: number) => (isDeterminer(tokens, at) ? at + 1 : at)

/** *des affluences* **entre** *95 et 100 %*, *un résultat compris* **entre** *4 et 5 millions*: where the noun phrase ends; but not *des jeunes entre 18 et 25 ans*. */
export function startOfSpread({ bound, from, unitKind }: Quantity, { tokens, groups }: Clause): number | null {
  if (bound !== 'between' || unitKind === 'duration' || unitKind === 'count' || cue('between', tokens, from) === null) return null
  const within = groups.find(({ to, tense }) => to === from && tense === 'participle')
  if (!within) return from
  return tokens[within.from - 1]?.text === ',' ? within.from - 1 : within.from
}

/** *similaire* **pour** *les maisons (-3,9 %)* **et** *les appartements (-3,8 %)* */
export function isForWhom(clause: Clause, from: number): boolean {
  const { tokens } = clause
  if (cue('for', tokens, from - 1) !== null) return true
  if (tokens[from - 2]?.text !== ')' || (cue('and', tokens, from - 1) === null && tokens[from - 1]!.text !== ',')) return false
  const open = tokens.findLastIndex(({ text }, at) => at < from - 2 && text === '(')
  const span = open < 0 ? null : phraseBefore(clause, open)
  return span !== null && isForWhom(clause, span.from)
}

/** **dans** *d’autres régions*, **chez** *les autres* */
export const saysWhere = (tokens: Clause['tokens'], at: number): boolean => isAny(WHERE, tokens[at])
const WHERE = cues('in', 'inside', 'chez')
