import { cue } from '../recognise/read.js'
import type { Quantity } from '../recognise/quantity.js'
import type { EntityType } from '../types.js'
import type { Movement } from './change.js'
import type { Bearer } from './bearers.js'
import { isCut, type Clause } from './clause.js'
import { isDeterminer, isFiniteTense, onlyReports, type VerbGroup } from './grammar.js'
import type { Answered } from './answer.js'
import { nearest, type Memory } from './memory.js'
import { canMeasure, type Measured } from './measured.js'
import { metricOf } from './metric.js'
import type { Entity } from './entity.js'
import { readPhrase, type NounPhrase } from './phrases.js'
import { phraseAfter } from './spans.js'
import { openingPlace, placeOf, subjectPhrase } from './subject.js'
import { hasCue } from './ask.js'
import { isOneOf } from '../recognise/marks.js'

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
  /** Who bears it by a construction of its own: a bracket, *qui utilisent X*. */
  readonly bearer: Bearer | null
}

/** The owner in the metric’s own words, else the subject of the verb, else whom the sentence or the passage is about. */
export function ownerOf(ask: Ask): Owned {
  const { quantity, clause, memory, movement, governor, before } = ask
  const actor = actingVerb(quantity, clause, governor)
  const subject = actor && subjectPhrase(actor, clause, memory)
  const measured = metricOf({
    quantity,
    clause,
    memory,
    movement,
    governor,
    subject,
    before: before && { quantity: before.quantity, title: before.measured.title },
  })
  const bearer =
    subject?.metric && !subject.entity && !canMeasure(subject.metric, quantity, movement)
      ? { ...subject, metric: null, noun: subject.metric.text }
      : subject
  const { subject: name, rule } = nameOf(ask, bearer, measured)
  return { subject: name, measured, rule }
}

/** A participle behind a comma or a date governs nothing further on: the last finite verb does. */
function actingVerb(quantity: Quantity, { groups, tokens }: Clause, governor: VerbGroup | null): VerbGroup | null {
  if (governor?.tense !== 'participle' || governor.to > quantity.from || !isCut(tokens, governor.to, quantity.from, 'commas'))
    return governor
  return groups.findLast((group) => group.to <= quantity.from && isFiniteTense(group.tense)) ?? governor
}

type Named = { readonly subject: string | null; readonly rule: string }
const named = (entity: Entity | null, rule: string): Named | null => entity && { subject: entity.name, rule }

function nameOf(ask: Ask, subject: NounPhrase | null, measured: Measured): { subject: string | null; rule: string } {
  const { before, memory } = ask
  const actor = actorOf(ask, subject)
  return (
    borne(ask, ['bracket', 'gap']) ??
    byAge(ask, measured, subject) ??
    named(valued(ask), 'object of verb') ??
    borne(ask, ['used', 'product']) ??
    named(ownerIn(measured, actor, ask.governor ?? { sense: {} }), 'owner') ??
    (measured.rule === 'ellipsis' && before?.fact.subject ? { subject: before.fact.subject, rule: 'ellipsis' } : null) ??
    (isOwned(ask, measured) ? named(actor ?? memory.subject?.entity ?? memory.topic, 'possessive') : null) ??
    named(actor, 'subject') ??
    borne(ask, ['served']) ??
    (subject?.metric && !measured.phrase?.entity ? named(sentenceActor(ask), 'clause before') : null) ??
    byPassage(ask, subject) ?? { subject: null, rule: 'none' }
  )
}

/** *Noah, 11 ans*, *un motard de 27 ans*, *la conductrice, âgée de 45 ans*: the name or the words right before an age. */
function byAge({ quantity, clause, memory }: Ask, { title, rule }: Measured, subject: NounPhrase | null): Named | null {
  if (rule !== 'age' || title === null) return null
  const { tokens, names } = clause
  let end = quantity.from
  while (
    end > 0 &&
    (cue('of', tokens, end - 1) !== null || cue('aged', tokens, end - 1) !== null || isOneOf(',(', tokens[end - 1]!.text))
  )
    end--
  const name = names.findLast(
    ({ to, entity }) =>
      to <= end && end - to <= 5 && (entity.type === 'person' || entity.type === null) && !isCut(tokens, to, end, 'marks'),
  )
  if (name && cue('of', tokens, name.from - 1) === null && cue('the', tokens, name.from - 1) === null)
    return named(name.entity, 'age')
  let from = end
  while (from > 0 && tokens[from - 1]!.shape === 'word' && !isDeterminer(tokens, from) && !isFiniteVerb(clause, from - 1)) from--
  const found = from < end ? readPhrase(clause, memory, from, end) : subject
  if (found?.entity) return named(found.entity, 'age')
  return found?.noun ? { subject: found.noun, rule: 'age' } : named(memory.person, 'age')
}

const isFiniteVerb = ({ groups }: Clause, at: number) =>
  groups.some((group) => group.from <= at && at < group.to && isFiniteTense(group.tense))

/** The owner that the metric’s words name; who holds *49 % des parts d’OpenAI* is the subject; a place only where nobody acts: *ses ventes aux États-Unis* are the company’s. */
function ownerIn({ phrase, rule }: Measured, actor: Entity | null, { sense }: Pick<VerbGroup, 'sense'>): Entity | null {
  const entity = phrase?.entity ?? null
  const holder = rule === 'complement' && sense.holds
  return actor && (holder || (entity?.type === 'place' && HOUSES.has(actor.type))) ? actor : entity
}

/** *valorise l’entreprise à 300 milliards*: the object of the verb has the value, and nobody values himself. */
function valued({ governor, quantity, clause, memory }: Ask): Entity | null {
  if (!governor?.sense.holds || governor.sense.moves !== 'object' || governor.passive || governor.to >= quantity.from) return null
  const object = phraseAfter(clause, governor.to)
  const entity =
    object && object.from < quantity.from
      ? readPhrase(clause, memory, object.from, Math.min(object.to, quantity.from)).entity
      : null
  return entity && entity === subjectPhrase(governor, clause, memory)?.entity ? houseOf(memory) : entity
}

/** *ses 180 ingénieurs*, *son bénéfice* */
const isOwned = ({ quantity, clause }: Ask, { phrase }: Measured) =>
  !!phrase?.owned ||
  cue('owners', clause.tokens, quantity.from - 1) !== null ||
  cue('ours', clause.tokens, quantity.from - 1) !== null

/** The company or product that the passage is about. */
const houseOf = ({ topic, main }: Memory): Entity | null =>
  [topic, main].find((entity) => entity && HOUSES.has(entity.type)) ?? null

/** The verb’s subject, unless it only reports: *la dirigeante promet 15 000 clients* speaks of her company. */
function actorOf({ governor, memory }: Ask, subject: NounPhrase | null): Entity | null {
  const entity = subject?.entity ?? null
  if (!entity || !governor) return entity
  const reports = onlyReports(governor) || governor.sense.plans
  if (entity.type === 'person' && reports && !governor.sense.holds) return houseOf(memory) ?? entity
  if (entity.type === 'institution' && onlyReports(governor))
    return memory.topic && memory.topic !== entity ? memory.topic : (nearest(memory, 'place', null) ?? entity)
  return entity
}

/** *La SIC a vu ses prêts grimper, mais le coût du risque a doublé*: who acts in the clause before. */
function sentenceActor({ clause, memory, governor }: Ask): Entity | null {
  for (const group of clause.groups) {
    if (group === governor) return null
    if (!isFiniteTense(group.tense) || onlyReports(group) || group.sense.plans) continue
    const entity = subjectPhrase(group, clause, memory)?.entity ?? null
    if (entity && HOUSES.has(entity.type)) return entity
  }
  return null
}

/** The name that one of the constructions of `bearers.ts` gives it. */
const borne = ({ bearer }: Ask, rules: readonly string[]): Named | null =>
  bearer && rules.includes(bearer.rule) ? named(bearer.entity, bearer.rule) : null

/** Companies and their like own money and shares of the passage; temperatures, people and land belong to places. */
const HOUSES: ReadonlySet<EntityType | null> = new Set<EntityType | null>(['company', 'product', 'index', null])

function byPassage(ask: Ask, subject: NounPhrase | null): Named | null {
  const { quantity, clause, memory, governor } = ask
  const opening = openingPlace(quantity, clause)
  if (opening) return named(opening, 'opening')
  const place = placeOf(quantity, clause)
  const money = quantity.unitKind === 'currency' || quantity.unitKind === 'percent'
  const house = houseOf(memory)
  const set =
    memory.topic !== null && memory.topic !== memory.main && !(memory.main?.type === 'company' && memory.topic.type === 'place')
  const topic =
    (quantity.unitKind === 'currency' || ((subject?.metric || money) && !set) ? house : null) ??
    (set ? memory.topic : memory.main) ??
    memory.topic
  if (subject?.noun && !subject.owned && !subject.role && !(governor && (onlyReports(governor) || governor.sense.plans)))
    return { subject: subject.noun, rule: 'noun' }
  if (place && !(topic === house && house && (subject?.metric || money))) return named(place, 'place')
  if (governor && governor.from >= quantity.to && topic?.type !== 'place' && !house)
    return { subject: null, rule: 'counts itself' }
  const there = hasCue('there', clause.tokens, 0, clause.tokens.length)
  if (memory.place && (there || !topic)) return named(memory.place, 'place before')
  const role = subject?.noun && !subject.owned ? { subject: subject.noun, rule: 'role' } : null
  return named(topic, 'topic') ?? named(place, 'place') ?? role
}
