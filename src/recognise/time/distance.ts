import type { Token } from '../../types.js'
import { readNumber } from '../number.js'
import { cue, once, pastOne, phrase, type Reading } from '../read.js'
import { pastClock } from './clock.js'
import { stops, time, timeWith, whole } from './cues.js'
import { readPeriodNoun, type ReadOf } from './period.js'
import type { Core, TimeRule } from './rule.js'
import type { Anchor, Moment, Period } from './when.js'

/** A count of periods; `by` is null for *quelques mois*. */
interface Stretch {
  readonly unit: Period
  readonly by: number | null
}

/** *dix ans*, *un an et demi*, *quelques mois*, *une dizaine d’années*. */
export const readStretch = once(stretchAt)

function stretchAt(tokens: readonly Token[], at: number): Reading<Stretch> | null {
  const some = time('some', tokens, at)
  const collective = some === null ? readCollective(tokens, at) : null
  const count = some === null ? (collective ?? whole(tokens, at)) : null
  const great = some === null && !count ? readNumber(tokens, at) : null
  const after = some ?? count?.to ?? great?.to
  const noun = after === undefined || after === null ? null : readPeriodNoun(tokens, after)
  if (!noun || (count && count.value < 1) || (great && noun.unit !== 'a')) return null
  if (!count) return { unit: noun.unit, by: null, to: noun.to }
  return (
    half(tokens, noun.to, noun.unit, count.value * noun.count) ?? { unit: noun.unit, by: count.value * noun.count, to: noun.to }
  )
}

/** *une dizaine d’* before a period. */
export const readCollective = once(collectiveAt)

function collectiveAt(tokens: readonly Token[], at: number): Reading<{ value: number }> | null {
  const collective = phrase('collective', tokens, pastOne(tokens, at) ?? at)
  const of = collective && cue('of', tokens, collective.to)
  return of ? { value: collective.row.value, to: of } : null
}

/** *deux ans et demi* → 30 months. */
function half(tokens: readonly Token[], at: number, unit: Period, count: number): Reading<Stretch> | null {
  const and = unit === 'a' ? cue('and', tokens, at) : null
  const fraction = and === null ? null : phrase('fraction', tokens, and)
  return fraction?.row.over === 2 ? { unit: 'mo', by: count * 12 + 6, to: fraction.to } : null
}

const moment = (stretch: Stretch, way: 1 | -1, from: Anchor, to: number): Reading<Moment> => ({
  when: stretch.by === null ? { is: 'vague' } : { is: 'shift', unit: stretch.unit, by: way * stretch.by, from },
  mod: null,
  to,
})

/** *il y a deux ans*, *voilà dix jours*, *dans trois semaines*, *trois mois plus tôt*, *un an après*. */
export const distance: TimeRule = {
  name: 'distance',
  starts: ['digits', 'number', 'bound', 'collective', 'time some', 'time ago', 'time within'],
  examples: [
    ['Elle a coulé [il y a dix ans].', { published: '2025-10-06', edtf: '2015' }],
    ['1,4 point de moins qu’[il y a un an].', { published: '2025-12-01', edtf: '2024-12' }],
    ['Le vote aura lieu [dans deux semaines].', { published: '2025-12-01', edtf: '2025-12-15' }],
    ['Contre 2,05 milliards [un an plus tôt].', { published: '2025-07-31', passage: '2025-01/2025-06', edtf: '2024-01/2024-06' }],
    ['Il en faisait 24 [une semaine plus tôt].', { published: '2025-07-02', edtf: '2025-06-25' }],
    ['Gravés [il y a 14 000 ans].', { published: '2025-07-02', edtf: null }],
    ['Un premier essai [quelques mois plus tôt].', { published: '2025-07-02', edtf: null }],
    ['[Presque 25 ans plus tard], elle plante.', { published: '2025-07-02', passage: '1991', edtf: '2016' }],
  ],
  never: ['Il y a 300 personnes.', 'Un contrat de dix ans.', 'Dans dix villes.'],
  read: readDistance,
}

export function readDistance(tokens: readonly Token[], at: number): Reading<Moment> | null {
  const ago = time('ago', tokens, at)
  if (ago !== null) return fromNow(tokens, pastAbout(tokens, ago), -1)
  const within = time('within', tokens, at)
  if (within !== null) return fromNow(tokens, pastAbout(tokens, within), 1)
  return fromPassage(tokens, pastAbout(tokens, at))
}

/** *il y a environ deux ans*, *il y a plus de dix ans*. */
const pastAbout = (tokens: readonly Token[], at: number) => phrase('bound', tokens, at)?.to ?? at

function fromNow(tokens: readonly Token[], at: number, way: 1 | -1): Reading<Moment> | null {
  const stretch = readStretch(tokens, at)
  if (stretch) return moment(stretch, way, 'published', stretch.to)
  const hours = readHours(tokens, at)
  return hours && { when: { is: 'now' }, mod: null, to: hours.to }
}

/** *deux heures*, *quelques minutes*: less than a day. */
function readHours(tokens: readonly Token[], at: number): Reading<object> | null {
  const count = time('some', tokens, at) ?? whole(tokens, at)?.to ?? null
  const noun = count === null ? null : phrase('period', tokens, count)
  return noun && HOURS.has(noun.row.unit) ? { to: noun.to } : null
}

const HOURS = new Set(['h', 'min', 's'])

function fromPassage(tokens: readonly Token[], at: number): Reading<Moment> | null {
  const stretch = readStretch(tokens, at)
  if (!stretch) return hoursFromPassage(tokens, at)
  const earlier = time('earlier', tokens, stretch.to)
  if (earlier !== null) return moment(stretch, -1, 'passage', earlier)
  const later = time('later', tokens, stretch.to)
  if (later !== null) return moment(stretch, 1, 'passage', later)
  const before = cue('before', tokens, stretch.to)
  const after = cue('after', tokens, stretch.to)
  const to = before ?? after
  return to !== null && stops(tokens[to]) ? moment(stretch, before === null ? 1 : -1, 'passage', to) : null
}

function hoursFromPassage(tokens: readonly Token[], at: number): Reading<Moment> | null {
  const hours = readHours(tokens, at)
  const to = hours && (time('earlier', tokens, hours.to) ?? time('later', tokens, hours.to))
  return to ? { when: { is: 'vague' }, mod: null, to } : null
}

/** *hier*, *avant-hier soir*, *demain*; *la veille*, *le lendemain du 13 février*, *deux jours après Noël*, *deux ans après le lancement*. */
export function readNearDay(tokens: readonly Token[], at: number, readOf: ReadOf): Reading<Core> | null {
  const day = timeWith('day', tokens, at)
  if (day) return moment({ unit: 'd', by: Number(day.arg) }, 1, 'published', pastClock(tokens, day.to))
  const eve = timeWith('eve', tokens, at)
  if (eve) {
    const of = cue('of', tokens, eve.to)
    const whose = of === null ? null : readOf(tokens, cue('the', tokens, of) ?? of)
    const near = moment({ unit: 'd', by: Number(eve.arg) }, 1, whose?.when ?? 'passage', whose?.to ?? pastClock(tokens, eve.to))
    return whose ? near : { ...near, loose: true } // la mer veille
  }
  return fromOther(tokens, at, readOf)
}

function fromOther(tokens: readonly Token[], at: number, readOf: ReadOf): Reading<Moment> | null {
  const stretch = readStretch(tokens, at)
  if (!stretch) return null
  const before = cue('before', tokens, stretch.to)
  const to = before ?? cue('after', tokens, stretch.to)
  if (to === null) return null
  const whose = readOf(tokens, to)
  if (whose) return moment(stretch, before === null ? 1 : -1, whose.when, whose.to)
  return { when: { is: 'vague' }, mod: null, to }
}
