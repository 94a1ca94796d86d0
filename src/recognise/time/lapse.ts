import type { Token } from '../../types.js'
import { cue, phrase, type Reading } from '../read.js'
import type { Start } from '../start.js'
import { digits, isNineMonths, time, timeWith, whole } from './cues.js'
import { readCollective } from './distance.js'
import type { LapseRule } from './rule.js'
import type { Lapse } from './when.js'

export type { Lapse } from './when.js'

interface Length {
  /** ISO 8601; null for *quelques mois*. */
  readonly over: string | null
}

/** ISO 8601 letters of a unit: before it, how many of it, after it. */
const ISO: Readonly<Record<string, readonly [before: string, times: number, after: string]>> = {
  s: ['PT', 1, 'S'],
  min: ['PT', 1, 'M'],
  h: ['PT', 1, 'H'],
  d: ['P', 1, 'D'],
  wk: ['P', 1, 'W'],
  we: ['P', 2, 'D'],
  mo: ['P', 1, 'M'],
  q: ['P', 3, 'M'],
  sem: ['P', 6, 'M'],
  a: ['P', 1, 'Y'],
  dec: ['P', 10, 'Y'],
  cent: ['P', 100, 'Y'],
}

/** What half of a unit is, in a smaller one: *deux ans et demi* is 30 months. */
const HALVES: Readonly<Record<string, readonly [unit: string, times: number, half: number]>> = {
  a: ['mo', 12, 6],
  dec: ['a', 10, 5],
  cent: ['a', 100, 50],
  sem: ['mo', 6, 3],
  wk: ['h', 168, 84],
  mo: ['d', 30, 15],
  d: ['h', 24, 12],
  h: ['min', 60, 30],
  min: ['s', 60, 30],
}

/** 30, `mo` → `P30M`. */
export function isoDuration(count: number, unit: string): string | null {
  const iso = ISO[unit]
  return iso ? `${iso[0]}${count * iso[1]}${iso[2]}` : null
}

/** *dix ans*, *deux ans et demi*, *3 h 30*, *un an et trois mois*, *une dizaine d’années*, *quelques mois*. */
export function readLength(tokens: readonly Token[], at: number): Reading<Length> | null {
  const some = time('some', tokens, at)
  const count = some === null ? (readCollective(tokens, at) ?? whole(tokens, at)) : null
  const noun = phrase('period', tokens, some ?? count?.to ?? at)
  if (!noun || !ISO[noun.row.unit] || (some === null && !count)) return null
  if (!count) return { over: null, to: noun.to }
  const value = count.value * noun.row.count
  return (
    readHalf(tokens, noun.to, noun.row.unit, value) ??
    readRest(tokens, noun.to, noun.row.unit, value) ?? { over: isoDuration(value, noun.row.unit), to: noun.to }
  )
}

function readHalf(tokens: readonly Token[], at: number, unit: string, count: number): Reading<Length> | null {
  const and = cue('and', tokens, at)
  const fraction = and === null ? null : phrase('fraction', tokens, and)
  const halves = HALVES[unit]
  if (fraction?.row.over !== 2 || !halves) return null
  return { over: isoDuration(count * halves[1] + halves[2], halves[0]), to: fraction.to }
}

const WITHIN: Readonly<Record<string, readonly [unit: string, times: number]>> = {
  a: ['mo', 12],
  h: ['min', 60],
  min: ['s', 60],
  wk: ['d', 7],
}

/** *un an et trois mois*, *3 h 30*, *deux heures vingt*. */
function readRest(tokens: readonly Token[], at: number, unit: string, count: number): Reading<Length> | null {
  const smaller = WITHIN[unit]
  if (!smaller) return null
  const and = cue('and', tokens, at)
  const rest = whole(tokens, and ?? at)
  const noun = rest && phrase('period', tokens, rest.to)
  if (noun?.row.unit === smaller[0]) return { over: isoDuration(count * smaller[1] + rest!.value, smaller[0]), to: noun.to }
  const minutes = unit === 'h' && and === null ? digits(tokens[at], 2) : null
  return minutes !== null && minutes < 60 ? { over: isoDuration(count * 60 + minutes, 'min'), to: at + 1 } : null
}

type Role = Lapse['role']

function roleAt(tokens: readonly Token[], at: number): Reading<{ role: Role }> | null {
  const every = time('every', tokens, at)
  if (every !== null) return { role: 'every', to: every }
  const over = time('over', tokens, at) ?? time('en', tokens, at) ?? cue('on', tokens, at)
  if (over !== null) return { role: 'over', to: over }
  const during = time('through', tokens, at)
  if (during !== null) return { role: 'for', to: during }
  const since = cue('since', tokens, at)
  if (since !== null) return { role: 'since', to: since }
  const limit = time('under a limit', tokens, at)
  return limit === null ? null : { role: 'within', to: limit }
}

function lapse(tokens: readonly Token[], at: number, role: Role): Reading<Lapse> | null {
  const of = cue('of', tokens, at) ?? at
  const about = phrase('bound', tokens, of)?.to ?? of
  const length = readLength(tokens, about) ?? readWhole(tokens, of, role)
  return length && { over: length.over, role, to: length.to }
}

/** *sur les douze derniers mois*, *toutes les heures*, *depuis des années*. */
function readWhole(tokens: readonly Token[], at: number, role: Role): Reading<Length> | null {
  if (role === 'every') {
    const noun = phrase('period', tokens, at)
    return noun && { over: isoDuration(noun.row.count, noun.row.unit), to: noun.to }
  }
  const the = cue('the', tokens, at) ?? cue('these', tokens, at)
  const count = the === null ? null : whole(tokens, the)
  const last = count && time('last', tokens, count.to)
  const noun = last ? phrase('period', tokens, last) : null
  return count && noun && { over: isoDuration(count.value * noun.row.count, noun.row.unit), to: noun.to }
}

/** *en rythme annuel*, *d’une année sur l’autre*: words that hold their own length. */
const idiom: LapseRule = {
  name: 'idiom',
  examples: [
    ['L’inflation recule de 0,3 % [sur un an].', { over: 'P1Y', role: 'over' }],
    ['Elle monte de 2 % [en rythme annuel].', { over: 'P1Y', role: 'over' }],
    ['Elle baisse de 1 % [d’un mois sur l’autre].', { over: 'P1M', role: 'over' }],
  ],
  never: ['Le rythme annuel est bon.'],
  read: (tokens, at) => {
    const fixed = timeWith('over', tokens, at)
    return fixed && { over: fixed.arg, role: 'over', to: fixed.to }
  },
}

/** *en sept mois*, *pendant trois heures*, *depuis dix ans*, *tous les cinq ans*: a preposition and a length. */
const length: LapseRule = {
  name: 'length',
  examples: [
    ['Le nombre a doublé [en sept mois].', { over: 'P7M', role: 'over' }],
    ['Elle a doublé [en deux ans et demi].', { over: 'P30M', role: 'over' }],
    ['Coupée [durant trois heures].', { over: 'PT3H', role: 'for' }],
    ['Une première [depuis près de trois ans].', { over: 'P3Y', role: 'since' }],
    ['Un prof sur trois part [dans les cinq ans].', { over: 'P5Y', role: 'within' }],
    ['Des scénarios revus [tous les cinq ans].', { over: 'P5Y', role: 'every' }],
    ['Il a perdu 3 % [en quelques mois].', { over: null, role: 'over' }],
    ['Elle a crû de 4 % [sur les douze derniers mois].', { over: 'P12M', role: 'over' }],
    ['Des dégâts [en l’espace de trois semaines].', { over: 'P3W', role: 'over' }],
    ['Jugé [en moins de 48 heures].', { over: 'PT48H', role: 'over' }],
    ['Il a grandi [en une dizaine d’années].', { over: 'P10Y', role: 'over' }],
    ['Le trajet a duré [pendant 3 h 30].', { over: 'PT210M', role: 'for' }],
  ],
  never: [
    'En sept villes.',
    'Un plan de dix ans.',
    'Il a duré deux heures.',
    'Depuis 2019.',
    'Sur neuf mois, le bénéfice recule.',
  ],
  read: (tokens, at) => {
    const role = roleAt(tokens, at)
    return role && !isNineMonths(tokens, role.to) ? lapse(tokens, role.to, role.role) : null
  },
}

/** Every way to say over how long; the longest wins. */
export const lapseRules: readonly LapseRule[] = [idiom, length]

/** What they begin with. */
export const LAPSE_STARTS: readonly Start[] = [
  'time over',
  'time every',
  'time en',
  'time through',
  'time under a limit',
  'cue on',
  'cue since',
]

/** *en rythme annuel*, *en sept mois*, *sur un an*, *pendant trois heures*: only over how long. */
export function readLapse(tokens: readonly Token[], at: number): Reading<Lapse> | null {
  let best: Reading<Lapse> | null = null
  for (const { read } of lapseRules) {
    const found = read(tokens, at)
    if (found && (!best || found.to > best.to)) best = found
  }
  return best
}
