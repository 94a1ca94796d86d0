import { whenOf } from '../series/when.js'
import type { Fact } from '../types.js'
import { exactly, scaled, type Reading } from './interval.js'

/** Days of what a mean may be over. */
const DAYS: ReadonlyMap<string, number> = new Map([
  ['PT1H', 1 / 24],
  ['P1D', 1],
  ['P1W', 7],
  ['P1M', 30.437],
  ['P3M', 91.31],
  ['P6M', 182.6],
  ['P1Y', 365.25],
])
/** Of the count: months are not of one length, a period may hold its first day or not, and a wage be paid thirteen times. */
const UNEVEN = { written: 0.02, loose: 0.1 }
/** Of the days: where only working days are meant. */
const WORKING = 0.65
const DAY = /^\d{4}-\d\d-\d\d$/u

/** How many of `per` the time of a total holds: of its own period (`P1Y` holds 12 `P1M`), else of its date; null where neither is a stretch of time. */
export function periodsIn(total: Fact, per: string): Reading | null {
  const length = DAYS.get(per)
  const days = total.per === null ? daysOf(total) : (DAYS.get(total.per) ?? null)
  if (length === undefined || days === null || days <= length) return null
  const count = days / length
  const loose = around(count, UNEVEN.loose)
  const low = per === 'P1D' ? count * WORKING : loose.low
  return { value: count, written: around(count, UNEVEN.written), loose: { ...loose, low } }
}

const around = (value: number, by: number): Reading['written'] => ({ low: value * (1 - by), high: value * (1 + by) })

/** From the first to the last day of a stated date, the day of the article where it is still open. */
function daysOf({ date, dateMod, dateBasis, published }: Fact): number | null {
  if (date === null || dateBasis !== 'stated' || dateMod !== null || DAY.test(date)) return null
  const [from, to] = date.split('/')
  if (to === '..' && !(published && DAY.test(published) && DAY.test(from!))) return null
  const when = whenOf({ date: to === '..' ? `${from}/${published}` : date, dateMod })
  return when && Number.isFinite(when.last - when.first) ? when.last - when.first + 1 : null
}

/** `100000 habitant` → 100 000 and `habitant`; `usine` → 1. */
export function groupOf(per: string): { readonly size: Reading; readonly unit: string } {
  const [, size = '1', unit = per] = /^(\d+) (.+)$/u.exec(per) ?? []
  return { size: exactly(Number(size)), unit }
}

export const isPeriod = (per: string): boolean => /^P/u.test(per)

/** In its groups: 68 million inhabitants are 680 times 100 000. */
export const inGroups = (count: Reading, size: Reading): Reading => scaled(count, 1 / size.value)
