import type { Claim } from './claims.js'
import { sizeOf } from './scales.js'
import { byTime, yearless } from './when.js'

/** What gave a claim its place in the series. */
export type Placed = 'date' | 'value' | 'start' | 'end'

export interface PlacedClaim extends Claim {
  readonly placed: Placed
}

/**
 * By date. What has no date or no year stands where its number fits, if the dated numbers steadily rise or fall; else
 * what a dated article puts in the past stands at the start, and the rest behind what is dated, but before projections.
 */
export function inOrder(claims: readonly Claim[]): PlacedClaim[] {
  const dated = claims
    .filter(({ when }) => when !== null)
    .sort((one, other) => byTime(one.when!, other.when!) || size(one) - size(other))
  const undated = claims.filter(({ when }) => when === null).sort(byMonth)
  const way = wayOf(dated)
  if (way !== 0)
    return merged(
      undated.sort((one, other) => way * (size(one) - size(other))),
      dated,
      way,
    )
  const rest = undated.filter((claim) => !isPast(claim))
  const known = dated.findLastIndex((claim) => !isProjected(claim)) + 1
  return [
    ...as('start', undated.filter(isPast)),
    ...as('date', dated.slice(0, known)),
    ...as(
      'end',
      rest.filter((claim) => !isProjected(claim)),
    ),
    ...as('date', dated.slice(known)),
    ...as('end', rest.filter(isProjected)),
  ]
}

const as = (placed: Placed, claims: readonly Claim[]): PlacedClaim[] => claims.map((claim) => ({ ...claim, placed }))

/** 1 where most steps go up, −1 where most go down, 0 where there is none or no clear way. */
function wayOf(dated: readonly Claim[]): number {
  const stated = dated.filter((claim) => !isProjected(claim)).map(size)
  const steps = stated.slice(1).map((value, at) => Math.sign(value - stated[at]!))
  const [up, down] = [1, -1].map((way) => steps.filter((step) => step === way).length) as [number, number]
  return Math.max(up, down) < STEADY * (up + down) || up === down ? 0 : Math.sign(up - down)
}

const STEADY = 0.8

function merged(undated: readonly Claim[], dated: readonly Claim[], way: number): PlacedClaim[] {
  const all: PlacedClaim[] = []
  let at = 0
  for (const one of dated) {
    while (at < undated.length && way * (size(undated[at]!) - size(one)) < 0) all.push({ ...undated[at++]!, placed: 'value' })
    all.push({ ...one, placed: 'date' })
  }
  return [...all, ...as('value', undated.slice(at))]
}

/** In an article of known date, a level that is said to hold at no time is one of before: *passant de 450 à 650 millions*. */
const isPast = (claim: Claim): boolean => claim.date === null && claim.facts[0]!.published !== null && !isProjected(claim)

const isProjected = ({ facts }: Claim): boolean => facts[0]!.modality === 'projected'
const size = ({ numbers }: Claim): number => sizeOf(numbers)!

/** *XXXX-03*, *XXXX-11*, then no date; then by number. */
function byMonth(one: Claim, other: Claim): number {
  const [own, its] = [yearless(one.date) ?? LAST, yearless(other.date) ?? LAST]
  return own < its ? -1 : own > its ? 1 : size(one) - size(other)
}

const LAST = '~'
