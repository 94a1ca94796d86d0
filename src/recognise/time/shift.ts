import { dayNumber, monthLength, monthNumber, printDay, printMonth, printYear, weekdayOf } from './days.js'
import { endsOf, parseAtom, type Atom } from './edtf.js'
import type { Period } from './when.js'

const MONTHS: Readonly<Partial<Record<Period, number>>> = { mo: 1, q: 3, sem: 6, a: 12, dec: 120, cent: 1200 }
const DAYS: Readonly<Partial<Record<Period, number>>> = { d: 1, wk: 7, we: 7 }

/** *un an plus tôt* of `2025-07/2025-09` → `2024-07/2024-09`: the same precision, each end moved; null where that cannot be said. */
export function shift(edtf: string, unit: Period, by: number): string | null {
  const ends = endsOf(edtf).map((end) => {
    const atom = end === null ? null : parseAtom(end)
    return end === null ? '..' : atom && moved(atom, (MONTHS[unit] ?? 0) * by, (DAYS[unit] ?? 0) * by)
  })
  const [from, to] = ends
  if (!from || !to) return null
  return edtf.includes('/') ? `${from}/${to}` : from
}

function moved({ grain, year, month, day }: Atom, months: number, days: number): string | null {
  if (year === null) return grain === 'month' && !days ? unknownYear(month!, months) : null
  if (grain === 'day')
    return printDay(days ? dayNumber(year, month!, day!) + days : clamped(monthNumber(year, month!) + months, day!))
  if (days) return null
  if (grain === 'month') return printMonth(monthNumber(year, month!) + months)
  if (months % 12 !== 0) return null
  const years = year + months / 12
  if (grain === 'season') return `${printYear(years)}-${month}`
  if (grain === 'decade') return months % 120 === 0 ? `${printYear(years).slice(0, 3)}X` : null
  if (grain === 'century') return months % 1200 === 0 ? `${printYear(years).slice(0, 2)}XX` : null
  return printYear(years)
}

function unknownYear(month: number, months: number): string | null {
  return months % 12 === 0 ? null : `XXXX-${printMonth(month - 1 + months).slice(-2)}`
}

function clamped(months: number, day: number): number {
  const year = Math.floor(months / 12)
  const month = months - year * 12 + 1
  return dayNumber(year, month, Math.min(day, monthLength(year, month)))
}

/** *la semaine dernière*, *ce trimestre*: the calendar period that holds a date, so many of them later. */
export function periodOf(edtf: string, unit: Period, by: number): string | null {
  const [from, to] = endsOf(edtf)
  if (from !== to && isWhole(edtf, unit)) return shift(edtf, unit, by)
  const end = by > 0 ? (to ?? from) : (from ?? to)
  const atom = end === null ? null : parseAtom(end)
  if (!atom || atom.year === null) return null
  return held(atom, unit, by)
}

function held({ grain, year, month, day }: Atom, unit: Period, by: number): string | null {
  if (unit === 'cent') return `${printYear(Math.floor(year! / 100) + by).slice(2)}XX`
  if (unit === 'dec') return `${printYear(Math.floor(year! / 10) + by).slice(1)}X`
  if (unit === 'a') return printYear(year! + by)
  if (grain !== 'day' && grain !== 'month') return null
  if (unit === 'mo' || unit === 'q' || unit === 'sem') return monthsFrom(monthNumber(year!, month!), MONTHS[unit]!, by)
  if (grain !== 'day') return null
  const number = dayNumber(year!, month!, day!)
  if (unit === 'd') return printDay(number + by)
  const monday = number - weekdayOf(number) + 1 + 7 * by
  return unit === 'wk' ? `${printDay(monday)}/${printDay(monday + 6)}` : `${printDay(monday + 5)}/${printDay(monday + 6)}`
}

function monthsFrom(number: number, length: number, by: number): string {
  const first = (Math.floor(number / length) + by) * length
  return length === 1 ? printMonth(first) : `${printMonth(first)}/${printMonth(first + length - 1)}`
}

/** Is an interval just as long as the unit, wherever it begins? *trimestre* of August to October. */
function isWhole(edtf: string, unit: Period): boolean {
  const [from, to] = endsOf(edtf).map((end) => (end === null ? null : parseAtom(end)))
  if (!from || !to || from.year === null || to.year === null || from.grain !== to.grain) return false
  if (from.grain === 'month') return monthNumber(to.year, to.month!) - monthNumber(from.year, from.month!) + 1 === MONTHS[unit]
  if (from.grain === 'day')
    return dayNumber(to.year, to.month!, to.day!) - dayNumber(from.year, from.month!, from.day!) + 1 === DAYS[unit]
  return from.grain === 'year' && unit === 'a' && to.year === from.year + 1
}

/** *les trois derniers mois* (by −3), *les deux prochaines semaines* (by 2): whole periods beside the one that holds the date. */
export function runOf(edtf: string, unit: Period, by: number): string | null {
  const near = periodOf(edtf, unit, by < 0 ? -1 : 1)
  const far = periodOf(edtf, unit, by)
  if (!near || !far) return null
  return by < 0 ? join(far, near) : join(near, far)
}

/** One interval from the beginning of one value to the end of another. */
export function join(from: string, to: string): string | null {
  const first = endsOf(from)[0]
  const last = endsOf(to)[1]
  if (first === null || last === null)
    return `${first === null ? '..' : opened(first, 0)}/${last === null ? '..' : opened(last, 9)}`
  if (first === last) return first
  return `${opened(first, 0)}/${opened(last, 9)}`
}

/** A decade is no end of an interval: its first or last year is. */
const opened = (end: string, digit: number): string => (end.startsWith('XXXX') ? end : end.replaceAll('X', String(digit)))

/** *depuis le début de l’année*: the first month of a year, the first day of a month or a week. */
export function opening(edtf: string): string | null {
  const [from, to] = endsOf(edtf)
  if (from === null) return null
  const atom = parseAtom(from)
  if (!atom) return null
  if (atom.grain === 'year') return `${from}-01`
  if (atom.grain === 'decade' || atom.grain === 'century') return from.replaceAll('X', '0')
  return atom.grain === 'month' && from === to ? `${from}-01` : from
}

/** Day *n*, week *n* or weekday *n* of a month or a year, from its end below 0. Weeks are whole ones. */
export function nthOf(first: number, last: number, unit: 'd' | 'wk' | 'wd', index: number, weekday: number): string | null {
  const back = index < 0
  const step = unit === 'd' ? 1 : 7
  const wanted = unit === 'd' ? 0 : unit === 'wk' ? 1 : weekday
  const latest = unit === 'wk' ? last - 6 : last
  let day = back ? latest : first
  while (wanted && weekdayOf(day) !== wanted) day += back ? -1 : 1
  day += (index - Math.sign(index)) * step
  if (day < first || day > latest) return null
  return unit === 'wk' ? `${printDay(day)}/${printDay(day + 6)}` : printDay(day)
}
