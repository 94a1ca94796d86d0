import { cue } from '../recognise/read.js'
import type { Clause } from './clause.js'
import type { Entity } from './entity.js'
import { isCommon } from './name-start.js'
import type { OwnerAsk } from './owner-ask.js'
import { HOUSES, named, type Named } from './passage.js'
import { readPhrase } from './phrases.js'
import { phraseAfter } from './spans.js'

type Ask = Pick<OwnerAsk, 'quantity' | 'clause' | 'memory'>

/** *les 620 salariés* **permanents et 220 intérimaires** *de Kelvio*: past the adjectives of what is counted, and what else is. */
function pastCounted(end: number, clause: Clause): number {
  const { tokens, quantities } = clause
  let at = end
  while (at < end + 3 && at < tokens.length && isCommon(tokens[at]!)) at++
  const and = cue('and', tokens, at)
  const next = and === null ? undefined : quantities.find(({ from }) => from === and || cue('the', tokens, and) === from)
  return next?.shape === 'counted' ? pastCounted(next.to, clause) : at
}

/** *Les 850 salariés* **de Renault** *ont débrayé*: those counted are of the name behind *de*, unless somebody acts on them who has them; a person has no house’s. */
export function ofThoseCounted({ quantity, clause, memory }: Ask, actor: Entity | null): Named | null {
  const { tokens } = clause
  if (quantity.unitKind !== 'count' || quantity.shape !== 'counted' || (actor && actor.type !== 'person')) return null
  const at = pastCounted(quantity.to, clause)
  if (cue('of', tokens, at) === null) return null
  const span = phraseAfter(clause, at)
  const entity = span && readPhrase(clause, memory, span.from, span.to).entity
  return entity && (!actor || HOUSES.has(entity.type)) ? named(entity, 'of those counted') : null
}
