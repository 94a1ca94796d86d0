import type { Clause } from './clause.js'
import { periodAfter } from './date.js'
import { isFiniteTense, onlyReports } from './grammar.js'
import type { Answered } from './index.js'
import type { Memory } from './memory.js'
import { NOTHING, type NounPhrase } from './phrases.js'
import { cue } from '../recognise/read.js'
import type { Entity, NameSpan } from './names.js'
import { sourceOf } from './source.js'
import { isLocative, subjectPhrase } from './subject.js'
import { subjectOf } from './subjects.js'

/**
 * Whom the article is about: the name that stands most often as itself, above all as a subject. A name that only reports
 * (*selon X*, *X a annoncé*) or says where (*à Dakar*) counts little, and so does a person; the first sentences count more.
 */
export function mainEntity(clauses: readonly Clause[]): Entity | null {
  const weights = new Map<Entity, number>()
  clauses.forEach((clause, index) => {
    const subjects = subjectNames(clause)
    for (const name of clause.names) {
      const place = name.entity.type === 'place'
      const role = subjects.has(name) ? SUBJECT : reports(clause, name) ? REPORTER : place && isLocative(clause.tokens, name.from) ? LOCATIVE : 1
      const weight = TYPES[name.entity.type ?? 'other']! * role * (index < 2 ? OPENING : 1)
      weights.set(name.entity, (weights.get(name.entity) ?? 0) + weight)
    }
  })
  let best: Entity | null = null
  for (const [entity, weight] of weights) if (weight >= ENOUGH && (!best || weight > weights.get(best)!)) best = entity
  return best
}

/** How much a name of a type counts against another. */
const TYPES: Readonly<Record<string, number>> = { person: 0.2, place: 0.8, institution: 0.8, company: 1.2, product: 1, index: 1, group: 0.8, event: 0.5, other: 0.8 }
/** A name that is only cited, or only says where, and one that is the subject, against any other mention. */
const REPORTER = 0.15
const LOCATIVE = 0.4
const SUBJECT = 2.5
/** Less than this, and the article is about nobody by name: two plain mentions, or the subject of the opening. */
const ENOUGH = 1.9
/** A mention in the first two sentences, against one further on. */
const OPENING = 1.8

/** The names inside the subjects of a sentence’s finite verbs, but for verbs that only report what an institution said. */
function subjectNames({ tokens, groups, names }: Clause): ReadonlySet<NameSpan> {
  const found = new Set<NameSpan>()
  groups.forEach((group, index) => {
    const subject = isFiniteTense(group.tense) ? subjectOf(tokens, groups, index) : null
    if (subject?.is !== 'words') return
    const name = names.find(({ from, to }) => from >= subject.from && to <= subject.to)
    if (name && (!onlyReports(group) || name.entity.type === 'company')) found.add(name)
  })
  return found
}

function reports({ tokens, groups }: Clause, { from, to, entity }: NameSpan): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 4; at--) {
    const end = cue('according', tokens, at) ?? cue('said to', tokens, at)
    if (end !== null && end >= from - 3) return true
  }
  if (entity.type === 'company' || entity.type === 'product') return false
  return groups.some((group) => group.sense.says && ((group.from >= to && group.from - to <= 2) || (group.to <= from && from - group.to <= 2)))
}

/** What a sentence leaves behind for the next. */
export function nextMemory(memory: Memory, clause: Clause, answered: readonly Answered[]): Memory {
  const subject = mainSubject(clause, memory)
  const topic = topicOf(clause, memory)
  const named = clause.names.map(({ entity }) => entity)
  const recent = [...new Set([...named.reverse(), ...memory.recent])].slice(0, 12)
  const fresh = clause.sentence.paragraph !== memory.paragraph
  const { source } = sourceOf(clause, memory, clause.tokens.length, true)
  const last = answered[0]
  return {
    ...memory, recent, topic: topic ?? (fresh ? memory.main : memory.topic), person: clause.names.findLast(({ entity }) => entity.type === 'person')?.entity ?? memory.person, speaker: source ?? (fresh ? null : memory.speaker),
    last: last ? { ...NOTHING, metric: last.measured.title, entity: entityNamed(last.fact.subject, [topic, ...recent]) } : memory.last,
    subject: subject ?? (fresh ? null : memory.subject),
    period: periodAfter(answered, clause) ?? (fresh ? null : memory.period), paragraph: clause.sentence.paragraph,
  }
}

function entityNamed(name: string | null, among: readonly (Entity | null)[]): Entity | null {
  if (name === null) return null
  return among.find((entity) => entity?.name === name) ?? { name, type: null, gender: null, owner: null }
}

/** The subject of the sentence’s first finite verb that has one in words. */
function mainSubject(clause: Clause, memory: Memory): NounPhrase | null {
  for (const group of clause.groups) {
    if (!isFiniteTense(group.tense)) continue
    const found = subjectPhrase(group, clause, memory)
    if (found && (found.entity || found.metric || found.noun)) return found
  }
  return null
}

/** The entity that the sentence’s first verbs are said of; whoever only reports does not take the topic, and no person does. */
function topicOf(clause: Clause, memory: Memory): Entity | null {
  for (const group of clause.groups.filter(({ tense }) => isFiniteTense(tense)).slice(0, 4)) {
    const entity = subjectPhrase(group, clause, memory)?.entity ?? null
    if (!entity || entity.type === 'person') continue
    if (!onlyReports(group) || entity.type !== 'institution') return entity
  }
  return null
}
