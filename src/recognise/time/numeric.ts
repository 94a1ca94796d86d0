import type { Token } from '../../types.js'
import { cue, type Reading } from '../read.js'
import { pastClock } from './clock.js'
import { digits, stops, time } from './cues.js'
import { isDay, printYear, twoDigits } from './days.js'
import type { TimeRule } from './rule.js'
import type { Moment, Which } from './when.js'

/** A date whose year is known. */
export const edtfOf = (year: number, month: number, day: number) => `${printYear(year)}-${twoDigits(month)}-${twoDigits(day)}`
export const fixed = (edtf: string, to: number): Reading<Moment> => ({ when: { is: 'fixed', edtf }, mod: null, to })

/** *31/12/2025*, *31.12.2025*, *2025-08-07*, *2025-08*, *le 8/2*, *17/02*. */
export const numericDate: TimeRule = {
  name: 'numeric date',
  starts: ['digits'],
  examples: [
    ['Publié [le 19/08/2025 à 6 h].', { edtf: '2025-08-19' }],
    ['Mis à jour le [31.12.2024].', { edtf: '2024-12-31' }],
    ['Relevé du [2025-08-07].', { edtf: '2025-08-07' }],
    ['Ouvert [le 8/2].', { published: '2025-10-06', edtf: '2025-02-08' }],
  ],
  never: ['Il a eu 9/10 au contrôle.', 'Une tension de 13/8.', 'Le 32/01/2025.'],
  read: readNumericDate,
}

export function readNumericDate(tokens: readonly Token[], at: number): Reading<Moment> | null {
  if (tokens[at]?.shape !== 'number') return null
  const found = dotted(tokens, at) ?? separated(tokens, at) ?? spaced(tokens, at)
  return found && { when: found.when, mod: found.mod, to: pastClock(tokens, found.to) }
}

function separated(tokens: readonly Token[], at: number): Reading<Moment> | null {
  const sign = tokens[at + 1]
  if (!sign?.glued || (sign.text !== '/' && cue('dash', tokens, at + 1) === null) || !tokens[at + 2]?.glued) return null
  const first = digits(tokens[at], 4)
  const month = digits(tokens[at + 2], 2)
  if (first === null || month === null) return null
  if (tokens[at]!.text.length === 4 && !tokens[at + 3]?.glued) return yearMonth(tokens, at, first, month)
  const third =
    tokens[at + 3]?.text === sign.text && tokens[at + 3]!.glued && tokens[at + 4]?.glued ? digits(tokens[at + 4], 4) : null
  if (tokens[at]!.text.length === 4)
    return third !== null && isDay(first, month, third) ? fixed(edtfOf(first, month, third), at + 5) : null
  if (third !== null) return dayMonthYear(first, month, third, tokens[at + 4]!.text.length, at + 5)
  return sign.text === '/' && isShortDate(tokens, at, first, month) ? dayMonth(first, month, null, at + 3) : null
}

/** *2025-08*; not *2011-12*, which is a season. */
function yearMonth(tokens: readonly Token[], at: number, year: number, month: number): Reading<Moment> | null {
  if (tokens[at + 1]!.text === '/' || tokens[at + 2]!.text.length !== 2 || month < 1 || month > 12 || month === (year + 1) % 100)
    return null
  return year >= 1000 && year <= 2100 ? fixed(`${year}-${twoDigits(month)}`, at + 3) : null
}

/** *9/10* is a mark; with an article or a zero before the month it is a day. */
function isShortDate(tokens: readonly Token[], at: number, day: number, month: number): boolean {
  if (!isDay(2000, month, day) || tokens[at + 3]?.text === '/') return false
  const article =
    at > 0 && (cue('the', tokens, at - 1) ?? time('of the', tokens, at - 1) ?? time('at the', tokens, at - 1)) !== null
  return article || tokens[at + 2]!.text.startsWith('0') || (day > 12 && tokens[at + 2]!.text.length === 2)
}

function dayMonthYear(day: number, month: number, year: number, width: number, to: number): Reading<Moment> | null {
  const full = width === 4 ? year : width === 2 ? twoDigitYear(year) : null
  return full !== null && isDay(full, month, day) ? fixed(edtfOf(full, month, day), to) : null
}

/** *14* is 2014, *74* is 1974. */
export const twoDigitYear = (year: number): number => (year < 50 ? 2000 : 1900) + year

function dotted(tokens: readonly Token[], at: number): Reading<Moment> | null {
  const { text } = tokens[at]!
  const dot = text.indexOf('.')
  if (dot < 1 || dot > 2 || text.length - dot > 3 || tokens[at + 1]?.text !== '.' || !tokens[at + 2]?.glued) return null
  const year = digits(tokens[at + 2], 4)
  if (year === null) return null
  return dayMonthYear(Number(text.slice(0, dot)), Number(text.slice(dot + 1)), year, tokens[at + 2]!.text.length, at + 3)
}

/** *20 02 2014*, and after an article *le 17 02*. */
function spaced(tokens: readonly Token[], at: number): Reading<Moment> | null {
  const day = digits(tokens[at], 2)
  const month = digits(tokens[at + 1], 2)
  if (day === null || month === null || tokens[at - 1]?.shape === 'number') return null
  const year = digits(tokens[at + 2], 4)
  const article = at > 0 && cue('the', tokens, at - 1) !== null
  if (year !== null && tokens[at + 2]!.text.length === 4) return dayMonthYear(day, month, year, 4, at + 3)
  if (!article) return null
  if (year !== null && tokens[at + 2]!.text.length === 2 && stops(tokens[at + 3]))
    return dayMonthYear(day, month, year, 2, at + 3)
  return stops(tokens[at + 2]) && isDay(2000, month, day) ? dayMonth(day, month, null, at + 2) : null
}

/** A day whose year, or month, is not said. */
export function dayMonth(
  day: number,
  month: number | null,
  weekday: number | null,
  to: number,
  which: Which | null = null,
): Reading<Moment> {
  return { when: { is: 'part', part: { unit: 'd', month, day, weekday }, of: null, which }, mod: null, to }
}
