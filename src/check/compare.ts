import type { Verdict } from './finding.js'
import { exactly, isPositive, minus, over, scaled, type Reading } from './interval.js'
import { judge } from './judge.js'
import type { Known } from './levels.js'
import type { Link } from './links.js'
import { amountOf, comesTo, factorOf, signed, unitOf } from './print.js'

/** What a comparison comes to, and the line that shows it. */
export interface Outcome {
  readonly verdict: Verdict | null
  readonly line: string
}

/** A change against the two figures of a pair; *contre 2 500 pour les hommes, soit 25 % de plus* may count from either. */
export function compareLink({ change, pair: { later, earlier, isPast } }: Link): Outcome {
  const outcome = compare(change, later, earlier)
  const other = outcome.verdict === 'fails' && !isPast ? compare(change, earlier, later) : null
  return other?.verdict === 'holds' ? other : outcome
}

/** A change against its two figures: their ratio where it is a percentage or a factor, else their difference. */
export function compare(change: Known, later: Known, earlier: Known): Outcome {
  return isRatio(change) ? ratio(change, later, earlier) : difference(change, later, earlier)
}

export const isRatio = ({ fact: { unit } }: Known): boolean => unit === '%' || unit === 'x'

function ratio(change: Known, later: Known, earlier: Known): Outcome {
  if (!isPositive(later.reading) || !isPositive(earlier.reading)) return { verdict: null, line: '' }
  const computed = ratioOf(change, later.reading, earlier.reading)
  return outcome(change, computed, `${amountOf(later.fact)} ÷ ${amountOf(earlier.fact)}`)
}

/** Two quantities as a change of that unit: `+8,8` percent or a factor of 2. */
export function ratioOf({ fact }: Known, later: Reading, earlier: Reading): Reading {
  const quotient = over(later, earlier)
  return fact.unit === 'x' ? quotient : scaled(quotient, 100, -100)
}

export function difference(change: Known, later: Known, earlier: Known): Outcome {
  const computed = minus(signedReading(later), signedReading(earlier))
  return outcome(change, computed, `${amountOf(later.fact)} − ${amountOf(earlier.fact)}`)
}

export function outcome(change: Known, computed: Reading, sum: string): Outcome {
  const { unit } = change.fact
  const print = unit === 'x' ? factorOf : signed
  return {
    verdict: judge(signedReading(change), computed),
    line: `${sum} = ${comesTo(computed, print)}${unitOf(change.fact, computed.value)}, stated ${amountOf(change.fact)}`,
  }
}

/** A fall is below nothing, a division below one. */
export function signedReading({ fact: { kind, unit, direction }, reading }: Known): Reading {
  if (kind === 'level' || direction !== 'down') return reading
  return unit === 'x' ? over(exactly(1), reading) : scaled(reading, -1)
}
