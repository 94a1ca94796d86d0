import type { Token } from '../../types.js'
import { cue, has, phrase, type Reading } from '../read.js'
import { digits, pastArticle, stops, time, timeNoun, whole } from './cues.js'
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
  if (has('unit', token)) return token.text.length > 1 && !has('cue', token) && !has('month', token)
  return isPlural(token)
}

const FUNCTIONAL = new Set(['cue', 'time', 'verb', 'bound', 'month', 'weekday', 'season', 'movement', 'number', 'ordinal'])

function isPlural({ text, key, shape, phrases }: Token): boolean {
  if (shape !== 'word' || key.length < 5 || key !== text) return false
  if (!key.endsWith('s') && !key.endsWith('x')) return false
  for (const { entry } of phrases) if (FUNCTIONAL.has(entry.kind)) return false
  return true
}

const STRONG = ['en', 'start', 'mid', 'end', 'approx', 'course', 'horizon', 'hence', 'through', 'for', 'soon from', 'school'] as const
const LINKS = ['of', 'since', 'until', 'between', 'before', 'after', 'on', 'and'] as const

/** *en 2025*, *(2024)*, *juillet 2025*, *le budget 2026*: is the number a year here? */
export function isYear(tokens: readonly Token[], at: number): boolean {
  const year = yearAt(tokens, at)
  if (year === null) return false
  const before = tokens[at - 1]
  if (!before) return year >= 1900 && !stops(tokens[at + 1])
  if (before.shape === 'number' || before.shape === 'symbol' || cue('number', tokens, at - 1) !== null || isBounded(tokens, at)) return false
  if (has('month', before) || has('season', before) || has('period', before)) return true
  if (STRONG.some((name) => time(name, tokens, at - 1) !== null)) return true
  if (year < 1900 || year > 2060) return LINKS.some((name) => cue(name, tokens, at - 1) !== null) && stops(tokens[at + 1])
  return cue('the', tokens, at - 1) === null && cue('these', tokens, at - 1) === null
}

function isBounded(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const token = tokens[at - back]
    if (!token) return false
    for (const { entry, width } of token.phrases) if (entry.kind === 'bound' && width === back) return true
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

/** *années 1990*, *années 90*, *années quatre-vingt*, *décennie 2010*. */
export const decade: TimeRule = {
  name: 'decade',
  examples: [
    ['Le double des [années 1990].', { edtf: '199X' }],
    ['À la [fin des années 80], il en vendait trois.', { edtf: '198X', mod: 'end' }],
    ['Dans les [années soixante], le village vivait de la pêche.', { edtf: '196X' }],
  ],
  never: ['Il a vécu des années difficiles.'],
  read: readDecade,
}

function readDecade(tokens: readonly Token[], at: number): Reading<Moment> | null {
  const period = phrase('period', tokens, at)
  if (period?.unit !== 'dec' && (period?.unit !== 'a' || !tokens[at]!.key.endsWith('s'))) return null
  const number = whole(tokens, period.to)
  if (!number || number.value % 10 !== 0) return null
  const { value } = number
  if (value >= 1000 && value <= 2100) return moment(`${Math.floor(value / 10)}X`, number.to)
  return value >= 30 && value <= 90 ? moment(`19${value / 10}X`, number.to) : null
}

const moment = (edtf: string, to: number): Reading<Moment> => ({ when: { is: 'fixed', edtf }, mod: null, to })

/** *XXe siècle*, *21e siècle*. */
export const century: TimeRule = {
  name: 'century',
  examples: [
    ['Un château du [XVIIe siècle] à vendre.', { edtf: '16XX' }],
    ['Au [21e siècle], la mer montera.', { edtf: '20XX' }],
  ],
  never: ['Xe est un symbole.'],
  read: readCentury,
}

function readCentury(tokens: readonly Token[], at: number): Reading<Moment> | null {
  const word = tokens[at]
  const roman = word?.shape === 'word' ? romanRank(word.text) : null
  const ending = roman === null ? cue('ordinal ending', tokens, at + 1) : at + 1
  const value = roman ?? digits(word, 2)
  if (!value || ending === null || value > 21 || value < 10) return null
  const period = phrase('period', tokens, ending)
  return period?.unit === 'cent' ? moment(`${value - 1}XX`, period.to) : null
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

function romanRank(text: string): number | null {
  let value = 0
  let at = 0
  for (; ROMAN[text[at] ?? '']; at++) {
    const own = ROMAN[text[at]!]!
    value += own < (ROMAN[text[at + 1] ?? ''] ?? 0) ? -own : own
  }
  return at > 0 && at < text.length && text[at]!.toLowerCase() === text[at] && text.length - at <= 3 ? value : null
}

/** *année 2024*, *exercice 2024-2025*, *saison 2024-2025*, *an 2000*, *2025*. */
export const year: TimeRule = {
  name: 'year',
  examples: [
    ['Il comptait 300 salariés [en 2014].', { edtf: '2014' }],
    ['Sur l’[exercice 2024-2025], les ventes ont reculé.', { edtf: '2024/2025' }],
    ['Par rapport à la période [1991-2020].', { edtf: '1991/2020' }],
    ['Le budget [2026] prévoit 3 milliards.', { edtf: '2026' }],
    ['La [saison 2024/25] commence.', { edtf: '2024/2025' }],
  ],
  never: ['Il a compté 2000 personnes.', 'Elle coûte 1500 euros.', 'De 1950 salariés.', 'Plus de 2000.', 'Un lot de 2025 tonnes.'],
  read: readNamedYear,
}

export function readNamedYear(tokens: readonly Token[], at: number): Reading<Moment> | null {
  const period = phrase('period', tokens, at)
  const noun = period?.unit === 'a' ? period.to : timeNoun('edition', tokens, at)
  const said = noun === null ? null : (time('school', tokens, noun) ?? time('shifted', tokens, noun) ?? noun)
  const years = readYears(tokens, said ?? at)
  if (!years) return null
  const plain = said === null
  const range = years.to > at + 1
  if (plain && !range && !isYear(tokens, at)) return null
  return { ...moment(years.edtf, years.to), ...(plain ? { bare: true as const } : {}) }
}

/** *2024* after the noun of a part: *du trimestre* **2024**, **de 2024**, **de l’année 2024**, **de l’exercice 2026**. */
export function readYearAfter(tokens: readonly Token[], at: number): Reading<Moment> | null {
  if (tokens[at]?.shape === 'number') {
    const years = readYears(tokens, at)
    return years && moment(years.edtf, years.to)
  }
  const noun = pastArticle(tokens, at)
  const owned = noun > at ? (cue('owners', tokens, noun) ?? noun) : noun
  if (owned === at) return null
  const named = readNamedYear(tokens, owned)
  return named && { when: named.when, mod: null, to: named.to }
}
