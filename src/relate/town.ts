import { cue } from '../recognise/read.js'
import type { Token } from '../types.js'
import { entryAt } from './ask.js'

/** *à Port-Alban*, *au large de Calvi*: an unknown name behind *à*, but not behind *quant à* or a verb that speaks to somebody. */
export const isTown = (tokens: readonly Token[], from: number) =>
  isRegion(tokens, from) ||
  [from - 2, from - 3].some((at) => cue('near town', tokens, at) === from) ||
  (cue('in town', tokens, from - 1) !== null &&
    cue('as for', tokens, from - 2) === null &&
    !(from > 1 && entryAt('verb', tokens[from - 2])?.sense.says))

/** *Saint-Yrieix*, *Châtillon-sur-Loire*: words that hyphens make the name of a town. */
export const isTownly = (tokens: readonly Token[], from: number, to: number) =>
  tokens[from + 1]?.text === '-' &&
  to > from + 2 &&
  (cue('saint', tokens, from) !== null ||
    tokens.slice(from + 2, to - 2).some((_, i) => cue('town link', tokens, from + 2 + i) !== null))

/** *dans* **le Saïss**, *dans* **l’Oriental**: an unknown name behind *dans* and a small article, where nothing is said. */
const isRegion = (tokens: readonly Token[], from: number) =>
  cue('the', tokens, from - 1) !== null &&
  tokens[from - 1]!.text === tokens[from - 1]!.key &&
  cue('inside', tokens, from - 2) !== null &&
  !(from > 2 && entryAt('verb', tokens[from - 3])?.sense.says)
