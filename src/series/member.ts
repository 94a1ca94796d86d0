import { flowMetrics, plainUnits } from '../lexicon/series.js'
import type { Fact } from '../types.js'
import { measureOf, type Measure } from './metrics.js'
import { knownName, nameKey } from './names.js'
import { spanOf } from './when.js'

/** A fact as part of a series: those whose subject, metric, unit and period are equal are of one. */
export interface Member {
  readonly fact: Fact
  /** Keys that are only compared. */
  readonly subject: string
  readonly unit: string
  /** The name to answer with. */
  readonly name: string
  readonly measure: Measure
  /** As in the fact; else, of what runs up over a time, how long its date is. */
  readonly per: string | null
  /** Why that name stands for the fact's own subject, where it is another. */
  readonly naming: string | null
  /** What else made it one with facts that say it otherwise. */
  readonly why: readonly string[]
}

/** Null for what is no point of a series: a change, a denial, what has no subject, metric or number. `aliases`: names of the lexicon are one. */
export function memberOf(fact: Fact, aliases: boolean): Member | null {
  if (fact.kind !== 'level' || fact.modality === 'negated' || sizeOf(fact) === null || fact.subject === null) return null
  const measure = measureOf(fact)
  if (measure === null) return null
  const name = (aliases ? knownName(fact.subject)?.name : undefined) ?? fact.subject
  const span = fact.per === null && flowMetrics.includes(measure.key) ? spanOf(fact) : null
  return {
    fact,
    subject: nameKey(name),
    unit: unitOf(fact),
    name,
    measure,
    per: fact.per ?? span,
    naming: nameKey(name) === nameKey(fact.subject) ? null : `it is a name of ${name} (lexicon)`,
    why: [measure.why, span && `${fact.date} is ${span}`].filter((why) => why !== null),
  }
}

/** The value, or the middle of a *between*. */
export function sizeOf({ value, min, max }: Fact): number | null {
  return value ?? (min === null || max === null ? null : (min + max) / 2)
}

const PLAIN = new Set(plainUnits)

const unitOf = ({ unit, unitKind }: Fact): string =>
  unitKind === 'count' && unit !== null && PLAIN.has(unit) ? plainUnits[0]! : (unit ?? '')
