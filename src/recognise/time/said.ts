import type { Token } from '../../types.js'
import { cue, type Reading } from '../read.js'
import { pastArticle, time, timeNoun } from './cues.js'
import { readDistance } from './distance.js'
import { readPeriodNoun, readYearPeriod } from './period.js'
import type { Core, TimeRule } from './rule.js'
import type { Moment, When } from './when.js'
import { readNamedYear, yearAt } from './year.js'

/** *à la même date en 2023*, *la même période de l’an dernier*. */
export const same: TimeRule = {
  name: 'same',
  starts: ['period', 'time same'],
  examples: [
    ['Contre 24 [à la même date en 2023].', { published: '2025-12-01', passage: '2025-11-17', edtf: '2023-11-17' }],
    ['Neuf de plus que [l’an passé à la même date].', { published: '2025-11-17', edtf: '2024-11-17' }],
    ['Contre 3 [sur la même période de 2024].', { published: '2025-11-17', passage: '2025-01/2025-10', edtf: '2024-01/2024-10' }],
    ['Contre 3 [sur la même période de 2024].', { published: '2025-11-17', passage: '2025-01/..', edtf: '2024-01/2024-11' }],
  ],
  never: ['Le même homme.'],
  read: readSame,
}

/** *aujourd’hui*, *désormais*; *récemment*, which nobody can place. */
export const now: TimeRule = {
  name: 'now',
  starts: ['time now', 'time vague'],
  examples: [
    ['Elle compte [désormais] 800 salariés.', { published: '2025-10-06', edtf: '2025-10-06' }],
    ['Il a [récemment] investi.', { published: '2025-10-06', edtf: null }],
  ],
  never: ['Il compte 800 salariés.'],
  read: readNow,
}

/** *rentrée 2023*: September. */
export const term: TimeRule = {
  name: 'term',
  starts: ['period'],
  examples: [['Contre 1.200 [à la rentrée 2023].', { edtf: '2023-09' }]],
  never: ['Une rentrée littéraire.'],
  read: readTerm,
}

function readNow(tokens: readonly Token[], at: number): Reading<Moment> | null {
  const now = time('now', tokens, at)
  if (now !== null) return { when: { is: 'now' }, mod: null, to: now }
  const vague = time('vague', tokens, at)
  return vague === null ? null : { when: { is: 'vague' }, mod: null, to: vague }
}

/** *même date en 2023*, *même période de l’an dernier*; *an passé à la même date*. */
function readSame(tokens: readonly Token[], at: number): Reading<Core> | null {
  const same = time('same', tokens, at)
  if (same === null) return readYearThenSame(tokens, at)
  const stretch = timeNoun('stretch', tokens, same)
  const noun = stretch ?? timeNoun('instant', tokens, same) ?? readPeriodNoun(tokens, same)?.to
  if (noun === undefined) return null
  const year = readYearOf(tokens, noun)
  const earlier = year ? null : readDistance(tokens, noun)
  if (earlier?.when.is === 'shift') return earlier
  return { when: { is: 'same', of: year?.when ?? null, long: stretch !== null }, mod: null, loose: true, to: year?.to ?? noun }
}

function readYearThenSame(tokens: readonly Token[], at: number): Reading<Core> | null {
  const year = readYearPeriod(tokens, at)
  const prep = year && (cue('at', tokens, year.to) ?? cue('on', tokens, year.to))
  const same = prep ? time('same', tokens, cue('the', tokens, prep) ?? prep) : null
  const stretch = same === null ? null : timeNoun('stretch', tokens, same)
  const noun = stretch ?? (same === null ? null : timeNoun('instant', tokens, same))
  return noun === null ? null : { when: { is: 'same', of: year!.when, long: stretch !== null }, mod: null, to: noun }
}

function readYearOf(tokens: readonly Token[], at: number): Reading<{ when: When }> | null {
  const prep = cue('of', tokens, at) ?? time('en', tokens, at) ?? at
  const year = yearAt(tokens, prep)
  if (year !== null) return { when: { is: 'fixed', edtf: String(year) }, to: prep + 1 }
  const noun = pastArticle(tokens, at)
  const named = readNamedYear(tokens, noun)
  return named && !named.bare ? named : readYearPeriod(tokens, noun)
}

/** A year where nothing but a year can stand. */
export function plainYear(tokens: readonly Token[], at: number): Reading<Core> | null {
  const year = yearAt(tokens, at)
  return year === null ? null : { when: { is: 'fixed', edtf: String(year) }, mod: null, to: at + 1 }
}

function readTerm(tokens: readonly Token[], at: number): Reading<Core> | null {
  const to = timeNoun('term', tokens, at)
  if (to === null) return null
  const year = plainYear(tokens, to)
  return {
    when: { is: 'part', part: { unit: 'mo', month: 9 }, of: year?.when ?? null, which: null },
    mod: null,
    loose: true,
    to: year?.to ?? to,
  }
}
