import { flowMetrics, plainUnits } from '../lexicon/series.js'
import type { Fact } from '../types.js'
import type { Known } from './known.js'
import { measureOf, type Measure } from './metrics.js'
import { nameKey } from './names.js'
import { dimensionOf, numbersIn, sizeOf } from './scales.js'
import { spanOf } from './when.js'

/** A fact as part of a series: those whose subject, metric, unit and period are equal are of one. */
export interface Member {
  readonly fact: Fact
  /** Keys that are only compared. */
  readonly subject: string
  readonly unit: string
  /** Its number, in the unit of that key. */
  readonly size: number
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
export function memberOf(fact: Fact, known: Known, aliases: boolean): Member | null {
  if (fact.kind !== 'level' || fact.modality === 'negated' || fact.subject === null) return null
  const measure = measureOf(fact, known)
  const unit = unitOf(fact)
  const size = sizeOf(numbersIn(fact, unit))
  if (measure === null || size === null) return null
  const name = (aliases ? known.name(fact.subject)?.name : undefined) ?? fact.subject
  const span = fact.per === null && flowMetrics.includes(measure.key) ? spanOf(fact) : null
  return {
    fact,
    subject: nameKey(name),
    unit,
    size,
    name,
    measure,
    per: fact.per ?? span,
    naming: nameKey(name) === nameKey(fact.subject) ? null : `it is a name of ${name} (lexicon)`,
    why: [measure.why, span && `${fact.date} is ${span}`].filter((why) => why !== null),
  }
}

const PLAIN = new Set(plainUnits)

function unitOf({ unit, unitKind }: Fact): string {
  if (unit === null) return ''
  return unitKind === 'count' && PLAIN.has(unit) ? plainUnits[0]! : dimensionOf(unit)
}
