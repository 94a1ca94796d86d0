import type { Bound, Fact, Modality } from '../types.js'
import { inOrder, type Placed, type PlacedClaim } from './place.js'
import { claimsOf } from './claims.js'
import type { Numbers } from './scales.js'
import { citedIn, type Cited } from './sources.js'
import type { Ties } from './ties.js'

/** One number at one time, with all facts that say it. */
export interface Point extends Cited, Numbers {
  readonly date: string | null
  readonly dateMod: Fact['dateMod']
  /** `value`: without date or year, it stands where its number fits; `start`, `end`: it stands there, for want of a place. */
  readonly placed: Placed
  readonly bound: Bound | null
  readonly modality: Modality
  readonly articles: number
  /** By file and place. */
  readonly facts: readonly Fact[]
}

/** In the order of time, their numbers in the unit that is asked for. */
export function pointsOf(facts: readonly Fact[], unit: string | null, ties: Ties): Point[] {
  return inOrder(claimsOf(facts, unit)).map((claim) => pointOf(claim, ties))
}

function pointOf({ numbers, facts, date, dateMod, placed }: PlacedClaim, ties: Ties): Point {
  return {
    date,
    dateMod,
    placed,
    ...numbers,
    bound: firstOf(BOUNDS, facts, 'bound'),
    modality: firstOf(MODALITIES, facts, 'modality') ?? 'stated',
    articles: new Set(facts.map(({ file }) => file)).size,
    ...citedIn(facts, ties),
    facts,
  }
}

/** What says most comes first: of several it is the point's. */
const BOUNDS: readonly Bound[] = ['exact', 'about', 'over', 'at_least', 'under', 'at_most', 'between']
const MODALITIES: readonly Modality[] = ['stated', 'hedged', 'projected']

function firstOf<Value>(order: readonly Value[], facts: readonly Fact[], key: 'bound' | 'modality'): Value | null {
  const said = new Set<unknown>(facts.map((fact) => fact[key]))
  return order.find((value) => said.has(value)) ?? null
}
