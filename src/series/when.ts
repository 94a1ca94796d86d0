import { daysOf } from '../recognise/time/edtf.js'
import type { Fact } from '../types.js'

/** First and last day as day numbers; an open end is infinite. */
export interface When {
  readonly first: number
  readonly last: number
}

type Dated = Pick<Fact, 'date' | 'dateMod'>

/** The days of an EDTF date, narrowed to a third by `start`, `mid` and `end`; null without date or year. */
export function whenOf({ date, dateMod }: Dated): When | null {
  const days = date === null ? null : daysOf(date)
  if (!days || dateMod === null || dateMod === 'approx' || !Number.isFinite(days.last - days.first)) return days
  const third = (days.last - days.first + 1) / 3
  const from = days.first + THIRDS[dateMod] * third
  return { first: Math.round(from), last: Math.round(from + third) - 1 }
}

const THIRDS = { start: 0, mid: 1, end: 2 } as const

/** By the last day, then by the first: a year stands behind its months. What is open to the end (`2019/..`) stands at its start. */
export function byTime(one: When, other: When): number {
  return endOf(one) - endOf(other) || compare(one.first, other.first)
}

const endOf = ({ first, last }: When): number => (Number.isFinite(last) ? last : first)
export const startOf = ({ first, last }: When): number => (Number.isFinite(first) ? first : last)
const compare = (one: number, other: number): number => (one < other ? -1 : one > other ? 1 : 0)

/** `2025` holds `2025-03`. */
export const holds = (whole: When, part: When): boolean => whole.first <= part.first && part.last <= whole.last

/** `XXXX-11` → `11`: month and day of a date whose year is not known, or null. */
export const yearless = (date: string | null): string | null => (date?.startsWith(MASK) ? date.slice(MASK.length) : null)

const MASK = 'XXXX-'

/** `XXXX-11` may be `2023-11` and `2023-11-30`. */
export function mayBe(masked: string, date: string): boolean {
  const own = yearless(masked)
  return own !== null && !date.includes('/') && date.slice(MASK.length).startsWith(own)
}

/** How long the date lasts, ISO 8601, where it is a whole year, half, quarter or month given as such: `2025-07/2025-09` → `P3M`. */
export function spanOf({ date, dateMod }: Dated): string | null {
  const days = date === null || dateMod !== null ? null : daysOf(date)
  if (!days || !(date!.includes('/') || /^\d{4}$/.test(date!))) return null
  const length = days.last - days.first + 1
  return SPANS.find(([least, most]) => length >= least && length <= most)?.[2] ?? null
}

const SPANS: readonly (readonly [least: number, most: number, span: string])[] = [
  [28, 31, 'P1M'],
  [89, 92, 'P3M'],
  [181, 184, 'P6M'],
  [273, 276, 'P9M'],
  [365, 366, 'P1Y'],
]
