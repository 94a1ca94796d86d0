import type { Clause } from './clause.js'
import { isFiniteTense } from './grammar.js'
import type { Answered } from './index.js'
import type { Memory } from './memory.js'
import type { Entity } from './names.js'
import { sourceOf } from './source.js'
import { phraseOf } from './subject.js'
import { subjectOf } from './subjects.js'

/** Whom most sentences name, persons and places only where nobody else is. */
export function mainEntity(clauses: readonly Clause[]): Entity | null {
  const counts = new Map<Entity, number>()
  for (const { names } of clauses) for (const { entity } of names) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  let best: Entity | null = null
  const weight = (entity: Entity) => counts.get(entity)! * (entity.type === 'person' ? 0.4 : entity.type === 'place' ? 0.6 : 1)
  for (const entity of counts.keys()) if (!best || weight(entity) > weight(best)) best = entity
  return best
}

/** What a sentence leaves behind for the next. */
export function nextMemory(memory: Memory, clause: Clause, answered: readonly Answered[]): Memory {
  const subject = topicOf(clause, memory)
  const named = clause.names.map(({ entity }) => entity)
  const recent = [...new Set([...(subject ? [subject] : []), ...named.reverse(), ...memory.recent])].slice(0, 12)
  const fresh = clause.sentence.paragraph !== memory.paragraph
  const stated = answered.find(({ fact }) => fact.dateBasis === 'stated' && fact.date !== null && fact.kind === 'level') ?? answered.find(({ fact }) => fact.dateBasis === 'stated' && fact.date !== null)
  const { source } = sourceOf(clause, memory, clause.tokens.length, true)
  return {
    ...memory, recent, topic: subject ?? memory.topic, speaker: source ?? (fresh ? null : memory.speaker),
    period: stated?.fact.date ?? (fresh ? null : memory.period), paragraph: clause.sentence.paragraph,
  }
}

/** The entity that the sentence’s first verbs are said of; a person who only reports does not take the topic. */
function topicOf(clause: Clause, memory: Memory): Entity | null {
  let reporter: Entity | null = null
  for (let i = 0; i < clause.groups.length && i < 4; i++) {
    const group = clause.groups[i]!
    if (!isFiniteTense(group.tense)) continue
    const entity = phraseOf(subjectOf(clause.tokens, clause.groups, i), clause, memory)?.entity ?? null
    if (!entity) continue
    if (!group.sense.says || entity.type !== 'person') return entity
    reporter ??= entity
  }
  return memory.topic ? null : reporter
}
