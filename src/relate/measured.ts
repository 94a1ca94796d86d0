import type { Quantity } from '../recognise/quantity.js'
import { phrase } from '../recognise/read.js'
import type { Movement } from './change.js'
import type { Clause } from './clause.js'
import type { VerbGroup } from './grammar.js'
import type { Memory } from './memory.js'
import type { NounPhrase, Title } from './phrases.js'

/** What is measured, whose the words say it is, and which rule found it. */
export interface Measured {
  readonly title: Title | null
  /** The noun phrase that gave the title: it may name the owner. */
  readonly phrase: NounPhrase | null
  readonly rule: string
}

/** A quantity and what its sentence tells of it so far. */
export interface Ask {
  readonly quantity: Quantity
  readonly clause: Clause
  readonly memory: Memory
  readonly movement: Movement
  readonly governor: VerbGroup | null
  /** The subject of the verb that governs the quantity. */
  readonly subject: NounPhrase | null
  readonly before: { readonly quantity: Quantity; readonly title: Title | null } | null
}

/** *les incendies* can grow by 3 %, but have no level in hectares; a title that the lexicon does not know may measure anything. */
export const canMeasure = ({ units }: Pick<Title, 'units'>, quantity: Quantity, { kind }: Movement): boolean =>
  !units || fits(units, quantity) || (kind === 'change' && (quantity.unitKind === 'percent' || quantity.unitKind === 'points'))

/** Does a metric come in the unit of a quantity? */
export const fits = (units: readonly string[] | null, { unitKind, unit }: Quantity) =>
  units === null ||
  unitKind === null ||
  units.includes(unitKind) ||
  unitKind === 'factor' ||
  (unit === '%' && units.includes('points'))

/** The slug of the longest metric of the lexicon among some words. */
export function metricIdOf({ tokens }: Clause, from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    const metric = phrase('metric', tokens, at)
    if (metric && metric.to <= to) return metric.row.id
  }
  return null
}
