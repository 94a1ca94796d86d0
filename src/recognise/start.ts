import { bitOf, LOOKS } from '../text/bits.js'
import type { Entry, Token } from '../types.js'

/** What a construction may begin with: a shape, a kind of phrase, a cue or a time word by its name; `capital` is a word with one, `roman` may be *XIXe*. */
export type Start =
  'digits' | 'code' | 'symbol' | 'mark' | 'capital' | 'roman' | Entry['kind'] | `cue ${string}` | `time ${string}`

/** Starts as bits. */
export interface Begins {
  readonly kinds: number
  readonly cues: number
  readonly times: number
  readonly looks: number
}

/** *digits*, *number* and *scale*: what `readNumber` begins with. */
export const NUMBERS = ['digits', 'number', 'scale'] as const satisfies readonly Start[]

const { number: digits, code, symbol, mark, capital, roman } = LOOKS
const BY_LOOKS: Readonly<Record<string, number>> = { digits, code, symbol, mark, capital, roman }

/** `['digits', 'cue the']` → bits that a token is held against. */
export function beginsWith(starts: readonly Start[]): Begins {
  let kinds = 0
  let cues = 0
  let times = 0
  let looks = 0
  for (const start of starts) {
    if (start.startsWith('cue ')) cues |= bitOf(start.slice(4))
    else if (start.startsWith('time ')) times |= bitOf(start.slice(5))
    else if (BY_LOOKS[start]) looks |= BY_LOOKS[start]
    else kinds |= bitOf(start)
  }
  return { kinds, cues, times, looks }
}

const CUE = bitOf('cue')
const TIME = bitOf('time')

/** May what begins so begin at the token? No is sure, yes is not. */
export function mayBegin(begins: Begins, { kinds, cues, looks }: Token): boolean {
  if (((begins.kinds & kinds) | (begins.looks & looks)) !== 0) return true
  return ((begins.cues & cues) !== 0 && (kinds & CUE) !== 0) || ((begins.times & cues) !== 0 && (kinds & TIME) !== 0)
}
