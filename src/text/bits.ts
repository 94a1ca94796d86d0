import type { Entry, Phrase, Token } from '../types.js'
import { isCapital } from './words.js'

/**
 * A bit for a name, of `token.kinds` or `token.cues`: 0 is *no*, 1 is *maybe*, as some names share one.
 * Plain arithmetic, cheaper than a look at the phrases that it spares.
 */
export const bitOf = (name: string): number => 1 << (name.charCodeAt(0) + 22 * name.length)

/** Bits of `token.looks`: of a word, whether it begins with a capital, or may be *XIXe*; else its shape. */
export const LOOKS = { word: 0, number: 1, code: 2, symbol: 4, mark: 8, capital: 16, roman: 32 } as const

/** How a word looks. */
export function looksOf(text: string): number {
  if (!isCapital(text)) return LOOKS.word
  const first = text[0]
  return first === 'X' || first === 'V' || first === 'I' ? LOOKS.capital | LOOKS.roman : LOOKS.capital
}

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
