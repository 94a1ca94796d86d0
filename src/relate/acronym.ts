import { isElided } from '../recognise/marks.js'
import { fold } from './entity.js'
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
export function spelledNames(tokens: readonly Token[]): Spelled[] {
  const found: Spelled[] = []
  for (let at = 2; at < tokens.length - 2; at++) {
    if (tokens[at]!.text !== '(' || tokens[at + 2]!.text !== ')' || !LETTERS.test(tokens[at + 1]!.text)) continue
    const from = spelledFrom(tokens, at, fold(tokens[at + 1]!.text))
    if (from !== null) found.push({ from, to: at, letters: at + 1 })
  }
  return found
}

const LETTERS = /^\p{Lu}{3,}$/u

/** Where the words begin that spell the letters leftwards, small words aside; the first is a capital. */
function spelledFrom(tokens: readonly Token[], end: number, letters: string): number | null {
  let left = letters.length
  for (let at = end - 1; at >= 0; at--) {
    const token = tokens[at]!
    if (fold(token.text).startsWith(letters[left - 1]!) && token.shape === 'word' && !isSmall(token)) {
      left--
      if (left === 0) return isUpper(token) ? at : null
    } else if (!isSmall(token) && token.text !== '-') return null
  }
  return null
}

const isSmall = (token: Token): boolean => isElided(token.text) || isAny(SMALL, token)

const SMALL = cues('of', 'the', 'and', 'at', 'on', 'in', 'for', 'preposition')
