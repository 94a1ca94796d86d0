import { phrasesAt, type Known } from '../lexicon/index.js'
import { standardLexicon } from '../lexicon/standard.js'
import type { Phrase, Token } from '../types.js'
import { cut } from './words.js'

/** *chiffre d’affaires* → tokens, each with every lexicon phrase that starts at it. The lexicon is asked once, here. */
export function tokensOf(text: string, start = 0, end = text.length): Token[] {
  const lexicon = standardLexicon()
  const tokens: Open[] = []
  const asked: Known[] = []
  cut(text, start, end, (from, to, shape, glued) => {
    const word = lexicon(text.slice(from, to))
    asked.push(word)
    tokens.push({ text: word.text, key: word.key, shape, glued, start: from, end: to, phrases: word.alone })
  })
  for (let at = 0; at < asked.length; at++) if (asked[at]!.longer) tokens[at]!.phrases = phrasesAt(asked, at)
  return tokens
}

type Open = Omit<Token, 'phrases'> & { phrases: readonly Phrase[] }
