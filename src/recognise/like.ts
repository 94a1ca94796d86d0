import type { Token } from '../types.js'
import type { Quantity } from './quantity.js'
import type { Mention } from './rule.js'

/** What a bare number takes from another. */
export type Like = Pick<Quantity, 'unit' | 'unitKind' | 'family' | 'per'> & { readonly zeros?: number }

export const likeOf = ({ unit, unitKind, family, per, zeros }: Quantity, withScale: boolean): Like => ({
  unit,
  unitKind,
  family,
  per,
  zeros: withScale ? zeros : 0,
})

/** What the article has counted so far: what a number without a noun may take its own from. */
export interface Passage {
  /** Quantities with a unit, the latest last, and the sentence each stands in. */
  readonly seen: {
    readonly quantity: Quantity
    readonly sentence: number
    /** In brackets: a conversion. */
    readonly aside: boolean
  }[]
}

/** A sum of money, and the sentence it stands in. */
export type Sum = Pick<Passage['seen'][number], 'quantity' | 'sentence'>

/** Where a bare number stands. */
export interface Place {
  readonly tokens: readonly Token[]
  readonly list: readonly Mention[]
  readonly at: number
  readonly sentence: number
  readonly passage: Passage
  /** The sentence before. */
  readonly before: readonly Token[]
  /** All sums of money of the article, as they were read. */
  readonly sums: readonly Sum[]
}
