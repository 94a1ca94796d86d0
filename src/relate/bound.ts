import { cue } from '../recognise/read.js'
import type { Quantity } from '../recognise/quantity.js'
import type { Bound } from '../types.js'
import { groupBefore, type Clause } from './clause.js'

/** *dépasse*, *frôle*, *ne dépasse pas*: what the verb in front says of the bound, and the token where its words begin. */
export function verbBound(quantity: Quantity, clause: Clause): { bound: Bound; from: number } | null {
  if (quantity.bound !== 'exact' && quantity.bound !== 'over') return null
  if (cue('of', clause.tokens, quantity.from - 1) !== null) return null
  const group = groupBefore(clause, quantity.from, 'commas')
  if (group?.negated && group.traits.includes('reaches') && quantity.from - group.to <= 1)
    return { bound: 'under', from: group.to - 1 }
  if (!group?.sense.bound || quantity.from - group.to > 4) return null
  if (clause.quantities.some(({ from }) => from >= group.to && from < quantity.from)) return null
  if (isOfName(group.to, quantity.from, clause)) return null
  const { bound } = group.sense
  if (quantity.bound === 'over' && bound !== 'over') return null
  if (!group.negated) return { bound, from: group.to - 1 }
  return bound === 'over' || bound === 'at_least' ? { bound: 'at_most', from: group.to - 1 } : null
}

/** *a dépassé Renault avec 30 %*: it is somebody who is passed, not the figure. */
const isOfName = (from: number, to: number, { tokens, names }: Clause): boolean =>
  names.some(
    (name) =>
      name.from >= from &&
      name.from - from <= 1 &&
      name.to <= to &&
      cue('in', tokens, name.from - 1) === null &&
      cue('at', tokens, name.from - 1) === null,
  )
