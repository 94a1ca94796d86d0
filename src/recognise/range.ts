import type { Bound, Token } from '../types.js'
import { perBehind, readSized, textOf, type Sized } from './amount.js'
import { readBoundAfter, readBoundBefore } from './bound.js'
import { readCount, type Count } from './count.js'
import { exact, isLess, tenTo, times, type Exact } from './exact.js'
import { cue, type Reading } from './read.js'
import type { Draft, MentionRule } from './rule.js'
import { readMeasured } from './unit.js'
import { NUMBERS } from './start.js'

type Opener = 'between' | 'of' | null

interface Ends {
  readonly opener: Opener
  readonly firstFrom: number
  readonly first: Reading<Count>
  /** The first number's own unit ends here; the same as the number's end without one. */
  readonly firstTo: number
  /** Where the second begins, its bound before it: *de 350 à plus de 2 000 clients*. */
  readonly secondAt: number
  readonly near: Bound | null
  readonly secondFrom: number
  readonly second: Reading<Count>
  readonly low: Exact
  readonly high: Exact
  readonly sized: Reading<Sized>
}

/** *entre* A *et* B | [*de*] A *à* B | A *ou* B | A-B, with the unit behind B or behind both. */
export const range: MentionRule = {
  name: 'range',
  starts: [...NUMBERS, 'bound', 'fraction', 'cue between', 'cue of', 'cue the'],
  examples: [
    ['Elle vise [entre 750 et 800 millions d’euros].', { min: '750000000', max: '800000000', bound: 'between', unit: 'EUR' }],
    ['Une part de marché de [10 à 12 %] en 2030.', { min: '10', max: '12', unit: '%' }],
    ['Il faudrait [10-15 %] de plus.', { min: '10', max: '15' }],
    ['Comptez [10 - 20 euros].', { min: '10', max: '20', unit: 'EUR' }],
    ['Il y a [deux ou trois mille ans].', { min: '2000', max: '3000', unit: 'a' }],
    ['La dette a été ramenée de [410] à 265 millions d’euros.', { value: '410000000', unit: 'EUR', leg: 'from' }],
    ['Le taux passe de 3,50 % à [3,25 %].', { value: '3.25', unit: '%', leg: 'to' }],
    ['Des enfants âgés de [8 à 12 ans].', { min: '8', max: '12', unit: 'a' }],
  ],
  never: ['Ils ont gagné 3 à 1.', 'De 9 à 17 heures.', 'La saison 2024-2025.'],
  read: (tokens, at) => {
    const ends = readEnds(tokens, at)
    if (!ends) return null
    const drafts = isMovement(tokens, at, ends) ? legsOf(tokens, ends) : spreadOf(tokens, at, ends)
    return drafts && { drafts, to: drafts.at(-1)!.to }
  },
}

function readEnds(tokens: readonly Token[], at: number): Ends | null {
  const bound = readBoundBefore(tokens, at)
  const between = cue('between', tokens, bound?.to ?? at)
  const of = between === null ? cue('of', tokens, at) : null
  const opener: Opener = between !== null ? 'between' : of !== null ? 'of' : null
  const start = between ?? of ?? bound?.to ?? at
  const firstFrom = cue('the', tokens, start) ?? start
  const first = readCount(tokens, firstFrom)
  if (!first) return null
  const own = readMeasured(tokens, first)
  const firstTo = own?.to ?? first.to
  const joint = connector(tokens, firstTo, opener)
  if (joint === null) return null
  const near = opener === 'of' ? readBoundBefore(tokens, joint) : null
  const secondFrom = near?.to ?? cue('the', tokens, joint) ?? joint
  const second = readCount(tokens, secondFrom)
  const sized = second && !second.one && readSized(tokens, second)
  if (!sized || (own && own.unit !== sized.unit)) return null
  const low = own ? own.value : inUnitOf(first, second, sized)
  const ends = { opener, firstFrom, first, firstTo, secondAt: near ? joint : secondFrom, secondFrom, second, near: near?.bound ?? null, low, high: sized.value, sized }
  return isPlausible(tokens, at, ends) ? ends : null
}

function connector(tokens: readonly Token[], at: number, opener: Opener): number | null {
  if (opener === 'between') return cue('and', tokens, at)
  const to = cue('at', tokens, at)
  if (to !== null) return to
  if (opener === 'of') return null
  const or = cue('or', tokens, at)
  if (or !== null) return or
  if (cue('dash', tokens, at) === null || tokens[at]!.glued !== tokens[at + 1]?.glued) return null
  return at + 1
}

/** *3 à 5 millions*: the first number takes the scale, and the subunit, of the second. */
function inUnitOf(first: Reading<Count>, second: Reading<Count>, sized: Sized): Exact {
  if (!first.digits && !second.digits && isLess(first.value, exact(1000)) && second.value.num >= 1000n && second.value.num % 1000n === 0n) return times(first.value, exact(1000))
  const scaled = first.zeros === 0 && second.zeros >= 3 && isLess(first.value, exact(1000)) ? times(first.value, tenTo(second.zeros)) : first.value
  const factor = { num: sized.value.num * second.value.den, den: sized.value.den * second.value.num }
  return second.value.num === 0n || factor.num === factor.den ? scaled : times(scaled, exact(factor.num, factor.den))
}

function isPlausible(tokens: readonly Token[], at: number, { opener, first, low, high, sized, secondFrom, firstTo }: Ends): boolean {
  if (first.one && sized.shape === 'bare') return false
  const rising = isLess(low, high)
  if (sized.unit === 'h' && (opener !== null || cue('of', tokens, at - 1) !== null) && !isLess(exact(24), high) && isLess(exact(6), low)) return false
  if (opener === null && !rising) return false
  if (sized.unit === 'h' && cue('singular', tokens, at) !== null) return false
  if (cue('dash', tokens, firstTo) !== null && !tokens[firstTo]!.glued && sized.shape !== 'amount') return false
  if (sized.shape !== 'bare') return true
  if (cue('dash', tokens, firstTo) !== null && secondFrom === firstTo + 1) return first.zeros > 0
  return opener === 'between' || opener === 'of' && isMoving(tokens, at) || first.zeros > 0 || low.den > 1n || isLess(exact(99), low)
}

/** *bondi de 44 à 61*: a verb of movement right before. */
function isMoving(tokens: readonly Token[], at: number): boolean {
  for (const { entry } of tokens[at - 1]?.phrases ?? []) if (entry.kind === 'verb' && (entry.sense.way || entry.traits.includes('shifts'))) return true
  return false
}

/** Falling, or after *passer*, *porter*; after another verb of movement, unless both are one percentage. */
function isMovement(tokens: readonly Token[], at: number, { opener, low, high, near, first, firstTo, sized }: Ends): boolean {
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

function legsOf(tokens: readonly Token[], { firstFrom, first, firstTo, secondAt, secondFrom, second, near, low, high, sized }: Ends): Draft[] {
  const per = perBehind(tokens, sized.to, sized)
  const common = { ...measureOf(tokens, sized), per: per?.per ?? null, min: null, max: null, bound: 'exact' as const }
  return [
    { ...common, type: 'quantity', from: firstFrom, to: firstTo, numberFrom: firstFrom, numberTo: first.to, leg: 'from', value: low, zeros: first.zeros },
    { ...common, type: 'quantity', from: secondAt, bound: near ?? 'exact', to: per?.to ?? sized.to, end: tokens[sized.to - 1]!.end, numberFrom: secondFrom, numberTo: second.to, leg: 'to', value: high, zeros: second.zeros },
  ]
}

function spreadOf(tokens: readonly Token[], at: number, ends: Ends): Draft[] | null {
  const { opener, firstFrom, second, sized } = ends
  const swapped = opener === 'between' && isLess(ends.high, ends.low)
  const low = swapped ? ends.high : ends.low
  const high = swapped ? ends.low : ends.high
  if (!isLess(low, high)) return null
  const quoteTo = readBoundAfter(tokens, sized.to)?.to ?? sized.to
  const per = perBehind(tokens, quoteTo, sized)
  const from = opener === 'of' ? firstFrom : at
  const measure = measureOf(tokens, sized)
  return [{ ...measure, type: 'quantity', from, to: per?.to ?? quoteTo, end: tokens[quoteTo - 1]!.end, numberFrom: firstFrom, numberTo: second.to, leg: null, value: null, min: low, max: high, bound: 'between', per: per?.per ?? null, zeros: second.zeros }]
}

function measureOf(tokens: readonly Token[], { unit, unitKind, unitFrom, unitTo, family, shape }: Sized) {
  return { unit, unitKind, unitText: unitTo > unitFrom ? textOf(tokens, unitFrom, unitTo) : null, family, shape, sign: null }
}
