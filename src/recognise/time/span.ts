import type { Token } from '../../types.js'
import { cue, type Reading } from '../read.js'
import { stops, time } from './cues.js'
import { monthLength } from './days.js'
import { readDayNumber, readWeekdayName } from './day.js'
import { readStretch } from './distance.js'
import { loneDay, readPoint } from './point.js'
import type { TimeRule } from './rule.js'
import type { Moment, Part, When } from './when.js'
import { readYears, yearAt } from './year.js'

/** *du 21 au 25 décembre*, *entre janvier et juin*, *depuis 2019*, *d’ici fin 2026*, *6-8 mai*. */
export const span: TimeRule = {
  name: 'span',
  examples: [
    ['Fermé [du 21 au 25 décembre].', { published: '2026-01-05', edtf: '2025-12-21/2025-12-25' }],
    ['[Entre janvier et juin], les ventes ont reculé.', { published: '2025-07-31', edtf: '2025-01/2025-06' }],
    ['[De novembre à mars], il neige.', { published: '2025-07-31', edtf: '2024-11/2025-03' }],
    ['Ramenée à 265 millions [entre juin 2024 et juin 2025].', { edtf: '2024-06/2025-06' }],
    ['Un total de 13 milliards [depuis 2019].', { edtf: '2019/..' }],
    ['[Depuis le début de l’année], elle monte.', { published: '2025-10-06', edtf: '2025-01/..' }],
    ['Elle vise l’équilibre [d’ici fin 2027].', { edtf: '../2027', mod: 'end' }],
    ['Il ne sera pas rentable [avant 2029].', { edtf: '../2029' }],
    ['Des gains [à partir de 2026].', { edtf: '2026/..' }],
    ['[Dès septembre 2026], ils paieront.', { tense: 'future', edtf: '2026-09/..' }],
    ['[Dès 2019], ils payaient.', { tense: 'past', edtf: '2019' }],
    ['Il se tiendra [du 28 décembre au 3 janvier 2026].', { edtf: '2025-12-28/2026-01-03' }],
    ['Le salon des [6-8 mai 2026] est complet.', { edtf: '2026-05-06/2026-05-08' }],
    ['Multiplié par cinq [d’ici dix ans].', { published: '2025-07-02', edtf: '../2035' }],
  ],
  never: ['Passé de 10 à 12 %.', 'De 6 à 8 degrés.', 'Entre 13 et 15 personnes.', 'Depuis dix personnes.', 'Avant lui, personne.'],
  read: readSpan,
}

export function readSpan(tokens: readonly Token[], at: number): Reading<Moment> | null {
  return readBetween(tokens, at) ?? readFromTo(tokens, at) ?? readOpen(tokens, at) ?? readJoined(tokens, at)
}

function readBetween(tokens: readonly Token[], at: number): Reading<Moment> | null {
  const inside = cue('between', tokens, at)
  const from = inside === null ? null : readEnd(tokens, inside)
  const and = from && cue('and', tokens, from.to)
  const to = and ? readEnd(tokens, and) : null
  return from && to ? spanOf(tokens, from, to, cue('the', tokens, inside!) !== null && cue('the', tokens, and!) !== null) : null
}

/** *du … au …*, *de … à …*, *des années 1990 aux années 2010*. */
function readFromTo(tokens: readonly Token[], at: number): Reading<Moment> | null {
  const of = cue('of', tokens, at)
  const from = of === null ? null : readEnd(tokens, of)
  return from && upTo(tokens, from, time('of the', tokens, at) !== null)
}

function upTo(tokens: readonly Token[], from: Reading<End>, article = false): Reading<Moment> | null {
  const until = cue('until', tokens, from.to)
  const at = cue('at', tokens, until ?? from.to) ?? until
  const to = at === null ? null : readEnd(tokens, at)
  return to && spanOf(tokens, from, to, article && time('at the', tokens, from.to) !== null)
}

/** *10 au 22 août 2012*, *13-15 juillet*, *10 août - 12 septembre*, *janvier-juin 2025*. */
function readJoined(tokens: readonly Token[], at: number): Reading<Moment> | null {
  const token = tokens[at]
  if (!token || (token.shape !== 'number' && !readWeekdayName(tokens, at) && !token.phrases.length)) return null
  const from = readEnd(tokens, at)
  if (!from || from.when.is !== 'part' || (from.when.part.unit !== 'd' && from.when.part.unit !== 'mo')) return null
  if (from.when.part.unit === 'd') {
    const to = upTo(tokens, from)
    if (to) return to
  }
  const dash = cue('dash', tokens, from.to)
  const to = dash === null ? null : readEnd(tokens, dash)
  return to && !to.lone && (to.when.is === 'part' || isFullDay(to.when)) ? spanOf(tokens, from, to, false) : null
}

/** An end of an interval; `lone` is a day that still needs a month. */
type End = Moment & { readonly lone?: true }

function readEnd(tokens: readonly Token[], at: number): Reading<End> | null {
  const years = readYears(tokens, at)
  if (years && yearAt(tokens, at) !== null && years.to === at + 1) return { when: { is: 'fixed', edtf: years.edtf }, mod: null, to: years.to }
  const point = readPoint(tokens, at)
  const the = cue('the', tokens, at) ?? at
  const weekday = readWeekdayName(tokens, the)
  const day = readDayNumber(tokens, weekday?.to ?? the)
  if (day && (!point || point.to <= day.to)) {
    const part: Part = { unit: 'd', month: null, day: day.value, weekday: weekday?.weekday ?? null }
    return { when: { is: 'part', part, of: null, which: null }, mod: null, lone: true, to: day.to }
  }
  return point && point.when.is !== 'vague' && point.when.is !== 'span' ? point : null
}

/** `article`: both ends have one, so that a lone number may be a day: *du 13 au 18*. */
function spanOf(tokens: readonly Token[], from: Reading<End>, to: Reading<End>, article: boolean): Reading<Moment> | null {
  if (from.when.is === 'clock' || to.when.is === 'clock') {
    return from.when.is === to.when.is ? { when: { is: 'clock', sure: true }, mod: null, to: to.to } : null
  }
  if (to.lone && (!from.lone || !article || !stops(tokens[to.to]))) return null
  const left = from.lone ? withMonth(from.when, to.when) : from.when
  return left && { when: { is: 'span', from: left, to: to.when }, mod: null, to: to.to }
}

const isFullDay = (when: When) => when.is === 'fixed' && when.edtf.length === 10

/** *du* **13** *au 15 juillet*: the first end has the month of the second, or the month before. */
function withMonth(from: When, to: When): When | null {
  const end = dayOf(to)
  if (!end || from.is !== 'part' || from.part.unit !== 'd') return null
  if (end.month === null) return from
  const { day, weekday } = from.part
  const month = day <= end.day ? end.month : end.month === 1 ? 12 : end.month - 1
  if (end.year === null || day > monthLength(2000, month)) return { is: 'part', part: { unit: 'd', month, day, weekday }, of: null, which: null }
  const year = day > end.day && end.month === 1 ? end.year - 1 : end.year
  return { is: 'part', part: { unit: 'd', month, day, weekday: null }, of: { is: 'fixed', edtf: String(year) }, which: null }
}

function dayOf(when: When): { year: number | null; month: number | null; day: number } | null {
  if (when.is === 'part' && when.part.unit === 'd') return { year: null, month: when.part.month, day: when.part.day }
  if (when.is !== 'fixed' || !isFullDay(when)) return null
  return { year: Number(when.edtf.slice(0, 4)), month: Number(when.edtf.slice(5, 7)), day: Number(when.edtf.slice(8)) }
}

/** *depuis*, *à partir de*, *dès*, *après*; *d’ici*, *avant*, *jusqu’à*. */
function readOpen(tokens: readonly Token[], at: number): Reading<Moment> | null {
  const since = cue('since', tokens, at)
  if (since !== null) return begins(tokens, since, { ahead: false })
  const from = time('from', tokens, at)
  if (from !== null) return begins(tokens, cue('of', tokens, from) ?? from, { ahead: true })
  const soon = time('soon from', tokens, at)
  if (soon !== null) return begins(tokens, soon, { ahead: true, soft: true })
  const after = cue('after', tokens, at)
  if (after !== null) return begins(tokens, after, { ahead: true })
  const hence = time('hence', tokens, at)
  if (hence !== null) return henceTo(tokens, hence)
  const latest = time('latest', tokens, at) ?? cue('before', tokens, at)
  if (latest !== null) return ends(tokens, latest)
  const until = cue('until', tokens, at)
  return until === null ? null : ends(tokens, until)
}

interface Ahead {
  readonly ahead: boolean
  readonly soft?: true
}

function begins(tokens: readonly Token[], at: number, how: Ahead): Reading<Moment> | null {
  const point = readPlace(tokens, at) ?? (time('of the', tokens, at - 1) === null ? null : loneDay(tokens, at))
  if (!point) return null
  const from: When = point.mod === 'start' && !how.soft ? { is: 'opening', of: point.when } : point.when
  return { when: { is: 'span', from, to: null, ...how }, mod: point.mod === 'start' && !how.soft ? null : point.mod, to: point.to }
}

function ends(tokens: readonly Token[], at: number): Reading<Moment> | null {
  const point = readPlace(tokens, at)
  return point && { when: { is: 'span', from: null, to: point.when, ahead: true }, mod: point.mod, to: point.to }
}

/** *d’ici fin 2026*; *d’ici dix ans*, *d’ici quelques mois*. */
function henceTo(tokens: readonly Token[], at: number): Reading<Moment> | null {
  const stretch = readStretch(tokens, at)
  if (!stretch) return ends(tokens, at)
  if (stretch.by === null) return { when: { is: 'vague' }, mod: null, to: stretch.to }
  const to: When = { is: 'shift', unit: stretch.unit, by: stretch.by, from: 'published' }
  return { when: { is: 'span', from: null, to, ahead: true }, mod: null, to: stretch.to }
}

/** A point that has a place in time, not *avant deux jours*. */
function readPlace(tokens: readonly Token[], at: number): Reading<Moment> | null {
  const year = yearAt(tokens, at)
  const years = year === null ? null : readYears(tokens, at)
  if (years) return { when: { is: 'fixed', edtf: years.edtf }, mod: null, to: years.to }
  const point = readPoint(tokens, at)
  return !point || point.when.is === 'vague' || point.when.is === 'span' || point.when.is === 'clock' ? null : point
}
