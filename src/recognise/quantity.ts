import type { Bound, Direction, MentionBase, UnitKind } from '../types.js'
import type { Exact } from './exact.js'

/** What the words of a quantity say by themselves, before the sentence around it is read. */
export interface Measure {
  /** null for a spread, whose ends are `min` and `max`. */
  readonly value: Exact | null
  readonly min: Exact | null
  readonly max: Exact | null
  readonly bound: Bound
  readonly unit: string | null
  readonly unitKind: UnitKind | null
  readonly unitText: string | null
  /** The name that several currencies share: the article's country decides. */
  readonly family: string | null
  readonly per: string | null
  /** A sign written before the number. */
  readonly sign: '+' | '-' | null
  /** Zeros of the scale word, which an ellipsis may take over. */
  readonly zeros: number
  readonly shape: QuantityShape
}

/** amount: with a unit of the lexicon; counted: with a noun; bare: a number alone; fraction, share, factor: *un tiers*, *un sur cinq*, *doublé*. */
export type QuantityShape = 'amount' | 'counted' | 'bare' | 'fraction' | 'share' | 'factor'

export interface Quantity extends MentionBase, Measure {
  readonly type: 'quantity'
  /** Token range of the number itself, without bound and unit. */
  readonly numberFrom: number
  readonly numberTo: number
  /** The way that the words themselves say: *deux fois plus*, *doublé*. */
  readonly way?: Direction | null
  /** Starts a movement *de A à B*, or ends it. */
  readonly leg: 'from' | 'to' | null
}

/** Words that no quantity may take, and why. */
export interface Ignored extends MentionBase {
  readonly type: 'ignored'
  readonly reason: string
}

export const NO_UNIT = { unit: null, unitKind: null, unitText: null, family: null } as const
