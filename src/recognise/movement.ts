import type { Token } from '../types.js'
import { isLess } from './exact.js'
import type { Ends } from './range.js'
import { cue } from './read.js'
import type { Draft } from './rule.js'
import { perBehind, unitOf } from './sized.js'

/** *bondi de 44 à 61*: a verb of movement right before. */
export function isMoving(tokens: readonly Token[], at: number): boolean {
  for (const { entry } of tokens[at - 1]?.phrases ?? [])
    if (entry.kind === 'verb' && (entry.sense.way || entry.traits.includes('shifts'))) return true
  return false
}

/** Falling, or after *passer*, *porter*; after another verb of movement, unless both are one percentage. */
export function isMovement(
  tokens: readonly Token[],
  at: number,
  { opener, low, high, near, first, firstTo, sized }: Ends,
): boolean {
  if (opener !== 'of') return false
  if (isLess(high, low)) return true
  if (near) return true
  for (let i = at - 1; i >= 0 && i >= at - 12; i--) {
    if (/^[;:)]$/u.test(tokens[i]!.text) || cue('spread', tokens, i) !== null) return false
    for (const { entry } of tokens[i]!.phrases) {
      if (entry.kind === 'cue' && entry.cue === 'shift') return true
      if (entry.kind !== 'verb') continue
      if (entry.traits.includes('shifts')) return true
      if (entry.sense.way) return sized.unit !== '%' || firstTo > first.to
    }
  }
  return false
}

export function legsOf(tokens: readonly Token[], ends: Ends): Draft[] {
  const { firstFrom, first, firstTo, secondAt, secondFrom, second, near, low, high, sized } = ends
  const per = perBehind(tokens, sized.to, sized)
  const bound = 'exact' as const
  const common = { ...unitOf(tokens, sized), type: 'quantity', sign: null, per: per?.per ?? null, min: null, max: null } as const
  const from = { from: firstFrom, to: firstTo, numberFrom: firstFrom, numberTo: first.to, value: low, zeros: first.zeros }
  const to = { from: secondAt, to: per?.to ?? sized.to, end: tokens[sized.to - 1]!.end, value: high, zeros: second.zeros }
  return [
    { ...common, ...from, bound, leg: 'from' },
    { ...common, ...to, bound: near ?? bound, leg: 'to', numberFrom: secondFrom, numberTo: second.to },
  ]
}
