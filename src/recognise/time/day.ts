import type { Token } from '../../types.js'
import { cue, phrase, type Reading } from '../read.js'
import { pastClock } from './clock.js'
import { digits, rank, stops, time, timeWith, whole } from './cues.js'
import { isDay } from './days.js'
import { dayMonth, edtfOf, fixed, readNumericDate, twoDigitYear } from './numeric.js'
import type { TimeRule } from './rule.js'
import type { Moment, When, Which } from './when.js'
import { yearAt } from './year.js'

/** *21*, *1er*, *premier*, *treize*: a day of a month. */
export function readDayNumber(tokens: readonly Token[], at: number): Reading<{ value: number }> | null {
  const ordinal = rank(tokens, at)
  const found = ordinal && (ordinal.value === 1 || tokens[at]!.shape === 'number') ? ordinal : whole(tokens, at)
  return found && found.value >= 1 && found.value <= 31 ? found : null
}

/** A month by its name, or by its short form beside a day. */
export function monthAfterDay(tokens: readonly Token[], at: number): Reading<{ month: number }> | null {
  const name = phrase('month', tokens, at)
  if (name) return { month: name.row.month, to: name.to }
  const short = timeWith('month', tokens, at)
  return short && { month: Number(short.arg), to: short.to }
}

/** [*lundi*] *31 mars* [*2022*], *1er janvier*, *lundi 17*; *3 mars dernier*. */
export const day: TimeRule = {
  name: 'day',
  starts: ['digits', 'number', 'ordinal', 'weekday', 'time weekday'],
  examples: [
    ['Un décret du [31 mars 2022].', { edtf: '2022-03-31' }],
    ['L’objet est passé [le 14 mars] au plus près.', { published: '2025-04-10', edtf: '2025-03-14' }],
    ['Ils seront jugés [le 8 décembre].', { published: '2025-11-17', tense: 'future', edtf: '2025-12-08' }],
    ['Ils ont été jugés [le 8 décembre].', { published: '2025-11-17', tense: 'past', edtf: '2024-12-08' }],
    ['Le débat est fixé au [lundi 17 novembre].', { published: '2025-11-03', edtf: '2025-11-17' }],
    ['Depuis [le 1er janvier].', { edtf: 'XXXX-01-01' }],
    ['Il a eu lieu [jeudi 3 avril à 15 h 30].', { published: '2025-04-10', edtf: '2025-04-03' }],
  ],
  never: ['32 août.', 'Il en reste 3.'],
  read: readDay,
}

function readDay(tokens: readonly Token[], at: number): Reading<Moment> | null {
  const weekday = readWeekdayName(tokens, at)
  const from = weekday?.to ?? at
  const numeric = weekday ? readNumericDate(tokens, from) : null
  if (numeric) return numeric
  const day = readDayNumber(tokens, from)
  if (!day) return null
  const month = monthAfterDay(tokens, day.to)
  if (month) return withYear(tokens, day.value, month.month, weekday?.weekday ?? null, month.to)
  const isArticle = tokens[from]!.shape === 'word' && phrase('number', tokens, from)?.row.value === 1 // jeudi un budget
  if (!weekday || weekday.short || isArticle || !mayEndDay(tokens, day.to)) return null
  return dayMonth(day.value, null, weekday.weekday, pastClock(tokens, day.to))
}

function withYear(
  tokens: readonly Token[],
  day: number,
  month: number,
  weekday: number | null,
  at: number,
): Reading<Moment> | null {
  const of = cue('of', tokens, at)
  const plain = yearAt(tokens, at) === null && of !== null && tokens[of]?.text.length === 4 ? of : at
  const year = yearAt(tokens, plain) ?? shortYear(tokens, at)
  if (year !== null) return isDay(year, month, day) ? fixed(edtfOf(year, month, day), pastClock(tokens, plain + 1)) : null
  if (!isDay(2000, month, day)) return null
  const which = readWhich(tokens, at)
  return dayMonth(day, month, weekday, pastClock(tokens, which?.to ?? at), which?.which ?? null)
}

/** *5 mai 12:00*: the figure tells an hour. */
const isClock = (tokens: readonly Token[], at: number) =>
  tokens[at + 1]?.text === ':' && tokens[at + 2]?.shape === 'number' && tokens[at + 2]!.glued

function shortYear(tokens: readonly Token[], at: number): number | null {
  const year = tokens[at]?.text.length === 2 && stops(tokens[at + 1]) && !isClock(tokens, at) ? digits(tokens[at], 2) : null
  return year === null ? null : twoDigitYear(year)
}

/** *lundi*, and before a day of the month *lun.* */
export function readWeekdayName(tokens: readonly Token[], at: number): Reading<{ weekday: number; short: boolean }> | null {
  const name = phrase('weekday', tokens, at)
  if (name) return { weekday: name.row.day, short: false, to: name.to }
  const short = timeWith('weekday', tokens, at)
  return short && { weekday: Number(short.arg), short: true, to: short.to }
}

/** After *le 2* or *lundi 17* nothing may be counted. */
export const mayEndDay = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (stops(token)) return true
  return token!.shape === 'word' && token!.phrases.some(({ kind }) => kind === 'cue' || kind === 'verb' || kind === 'time')
}

const WHICH: readonly Which[] = ['last', 'next', 'before', 'after']

/** *dernier*, *prochain*, *précédent*, *suivant*. */
export function readWhich(tokens: readonly Token[], at: number): Reading<{ which: Which }> | null {
  for (const which of WHICH) {
    const to = time(which, tokens, at)
    if (to !== null) return { which, to }
  }
  return null
}

/** *lundi*, *lundi dernier*, *mercredi en huit*, *mardi matin*, *dimanche vers 17 h 40*. */
export const weekday: TimeRule = {
  name: 'weekday',
  starts: ['weekday'],
  examples: [
    ['Il a présenté [jeudi] un budget.', { published: '2025-04-07', edtf: '2025-04-03' }],
    ['Il a publié [mercredi soir] ses comptes.', { published: '2025-11-20', tense: 'past', edtf: '2025-11-19' }],
    ['Le mercure a frôlé [mardi à 18h00] les 42 degrés.', { published: '2025-07-02', edtf: '2025-07-01' }],
    ['Les pluies cesseront [vendredi].', { published: '2025-07-02', tense: 'future', edtf: '2025-07-04' }],
    ['Elle paraîtra [jeudi prochain].', { published: '2025-06-12', edtf: '2025-06-19' }],
    ['Elle a paru [lundi dernier].', { published: '2025-06-09', edtf: '2025-06-02' }],
  ],
  never: ['Ouvert les lundis.', 'Fermé le lundi.', 'Chaque lundi.'],
  read: readWeekday,
}

function readWeekday(tokens: readonly Token[], at: number): Reading<Moment> | null {
  const name = phrase('weekday', tokens, at)
  if (!name || time('any', tokens, at - 1) !== null) return null
  const weekday = name.row.day
  const which = readWhich(tokens, name.to)
  const part = { unit: 'wd', weekday } as const
  const days = which ? null : weeksOn(tokens, name.to)
  if (!which && !days && time('the day', tokens, at - 1) !== null) return null // « le lundi »: every one
  const next: When = { is: 'part', part, of: null, which: days ? 'coming' : (which?.which ?? null) }
  const when: When = days ? { is: 'shift', unit: 'd', by: days.by, from: next } : next
  return { when, mod: null, to: pastClock(tokens, days?.to ?? which?.to ?? name.to) }
}

/** *en huit*, *en quinze*: one or two weeks on. */
function weeksOn(tokens: readonly Token[], at: number): Reading<{ by: number }> | null {
  const inside = time('en', tokens, at)
  const count = inside === null ? null : whole(tokens, inside)
  if (!count || !stops(tokens[count.to])) return null
  if (count.value === 8) return { by: 7, to: count.to }
  return count.value === 15 ? { by: 14, to: count.to } : null
}
