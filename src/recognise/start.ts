import { bitOf } from '../text/bits.js'
import { isCapital } from '../text/words.js'
import type { Entry, Token } from '../types.js'

/** What a construction may begin with: a shape, a kind of phrase, a cue or a time word by its name; `capital` is a word with one, `roman` may be *XIXe*. */
export type Start =
  'digits' | 'code' | 'symbol' | 'mark' | 'capital' | 'roman' | Entry['kind'] | `cue ${string}` | `time ${string}`

/** Starts as bits. */
export interface Begins {
  readonly kinds: number
  readonly cues: number
  readonly times: number
  readonly shapes: number
}

/** *digits*, *number* and *scale*: what `readNumber` begins with. */
export const NUMBERS = ['digits', 'number', 'scale'] as const satisfies readonly Start[]

const SHAPES = { number: 1, code: 2, symbol: 4, mark: 8 } as const
const CAPITAL = 16
const ROMAN = 32
const BY_SHAPE: Readonly<Record<string, number>> = { digits: 1, code: 2, symbol: 4, mark: 8, capital: CAPITAL, roman: ROMAN }

/** `['digits', 'cue the']` → bits that a token is held against. */
export function beginsWith(starts: readonly Start[]): Begins {
  let kinds = 0
  let cues = 0
  let times = 0
  let shapes = 0
  for (const start of starts) {
    if (start.startsWith('cue ')) cues |= bitOf(start.slice(4))
    else if (start.startsWith('time ')) times |= bitOf(start.slice(5))
    else if (BY_SHAPE[start]) shapes |= BY_SHAPE[start]
    else kinds |= bitOf(start)
  }
  return { kinds, cues, times, shapes }
}

/** A token as bits of the same kind. */
export function shapeOf({ shape, text }: Token): number {
  if (shape !== 'word') return SHAPES[shape]
  if (!isCapital(text)) return 0
  const first = text[0]
  return first === 'X' || first === 'V' || first === 'I' ? CAPITAL | ROMAN : CAPITAL
}

const CUE = bitOf('cue')
const TIME = bitOf('time')

/** May what begins so begin at the token? No is sure, yes is not. */
export function mayBegin(begins: Begins, { kinds, cues }: Token, shape: number): boolean {
  if (((begins.kinds & kinds) | (begins.shapes & shape)) !== 0) return true
  return ((begins.cues & cues) !== 0 && (kinds & CUE) !== 0) || ((begins.times & cues) !== 0 && (kinds & TIME) !== 0)
}
