import type { Token } from '../../types.js'
import { cue, phrase, type Reading } from '../read.js'
import { digits, whole } from './cues.js'
import { fixed } from './numeric.js'
import type { TimeRule } from './rule.js'
import type { Moment } from './when.js'

/** *années 1990*, *années 90*, *années quatre-vingt*, *décennie 2010*. */
export const decade: TimeRule = {
  name: 'decade',
  starts: ['period'],
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
  if (period?.row.unit !== 'dec' && (period?.row.unit !== 'a' || !tokens[at]!.key.endsWith('s'))) return null
  const number = whole(tokens, period.to)
  if (!number || number.value % 10 !== 0) return null
  const { value } = number
  if (value >= 1000 && value <= 2100) return fixed(`${Math.floor(value / 10)}X`, number.to)
  return value >= 30 && value <= 90 ? fixed(`19${value / 10}X`, number.to) : null
}

/** *XXe siècle*, *21e siècle*. */
export const century: TimeRule = {
  name: 'century',
  starts: ['digits', 'roman'],
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
  return period?.row.unit === 'cent' ? fixed(`${value - 1}XX`, period.to) : null
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
