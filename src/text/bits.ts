import type { Phrase, Token } from '../types.js'

/**
 * A bit for a name, of `token.kinds` or `token.cues`: 0 is *no*, 1 is *maybe*, as some names share one.
 * Plain arithmetic, cheaper than a look at the phrases that it spares.
 */
export const bitOf = (name: string): number => 1 << (name.charCodeAt(0) + 22 * name.length)

export type Bits = Pick<Token, 'kinds' | 'cues'>

/** Phrases → the kinds that they are of, and the names of their cues and time words: of *month 3* the whole and *month*. */
export function bitsOf(phrases: readonly Phrase[]): Bits {
  let kinds = 0
  let cues = 0
  for (const { entry } of phrases) {
    kinds |= bitOf(entry.kind)
    if (entry.kind === 'cue') cues |= bitOf(entry.cue)
    else if (entry.kind === 'time') cues |= bitOf(entry.cue) | bitOf(firstWord(entry.cue))
  }
  return { kinds, cues }
}

function firstWord(name: string): string {
  const space = name.indexOf(' ')
  return space < 0 ? name : name.slice(0, space)
}
