import { keyOf, wordsOf, type Word } from '../text/words.js'
import { nameKey } from './names.js'

/** A name as it stands in a sentence: words `from` to `to`, half-open. */
export interface Naming {
  readonly name: string
  readonly from: number
  readonly to: number
}

/** First word → the names that begin with it, longest first, as their words. */
export type NameIndex = ReadonlyMap<string, readonly { readonly name: string; readonly words: readonly string[] }[]>

export function indexOfNames(names: Iterable<string>): NameIndex {
  const index = new Map<string, { name: string; words: string[] }[]>()
  for (const name of new Set(names)) {
    const words = wordsOf(name).map(({ text }) => nameKey(text))
    if (words.length === 0) continue
    const list = index.get(words[0]!)
    if (list) list.push({ name, words })
    else index.set(words[0]!, [{ name, words }])
  }
  for (const list of index.values()) list.sort((one, other) => other.words.length - one.words.length)
  return index
}

/** The names in a sentence, from left to right, the longest wherever several begin. */
export function namingsIn(words: readonly Word[], index: NameIndex): Naming[] {
  const keys = words.map(({ text }) => nameKey(text))
  const found: Naming[] = []
  for (let at = 0; at < words.length; at++) {
    const one = index.get(keys[at]!)?.find((name) => name.words.every((word, after) => keys[at + after] === word))
    if (!one) continue
    found.push({ name: one.name, from: at, to: at + one.words.length })
    at += one.words.length - 1
  }
  return found
}

/** Does the word stand in a table of the lexicon? */
export const isIn = (table: ReadonlySet<string>, word: Word | undefined): boolean =>
  word !== undefined && table.has(keyOf(word.text))
