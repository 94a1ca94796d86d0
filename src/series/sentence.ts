import { wordsOf, type Word } from '../text/words.js'
import { nameKey } from './names.js'

/** A name as it stands in a sentence: words `from` to `to`, half-open. */
export interface Naming {
  readonly name: string
  readonly from: number
  readonly to: number
}

/** Names by their words; `firsts` are the words that begin one. */
export interface NameIndex {
  readonly byWords: ReadonlyMap<string, string>
  readonly firsts: ReadonlySet<string>
}

/** A longer name is not looked for. */
const LONGEST = 6

export function indexOfNames(names: Iterable<string>): NameIndex {
  const byWords = new Map<string, string>()
  const firsts = new Set<string>()
  for (const name of new Set(names)) {
    const keys = wordsOf(name).map(({ text }) => nameKey(text))
    if (keys.length === 0 || keys.length > LONGEST) continue
    byWords.set(keys.join(' '), name)
    firsts.add(keys[0]!)
  }
  return { byWords, firsts }
}

/** The names in a sentence, from left to right, the longest wherever several begin. */
export function namingsIn(words: readonly Word[], { byWords, firsts }: NameIndex): Naming[] {
  const keys = words.map(({ text }) => nameKey(text))
  const found: Naming[] = []
  for (let at = 0; at < keys.length; at++) {
    if (!firsts.has(keys[at]!)) continue
    for (let to = Math.min(at + LONGEST, keys.length); to > at; to--) {
      const name = byWords.get(keys.slice(at, to).join(' '))
      if (name === undefined) continue
      found.push({ name, from: at, to })
      at = to - 1
      break
    }
  }
  return found
}
