import type { Entry, Token } from '../../types.js'
import { cue, type Reading } from '../read.js'
import { beginsWith, mayBegin } from '../start.js'
import { stops, time } from './cues.js'
import { readStretch } from './distance.js'
import { clocks, dayOf, isFullDay, nextMonth, readEnd, withMonth, type End } from './ends.js'
import { loneDay, readPoint } from './point.js'
import type { TimeRule } from './rule.js'
import type { Moment, When } from './when.js'
import { readYears, yearAt } from './year.js'

/** *du 21 au 25 décembre*, *entre janvier et juin*, *depuis 2019*, *d’ici fin 2026*, *6-8 mai*. */
export const span: TimeRule = {
  name: 'span',
  starts: [
    'digits',
    'number',
    'ordinal',
    'month',
    'weekday',
    'time',
    'cue the',
    'cue on',
    'cue between',
    'cue of',
    'cue since',
    'cue after',
    'cue before',
    'cue until',
  ],
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
    ['Rendez-vous [les 15 et 16 novembre 2025].', { edtf: '2025-11-15/2025-11-16' }],
    ['[Sur septembre et octobre] cumulés, elle monte.', { published: '2025-11-22', edtf: '2025-09/2025-10' }],
    ['Multiplié par cinq [d’ici dix ans].', { published: '2025-07-02', edtf: '../2035' }],
  ],
  never: [
    'Passé de 10 à 12 %.',
    'De 6 à 8 degrés.',
    'Entre 13 et 15 personnes.',
    'Depuis dix personnes.',
    'Avant lui, personne.',
  ],
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
  const start = cue('the', tokens, at) ?? cue('on', tokens, at) ?? at
  if (!mayJoin(tokens[start])) return null
  const from = readEnd(tokens, start)
  if (!from || from.when.is !== 'part' || (from.when.part.unit !== 'd' && from.when.part.unit !== 'mo')) return null
  if (from.when.part.unit === 'd') {
    const to = upTo(tokens, from) ?? besides(tokens, from)
    if (to) return to
  }
  const dash = cue('dash', tokens, from.to) ?? nextMonth(tokens, from)
  const to = dash === null ? null : readEnd(tokens, dash)
  return to && !to.lone && (to.when.is === 'part' || isFullDay(to.when)) ? spanOf(tokens, from, to, false) : null
}

/** Only a day or a month is joined to another without a preposition. */
function mayJoin(token: Token | undefined): boolean {
  if (token?.shape === 'number') return token.text.length <= 2
  if (!token || !mayBegin(JOINED, token)) return false
  return token.phrases.some(({ kind }) => joined.has(kind))
}

const JOINS = ['month', 'weekday', 'ordinal', 'number', 'time'] as const
const JOINED = beginsWith(JOINS)
const joined: ReadonlySet<Entry['kind']> = new Set(JOINS)

/** *les 15 et 16 novembre*, *mercredi 8 et jeudi 9 octobre*. */
function besides(tokens: readonly Token[], from: Reading<End>): Reading<Moment> | null {
  const and = from.lone ? cue('and', tokens, from.to) : null
  const to = and === null ? null : readEnd(tokens, and)
  return to && !to.lone && dayOf(to.when) ? spanOf(tokens, from, to, false) : null
}

/** `article`: both ends have one, so that a lone number may be a day: *du 13 au 18*. */
function spanOf(tokens: readonly Token[], from: Reading<End>, to: Reading<End>, article: boolean): Reading<Moment> | null {
  if (from.when.is === 'clock' || to.when.is === 'clock') return clocks(from, to)
  if (to.lone && (!from.lone || !article || !stops(tokens[to.to]))) return null
  const left = from.lone ? withMonth(from.when, to.when) : from.when
  return left && { when: { is: 'span', from: left, to: to.when }, mod: null, to: to.to }
}

/** *depuis*, *à partir de*, *dès*, *après*; *d’ici*, *avant*, *jusqu’à*. */
function readOpen(tokens: readonly Token[], at: number): Reading<Moment> | null {
  if (!mayBegin(OPENERS, tokens[at]!)) return null
  if (time('after', tokens, at - 1) !== null || time('before', tokens, at - 1) !== null) return null // « d'après »
  for (const { kind, cue, width } of tokens[at]?.phrases ?? []) {
    const read = kind === 'cue' ? LINKS.get(cue!) : kind === 'time' ? WORDS.get(cue!) : undefined
    if (read) return read(tokens, at + width)
  }
  return null
}

const OPENERS = beginsWith([
  ...(['cue since', 'cue after', 'cue before', 'cue until'] as const),
  ...(['time from', 'time soon from', 'time hence', 'time latest'] as const),
])

type ReadFrom = (tokens: readonly Token[], at: number) => Reading<Moment> | null

const LINKS: ReadonlyMap<string, ReadFrom> = new Map<string, ReadFrom>([
  ['since', (tokens, at) => begins(tokens, at, { ahead: false })],
  ['after', (tokens, at) => begins(tokens, at, { ahead: true })],
  ['before', ends],
  ['until', ends],
])

const WORDS: ReadonlyMap<string, ReadFrom> = new Map<string, ReadFrom>([
  ['from', (tokens, at) => begins(tokens, cue('of', tokens, at) ?? at, { ahead: true })],
  ['soon from', (tokens, at) => begins(tokens, at, { ahead: true, soft: true })],
  ['hence', henceTo],
  ['latest', ends],
])

interface Ahead {
  readonly ahead: boolean
  readonly soft?: true
}

function begins(tokens: readonly Token[], at: number, how: Ahead): Reading<Moment> | null {
  const point = readPlace(tokens, at) ?? (time('of the', tokens, at - 1) === null ? null : loneDay(tokens, at))
  if (!point) return null
  const from: When = point.mod === 'start' && !how.soft ? { is: 'opening', of: point.when } : point.when
  return {
    when: { is: 'span', from, to: null, ...how },
    mod: point.mod === 'start' && !how.soft ? null : point.mod,
    to: point.to,
  }
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
