import { cue, has } from '../recognise/read.js'
import { isUpper } from '../text/bits.js'
import type { Token } from '../types.js'
import { isDeterminer, isPreposition, type VerbGroup } from './grammar.js'
import { wordsAfter, type Words } from './subject-words.js'

/** *Loin derrière,* *arrive* **Kelvio**, *en deuxième position vient* **Kelvio**: behind a verb of rank that only a place or nothing stands before. */
export function rankedBehind(tokens: readonly Token[], group: VerbGroup, before: Words | null): Words | null {
  if (before && before.to - before.from === 1 && has('month', tokens[before.from]) && isPreposition(tokens, before.from - 1))
    return wordsAfter(tokens, group) // en mai sont nés
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

/** *le projet* **de Danone** *de fermer 3 usines*, *la condamnation* **de Danone** *à verser 3 millions*: whose plan or duty it is does it. */
export function ofPlanner(tokens: readonly Token[], verb: number): Words | null {
  const link = cue('of', tokens, verb - 1) !== null || cue('at', tokens, verb - 1) !== null ? verb - 1 : -1
  const to = link > 0 && tokens[link - 1]!.text === ',' ? beforeAside(tokens, link - 1) : link
  let from = to
  while (from > 0 && isUpper(tokens[from - 1]) && tokens[from - 1]!.shape !== 'mark') from--
  const noun = tokens[from - 2]
  const isNoun = noun?.shape === 'word' && !isUpper(noun) && isDeterminer(tokens, from - 3)
  return from < to && isNoun && cue('of', tokens, from - 1) === from ? { is: 'words', from, to } : null
}

/** *l’intention de Danone* **, à Bruges,** *de licencier*: to the comma that a place between two commas opens with. */
function beforeAside(tokens: readonly Token[], comma: number): number {
  for (let at = comma - 2; at > 0 && at >= comma - 5; at--)
    if (tokens[at]!.text === ',') return isPreposition(tokens, at + 1) ? at : -1
  return -1
}

/** *une production,* **fin mai,** *estimée à 630 000 tonnes*: the comma before a month or a year that stands between two, else the comma itself. */
export function pastMoment(tokens: readonly Token[], comma: number): number {
  if (!has('month', tokens[comma - 1]) && !(tokens[comma - 1]?.shape === 'number' && has('month', tokens[comma - 2])))
    return comma
  const open = [2, 3, 4, 5].map((back) => comma - back).find((at) => tokens[at]?.text === ',')
  return open === undefined || isDeterminer(tokens, open + 1) ? comma : open
}
