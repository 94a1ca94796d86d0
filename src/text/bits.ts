import type { Entry, Phrase, Token } from '../types.js'
import { isCapital } from './words.js'

/**
 * A bit for a name, of `token.kinds` or `token.cues`: 0 is *no*, 1 is *maybe*, as some names share one.
 * Plain arithmetic, cheaper than a look at the phrases that it spares.
 */
export const bitOf = (name: string): number => 1 << (name.charCodeAt(0) + 22 * name.length)

/** Bits of `token.looks`: its shape; of a word, whether it has a capital, or may be *XIXe*; `upper`: a capital, whatever the shape. */
export const LOOKS = { word: 0, number: 1, code: 2, symbol: 4, mark: 8, capital: 16, roman: 32, upper: 64 } as const

/** How a word looks. */
export function looksOf(text: string): number {
  if (!isCapital(text)) return LOOKS.word
  const first = text[0]
  const roman = first === 'X' || first === 'V' || first === 'I' ? LOOKS.roman : 0
  return LOOKS.upper | LOOKS.capital | roman
}

/** Does the token begin with a capital letter? */
export const isUpper = (token: Token | undefined): boolean => token !== undefined && (token.looks & LOOKS.upper) !== 0

export type Bits = Pick<Token, 'kinds' | 'cues' | 'numeral'>

/** Phrases → the kinds that they are of, and the names of their cues and time words: of *month 3* the whole and *month*. */
export function bitsOf(phrases: readonly Phrase[]): Bits {
  let kinds = 0
  let cues = 0
  let numeral = false
  for (const { entry } of phrases) {
    kinds |= bitOf(entry.kind)
    numeral ||= NUMBERS.has(entry.kind) || (entry.kind === 'verb' && !!entry.sense.factor)
    if (entry.kind === 'cue') cues |= bitOf(entry.cue)
    else if (entry.kind === 'time') cues |= bitOf(entry.cue) | bitOf(firstWord(entry.cue))
  }
  return { kinds, cues, numeral }
}

const NUMBERS: ReadonlySet<Entry['kind']> = new Set(['number', 'scale', 'collective', 'fraction', 'multiple'])

function firstWord(name: string): string {
  const space = name.indexOf(' ')
  return space < 0 ? name : name.slice(0, space)
}
