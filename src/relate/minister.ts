import { cue } from '../recognise/read.js'
import type { Token } from '../types.js'
import { entryAt } from './ask.js'

/** *le PDG* **du groupe** *Jean Dupont*: a house that somebody of that name leads. */
export const isLed = (tokens: readonly Token[], at: number): boolean =>
  [1, 2].some((back) => cue('of', tokens, at - back) === at || cue('of', tokens, at - back) === at - 1) &&
  [2, 3].some((back) => entryAt('role', tokens[at - back])?.type === 'person')

/** **le ministère de l’** *Intérieur*, **la ministre de la** *Culture*: where the house of a minister begins. */
export function ministryBefore(tokens: readonly Token[], at: number): number | null {
  const of = cue('the', tokens, at - 1) === at ? at - 2 : at - 1
  return cue('of', tokens, of) !== null && cue('ministry', tokens, of - 1) !== null ? of - 1 : null
}
