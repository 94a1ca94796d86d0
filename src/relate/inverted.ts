import { cue, has } from '../recognise/read.js'
import { isUpper } from '../text/bits.js'
import type { Token } from '../types.js'
import { isPreposition, type VerbGroup } from './grammar.js'
import { wordsAfter, type Words } from './subject-words.js'

/** *Loin derrière,* *arrive* **Kelvio**, *en deuxième position vient* **Kelvio**: behind a verb of rank that only a place or nothing stands before. */
export function rankedBehind(tokens: readonly Token[], group: VerbGroup, before: Words | null): Words | null {
  if (!group.traits.includes('ranks') || (before && !isPlaced(tokens, before))) return null
  const after = wordsAfter(tokens, group)
  return after && (isUpper(tokens[after.from]) || cue('the', tokens, after.from) !== null) ? after : null
}

/** **en deuxième position** *vient*, whose *en* an adverb may be. */
const isPlaced = (tokens: readonly Token[], { from }: Words): boolean =>
  isPreposition(tokens, from) || isPreposition(tokens, from - 1)

/** *l’incendie de Landiras* **en juillet,** *qui a avalé*: no *qui* stands for a month. */
export const butMonth = (tokens: readonly Token[], words: Words | null): Words | null =>
  words && has('month', tokens[words.to - 1]) ? null : words
