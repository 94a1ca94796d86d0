import { monthNumber, printDay, printMonth, weekdayOf } from './days.js'
import { daysOf, endsOf, grainOf, parseAtom } from './edtf.js'
import { candidates, choose, inYear, nearest, type Tense } from './parts.js'
import { fiscalPart } from './fiscal.js'
import { join, nthOf, opening, periodOf, runOf, shift } from './shift.js'
import { splitYear } from './split-year.js'
import type { Anchor, Part, Period, When, Which } from './when.js'

export type { Tense }

/** What a moment is read against. */
export interface Setting {
  /** The article's date. */
  readonly published: string | null
  /** Of the verb that it goes with: a bare *novembre* looks back, or forward with a future. */
  readonly tense: Tense
  /** The moment that the passage is about. */
  readonly passage: string | null
}

/** *en novembre dernier*, read in an article of October 2025 → `2024-11`. null where the text does not let anyone know. */
export function resolve(when: When, setting: Setting): string | null {
  switch (when.is) {
    case 'fixed':
      return when.edtf
    case 'now':
      return setting.published
    case 'part':
      return partOf(when.part, when.of, when.which, setting)
    case 'period':
      return onAnchor(when.from, setting, (at) => heldAt(at, when, setting) ?? periodAt(at, when, setting.tense))
    case 'fiscal':
      return fiscalPart(when, when.years, setting)
    case 'split year':
      return onAnchor(when.from, setting, (at) => splitYear(at, when.by))
    case 'run':
      return onAnchor(when.from, setting, (at) => runOf(at, when.unit, when.by))
    case 'shift':
      return shifted(when, setting)
    case 'nth':
      return onAnchor(when.of, setting, (of) => nth(of, when))
    case 'in week':
      return onAnchor(when.of, setting, (of) => inWeek(of, when.weekday))
    case 'same':
      return same(when, setting)
    case 'closing':
      return onAnchor(when.at, setting, (at) => closing(at, when.months))
    case 'opening':
      return onAnchor(when.of, setting, opening)
    case 'span':
      return span(when, setting)
    default:
      return null
  }
}

function onAnchor(anchor: Anchor, setting: Setting, then: (edtf: string) => string | null): string | null {
  const at = anchorOf(anchor, setting)
  const found = at === null ? null : then(at)
  const fallBack = found === null && (anchor === 'passage' || anchor === 'held') && setting.published !== null
  return fallBack ? then(setting.published) : found
}

function anchorOf(anchor: Anchor, setting: Setting): string | null {
  if (anchor === 'published') return setting.published
  if (anchor === 'held') return setting.tense === 'past' ? (setting.passage ?? setting.published) : setting.published
  return anchor === 'passage' ? (setting.passage ?? setting.published) : resolve(anchor, setting)
}

function partOf(part: Part, of: When | null, which: Which | null, setting: Setting): string | null {
  if (of) return inYear(part, yearFor(part, resolve(of, setting)))
  const relative = which === 'before' || which === 'after'
  const at = relative ? (setting.passage ?? setting.published) : setting.published
  const base = at === null ? null : daysOf(at)
  if (!base) return inYear(part, null)
  const values = candidates(part, base)
  if (part.unit !== 'd' || part.weekday === null) return choose(values, which, setting.tense, base)
  const close = values.filter((value) => Math.abs(daysOf(value)!.first - base.last) < 400)
  if (close.length && !which) return nearest(close, base)
  return choose(close.length ? close : candidates({ ...part, weekday: null }, base), which, setting.tense, base)
}

/** The year in which a part falls; of a season's two years (*l’hiver 2024-2025*), the one that can hold it. */
function yearFor(part: Part, edtf: string | null): number | null {
  if (edtf === null) return null
  const [from, to] = endsOf(edtf).map((end) => (end === null ? null : parseAtom(end)))
  if (!from || !to || from.year === null || to.year === null) return null
  if (from.grain === 'decade' || from.grain === 'century') return null
  if (from.year === to.year) return from.year
  const early =
    part.unit === 'season' ? part.season >= 23 : part.unit === 'mo' || part.unit === 'd' ? (part.month ?? 0) >= 8 : true
  return early ? from.year : to.year
}

/** A distance says no more than its unit: *il y a trois mois* is a month, *il y a dix ans* a year, but *un an plus tôt* the same day. */
function shifted({ unit, by, from }: Extract<When, { is: 'shift' }>, setting: Setting): string | null {
  return onAnchor(from, setting, (at) => shiftedFrom(at, unit, by, from !== 'published' && at !== setting.published))
}

function shiftedFrom(base: string, unit: Period, by: number, stated: boolean): string | null {
  const at = base.endsWith('/..') ? base.slice(0, -3) : base.startsWith('../') ? base.slice(3) : base
  if (grainOf(at) !== 'day' || at.includes('/') || unit === 'd' || unit === 'wk' || unit === 'we') return shift(at, unit, by)
  if (unit === 'a' && Math.abs(by) === 1) return stated ? shift(at, unit, by) : shift(at.slice(0, 7), unit, by)
  if (unit === 'mo' || unit === 'q' || unit === 'sem') return shift(at.slice(0, 7), unit, by)
  return shift(at.slice(0, 4), unit, by)
}

/** *sur le trimestre*, *au semestre*: results are told of the one that is over, but with a future. */
function heldAt(at: string, { unit, from }: Extract<When, { is: 'period' }>, { published, tense }: Setting): string | null {
  if (from !== 'held' || (unit !== 'q' && unit !== 'sem') || tense === 'future' || published === null) return null
  const held = periodOf(at, unit, 0)
  const days = [held, published].map((edtf) => (edtf === null ? null : daysOf(edtf)))
  return days[0] && days[1] && days[0].last >= days[1].last ? periodOf(at, unit, -1) : null
}

/** *ce week-end*: the next one, but on a Monday or with a past tense the one before. */
function periodAt(at: string, { unit, by }: Extract<When, { is: 'period' }>, tense: Tense): string | null {
  const days = unit === 'we' && by === 0 && grainOf(at) === 'day' ? daysOf(at) : null
  if (!days) return periodOf(at, unit, by)
  const weekday = weekdayOf(days.first)
  const over = weekday < 5 && (tense === 'past' || (tense === 'present' && weekday < 3))
  return periodOf(at, unit, over ? -1 : 0)
}

function nth(of: string, { unit, index, weekday }: Extract<When, { is: 'nth' }>): string | null {
  const days = daysOf(of)
  return days && Number.isFinite(days.first + days.last) ? nthOf(days.first, days.last, unit, index, weekday) : null
}

function inWeek(of: string, weekday: number): string | null {
  const days = daysOf(of)
  if (!days || !Number.isFinite(days.first)) return null
  const monday = days.first - weekdayOf(days.first) + 1
  return weekday ? printDay(monday + weekday - 1) : `${printDay(monday)}/${printDay(monday + 6)}`
}

/** What *la même date* stands for; *la même période*, of what goes on since January: from January to the month of the article. */
function sameMoment(long: boolean, { passage, published }: Setting): string | null {
  if (!passage?.endsWith('/..')) return passage ?? published
  const from = passage.slice(0, -'/..'.length)
  return long && published !== null && grainOf(from) === 'month' ? join(from, published.slice(0, from.length)) : published
}

/** *à la même date en 2023*: the passage's own date with another year. */
function same({ of, long }: Extract<When, { is: 'same' }>, setting: Setting): string | null {
  const at = sameMoment(long, setting)
  if (!of || at === null) return at
  const year = parseAtom(resolve(of, setting) ?? '')?.year
  const own = parseAtom(endsOf(at)[1] ?? '')?.year
  if (setting.published === null && of.is === 'period' && of.unit === 'a') return shift(at, 'a', of.by)
  return typeof year === 'number' && typeof own === 'number' ? shift(at, 'a', year - own) : null
}

function closing(at: string, months: number): string | null {
  const end = parseAtom(endsOf(at)[1] ?? '')
  if (!end || end.month === null || end.month > 12) return null
  const year = end.year
  if (year === null)
    return months > end.month
      ? null
      : join(`XXXX-${String(end.month - months + 1).padStart(2, '0')}`, `XXXX-${String(end.month).padStart(2, '0')}`)
  const last = monthNumber(year, end.month)
  return join(printMonth(last - months + 1), printMonth(last))
}

function span({ from, to, ahead, soft }: Extract<When, { is: 'span' }>, setting: Setting): string | null {
  if (from && to) return between(from, to, setting)
  const looking: Setting = ahead
    ? setting.tense === 'present'
      ? { ...setting, tense: 'future' }
      : setting
    : { ...setting, tense: 'past' }
  const end = from ?? to
  const at = end && resolve(end, looking)
  if (!at) return null
  if (soft && setting.tense !== 'future') return at
  return from ? join(at, `${at}/..`) : join(`../${at}`, at)
}

function between(from: When, to: When, setting: Setting): string | null {
  const forward = !hasYear(to) && (hasYear(from) || setting.tense === 'present')
  const lead = resolve(forward ? from : to, setting)
  if (lead === null) return null
  const edge = endsOf(lead)[forward ? 0 : 1]
  const other = resolve(forward ? to : from, { ...setting, published: edge, tense: forward ? 'future' : 'past' })
  if (other === null) return null
  const [first, last] = forward ? [lead, other] : [other, lead]
  const days = [daysOf(first), daysOf(last)]
  if (days[0] && days[1] && days[0].first > days[1].last) return null
  return join(first, last)
}

/** Has it a year of its own, said or by its weekday? */
function hasYear(when: When): boolean {
  if (when.is === 'fixed') return true
  return (
    when.is === 'part' && (when.of !== null || (when.part.unit === 'd' && when.part.month !== null && when.part.weekday !== null))
  )
}
