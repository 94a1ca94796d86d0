import { looksPlural } from '../lexicon/endings.js'
import { cue, phrase } from '../recognise/read.js'
import type { Direction, Token } from '../types.js'

/** *90 %* **d’augmentation,** *12 %* **de baisse** */
export function riseBehind(tokens: readonly Token[], to: number): Direction | null {
  const of = cue('of', tokens, to)
  const noun = of === null ? null : phrase('movement', tokens, of)
  return noun?.row.pos === 'noun' && !noun.row.flow && !looksPlural(tokens[of!]!.key) ? noun.row.way : null
}
