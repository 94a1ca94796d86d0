import type { Quantity } from '../recognise/quantity.js'
import type { Movement } from './change.js'
import type { Clause } from './clause.js'
import type { VerbGroup } from './grammar.js'
import type { Answered } from './index.js'
import type { Memory } from './memory.js'
import { metricOf, type Measured } from './metric.js'
import type { NounPhrase } from './phrases.js'
import { placeOf, phraseOf } from './subject.js'
import { subjectOf } from './subjects.js'

/** Whose quantity it is, what is measured, and the rule that named the owner. */
export interface Owned {
  readonly subject: string | null
  readonly measured: Measured
  readonly rule: string
}

interface Ask {
  readonly quantity: Quantity
  readonly clause: Clause
  readonly memory: Memory
  readonly movement: Movement
  readonly governor: VerbGroup | null
  readonly before: Answered | null
}

/** The owner in the metric’s own words, else the subject of the verb, else whom the sentence or the passage is about. */
export function ownerOf({ quantity, clause, memory, movement, governor, before }: Ask): Owned {
  const subject = governor && phraseOf(subjectOf(clause.tokens, clause.groups, clause.groups.indexOf(governor)), clause, memory)
  const measured = metricOf({ quantity, clause, memory, movement, subject, before: before && { quantity: before.quantity, title: before.measured.title } })
  const found = nameOf({ subject, measured, before, memory, place: placeOf(quantity, clause)?.name ?? null })
  return { ...found, measured }
}

interface Found {
  readonly subject: NounPhrase | null
  readonly measured: Measured
  readonly before: Answered | null
  readonly memory: Memory
  readonly place: string | null
}

function nameOf({ subject, measured, before, memory, place }: Found): { subject: string | null; rule: string } {
  const own = measured.phrase?.entity
  if (own) return { subject: own.name, rule: 'owner' }
  if (measured.rule === 'ellipsis' && before?.fact.subject) return { subject: before.fact.subject, rule: 'ellipsis' }
  if (measured.phrase?.owned && memory.topic) return { subject: memory.topic.name, rule: 'possessive' }
  if (subject?.entity) return { subject: subject.entity.name, rule: 'subject' }
  if (place) return { subject: place, rule: 'place' }
  if (subject?.noun && !subject.metric) return { subject: subject.noun, rule: 'noun' }
  if (memory.topic) return { subject: memory.topic.name, rule: 'topic' }
  if (memory.main) return { subject: memory.main.name, rule: 'main' }
  return { subject: null, rule: 'none' }
}
