import type { Token } from '../../types.js'
import { cue, once, type Reading } from '../read.js'
import { clock, pastClock } from './clock.js'
import { pastArticle, pastTime, stops, time, timeNoun } from './cues.js'
import { day, mayEndDay, readDayNumber, weekday } from './day.js'
import { dayMonth, numericDate } from './numeric.js'
import { distance } from './distance.js'
import { closing, readClosing } from './closing.js'
import { part, withThis } from './part.js'
import { nestedRules } from './nested.js'
import { period, readPeriodNoun, thisPeriod } from './period.js'
import { longestOf } from './dispatch.js'
import type { Core, TimeRule } from './rule.js'
import { now, plainYear, same, term } from './said.js'
import type { Mod, Moment, When } from './when.js'
import { century, decade } from './decade.js'
import { readThisSeason, splitYears } from './split-year.js'
import { year } from './year.js'

/** *fin mars*, *début 2025*, *mi-novembre*, *à la fin des années 1990*, *fin de l’année*. */
const parted: TimeRule = {
  name: 'part of a period',
  starts: ['time start', 'time mid', 'time end'],
  examples: [
    ['Elle comptait 300 salariés [fin 2024].', { edtf: '2024', mod: 'end' }],
    ['[Mi-novembre], la filiale a lancé son modèle.', { published: '2025-12-02', edtf: '2025-11', mod: 'mid' }],
    ['Une hausse [début août].', { published: '2025-08-19', edtf: '2025-08', mod: 'start' }],
    ['Prévu [pour mi-2027].', { edtf: '2027', mod: 'mid' }],
    ['Un million [à la fin de l’année].', { published: '2025-08-19', edtf: '2025', mod: 'end' }],
  ],
  never: ['La fin de contrat.', 'Le début du match.', 'En fin de compte.'],
  read: readParted,
}

/** What names a moment, without the preposition or the article before it. Their order does not matter: the longest wins. */
export const pointRules: readonly TimeRule[] = [
  numericDate,
  day,
  weekday,
  part,
  decade,
  year,
  century,
  period,
  splitYears,
  closing,
  same,
  now,
  clock,
  distance,
  ...nestedRules((tokens, at) => readPoint(tokens, at)),
  parted,
  term,
]

/** The longest of them. */
const readCore = once(longestOf(pointRules))

const MODS: readonly Mod[] = ['start', 'mid', 'end']

function readParted(tokens: readonly Token[], at: number): Reading<Core> | null {
  for (const mod of MODS) {
    const to = time(mod, tokens, at)
    if (to === null) continue
    const from = cue('dash', tokens, to) === null ? to : to + 1
    const noun = pastArticle(tokens, from)
    const inner = partedCore(tokens, noun, noun > from)
    if (inner) return { when: inner.when, mod: inner.mod ?? mod, to: inner.to }
  }
  return null
}

function partedCore(tokens: readonly Token[], at: number, article: boolean): Reading<Moment> | null {
  const these = cue('these', tokens, at)
  if (these !== null) return readThese(tokens, these)
  const core = readCore(tokens, at) ?? plainYear(tokens, at)
  if (core && core.when.is !== 'clock' && core.when.is !== 'vague') return core
  return article ? thisPeriod(tokens, at) : null
}

/** *ce mois*, *ce trimestre*: where the past is told, the one that the passage is about. */
const HELD: ReadonlySet<string> = new Set(['mo', 'q', 'sem'])

/** *ce lundi*, *cet été*, *cette année*, *ce mois-ci*. */
function readThese(tokens: readonly Token[], at: number): Reading<Moment> | null {
  const core = readCore(tokens, at)
  const noun = readPeriodNoun(tokens, at)
  if (core && core.to > (noun?.to ?? at))
    return core.when.is === 'clock' || core.when.is === 'shift' ? null : { ...withThis(core), to: core.to }
  if (!noun) return readThisSeason(tokens, at) ?? thatStretch(tokens, at)
  if (noun.count !== 1) return null
  const there = time('there', tokens, noun.to)
  return {
    when: {
      is: 'period',
      unit: noun.unit,
      by: 0,
      from: there !== null ? 'passage' : HELD.has(noun.unit) && time('here', tokens, noun.to) === null ? 'held' : 'published',
    },
    mod: null,
    to: there ?? time('here', tokens, noun.to) ?? noun.to,
  }
}

/** Prepositions after which a bare year, a season or *le trimestre* is a moment. */
const PREPOSITIONS = ['course', 'through', 'horizon', 'en', 'for', 'within'] as const

/** [preposition] [article] what names a moment: *en 2025*, *au premier trimestre*, *le 31 mars 2022*, *fin mars*, *au cours du mois*. */
export const readPoint = once(readPlaced)

function readPlaced(tokens: readonly Token[], at: number): Reading<Moment> | null {
  const approx = time('approx', tokens, at)
  const start = approx === null ? at : (cue('of', tokens, approx) ?? approx)
  const prep = pastPreposition(tokens, start)
  const behind = placed(tokens, prep, prep > start || approx !== null)
  const direct = prep > start ? placed(tokens, start, approx !== null) : null
  const found = direct && (!behind || direct.to >= behind.to) ? direct : behind
  if (!found) return null
  const { when, mod, to } = found
  if (when.is === 'clock') return clockPoint(tokens, at, when, to)
  return { when, mod: approx !== null && !mod ? 'approx' : mod, to }
}

/** *à 15 h*, *vers midi*, *le 20 h*; another preposition, or none, leaves a length: *en 3 h 30*. */
function clockPoint(
  tokens: readonly Token[],
  at: number,
  when: Extract<When, { is: 'clock' }>,
  to: number,
): Reading<Moment> | null {
  const placed = cue('at', tokens, at) !== null || time('approx', tokens, at) !== null || time('the day', tokens, at) !== null
  return when.sure || placed ? { when: { ...when, sure: true }, mod: null, to } : null
}

function pastPreposition(tokens: readonly Token[], at: number): number {
  const plain = pastTime(PREPOSITIONS, tokens, at)
  const to = plain > at ? plain : (cue('at', tokens, at) ?? cue('on', tokens, at) ?? at)
  if (to === at) return at
  const whole = time('whole', tokens, to)
  return cue('of', tokens, whole ?? to) ?? whole ?? to
}

function placed(tokens: readonly Token[], at: number, prep: boolean): Reading<Core> | null {
  const these = cue('these', tokens, at)
  if (these !== null) return readThese(tokens, these)
  const article = cue('the', tokens, at)
  const whole = time('whole', tokens, article ?? at)
  const to = whole === null ? (article ?? at) : pastArticle(tokens, whole)
  const core = closed(tokens, readCore(tokens, to))
  if (core && (!core.loose || prep || to > at)) return core
  if (prep)
    return plainYear(tokens, to) ?? heldPeriod(tokens, to, to > at) ?? (article === null ? null : loneDay(tokens, article))
  return time('the day', tokens, at) === null || whole !== null ? null : loneDay(tokens, at + 1)
}

/** *sur la* **période**, *cette* **période**: the one that the passage is about. */
function thatStretch(tokens: readonly Token[], at: number): Reading<Core> | null {
  const to = timeNoun('stretch', tokens, at)
  if (to === null || tokens[at]!.key.endsWith('s')) return null
  return stops(tokens[to]) || cue('against', tokens, to) !== null
    ? { when: { is: 'same', of: null, long: true }, mod: null, to }
    : null
}

/** *au cours du mois*, *dans l’année*, *sur l’exercice*: the one that is going on, or with a past tense the passage's. */
function heldPeriod(tokens: readonly Token[], at: number, article: boolean): Reading<Core> | null {
  const noun = article ? readPeriodNoun(tokens, at) : null
  if (!noun && article) return thatStretch(tokens, at)
  if (!noun || noun.count !== 1) return null
  return { when: { is: 'period', unit: noun.unit, by: 0, from: 'held' }, mod: null, to: noun.to }
}

/** *le 16*, where nothing is counted; never in letters: *dans le neuf*. */
export function loneDay(tokens: readonly Token[], at: number): Reading<Core> | null {
  const day = readDayNumber(tokens, at)
  if (
    !day ||
    tokens[at]?.shape !== 'number' ||
    !mayEndDay(tokens, day.to) ||
    !stops(tokens[day.to]) ||
    cue('dash', tokens, day.to) !== null
  )
    return null
  return dayMonth(day.value, null, null, pastClock(tokens, day.to))
}

/** *exercice 2026, clos fin octobre*: twelve months that end with it. */
function closed(tokens: readonly Token[], core: Reading<Core> | null): Reading<Core> | null {
  if (!core || core.when.is !== 'fixed') return core
  const end = readClosing(tokens, core.to)
  return end ? { when: { is: 'closing', months: 12, at: end.when }, mod: null, to: end.to } : core
}
