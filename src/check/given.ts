import type { Fact } from '../types.js'
import type { Given } from './finding.js'
import type { Reading } from './interval.js'

/** A figure that comes out, in the keys of the fact that it comes from but for those that differ. */
export function givenOf(
  { value, written: { low, high } }: Reading,
  { subject, metric, unit, per, date }: Fact,
  others: Partial<Given>,
): Given {
  return { subject, metric, value, min: closed(low), max: closed(high), unit, per, date, ...others }
}

const closed = (end: number): number | null => (Number.isFinite(end) ? end : null)
