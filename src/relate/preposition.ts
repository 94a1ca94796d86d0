import { cue, has } from '../recognise/read.js'
import type { Token } from '../types.js'
import type { Quantity } from '../recognise/quantity.js'
import { isOneOf } from '../recognise/marks.js'

/** The word right before a quantity, past quotation marks: *de*, *à*, or none. */
export function prepositionBefore({ from, shape }: Quantity, tokens: readonly Token[]): { name: 'of' | 'at' | null; at: number } {
  let at = from - 1
  while (at >= 0 && isOneOf('«"“', tokens[at]!.text)) at--
  while (at > 0 && cue('only', tokens, at) !== null) at--
  if ((shape === 'fraction' || has('bound', tokens[from])) && cue('of', tokens, from) !== null) return { name: 'of', at: from }
  if (cue('of', tokens, at) !== null) return { name: 'of', at }
  if (cue('at', tokens, at) !== null) return { name: 'at', at }
  return { name: null, at: at + 1 }
}
