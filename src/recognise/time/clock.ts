import type { Token } from '../../types.js'
import { cue, type Reading } from '../read.js'
import { digits, time, timeNoun } from './cues.js'
import type { TimeRule } from './rule.js'
import type { Moment } from './when.js'

/** *15 h 30*, *18h00*, *10:30*, *17 heures*: a time of day, or a duration that looks like one. */
export const clock: TimeRule = {
  name: 'clock',
  starts: ['digits', 'time clock'],
  examples: [
    ['Rendez-vous à [15 h 30] précises.', { published: '2025-10-06', edtf: null }],
    ['Le titre cédait 4 % à [10H30].', { published: '2025-10-06', edtf: null }],
  ],
  never: ['La région Midi-Pyrénées.', 'Un score de 25:12.', 'Les 35 heures.', '3 h 30 de trajet.', 'Une garde de 24 h.'],
  read: readClock,
}

function readClock(tokens: readonly Token[], at: number): Reading<Moment> | null {
  const noon = time('clock', tokens, at)
  if (noon !== null) return tokens[noon]?.text === '-' && tokens[noon]!.glued ? null : clockAt(12, true, noon)
  const hours = digits(tokens[at], 2)
  const next = tokens[at + 1]
  if (hours === null || hours > 24 || !next) return null
  if (next.shape === 'code') {
    const minutes = gluedMinutes(next)
    return minutes === null ? null : clockAt(hours, minutes === 0, at + 2, true)
  }
  if (next.text === ':') return colon(tokens, at, hours)
  const unit = next.phrases.find(({ entry }) => entry.kind === 'period' && entry.unit === 'h')
  if (!unit) return null
  const minutes = digits(tokens[at + 2], 2)
  const full = minutes !== null && minutes < 60 && tokens[at + 2]!.text.length === 2 && next.text.length === 1
  return full ? clockAt(hours, minutes === 0, at + 3, true) : clockAt(hours, false, at + 2)
}

/** `minutes` make a later hour sure: *15 h 30* is a time of day, *3 h 30* may last so long. */
const clockAt = (hour: number, sure: boolean, to: number, minutes = false): Reading<Moment> => ({
  when: { is: 'clock', hour, sure: sure || (minutes && hour >= 6) },
  mod: null,
  to,
})

/** `h30`, `H30` against the hours → 30. */
export function gluedMinutes({ text, glued }: Token): number | null {
  if (!glued || text.length !== 3 || (text[0] !== 'h' && text[0] !== 'H')) return null
  const minutes = Number(text.slice(1))
  return minutes < 60 ? minutes : null
}

function colon(tokens: readonly Token[], at: number, hour: number): Reading<Moment> | null {
  const minutes = digits(tokens[at + 2], 2)
  if (minutes === null || minutes > 59 || !tokens[at + 1]!.glued || !tokens[at + 2]!.glued || tokens[at + 2]!.text.length < 2)
    return null
  const seconds = tokens[at + 3]?.text === ':' && tokens[at + 4]?.glued ? at + 5 : at + 3
  return clockAt(hour, true, seconds)
}

/** What may follow a day without changing it: *matin*, *à 18h00*, *vers 17 h 40*, *dans la soirée*. */
export function pastClock(tokens: readonly Token[], at: number): number {
  const part = time('part of day', tokens, at) ?? timeNoun('day part', tokens, at) ?? at
  const comma = tokens[part]?.text === ',' ? part + 1 : part
  const prep = cue('at', tokens, comma) ?? time('approx', tokens, comma)
  if (prep === null) return part
  return readClock(tokens, prep)?.to ?? part
}
