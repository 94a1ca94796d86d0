import type { Quantity } from '../recognise/quantity.js'
import type { Answered } from './answer.js'
import type { Movement } from './change.js'
import type { Clause } from './clause.js'
import type { VerbGroup } from './grammar.js'
import type { Memory } from './memory.js'

/** What a rule that names an owner may look at. */
export interface OwnerAsk {
  readonly quantity: Quantity
  readonly clause: Clause
  readonly memory: Memory
  readonly movement: Movement
  /** The verb that governs the quantity. */
  readonly governor: VerbGroup | null
  /** The quantity before, as it was answered. */
  readonly before: Answered | null
}
