import { phrasesAt, type Known } from '../lexicon/index.js'
import { standardLexicon } from '../lexicon/standard.js'
import type { Phrase, Token } from '../types.js'
import { bitsOf, LOOKS } from './bits.js'
import { cut, type Take } from './words.js'

export type { Lexicon } from '../lexicon/index.js'

/** *chiffre d’affaires* → tokens, each with every lexicon phrase that starts at it. The lexicon is asked once, here. */
export function tokensOf(text: string, start = 0, end = text.length, lexicon = standardLexicon()): Token[] {
  const tokens: Open[] = []
  const asked: Known[] = []
  const hyphens: number[] = []
  const take: Take = (from, to, shape, glued) => {
    const word = lexicon(text.slice(from, to))
    const { key, alone, kinds, cues } = word
    const numeral = shape === 'number' || word.numeral
    const looks = shape === 'word' ? word.looks : LOOKS[shape] | (word.looks & LOOKS.upper)
    if (key === '-' && !glued) hyphens.push(asked.length)
    asked.push(word)
    tokens.push({ text: word.text, key, shape, glued, start: from, end: to, phrases: alone, kinds, cues, looks, numeral })
  }
  cut(text, start, end, take, (letters) => CODE.test(letters) && lexicon(letters).alone.some(isCurrency))
  for (const at of hyphens) if (isDash(tokens, at)) tokens[at]!.text = DASH
  for (let at = 0; at < asked.length; at++) if (asked[at]!.seconds !== 0) addLonger(tokens[at]!, asked, at)
  return tokens
}

const CODE = /^[A-Z]{3}$/u
const isCurrency = ({ entry }: Phrase) => entry.kind === 'unit' && entry.unitKind === 'currency' && !entry.risky

type Open = { -readonly [Key in keyof Token]: Token[Key] }

/** *le groupe* **-** *qui emploie 300 personnes* **-** *prévoit…*: a hyphen between two spaces is typed for a dash; before a number it may be a sign. */
const isDash = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && at + 1 < tokens.length && !tokens[at + 1]!.glued && !tokens[at + 1]!.numeral && !tokens[at - 1]!.numeral

const DASH = '–'

function addLonger(token: Open, asked: readonly Known[], at: number): void {
  const phrases = phrasesAt(asked, at)
  if (phrases === token.phrases) return
  const { kinds, cues, numeral } = bitsOf(phrases)
  token.phrases = phrases
  token.kinds = kinds
  token.cues = cues
  token.numeral ||= numeral
}
