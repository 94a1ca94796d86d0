import { dateOf, dayNumber, easter, isDay, printDay, printYear, twoDigits, weekdayOf } from './days.js'
import { daysOf } from './edtf.js'
import type { Part, Which } from './when.js'

export type Tense = 'past' | 'present' | 'future'

interface Days {
  readonly first: number
  readonly last: number
}

/** *novembre* of 2024 → `2024-11`; of a year that is not known, `XXXX-11`. A weekday or a lone day of the month has no one answer. */
export function inYear(part: Part, year: number | null): string | null {
  const y = year === null ? 'XXXX' : printYear(year)
  switch (part.unit) {
    case 'mo':
      return `${y}-${twoDigits(part.month)}`
    case 'q':
      return monthsIn(y, part.index * 3 - 2, part.index * 3)
    case 'sem':
      return monthsIn(y, part.index * 6 - 5, part.index * 6)
    case 'months':
      return monthsIn(y, part.from, part.to)
    case 'season':
      return `${y}-${part.season}`
    case 'holiday':
      return holidayIn(part.holiday, year)
    case 'd':
      return part.month !== null && isDay(year ?? 2000, part.month, part.day)
        ? `${y}-${twoDigits(part.month)}-${twoDigits(part.day)}`
        : null
    case 'wd':
      return null
  }
}

const monthsIn = (y: string, from: number, to: number) =>
  from === to ? `${y}-${twoDigits(from)}` : `${y}-${twoDigits(from)}/${y}-${twoDigits(to)}`

function holidayIn(holiday: string, year: number | null): string | null {
  if (!holiday.startsWith('E')) return `${year === null ? 'XXXX' : printYear(year)}-${holiday}`
  return year === null ? null : printDay(easter(year) + Number(holiday.slice(1)))
}

/** Every value that a part may mean near a date, in order. */
export function candidates(part: Part, near: Days): string[] {
  const found: string[] = []
  if (part.unit === 'wd') {
    const monday = near.first - weekdayOf(near.first) + 1
    for (let week = -2; week <= 2; week++) found.push(printDay(monday + 7 * week + part.weekday - 1))
    return found
  }
  const checked = part.unit === 'd' && part.weekday !== null
  const leap = part.unit === 'd' && part.day === 29 && part.month === 2
  const years = checked && part.month !== null ? 6 : leap ? 4 : part.unit === 'season' ? 2 : 1 // a winter runs into the next year
  const from = dateOf(near.first).year - years
  const to = dateOf(near.last).year + years
  for (let year = from; year <= to; year++) {
    if (part.unit === 'd' && part.month === null) addDays(part.day, part.weekday, year, found)
    else {
      const one = inYear(part, year)
      if (one && (!checked || weekdayOf(daysOf(one)!.first) === part.weekday)) found.push(one)
    }
  }
  return found
}

function addDays(day: number, weekday: number | null, year: number, found: string[]) {
  for (let month = 1; month <= 12; month++) {
    if (!isDay(year, month, day)) continue
    const number = dayNumber(year, month, day)
    if (weekday === null || weekdayOf(number) === weekday) found.push(printDay(number))
  }
}

/** Which of them: the latest that has begun, the next with a future tense, or as *dernier*, *prochain*, *ce* say. */
export function choose(values: readonly string[], which: Which | null, tense: Tense, base: Days): string | null {
  if (which === 'last' || which === 'before') return lastOf(values, ({ last }) => last < base.first)
  if (which === 'next' || which === 'after') return firstOf(values, ({ first }) => first > base.last)
  if (which === 'coming' || tense === 'future') return firstOf(values, ({ last }) => last >= base.first)
  if (which === 'this' && tense === 'present') return nearest(values, base)
  return lastOf(
    values,
    ({ first, last }) => first + (tense === 'past' && which !== 'this' ? begun(last - first) : 0) <= base.last,
  )
}

/** In January, *au premier semestre, les ventes ont reculé* tells of the year before: of a half, a third has passed at least. */
const begun = (length: number): number => (length > SEASON ? Math.floor(length / 3) : 0)

/** A season, or a quarter, is shorter. */
const SEASON = 95

const firstOf = (values: readonly string[], fits: (days: Days) => boolean) => values.find((value) => fits(daysOf(value)!)) ?? null
const lastOf = (values: readonly string[], fits: (days: Days) => boolean) =>
  values.findLast((value) => fits(daysOf(value)!)) ?? null

/** The one that is least far from the date, before or after. */
export function nearest(values: readonly string[], base: Days): string | null {
  let best: string | null = null
  let least = Infinity
  for (const value of values) {
    const { first, last } = daysOf(value)!
    const far = Math.max(first - base.last, base.first - last, 0)
    if (far >= least) continue
    best = value
    least = far
  }
  return best
}
