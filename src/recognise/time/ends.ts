import type { Token } from '../../types.js'
import { cue, once, phrase, type Reading } from '../read.js'
import { clock } from './clock.js'
import { monthLength } from './days.js'
import { readDayNumber, readWeekdayName } from './day.js'
import { readPoint } from './point.js'
import type { Moment, Part, When } from './when.js'
import { readYears, yearAt } from './year.js'

/** An end of an interval; `lone` is a day that still needs a month. */
export type End = Moment & { readonly lone?: true }

/** *21*, *2019*, *fin juin*, *9 h*: what an interval may begin or end with. */
export const readEnd = once(endAt)

function endAt(tokens: readonly Token[], at: number): Reading<End> | null {
  const years = readYears(tokens, at)
  if (years && yearAt(tokens, at) !== null && years.to === at + 1)
    return { when: { is: 'fixed', edtf: years.edtf }, mod: null, to: years.to }
  const point = readPoint(tokens, at) ?? clock.read(tokens, at)
  const the = cue('the', tokens, at) ?? at
  const weekday = readWeekdayName(tokens, the)
  const day = readDayNumber(tokens, weekday?.to ?? the)
  if (day && (!point || point.to <= day.to)) {
    const part: Part = { unit: 'd', month: null, day: day.value, weekday: weekday?.weekday ?? null }
    return { when: { is: 'part', part, of: null, which: null }, mod: null, lone: true, to: day.to }
  }
  return point && point.when.is !== 'vague' && point.when.is !== 'span' ? point : null
}

/** *de 9 h à 18 h*; *de 3 heures à 2 heures* is two lengths. */
export function clocks(from: Reading<End>, to: Reading<End>): Reading<Moment> | null {
  if (from.when.is !== 'clock' || to.when.is !== 'clock') return null
  const sure = (from.when.sure || from.when.hour >= 6) && (to.when.sure || to.when.hour >= 6)
  return sure ? { when: { ...to.when, sure }, mod: null, to: to.to } : null
}

/** *22 août 2012*. */
export const isFullDay = (when: When) => when.is === 'fixed' && when.edtf.length === 10

/** *du* **13** *au 15 juillet*: the first end has the month of the second, or the month before. */
export function withMonth(from: When, to: When): When | null {
  const end = dayOf(to)
  if (!end || from.is !== 'part' || from.part.unit !== 'd') return null
  if (end.month === null) return from
  const { day, weekday } = from.part
  const month = day <= end.day ? end.month : end.month === 1 ? 12 : end.month - 1
  if (end.year === null || day > monthLength(2000, month))
    return { is: 'part', part: { unit: 'd', month, day, weekday }, of: null, which: null }
  const year = day > end.day && end.month === 1 ? end.year - 1 : end.year
  return { is: 'part', part: { unit: 'd', month, day, weekday: null }, of: { is: 'fixed', edtf: String(year) }, which: null }
}

/** The day and month of a moment, where it has them. */
export function dayOf(when: When): { year: number | null; month: number | null; day: number } | null {
  if (when.is === 'part' && when.part.unit === 'd') return { year: null, month: when.part.month, day: when.part.day }
  if (when.is !== 'fixed' || !isFullDay(when)) return null
  return { year: Number(when.edtf.slice(0, 4)), month: Number(when.edtf.slice(5, 7)), day: Number(when.edtf.slice(8)) }
}

/** *juillet* **et** *août*, but not *juin et août*: past *et*, where the month behind it is the next. */
export function nextMonth(tokens: readonly Token[], { when, to }: Reading<End>): number | null {
  const and = cue('and', tokens, to)
  const month = and === null ? null : phrase('month', tokens, and)
  if (!month || when.is !== 'part' || when.part.unit !== 'mo' || when.of || when.which) return null
  return month.row.month === (when.part.month % 12) + 1 ? and : null
}
