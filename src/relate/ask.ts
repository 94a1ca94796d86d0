import { cue } from '../recognise/read.js'
import { bitOf } from '../text/bits.js'
import type { Entry, Token } from '../types.js'

/** Cues that are asked for together. */
interface Cues {
  readonly bits: number
  readonly names: ReadonlySet<string>
}

/** *le*, *ce*, *son* as one question: made once, asked often. */
export const cues = (...names: readonly string[]): Cues => ({
  bits: names.reduce((bits, name) => bits | bitOf(name), 0),
  names: new Set(names),
})

/** Does one of some cues stand at the token? */
export function isAny({ bits, names }: Cues, token: Token | undefined): boolean {
  if (!token || (token.cues & bits) === 0) return false
  for (const { kind, cue } of token.phrases) if (kind === 'cue' && names.has(cue!)) return true
  return false
}

/** Does a cue stand at one of the tokens of a range? */
export function hasCue(name: string, tokens: readonly Token[], from: number, to: number): boolean {
  const end = Math.min(to, tokens.length)
  for (let at = Math.max(0, from); at < end; at++) if (cue(name, tokens, at) !== null) return true
  return false
}

/** Does one of some cues stand at one of the tokens of a range? */
export function hasAny(some: Cues, tokens: readonly Token[], from: number, to: number): boolean {
  const end = Math.min(to, tokens.length)
  for (let at = Math.max(0, from); at < end; at++) if (isAny(some, tokens[at])) return true
  return false
}

/** Does a list go on between two tokens: a comma or *et*, then only commas and some cues? */
export function goesOnWith(some: Cues, tokens: readonly Token[], from: number, to: number): boolean {
  if (from >= to || (tokens[from]!.text !== ',' && cue('and', tokens, from) === null)) return false
  for (let at = from + 1; at < to; at++) if (tokens[at]!.text !== ',' && !isAny(some, tokens[at])) return false
  return true
}

/** The row of the longest phrase of a kind that starts at the token. */
export function entryAt<K extends Entry['kind']>(kind: K, token: Token | undefined): Extract<Entry, { kind: K }> | null {
  if (!token || (token.kinds & bitOf(kind)) === 0) return null
  for (const one of token.phrases) if (one.kind === kind) return one.entry as Extract<Entry, { kind: K }>
  return null
}
