/** All that a quantity may be, both ends included, in its unit; an open side is infinite. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** How far one quantity may lie from the figure that stands for it: as the figure is written, and read as loosely as the press writes. */
export interface Reading {
  readonly value: number
  readonly written: Interval
  readonly loose: Interval
}

/** The same arithmetic on the figure and on both of its intervals. */
function combine(
  one: Reading,
  other: Reading,
  values: (a: number, b: number) => number,
  intervals: (a: Interval, b: Interval) => Interval,
): Reading {
  return {
    value: values(one.value, other.value),
    written: intervals(one.written, other.written),
    loose: intervals(one.loose, other.loose),
  }
}

export const plus = (one: Reading, other: Reading): Reading =>
  combine(one, other, added, (a, b) => ({ low: added(a.low, b.low), high: added(a.high, b.high) }))

export const minus = (one: Reading, other: Reading): Reading =>
  combine(
    one,
    other,
    (a, b) => added(a, -b),
    (a, b) => ({ low: added(a.low, -b.high), high: added(a.high, -b.low) }),
  )

/** Of positive quantities; what is left open below ends at nothing. */
export const times = (one: Reading, other: Reading): Reading =>
  combine(
    one,
    other,
    (a, b) => a * b,
    (a, b) => ({ low: product(floor(a.low), floor(b.low)), high: product(a.high, b.high) }),
  )

/** Of positive quantities; what is left open below ends at nothing. */
export const over = (one: Reading, other: Reading): Reading =>
  combine(
    one,
    other,
    (a, b) => a / b,
    (a, b) => ({ low: quotient(floor(a.low), b.high), high: quotient(a.high, floor(b.low)) }),
  )

export const scaled = ({ value, written, loose }: Reading, by: number, shift = 0): Reading => ({
  value: added(value * by, shift),
  written: affine(written, by, shift),
  loose: affine(loose, by, shift),
})

export const exactly = (value: number): Reading => ({
  value,
  written: { low: value, high: value },
  loose: { low: value, high: value },
})

function affine({ low, high }: Interval, by: number, shift: number): Interval {
  const ends = [added(low * by, shift), added(high * by, shift)] as const
  return { low: Math.min(...ends), high: Math.max(...ends) }
}

/** What is left of two doubles that cancel each other out is nothing: 3.55 − 3.45 − 0.1. */
function added(a: number, b: number): number {
  const sum = a + b
  return Math.abs(sum) < NOISE * Math.max(Math.abs(a), Math.abs(b)) && Number.isFinite(sum) ? 0 : sum
}

/** Of the larger of two doubles: what their last bits come to. */
const NOISE = 1e-14

/** Nothing times without end is nothing: the end is open, not unknown. */
const product = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * b)
const quotient = (a: number, b: number): number => (a === 0 || b === Infinity ? 0 : a / b)

const floor = (low: number): number => Math.max(0, low)

export const isPositive = ({ value }: Reading): boolean => value > 0

/** Do they share a value? Ends that differ by the rounding of a double count as one. */
export function meets(one: Interval, other: Interval): boolean {
  return (
    gap(one, other) <= ROUNDING * Math.max(...[one.low, one.high, other.low, other.high].filter(Number.isFinite).map(Math.abs), 0)
  )
}

/** How far apart they lie, 0 where they meet. */
export function gap(one: Interval, other: Interval): number {
  return Math.max(0, one.low - other.high, other.low - one.high)
}

/** Of the larger of two doubles. */
const ROUNDING = 1e-9
