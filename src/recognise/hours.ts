import type { Token } from '../types.js'
import { readBoundBefore } from './bound.js'
import { exact, isLess, type Exact } from './exact.js'
import { readNoun } from './noun.js'
import { readHalf, readNumber } from './number.js'
import { readPer } from './per.js'
import { cue, has, past, phrase } from './read.js'
import { gluedMinutes } from './time/clock.js'
import { time } from './time/cues.js'
import { ignore, type MentionRule } from './rule.js'
import { NUMBERS } from './start.js'

/** [*à* | bound] n *heures* [minutes | *et quart* | *moins le quart*]: a time of day in words, where digits alone are read as a moment. */
export const hour: MentionRule = {
  name: 'hour',
  starts: [...NUMBERS, 'bound', 'time clock', 'cue at', 'cue before an hour'],
  examples: [
    ['Le train part [à quinze heures trente].', { reason: 'time of day' }],
    ['Il est [midi moins le quart].', { reason: 'time of day' }],
    ['Ouvert [jusqu’à 16h].', { reason: 'time of day' }],
    ['Permanence [18-22h] en mairie.', { reason: 'time of day' }],
    ['Il a sonné [avant 16h].', { reason: 'time of day' }],
    ['Le titre cédait 3 % [vers 16h00 GMT].', { reason: 'time of day' }],
    ['Réveillé à 3h, parti [8h du soir].', { reason: 'time of day' }],
    ['Il rentre ce soir [à 8].', { reason: 'time of day' }],
  ],
  never: [
    'Il travaille jusqu’à dix heures par jour.',
    'Un trajet de 9 heures 30.',
    'Il a mis 3 heures 30.',
    'À deux heures de route.',
    'Il a dormi neuf heures.',
    'Limité à 35 heures.',
    'Le séjour moyen atteint 22 h 15 min.',
  ],
  read: (tokens, at) => {
    const noon = time('clock', tokens, past('at', tokens, at))
    if (noon !== null) {
      const to = pastMinutes(tokens, noon)
      return to > noon ? ignore(at, to, 'time of day') : null
    }
    const bound = readBoundBefore(tokens, at)
    const opener = bound?.to ?? cue('at', tokens, at) ?? cue('before an hour', tokens, at)
    const number = readNumber(tokens, opener ?? at)
    if (!number) return null
    const half = cue('half of day', tokens, number.to)
    if (half !== null && number.digits) return ignore(at, half, 'time of day')
    if (!isLess(number.value, exact(25)) || number.value.den > 1n) return null
    const twice = number.digits ? readTwice(tokens, at, number.to) : null
    if (twice !== null) return ignore(at, twice, 'time of day')
    if (opener !== null && has('cue', tokens[at]) && isLate(number.value, tokens[number.to])) {
      const minutes = number.to + 1
      const told = cue('of the day', tokens, minutes)
      const says = told !== null || (cue('before an hour', tokens, at) !== null && !isCounted(tokens, minutes))
      return says ? ignore(at, told ?? minutes, 'time of day') : null
    }
    const hours = phrase('unit', tokens, number.to)
    if (!hours && isPartOfDay(tokens, at) && opener !== null && !readNoun(tokens, number.to, true))
      return ignore(at, number.to, 'time of day')
    if (hours?.row.unit !== 'h') return null
    const to = pastMinutes(tokens, hours.to)
    if (opener === null && [1, 2].some((more) => phrase('unit', tokens, hours.to + more)?.row.unit === 'min')) return null // 22 h 15 min
    const told = cue('of the day', tokens, to)
    if (told !== null) return ignore(at, told, 'time of day')
    const sure = to > hours.to && (number.digits || has('fraction', tokens[to - 1]))
    const short = tokens[number.to]!.text.length === 1
    const says = bound ? opensHour(tokens, at, opener!, short) : opener !== null || isDay(tokens[at - 1])
    return (sure || says) && !lasts(tokens, at, to) ? ignore(at, to, 'time of day') : null
  },
}

/** *à environ 15 heures*, *jusqu’à 16h*, *à partir de 10h*; *plus de 10h* are counted. */
function opensHour(tokens: readonly Token[], at: number, opener: number, short: boolean): boolean {
  const first = cue('in town', tokens, at)
  if (first !== null && has('bound', tokens[first])) return true
  return short && (cue('in town', tokens, opener - 1) !== null || first !== null)
}

/** *13-15h*, *11h-13*: two hours of one day. */
function readTwice(tokens: readonly Token[], at: number, to: number): number | null {
  const hour = phrase('unit', tokens, to)?.row.unit === 'h' ? to + 1 : to
  const second =
    tokens[hour]?.text === '-' && tokens[hour]!.glued && tokens[hour + 1]?.glued ? readNumber(tokens, hour + 1) : null
  if (!second?.digits || isLess(exact(24), second.value) || tokens[at]!.shape !== 'number') return null
  const unit = phrase('unit', tokens, second.to)?.row.unit === 'h'
  if (hour > to) return unit ? second.to + 1 : second.to
  return unit && tokens[second.to]!.text.length === 1 ? second.to + 1 : null
}

/** *ce soir à 8*: the part of a day stands before. */
const isPartOfDay = (tokens: readonly Token[], at: number) =>
  cue('at', tokens, at) !== null &&
  (phrase('period', tokens, at - 1)?.row.unit === 'day part' || time('clock', tokens, at - 1) !== null)

/** *vendredi 15 h*, *demain matin 11 h* */
const isDay = (token: Token | undefined) => has('weekday', token) || has('time', token) || has('period', token)

/** The token past *trente*, *et quart*, *moins cinq*, *moins le quart*, *passé de 5 minutes*. */
function pastMinutes(tokens: readonly Token[], at: number): number {
  const half = readHalf(tokens, at)
  if (half) return half.to
  const less = cue('minus', tokens, at) ?? cue('gone', tokens, at)
  const start = past('and', tokens, less ?? at)
  const quarter = phrase('fraction', tokens, past('the', tokens, start))
  if (quarter?.row.over === 4 && less !== null) return quarter.to
  const number = readNumber(tokens, start)
  if (!number || number.decimals || !isLess(number.value, exact(60))) return at
  const unit = phrase('unit', tokens, number.to)
  if (unit?.row.unit === 'min') return unit.to
  const three = phrase('fraction', tokens, number.to)
  if (three?.row.over === 4) return three.to
  return unit || readNoun(tokens, number.to, true) ? at : number.to
}

/** *à deux heures de route*, *limité à 12 heures par jour*, *de 4 h à 6 h* with *délai* before: the hours are counted. */
export const lasts = (tokens: readonly Token[], at: number, to: number): boolean => isCounted(tokens, to) || isLasting(tokens, at)

/** *deux heures* **de route**, *12 heures* **par jour** */
function isCounted(tokens: readonly Token[], to: number): boolean {
  const of = cue('of', tokens, to)
  return (of !== null && !has('time', tokens[of]) && !has('time', tokens[to])) || readPer(tokens, to) !== null
}

/** *vers 16h30* is a time of day, *vers 2h30* may be how long. */
const isLate = (value: Exact, minutes: Token | undefined): boolean =>
  isLess(exact(4), value) && minutes !== undefined && gluedMinutes(minutes) !== null

/** Says a word before it in its clause that hours are counted, not told: *une durée de*, *a mis*, *pendant*? */
export function isLasting(tokens: readonly Token[], at: number): boolean {
  for (let left = at - 1; left >= 0 && left >= at - 12; left--) {
    const token = tokens[left]!
    if (/^[;:.!?()«»]$/u.test(token.text)) return false
    if (cue('length', tokens, left) !== null) return true
    for (const { entry } of token.phrases)
      if (entry.kind === 'verb' && (entry.traits.includes('lasts') || (left >= at - 3 && entry.sense.way))) return true
  }
  return false
}

/** *dans deux minutes*, *il y a trois heures*, *les 90 secondes suivantes*: a distance in time too short for a date. */
export const shortly: MentionRule = {
  name: 'shortly',
  starts: [...NUMBERS, 'cue within', 'cue ago', 'cue the'],
  examples: [
    ['Il part [dans deux minutes].', { reason: 'distance in time' }],
    ['L’appel date d’[il y a 15 minutes].', { reason: 'distance in time' }],
    ['L’astéroïde est tombé [il y a 66 millions d’années].', { reason: 'distance in time' }],
    ['Tout bascule [dans les dix dernières minutes].', { reason: 'distance in time' }],
  ],
  never: ['Dans les 300 kilos.', 'Dans deux minutes de film, tout est dit.', 'Il a tenu dix minutes.'],
  read: (tokens, at) => {
    const opener = cue('within', tokens, at) ?? cue('ago', tokens, at)
    const from = past('the', tokens, opener ?? at)
    const number = readNumber(tokens, from)
    if (!number) return null
    const near = isNextOrLast(tokens, number.to)
    const unit = phrase('unit', tokens, near ? number.to + 1 : number.zeros >= 6 ? past('of', tokens, number.to) : number.to)
    if (
      !unit ||
      !(
        ['s', 'min', 'h'].includes(unit.row.unit) ||
        (number.zeros >= 6 && unit.row.unit === 'a' && cue('ago', tokens, at) !== null)
      )
    )
      return null
    if (near) return ignore(at, unit.to, 'distance in time')
    if (opener === null) return isNextOrLast(tokens, unit.to) ? ignore(at, unit.to + 1, 'distance in time') : null
    const plain = from === opener && cue('of', tokens, unit.to) === null
    return plain ? ignore(at, unit.to, 'distance in time') : null
  },
}

const isNextOrLast = (tokens: readonly Token[], at: number) => cue('next or last', tokens, at) !== null

/** *après trois semaines de négociations*, *durant ces six mois*, *à neuf mois du scrutin*: a duration that only says when. */
export const meanwhile: MentionRule = {
  name: 'meanwhile',
  starts: ['cue during', 'cue after', 'cue at'],
  examples: [
    ['[Après trois semaines] de négociations, il signe.', { reason: 'over how long' }],
    ['[Durant ces six mois], rien n’a bougé.', { reason: 'over how long' }],
    ['[À neuf mois] du scrutin, elle mène.', { reason: 'over how long' }],
  ],
  never: ['Condamné à neuf mois de prison.', 'Après 300 kilomètres.'],
  read: (tokens, at) => {
    const during = cue('during', tokens, at) ?? cue('after', tokens, at)
    const to = during ?? cue('at', tokens, at)
    if (to === null) return null
    const from = cue('these', tokens, to) ?? cue('owners', tokens, to) ?? cue('the', tokens, to) ?? to
    const number = readNumber(tokens, from)
    const unit = number && phrase('unit', tokens, number.to)
    if (unit?.row.unitKind !== 'duration') return null
    if (during !== null) return ignore(at, unit.to, 'over how long')
    const of = cue('of', tokens, unit.to)
    const definite =
      of !== null &&
      (cue('singular', tokens, unit.to) !== null || cue('plural', tokens, unit.to) !== null || cue('the', tokens, of) !== null)
    return definite && !has('verb', tokens[at - 1]) ? ignore(at, unit.to, 'over how long') : null
  },
}
