import { phrasesAt, type Known } from '../lexicon/index.js'
import { standardLexicon } from '../lexicon/standard.js'
import type { Phrase, Token } from '../types.js'
import { bitOf } from './bits.js'
import { cut } from './words.js'

/** *chiffre d’affaires* → tokens, each with every lexicon phrase that starts at it. The lexicon is asked once, here. */
export function tokensOf(text: string, start = 0, end = text.length): Token[] {
  const lexicon = standardLexicon()
  const tokens: Open[] = []
  const asked: Known[] = []
  cut(text, start, end, (from, to, shape, glued) => {
    const word = lexicon(text.slice(from, to))
    const { kinds, cues } = bitsOf(word.alone)
    asked.push(word)
    tokens.push({ text: word.text, key: word.key, shape, glued, start: from, end: to, phrases: word.alone, kinds, cues })
  })
  for (let at = 0; at < asked.length; at++) if (asked[at]!.longer) addLonger(tokens[at]!, asked, at)
  return tokens
}

type Open = { -readonly [Key in keyof Token]: Token[Key] }

function addLonger(token: Open, asked: readonly Known[], at: number): void {
  const phrases = phrasesAt(asked, at)
  if (phrases === token.phrases) return
  token.phrases = phrases
  const { kinds, cues } = toldBy(phrases)
  token.kinds = kinds
  token.cues = cues
}

type Bits = Pick<Token, 'kinds' | 'cues'>

/** The phrases of a word alone are one list wherever it stands: its bits are made once. */
function bitsOf(phrases: readonly Phrase[]): Bits {
  if (phrases.length === 0) return NONE
  const before = known.get(phrases)
  if (before) return before
  const bits = toldBy(phrases)
  known.set(phrases, bits)
  return bits
}

const NONE: Bits = { kinds: 0, cues: 0 }
const known = new WeakMap<readonly Phrase[], Bits>()

function toldBy(phrases: readonly Phrase[]): Bits {
  let kinds = 0
  let cues = 0
  for (const { entry } of phrases) {
    kinds |= bitOf(entry.kind)
    if (entry.kind === 'cue') cues |= bitOf(entry.cue)
    else if (entry.kind === 'time') cues |= bitOf(entry.cue) | bitOf(entry.cue.split(' ', 1)[0]!)
  }
  return { kinds, cues }
}
