import type { Quantity } from '../recognise/quantity.js'
import { cue, phrase } from '../recognise/read.js'
import type { Clause } from './clause.js'
import { nearest, type Memory } from './memory.js'
import type { Entity } from './names.js'
import { readPhrase, type NounPhrase } from './phrases.js'
import type { Subject } from './subjects.js'

/** The noun phrase of a verb's subject, its pronoun resolved. */
export function phraseOf(subject: Subject, clause: Clause, memory: Memory): NounPhrase | null {
  if (!subject) return null
  if (subject.is === 'words') return readPhrase(clause, memory, subject.from, subject.to)
  const entity = subject.is === 'he' ? pronoun(subject.at, clause, memory) : subject.is === 'we' ? speakerSide(memory) : null
  return { metric: null, entity, noun: null, owned: false }
}

/** *il*, *elle*: whom the passage is about, unless the gender speaks against it. */
function pronoun(at: number, { tokens }: Clause, memory: Memory): Entity | null {
  const gender = phrase('gender', tokens, at)?.gender ?? null
  const { topic } = memory
  if (topic && (topic.type !== 'person' || !topic.gender || !gender || topic.gender === gender)) return topic
  return nearest(memory, 'person', gender)
}

/** *nous* in a quotation is the speaker's house. */
const speakerSide = (memory: Memory): Entity | null => (memory.topic?.type === 'person' ? nearest(memory, 'company', null) : memory.topic) ?? memory.main

/** *À Besançon, il faisait 38 °C*: the place that the sentence opens with, or names next to the quantity. */
export function placeOf({ from }: Quantity, { tokens, names }: Clause): Entity | null {
  let found: Entity | null = null
  for (const name of names) {
    if (name.from > from) break
    if (name.entity.type === 'place' && isLocative(tokens, name.from)) found = name.entity
  }
  return found
}

function isLocative(tokens: Clause['tokens'], at: number): boolean {
  for (let left = at - 1; left >= 0 && left >= at - 2; left--) {
    if (cue('at', tokens, left) !== null || cue('in', tokens, left) !== null) return true
    if (cue('the', tokens, left) === null) return false
  }
  return false
}
