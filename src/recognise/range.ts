import type { Bound, Token } from '../types.js'
import { readBoundAfter, readBoundBefore } from './bound.js'
import { type Count, readCount } from './count.js'
import { exact, type Exact, isLess, tenTo, times } from './exact.js'
import { isMovement, isMoving, legsOf } from './movement.js'
import { cue, type Reading } from './read.js'
import type { Draft, MentionRule } from './rule.js'
import { perBehind, readSized, type Sized, unitOf } from './sized.js'
import { readMeasured } from './unit.js'
import { NUMBERS } from './start.js'

type Opener = 'between' | 'of' | null

export interface Ends {
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
    ['On compte [40 à 50 000 déplacés].', { min: '40000', max: '50000', unit: 'déplacé' }],
    ['Les dons vont de [10 à 2 000 euros].', { min: '10', max: '2000', unit: 'EUR' }],
    ['Comptez [10 - 20 euros].', { min: '10', max: '20', unit: 'EUR' }],
    ['Il y a [deux ou trois mille ans].', { min: '2000', max: '3000', unit: 'a' }],
    ['La dette a été ramenée de [410] à 265 millions d’euros.', { value: '410000000', unit: 'EUR', leg: 'from' }],
    ['Le taux passe de 3,50 % à [3,25 %].', { value: '3.25', unit: '%', leg: 'to' }],
    ['Des enfants âgés de [8 à 12 ans].', { min: '8', max: '12', unit: 'a' }],
  ],
  never: [
    'Ils ont gagné 3 à 1.',
    'Le bénéfice passe au premier semestre de 2015 à 3 milliards.',
    'De 9 à 17 heures.',
    'La saison 2024-2025.',
    'Le blé gagnait 75 centimes à 190 euros.',
    'Le blé recule de 2 euros à 190 euros.',
  ],
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
  const low = own ? own.value : inUnitOf(first, second, sized, opener)
  const secondAt = near ? joint : secondFrom
  const { value: high } = sized
  // prettier-ignore
  const ends = { opener, firstFrom, first, firstTo, secondAt, near: near?.bound ?? null, secondFrom, second, low, high, sized }
  return isPlausible(tokens, at, ends) ? ends : null
}

function connector(tokens: readonly Token[], at: number, opener: Opener): number | null {
  if (opener === 'between') return cue('and', tokens, at) ?? cue('at', tokens, at)
  const to = cue('at', tokens, at)
  if (to !== null) return to
  if (opener === 'of') return null
  const or = cue('or', tokens, at)
  if (or !== null) return or
  if (cue('dash', tokens, at) === null || tokens[at]!.glued !== tokens[at + 1]?.glued) return null
  return at + 1
}

/** *3 à 5 millions*: the first number takes the scale, and the subunit, of the second. */
function inUnitOf(first: Reading<Count>, second: Reading<Count>, sized: Sized, opener: Opener): Exact {
  if (
    !first.digits &&
    !second.digits &&
    isLess(first.value, exact(1000)) &&
    second.value.num >= 1000n &&
    second.value.num % 1000n === 0n
  )
    return times(first.value, exact(1000))
  if (isThousands(first, second) && (opener === 'between' || !isLess(times(first.value, exact(2000)), second.value)))
    return times(first.value, exact(1000)) // 40 à 50 000 personnes
  const scaled =
    first.zeros === 0 && second.zeros >= 3 && isLess(first.value, exact(1000)) && !isLess(second.value, exact(1000))
      ? times(first.value, tenTo(second.zeros))
      : first.value
  const factor = { num: sized.value.num * second.value.den, den: sized.value.den * second.value.num }
  return second.value.num === 0n || factor.num === factor.den ? scaled : times(scaled, exact(factor.num, factor.den))
}

/** *entre 60 et 80 000*: both in thousands. */
const isThousands = (first: Count, second: Count): boolean =>
  first.digits &&
  second.digits &&
  first.zeros === 0 &&
  second.zeros === 0 &&
  first.value.den === 1n &&
  first.value.num > 1n &&
  second.value.den === 1n &&
  second.value.num % 1000n === 0n &&
  isLess(times(first.value, exact(1000)), second.value)

function isPlausible(
  tokens: readonly Token[],
  at: number,
  { opener, first, firstFrom, low, high, sized, second, secondFrom, firstTo }: Ends,
): boolean {
  if (first.one && sized.shape === 'bare') return false
  if (second.zeros >= 6 && YEAR.test(tokens[firstFrom]!.text)) return false
  const rising = isLess(low, high)
  if (
    sized.unit === 'h' &&
    (opener !== null || cue('of', tokens, at - 1) !== null) &&
    !isLess(exact(24), high) &&
    isLess(exact(6), low)
  )
    return false
  if (opener === null && !rising) return false
  if (sized.unitKind === 'currency' && firstTo > first.to && isStep(tokens, at, opener, low, high)) return false
  if (sized.unit === 'h' && cue('singular', tokens, at) !== null) return false
  if (cue('dash', tokens, firstTo) !== null && !tokens[firstTo]!.glued && sized.shape !== 'amount') return false
  if (sized.shape !== 'bare') return true
  if (cue('dash', tokens, firstTo) !== null && secondFrom === firstTo + 1) return first.zeros > 0
  return (
    opener === 'between' || (opener === 'of' && isMoving(tokens, at)) || first.zeros > 0 || low.den > 1n || isLess(exact(99), low)
  )
}

/** *gagne* **75 centimes à 190 euros**, *recule* **de 2 euros à 190 euros**: by so much to so much. */
const isStep = (tokens: readonly Token[], at: number, opener: Opener, low: Exact, high: Exact): boolean =>
  (opener === null || (opener === 'of' && isMoving(tokens, at))) && isLess(times(low, exact(20)), high)

/** *au premier semestre de* **2015** *à 3 milliards* */
const YEAR = /^(?:19|20)\d\d$/

function spreadOf(tokens: readonly Token[], at: number, ends: Ends): Draft[] | null {
  const { opener, firstFrom, second, sized } = ends
  const swapped = opener === 'between' && isLess(ends.high, ends.low)
  const low = swapped ? ends.high : ends.low
  const high = swapped ? ends.low : ends.high
  if (!isLess(low, high)) return null
  const quoteTo = readBoundAfter(tokens, sized.to)?.to ?? sized.to
  const per = perBehind(tokens, quoteTo, sized)
  const from = opener === 'of' ? firstFrom : at
  const measure = unitOf(tokens, sized)
  return [
    {
      ...measure,
      sign: null,
      type: 'quantity',
      from,
      to: per?.to ?? quoteTo,
      end: tokens[quoteTo - 1]!.end,
      numberFrom: firstFrom,
      numberTo: second.to,
      leg: null,
      value: null,
      min: low,
      max: high,
      bound: 'between',
      per: per?.per ?? null,
      zeros: second.zeros,
    },
  ]
}
