import { fold } from './fold.js'
import { cues, isAny } from './ask.js'
import { isUpper } from '../text/bits.js'
import type { Token } from '../types.js'

/** A name written out before the letters that stand for it: its tokens, half-open, and the token of the letters. */
export interface Spelled {
  readonly from: number
  readonly to: number
  readonly letters: number
}

/** **les Forces motrices du Haut-Val** *(FMHV)*: names whose words begin with the letters in the bracket behind them. */
function spelledNames(tokens: readonly Token[]): Spelled[] {
  const found: Spelled[] = []
  for (let at = 2; at < tokens.length - 2; at++) {
    if (tokens[at]!.text !== '(' || tokens[at + 2]!.text !== ')' || !LETTERS.test(tokens[at + 1]!.text)) continue
    const from = spelledFrom(tokens, at, fold(tokens[at + 1]!.text))
    if (from !== null) found.push({ from, to: at, letters: at + 1 })
  }
  return found
}

/** Names spelled out, by the tokens of their sentence; and the letters that stand for them. */
export function spelledOf(sentences: readonly { readonly tokens: readonly Token[] }[]) {
  const spelledIn = new Map(sentences.map(({ tokens }) => [tokens, spelledNames(tokens)] as const))
  const spelled = new Set<string>()
  for (const [tokens, found] of spelledIn) for (const { letters } of found) spelled.add(tokens[letters]!.key)
  return { spelled, spelledIn }
}

const LETTERS = /^\p{Lu}(?:\p{Lu}{2,}|\p{L}{3,})$/u

/** Where the words begin that spell the letters, the nearest first: a capital. */
function spelledFrom(tokens: readonly Token[], end: number, letters: string): number | null {
  for (let at = end - 1; at >= 0 && at >= end - LONGEST; at--) {
    const { shape, text } = tokens[at]!
    if (shape === 'mark' && text !== '-') return null
    if (isUpper(tokens[at]) && fold(text).startsWith(letters[0]!) && spells(tokens, at, end, letters)) return at
  }
  return null
}

/** *Société de distribution d’eau de Côte d’Ivoire* → *SODECI*: does each word give its first letters, small words if they like? */
function spells(tokens: readonly Token[], at: number, end: number, letters: string): boolean {
  if (at === end) return letters === ''
  const token = tokens[at]!
  if ((isSmall(token) || token.text === '-') && spells(tokens, at + 1, end, letters)) return true
  const word = fold(token.text)
  for (let given = 1; given <= SYLLABLE && given <= letters.length && word[given - 1] === letters[given - 1]; given++)
    if (spells(tokens, at + 1, end, letters.slice(given))) return true
  return false
}

/** So many letters one word gives at most. */
const SYLLABLE = 4

/** So many words a name has at most that goes by its letters. */
const LONGEST = 14

const isSmall = (token: Token): boolean => isAny(SMALL, token)

const SMALL = cues('of', 'the', 'and', 'at', 'on', 'in', 'for', 'preposition')
