import { gap, meets, type Interval, type Reading } from './interval.js'

/** Holds where both meet as they are written; fails where a clear gap is left however loosely they are read. */
export function judge(stated: Reading, computed: Reading): 'holds' | 'fails' | null {
  if (isEmpty(stated.written, computed.written)) return null
  if (meets(stated.written, computed.written)) return 'holds'
  const size = Math.max(Math.abs(stated.value), Math.abs(computed.value))
  return gap(stated.loose, computed.loose) > CLEAR * size ? 'fails' : null
}

/** Both without end on one side: they meet whatever they say. */
const isEmpty = (one: Interval, other: Interval): boolean =>
  (one.high === Infinity && other.high === Infinity) || (one.low === -Infinity && other.low === -Infinity)

/** Of the larger of two values: a gap that no rounding explains. */
const CLEAR = 0.03
