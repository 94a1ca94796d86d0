import { dayNumber, monthLength, printDay, twoDigits, weekdayOf } from '../recognise/time/days.js'

/** `2025-08` → `2025-08-01/2025-08-31`: one spelling for all EDTF values that cover the same days; null for what is no EDTF. */
export function canonical(edtf: string): string | null {
  const [from, to, more] = endsOf(edtf.trim().replace(DOUBT, '').replace(ONE_OF, '$1').replace(UNTIL, '..'))
  if (from === undefined || to === undefined || more !== undefined) return null
  const first = daysOf(from)?.[0]
  const last = daysOf(to)?.[1]
  return first && last ? `${first}/${last}` : null
}

const DOUBT = /[?~%]/g
const ONE_OF = /^\[(.*)\]$/
const UNTIL = /\.\.\.$/

function endsOf(edtf: string): readonly string[] {
  if (edtf.includes('/')) return edtf.split('/')
  if (edtf === '') return []
  if (edtf.length > OPEN.length && edtf.startsWith(OPEN)) return [OPEN, edtf.slice(OPEN.length)]
  if (edtf.length > OPEN.length && edtf.endsWith(OPEN)) return [edtf.slice(0, -OPEN.length), OPEN]
  return [edtf, edtf]
}

const OPEN = '..'

type Days = readonly [first: string, last: string]

/** The first and the last day of a value that is no interval. */
function daysOf(end: string): Days | null {
  if (end === OPEN || end === '') return [OPEN, OPEN]
  const [day = ''] = end.split('T', 1)
  const date = day.replace(LONG_YEAR, '')
  for (const [is, read] of forms) {
    const found = is.exec(date)
    if (found) return read(found as unknown as Parts)
  }
  return null
}

const LONG_YEAR = /^Y/

type Parts = readonly [date: string, year: string, part: string, day: string]

const forms: readonly (readonly [is: RegExp, read: (parts: Parts) => Days | null])[] = [
  [/^(-?[\dX]{4})(?:-XX){0,2}$/, ([, year]) => yearDays(year)],
  [/^(-?\d{4}|XXXX)-(\d\d)(?:-XX)?$/, ([, year, part]) => partDays(year, Number(part))],
  [/^(?:-?\d{4}|XXXX)-(?:\d\d|XX)-\d\d$/, ([day]) => [day, day]],
  [/^(\d{4})-?W(\d\d)$/, ([, year, week]) => weekDays(Number(year), Number(week))],
]

function yearDays(year: string): Days {
  if (year === UNKNOWN) return [`${year}-01-01`, `${year}-12-31`]
  return [`${year.replaceAll('X', '0')}-01-01`, `${year.replaceAll('X', '9')}-12-31`]
}

const UNKNOWN = 'XXXX'

/** Months 1 to 12, and what EDTF counts from 21 on; seasons stay as they are. */
function partDays(year: string, part: number): Days | null {
  if (part >= 21 && part <= 32) {
    const season = `${year}-${21 + ((part - 21) % 4)}`
    return [season, season]
  }
  if (part >= 1 && part <= 12) return monthDays(year, part, part)
  const { codes, months } = stretches.find(({ codes: [first, last] }) => part >= first && part <= last) ?? {}
  if (!codes || !months) return null
  const from = (part - codes[0]) * months + 1
  return monthDays(year, from, from + months - 1)
}

/** Quarters, thirds and halves of a year, by their codes. */
const stretches: readonly { readonly codes: readonly [number, number]; readonly months: number }[] = [
  { codes: [33, 36], months: 3 },
  { codes: [37, 39], months: 4 },
  { codes: [40, 41], months: 6 },
]

function monthDays(year: string, from: number, to: number): Days {
  const length = monthLength(year === UNKNOWN ? COMMON_YEAR : Number(year), to)
  return [`${year}-${twoDigits(from)}-01`, `${year}-${twoDigits(to)}-${length}`]
}

const COMMON_YEAR = 2001

/** The first ISO week of a year is that of 4 January. */
function weekDays(year: number, week: number): Days {
  const fourth = dayNumber(year, 1, 4)
  const monday = fourth - weekdayOf(fourth) + 1 + (week - 1) * 7
  return [printDay(monday), printDay(monday + 6)]
}
