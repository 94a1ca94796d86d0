import { bitOf } from '../text/bits.js'
import type { Entry, Phrase, Token } from '../types.js'

/** The token at an index, which may lie before the first: an array asked below 0 is slow wherever it is asked thereafter. */
export const tokenAt = (tokens: readonly Token[], at: number): Token | undefined => (at < 0 ? undefined : tokens[at])

/** What was read, and the token it was read up to. */
export type Reading<T> = T & { readonly to: number }

type Of<K extends Entry['kind']> = Extract<Entry, { kind: K }>

/** The longest phrase of a kind that starts at a token, as the lexicon holds it. */
export function find<K extends Entry['kind']>(kind: K, token: Token | undefined): (Phrase & { entry: Of<K> }) | null {
  if (!token || (token.kinds & bitOf(kind)) === 0) return null
  for (const found of token.phrases) if (found.kind === kind) return found as Phrase & { entry: Of<K> }
  return null
}

/** The longest phrase of a kind that starts at a token: its row, and where it ends. */
export function phrase<K extends Entry['kind']>(kind: K, tokens: readonly Token[], at: number): Reading<{ row: Of<K> }> | null {
  const found = find(kind, tokenAt(tokens, at))
  return found && { row: found.entry, to: at + found.width }
}

/** *deux*, *cent*: a word that is a number. */
export function numberWord(tokens: readonly Token[], at: number): Reading<{ value: number }> | null {
  const found = find('number', tokens[at])
  return found && { value: found.entry.value, to: at + found.width }
}

/** The token past a cue such as *de*, or null where the cue does not stand there. */
export function cue(name: string, tokens: readonly Token[], at: number): number | null {
  const token = tokenAt(tokens, at)
  if (!token || (token.cues & bitOf(name)) === 0) return null
  for (const { kind, cue, width } of token.phrases) if (kind === 'cue' && cue === name) return at + width
  return null
}

/** The token past a cue where it stands, else the same token. */
export const past = (name: string, tokens: readonly Token[], at: number): number => cue(name, tokens, at) ?? at

/** Is there a phrase of this kind at the token? */
export function has(kind: Entry['kind'], token: Token | undefined): boolean {
  if (!token || (token.kinds & bitOf(kind)) === 0) return false
  for (const phrase of token.phrases) if (phrase.kind === kind) return true
  return false
}

/** The token past *un* or *une*, or null where neither stands. */
export function pastOne(tokens: readonly Token[], at: number): number | null {
  const found = find('number', tokens[at])
  return found?.entry.value === 1 ? at + found.width : null
}

/** What several rules ask for is read once at each token of a sentence. Only the last sentence is remembered: `turns` tells at which one a token was read. */
export function once<T>(read: (tokens: readonly Token[], at: number) => T): (tokens: readonly Token[], at: number) => T {
  let sentence: readonly Token[] | null = null
  let turn = 0
  const known: T[] = []
  const turns: number[] = []
  return (tokens, at) => {
    if (tokens !== sentence) {
      sentence = tokens
      turn++
    }
    if (turns[at] === turn) return known[at]!
    const found = read(tokens, at)
    known[at] = found
    turns[at] = turn
    return found
  }
}
