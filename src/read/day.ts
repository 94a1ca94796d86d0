import { months, weekdays } from '../lexicon/calendar.js'
import { formsOf } from '../lexicon/forms.js'
import { ordinalEndings } from '../lexicon/furniture.js'
import { fold } from './fold.js'

const monthOf = new Map(
  Object.entries(months).flatMap(([month, forms]) => keysOf(forms).map((key) => [key, Number(month)] as const)),
)
const weekday = new Set(Object.values(weekdays).flatMap(keysOf))

/** Can a date begin with this word? */
export function startsDate(key: string): boolean {
  return weekday.has(key) || DIGITS.test(key)
}

function keysOf(forms: readonly string[]): string[] {
  return forms.flatMap(formsOf).map((form) => fold(form).replace('.', ''))
}

/** *2025-02-28* → itself, *2025-02-31* → null: a date, a month or a year that the calendar has. */
export function calendarDate(edtf: string): string | null {
  const found = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/.exec(edtf)?.groups
  if (!found) return null
  return isReal(Number(found['year']), Number(found['month'] ?? 1), Number(found['day'] ?? 1)) ? edtf : null
}

function isReal(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
}

/** What was read from a list of words, and the index of the first word after it. */
export interface Dated {
  readonly edtf: string
  readonly to: number
}

/** `jeudi 7 août 2025`, `7 Août. 2025`, `1er août 2025`, `19/08/2025`, `19.08.25`, `2025-08-19`; all else is null. */
export function readDate(words: readonly string[], from: number): Dated | null {
  let at = from
  while (at < words.length && (weekday.has(words[at]!) || (at > from && words[at] === ','))) at++
  return readWritten(words, at) ?? readFigures(words, at)
}

function readWritten(words: readonly string[], at: number): Dated | null {
  const day = words[at] ?? ''
  const name = ordinalEndings.includes(words[at + 1] ?? '') ? at + 2 : at + 1
  const month = monthOf.get(words[name] ?? '')
  if (!NUMBER.test(day) || !month) return null
  const year = words[name + 1] === '.' ? name + 2 : name + 1
  return YEAR.test(words[year] ?? '') ? dated(words[year]!, String(month), day, year + 1) : null
}

function readFigures(words: readonly string[], at: number): Dated | null {
  const [one = '', mark, two = '', again, three = ''] = words.slice(at, at + 5)
  if (mark !== again || !mark || !'/.-'.includes(mark) || !NUMBER.test(two)) return null
  if (YEAR.test(one) && NUMBER.test(three)) return dated(one, two, three, at + 5)
  if (!NUMBER.test(one)) return null
  if (YEAR.test(three)) return dated(three, two, one, at + 5)
  return NUMBER.test(three) ? dated(`20${three.padStart(2, '0')}`, two, one, at + 5) : null
}

function dated(year: string, month: string, day: string, to: number): Dated | null {
  const edtf = calendarDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return edtf ? { edtf, to } : null
}

const DIGITS = /^\d+$/
const NUMBER = /^\d{1,2}$/
const YEAR = /^(?:19|20)\d{2}$/
