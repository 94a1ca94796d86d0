// Plain integers: a date may lack its month or its day, and `Date` cannot.

/** A date as far as it is known. */
export interface Partial {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** 28 to 31. */
export const monthLength = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : LENGTHS[month - 1]!)

export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)

/** Days since 1970-01-01 of the proleptic Gregorian calendar. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const ofEra = y - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468
}

/** The date of a day number. */
export function dateOf(number: number): { year: number; month: number; day: number } {
  const z = number + 719468
  const era = Math.floor(z / 146097)
  const ofEra = z - era * 146097
  const y = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365)
  const ofYear = ofEra - (365 * y + Math.floor(y / 4) - Math.floor(y / 100))
  const p = Math.floor((5 * ofYear + 2) / 153)
  const month = p < 10 ? p + 3 : p - 9
  return { year: y + era * 400 + (month <= 2 ? 1 : 0), month, day: ofYear - Math.floor((153 * p + 2) / 5) + 1 }
}

/** 1 Monday to 7 Sunday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

/** Easter Sunday as a day number. */
export function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1)
}

/** Months counted from year 0: January 2025 is 24300. */
export const monthNumber = (year: number, month: number): number => year * 12 + month - 1

const pad = (n: number, width: number) => String(n).padStart(width, '0')

export const printYear = (year: number): string => pad(year, 4)
export const printMonth = (number: number): string =>
  `${printYear(Math.floor(number / 12))}-${pad((((number % 12) + 12) % 12) + 1, 2)}`
export function printDay(number: number): string {
  const { year, month, day } = dateOf(number)
  return `${printYear(year)}-${pad(month, 2)}-${pad(day, 2)}`
}
export const twoDigits = (n: number): string => pad(n, 2)
