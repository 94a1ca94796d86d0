import { phrasesAt } from '../lexicon/index.js'
import type { Token } from '../types.js'
import { wordsOf } from './words.js'

/** *chiffre d’affaires* → tokens, each with every lexicon phrase that starts at it. The lexicon is asked once, here. */
export function tokensOf(text: string, start = 0, end = text.length): Token[] {
  const words = wordsOf(text, start, end)
  const tokens: Token[] = []
  for (let at = 0; at < words.length; at++) {
    const { text, key, shape, glued, start, end } = words[at]!
    tokens.push({ text, key, shape, glued, start, end, phrases: phrasesAt(words, at) })
  }
  return tokens
}
