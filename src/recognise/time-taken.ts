import type { Token } from '../types.js'
import { readBoundAfter, readBoundBefore } from './bound.js'
import { exact, type Exact } from './exact.js'
import { PLAIN } from './fraction.js'
import { lasts } from './hours.js'
import { isOneOf } from './marks.js'
import { cue, pastOne, phrase, type Reading } from './read.js'
import type { MentionRule } from './rule.js'
import { gluedMinutes } from './time/clock.js'
import { digits, time } from './time/cues.js'

/** *2’03’’35*, *10''52*, *1'51"51*: minutes, seconds and hundredths of a race, in marks; *2h30’14"*, *43’12"*: hours, minutes and seconds. */
export const raceTime: MentionRule = {
  name: 'race time',
  starts: ['digits'],
  examples: [
    ['Elle nage en [2’03’’35] ce soir.', { value: '123.35', unit: 's', unitKind: 'duration' }],
    ["Un sprint en [10''52] contre le vent.", { value: '10.52', unit: 's' }],
    ['Il court en [1\'51"51] à Rome.', { value: '111.51', unit: 's' }],
    ['Le centième arrive en [2h30\'14"] à Paris.', { value: '9014', unit: 's' }],
    ["Elle a couru en [2h30’02''].", { value: '9002', unit: 's' }],
    ["Un chrono de [1h02'15].", { value: '3735', unit: 's' }],
    ['Elle court le semi en [72\'12"].', { value: '4332', unit: 's' }],
  ],
  never: ['Il a dit "2" et parti.', 'Le prix de 1’234 francs.', 'Les « 35 » et les "50".', 'Le but de la 43’ a tout changé.'],
  read: (tokens, at) => {
    const time = hoursInMarks(tokens, at) ?? minutesInMarks(tokens, at) ?? hundredthsInMarks(tokens, at)
    if (!time) return null
    const { value, to } = time
    return { to, drafts: [{ ...PLAIN, ...SECONDS, value, from: at, to, numberFrom: at, numberTo: to }] }
  },
}

type Timed = Reading<{ readonly value: Exact }>

/** *2h30’14"*, *2h30’14*; the marks are at times the other way round: *2h40"35*. */
function hoursInMarks(tokens: readonly Token[], at: number): Timed | null {
  const hours = digits(tokens[at], 2)
  const minutes = tokens[at + 1] ? gluedMinutes(tokens[at + 1]!) : null
  const mark = tokens[at + 2]
  if (hours === null || minutes === null || !mark?.glued || !isOneOf(SINGLE + DOUBLE, mark.text) || !isPair(tokens, at + 3))
    return null
  const seconds = Number(tokens[at + 3]!.text)
  return { value: exact(BigInt(hours * 3600 + minutes * 60 + seconds)), to: at + 4 + marksAt(tokens, at + 4) }
}

/** *43’12"* */
function minutesInMarks(tokens: readonly Token[], at: number): Timed | null {
  const minutes = digits(tokens[at], 3)
  if (minutes === null || !isOneOf(SINGLE, tokens[at + 1]?.text) || !tokens[at + 1]!.glued || !isPair(tokens, at + 2)) return null
  const marks = marksAt(tokens, at + 3)
  if (marks === 0 || isPair(tokens, at + 3 + marks)) return null
  return { value: exact(BigInt(minutes * 60 + Number(tokens[at + 2]!.text))), to: at + 3 + marks }
}

/** *2’03’’35*, *10''52* */
function hundredthsInMarks(tokens: readonly Token[], at: number): Timed | null {
  const minutes = isOneOf(SINGLE, tokens[at + 1]?.text) && isPair(tokens, at + 2) && tokens[at + 1]!.glued
  const seconds = minutes ? at + 2 : at
  const marks = marksAt(tokens, seconds + 1)
  const hundredths = seconds + 1 + marks
  if (marks === 0 || !isPair(tokens, hundredths) || !/^\d{1,2}$/u.test(tokens[at]!.text)) return null
  const parts = [minutes ? Number(tokens[at]!.text) : 0, Number(tokens[seconds]!.text), Number(tokens[hundredths]!.text)]
  return { value: exact(BigInt(parts[0]! * 6000 + parts[1]! * 100 + parts[2]!), 100n), to: hundredths + 1 }
}

/** [bound] *2h47*, *2 h 47*: hours and minutes that something took, by the words around them; without such words a time of day. */
export const hoursAndMinutes: MentionRule = {
  name: 'hours and minutes',
  starts: ['digits', 'bound'],
  examples: [
    ['Elle court le marathon en [2h47].', { value: '167', unit: 'min', unitKind: 'duration' }],
    ['Un film de [2h06] sort mercredi.', { value: '126', unit: 'min' }],
    ['Un retard de [plus de 1 h 30] s’annonce.', { value: '90', unit: 'min', bound: 'over' }],
    ['Le match a duré [3h12].', { value: '192', unit: 'min' }],
  ],
  never: ['La réunion se tient à 20h30.', 'Le train de 8h15 est annulé.', 'Il rentre à 1h45 du matin.', 'Un trajet de 2 h 30 %.'],
  read: (tokens, at) => {
    const before = readBoundBefore(tokens, at)
    const from = before?.to ?? at
    const read = readHoursAndMinutes(tokens, from)
    if (!read || !(isTaken(tokens, at, read) || lasts(tokens, at, read.to))) return null
    const after = readBoundAfter(tokens, read.to)
    const bound = before?.bound ?? after?.bound ?? 'exact'
    const to = after?.to ?? read.to
    const value = exact(BigInt(read.hours * 60 + read.minutes))
    return {
      to,
      drafts: [{ ...PLAIN, ...SECONDS, unit: 'min', value, bound, from: at, to, numberFrom: from, numberTo: read.to }],
    }
  },
}

type HoursAndMinutes = Reading<{ readonly hours: number; readonly minutes: number }>

function readHoursAndMinutes(tokens: readonly Token[], at: number): HoursAndMinutes | null {
  const next = tokens[at + 1]
  const hours = digits(tokens[at], 2)
  if (hours === null || !next) return null
  const glued = gluedMinutes(next)
  if (glued !== null) return { hours, minutes: glued, to: at + 2 }
  const minutes = digits(tokens[at + 2], 2)
  if (minutes === null || minutes > 59 || tokens[at + 2]!.text.length < 2) return null
  return phrase('unit', tokens, at + 1)?.row.unit === 'h' && !phrase('unit', tokens, at + 3)
    ? { hours, minutes, to: at + 3 }
    : null
}

/** *en 2h47*, *un film de 2h06*: *en* tells no time of day; *de* early in the day, behind *un*, tells none either. */
function isTaken(tokens: readonly Token[], at: number, { hours }: HoursAndMinutes): boolean {
  if (time('en', tokens, at - 1) !== null) return true
  return hours < EARLY && cue('of', tokens, at - 1) !== null && pastOne(tokens, at - 3) !== null
}

/** Before this hour little is held that *de* would date. */
const EARLY = 6

const SECONDS = { unit: 's', unitKind: 'duration', unitText: null, family: null, bound: 'exact', shape: 'amount' } as const

const SINGLE = "’'′"
const DOUBLE = '"”″'

/** How many marks of seconds stand behind a number: one double, or two single. */
function marksAt(tokens: readonly Token[], at: number): number {
  if (!tokens[at]?.glued) return 0
  if (isOneOf(DOUBLE, tokens[at]!.text)) return 1
  return isOneOf(SINGLE, tokens[at]!.text) && isOneOf(SINGLE, tokens[at + 1]?.text) ? 2 : 0
}

const isPair = (tokens: readonly Token[], at: number) => !!tokens[at]?.glued && /^\d\d$/u.test(tokens[at]!.text)
