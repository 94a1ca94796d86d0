import type { Token } from '../../types.js'
import { cue, has, phrase, type Reading } from '../read.js'
import { digits, pastArticle, stops, time, timeNoun } from './cues.js'
import { fixed } from './numeric.js'
import type { TimeRule } from './rule.js'
import type { Moment } from './when.js'

/** Four digits that may be a year, whatever stands around them. */
export function yearAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (token?.text.length !== 4) return null
  const value = digits(token, 4)
  return value !== null && value >= 1000 && value <= 2100 && !counts(tokens, at + 1) ? value : null
}

/** *2000 personnes*, *1500 euros*: what follows is counted, so the number before it is no year. */
function counts(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || token.shape === 'mark' || token.shape === 'number') return false
  if (token.shape === 'symbol') return has('unit', token) || token.text === '%'
  if (token.glued) return true
  if (has('scale', token)) return true
  if (has('period', token)) return true
  if (token.shape === 'code') return true
  if (has('unit', token)) return !has('verb', token) && !has('month', token)
  return isPlural(token)
}

const FUNCTIONAL = new Set(['cue', 'time', 'verb', 'bound', 'month', 'weekday', 'season', 'movement', 'number', 'ordinal'])

function isPlural({ text, key, shape, phrases }: Token): boolean {
  if (shape !== 'word' || key.length < 5 || key !== text) return false
  if (!key.endsWith('s') && !key.endsWith('x')) return false
  for (const { kind, width } of phrases) if (kind === 'noun' && width === 1) return true
  return !phrases.some(({ kind }) => FUNCTIONAL.has(kind))
}

const STRONG = [
  'en',
  'start',
  'mid',
  'end',
  'approx',
  'course',
  'horizon',
  'hence',
  'through',
  'for',
  'soon from',
  'school',
] as const
const LINKS = ['of', 'since', 'until', 'between', 'before', 'after', 'on', 'and'] as const

/** *en 2025*, *(2024)*, *juillet 2025*, *le budget 2026*: is the number a year here? */
export function isYear(tokens: readonly Token[], at: number): boolean {
  const year = yearAt(tokens, at)
  if (year === null) return false
  const before = tokens[at - 1]
  if (isEndOfAmount(tokens, at) || isNumbered(tokens, at)) return false
  if (!before) return year >= 1900 && !stops(tokens[at + 1])
  if (before.shape === 'number' || before.shape === 'symbol' || cue('number', tokens, at - 1) !== null || isBounded(tokens, at))
    return false
  if (has('month', before) || has('season', before) || has('period', before)) return true
  if (STRONG.some((name) => time(name, tokens, at - 1) !== null)) return true
  if (year < 1900 || year > 2060)
    return LINKS.some((name) => cue(name, tokens, at - 1) !== null) && stops(tokens[at + 1]) && tokens[at + 1]?.text !== '('
  return cue('the', tokens, at - 1) === null && cue('these', tokens, at - 1) === null
}

/** *de* **2000** *à 2400 salariés*, *contre* **1950** *en 2023*: an amount whose noun stands elsewhere. */
function isEndOfAmount(tokens: readonly Token[], at: number): boolean {
  if (cue('against', tokens, at - 1) !== null) return true
  const joint = cue('at', tokens, at + 1) ?? cue('and', tokens, at + 1) ?? cue('or', tokens, at + 1)
  const second = joint === null ? undefined : tokens[joint]
  return second?.shape === 'number' && second.text.replace(/\D/gu, '').length >= 4 && yearAt(tokens, joint!) === null
}

/** *la loi* **2024**-*364*. */
const isNumbered = (tokens: readonly Token[], at: number): boolean =>
  cue('dash', tokens, at + 1) !== null && tokens[at + 1]!.glued && tokens[at + 2]?.shape === 'number' && tokens[at + 2]!.glued

function isBounded(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const token = tokens[at - back]
    if (!token) return false
    for (const { kind, width } of token.phrases) if (kind === 'bound' && width === back) return true
  }
  return false
}

/** *2025*, *2024-2025*, *2024/25*: a year, or two that follow each other. */
export function readYears(tokens: readonly Token[], at: number): Reading<{ edtf: string }> | null {
  const joint = tokens[at + 1]
  const second = tokens[at + 2]
  const first = tokens[at]?.text.length === 4 ? digits(tokens[at], 4) : null
  if (first === null || first < 1000 || first > 2100) return null
  if (joint?.glued && second?.glued && (joint.text === '/' || cue('dash', tokens, at + 1) !== null)) {
    const next = digits(second, 4)
    const short = second.text.length === 2
    const follows = short ? next === (first + 1) % 100 : second.text.length === 4 && next !== null && next > first && next <= 2100
    if (follows && (!tokens[at + 3]?.glued || stops(tokens[at + 3]))) {
      const last = second.text.length === 2 ? first + 1 : next!
      return { edtf: `${first}/${last}`, to: at + 3 }
    }
  }
  return yearAt(tokens, at) === null ? null : { edtf: String(first), to: at + 1 }
}

/** *année 2024*, *exercice 2024-2025*, *saison 2024-2025*, *an 2000*, *2025*. */
export const year: TimeRule = {
  name: 'year',
  starts: ['digits', 'period'],
  examples: [
    ['Il comptait 300 salariés [en 2014].', { edtf: '2014' }],
    ['Sur l’[exercice 2024-2025], les ventes ont reculé.', { edtf: '2024/2025' }],
    ['Par rapport à la période [1991-2020].', { edtf: '1991/2020' }],
    ['Le budget [2026] prévoit 3 milliards.', { edtf: '2026' }],
    ['La [saison 2024/25] commence.', { edtf: '2024/2025' }],
  ],
  never: [
    'Il a compté 2000 personnes.',
    'Elle coûte 1500 euros.',
    'De 1950 salariés.',
    'Plus de 2000.',
    'Un lot de 2025 tonnes.',
  ],
  read: readNamedYear,
}

const NOUNS = ['edition', 'split year', 'campaign'] as const

/** *saison*, *campagne*, *édition*: what has a year behind it. */
function firstNoun(tokens: readonly Token[], at: number): number | null {
  for (const name of NOUNS) {
    const to = timeNoun(name, tokens, at)
    if (to !== null) return to
  }
  return null
}

export function readNamedYear(tokens: readonly Token[], at: number): Reading<Moment> | null {
  const period = phrase('period', tokens, at)
  const noun = period?.row.unit === 'a' ? period.to : firstNoun(tokens, at)
  const said = noun === null ? null : (time('school', tokens, noun) ?? time('shifted', tokens, noun) ?? noun)
  const years = readYears(tokens, said ?? at)
  if (!years) return null
  const plain = said === null
  const range = years.to > (said ?? at) + 1
  if (plain && !range && !isYear(tokens, at)) return null
  const { when, mod, to } = fixed(years.edtf, years.to)
  return plain ? { when, mod, to, bare: true } : { when, mod, to }
}

/** *2024* after the noun of a part: *du trimestre* **2024**, **de 2024**, **de l’année 2024**, **de l’exercice 2026**. */
export function readYearAfter(tokens: readonly Token[], at: number): Reading<Moment> | null {
  if (tokens[at]?.shape === 'number') {
    const years = readYears(tokens, at)
    return years && fixed(years.edtf, years.to)
  }
  const noun = pastArticle(tokens, at)
  const owned = noun > at ? (cue('owners', tokens, noun) ?? noun) : noun
  if (owned === at) return null
  const named = readNamedYear(tokens, owned)
  return named && { when: named.when, mod: null, to: named.to }
}
