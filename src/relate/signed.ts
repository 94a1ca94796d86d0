import { isOneOf } from '../recognise/marks.js'
import type { Quantity } from '../recognise/quantity.js'
import { cue, phrase } from '../recognise/read.js'
import type { Direction, Token } from '../types.js'
import type { Clause } from './clause.js'

/** `+12 %` is a rise; `-3,5 %` a fall, but behind *à* or *un taux de* a rate below zero; of money and counts only in brackets or behind a comma. */
export function signedWay({ sign, unitKind, numberFrom }: Quantity, clause: Clause): Direction | null {
  const { tokens, groups } = clause
  const at = numberFrom - 2
  if (sign === '+' && unitKind === 'currency' && cue('at', tokens, at) !== null) return null // un résultat positif, à +313 millions
  if (sign === '+' && unitKind !== 'duration') return 'up'
  if (sign !== '-') return null
  if (unitKind === 'percent' && cue('amounts to', tokens, at - 3) === at + 1) return 'down' // ce qui correspond à -92 %
  if (unitKind === null) return tokens[at]?.text === '(' ? 'down' : null
  if ((unitKind === 'percent' || unitKind === 'points') && closesAt(clause, at)) return 'down'
  const fell =
    tokens[at - 1]?.text === ',' && groups.some((group) => group.sense.way === 'down' && at - group.to <= 3 && group.to < at)
  if ((unitKind === 'percent' || unitKind === 'points') && fell && cue('at', tokens, at) !== null) return 'down'
  if (unitKind === 'percent' || unitKind === 'points')
    return cue('at', tokens, at) === null && (cue('of', tokens, at) === null || !isRateBefore(tokens, at)) ? 'down' : null
  return (unitKind === 'currency' || unitKind === 'count') && isOneOf('(,:;/', tokens[at]?.text) ? 'down' : null
}

/** *Danone* **a fini à** *-2,6 %*: an exchange closes so much lower; a rate closes below zero. */
const closesAt = ({ tokens, groups, names }: Clause, at: number): boolean =>
  cue('at', tokens, at) !== null &&
  groups.some(({ to, traits }) => to <= at && traits.includes('closes')) &&
  (names.some(({ to }) => to === at) || !isRateBefore(tokens, at))

/** *une croissance de -0,3 %*, *le taux a été de -0,5 %*: what stands before may be below zero, unlike *les accidents de -4,9 %*. */
function isRateBefore(tokens: readonly Token[], at: number): boolean {
  for (let from = at - 1; from >= 0 && !isOneOf(',;:()«»', tokens[from]!.text); from--) {
    const units = phrase('metric', tokens, from)?.row.units
    if (units) return units.includes('percent')
  }
  return false
}
