import { cue, has } from '../recognise/read.js'
import { bitOf } from '../text/bits.js'
import type { Clause } from './clause.js'
import { periodAfter } from './date.js'
import { isFiniteTense, onlyReports, type VerbGroup } from './grammar.js'
import type { Answered } from './index.js'
import type { Memory } from './memory.js'
import { demonymOwner, NOTHING, phraseAfter, readPhrase, type NounPhrase } from './phrases.js'
import { countryEntity } from './country.js'
import type { Entity, NameSpan } from './names.js'
import { speakerOf } from './source.js'
import { isLocative, subjectPhrase } from './subject.js'
import { subjectOf } from './subjects.js'
import { isOneOf } from './marks.js'

/** What an article tells of one name: how much it stands as itself, how often, and whether it opens the article as a subject. */
interface Weight {
  total: number
  count: number
  opens: boolean
  /** Says in the opening where the article is. */
  locates: boolean
  /** Stands in the headline. */
  heads: boolean
}

/**
 * Whom the article is about: a company or product that opens it as a subject or comes back; else the place or body named
 * most, or the country where many places share it. A name that only reports (*selon X*) or says where counts less.
 */
export function mainEntity(clauses: readonly Clause[], country: string | null): Entity | null {
  const weights = new Map<Entity, Weight>()
  clauses.forEach((clause, index) => {
    const subjects = index < SUBJECTS ? subjectNames(clause) : NO_NAMES
    const headline = isHeadline(clause)
    for (const name of clause.names) {
      const subject = subjects.has(name)
      const locative = headline || isLocative(clause.tokens, name.from)
      const role = subject ? SUBJECT : reports(clause, name) ? REPORTER : locative ? LOCATIVE : 1
      const weight = weightOf(weights, name.entity)
      weight.total += role * (index < OPENING ? 1.8 : 1)
      weight.count++
      weight.opens ||= subject && index < OPENING
      weight.locates ||= locative && index < LEAD
      weight.heads ||= headline && index < 2
    }
  })
  const ranked = [...weights].sort((a, b) => b[1].total - a[1].total)
  return (
    houseOf(ranked) ??
    openingLand(ranked) ??
    openingNation(clauses, country) ??
    landOf(ranked) ??
    openingNoun(clauses) ??
    (country === null ? null : countryEntity(country)) ??
    strayLand(ranked)
  )
}

function weightOf(weights: Map<Entity, Weight>, entity: Entity): Weight {
  const known = weights.get(entity)
  if (known) return known
  const weight: Weight = { total: 0, count: 0, opens: false, locates: false, heads: false }
  weights.set(entity, weight)
  return weight
}

type Ranked = readonly (readonly [Entity, Weight])[]

/** A company or product of the headline or the opening, or one that comes back; a name of unknown kind only where it heads the article, a person who opens it and comes back. */
const houseOf = (ranked: Ranked): Entity | null =>
  (ranked.find(
    ([{ type }, { count, opens, heads }]) =>
      (type === 'company' || type === 'product') && (opens || heads || count >= COMES_BACK),
  ) ??
    ranked.find(
      ([{ type }, { count, heads, opens }]) =>
        (type === null && (heads || (opens && count > 2))) || (type === 'person' && opens && count > 2),
    ))?.[0] ?? null

/** A place or body that the article opens with, as a subject or in its headline. */
const openingLand = (ranked: Ranked): Entity | null =>
  ranked.find(
    ([{ type }, { opens, heads, total }]) =>
      (type === 'place' || type === 'institution') && ((opens && total >= ENOUGH) || (heads && type === 'place')),
  )?.[0] ?? null

/** *Les glaciers suisses ont fondu*: the country in the first subject, where no other is named more; *les touristes américains* may be in the Alps. */
function openingNation(clauses: readonly Clause[], country: string | null): Entity | null {
  const most = country === null ? null : countryEntity(country)
  for (const { tokens, groups } of clauses.slice(0, 2)) {
    const index = groups.findIndex(({ tense }) => isFiniteTense(tense))
    const subject = index < 0 ? null : subjectOf(tokens, groups, index)
    if (subject?.is === 'words') {
      const nation = demonymOwner(tokens, subject.from, subject.to)
      if (nation && (!most || nation.name === most.name)) return nation
    }
  }
  return null
}

/** Where the lead says it happens: one place, or one that comes back. */
function landOf(ranked: Ranked): Entity | null {
  const lands = ranked.filter(([{ type }, { locates }]) => type === 'place' || (type === 'institution' && locates))
  const where = lands.filter(([, { locates }]) => locates)
  const again = where.find(([, { count }]) => count > 1)
  if (again) return again[0]
  return where.length > 0 && (where.length < 2 || lands.length < 4) && lands.length < 6 ? where[0]![0] : null
}

const strayLand = (ranked: Ranked): Entity | null =>
  ranked.find(([{ type }, { count, locates }]) => type === 'place' && (locates || count > 1))?.[0] ?? null

/** *Le plus vaste incendie de l’été continuait*: the thing without a name that the article opens with. */
function openingNoun(clauses: readonly Clause[]): Entity | null {
  const clause = clauses.find(({ groups }) => groups.some(({ tense }) => isFiniteTense(tense)))
  const group = clause?.groups.find(({ tense }) => isFiniteTense(tense))
  const found = clause && group && subjectPhrase(group, clause, NOBODY)
  if (found?.entity?.type === 'place') return found.entity
  return found?.noun && !found.role ? { name: found.noun, type: 'event', gender: found.gender, owner: null } : null
}

const NOBODY: Memory = {
  recent: [],
  topic: null,
  person: null,
  main: null,
  speaker: null,
  cast: new Map(),
  last: null,
  lastKind: null,
  counted: null,
  place: null,
  market: false,
  subject: null,
  period: null,
  headed: null,
  paragraph: -1,
}

const NO_NAMES: ReadonlySet<NameSpan> = new Set()
/** So many sentences are asked for their subjects. */
const SUBJECTS = 8
/** A name that is only cited, or only says where, and one that is the subject, against any other mention. */
const REPORTER = 0.15
const LOCATIVE = 0.7
const SUBJECT = 2.5
/** So many sentences open an article: headline, lead and one more. */
const OPENING = 4
/** A company that stands so often is whom the article is about. */
const COMES_BACK = 3
/** Less than this, and the article is about nobody by name: two plain mentions, or a subject. */
const ENOUGH = 1.9
/** Headline and first two sentences say where an article is. */
const LEAD = 3

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
  if (cue('of', tokens, from - 1) !== null || cue('of', tokens, from - 2) !== null)
    for (let at = from - 2; at >= 0 && at >= from - 3; at--) if (has('role', tokens[at])) return true
  if (entity.type === 'company' || entity.type === 'product') return false
  return groups.some(
    (group) => group.sense.says && ((group.from >= to && group.from - to <= 2) || (group.to <= from && from - group.to <= 2)),
  )
}

/** So many entities are remembered. */
const REMEMBERED = 12

/** The names of a sentence, the last first, before those remembered. */
function recentOf({ names }: Clause, { recent }: Memory): readonly Entity[] {
  if (names.length === 0) return recent
  const merged: Entity[] = []
  for (let at = names.length - 1; at >= 0; at--) if (!merged.includes(names[at]!.entity)) merged.push(names[at]!.entity)
  for (const entity of recent) if (merged.length < REMEMBERED && !merged.includes(entity)) merged.push(entity)
  return merged.length > REMEMBERED ? merged.slice(0, REMEMBERED) : merged
}

const personIn = ({ names }: Clause): Entity | null => names.findLast(({ entity }) => entity.type === 'person')?.entity ?? null

/** Whom a headline is about. */
const headedBy = (clause: Clause): Entity | null =>
  isHeadline(clause) ? (clause.names.find(({ entity }) => entity.type !== 'person')?.entity ?? null) : null

/** What a sentence of a paragraph without figures leaves behind: its names. */
export function passingMemory(memory: Memory, clause: Clause): Memory {
  if (clause.names.length === 0 && clause.sentence.paragraph === memory.paragraph) return memory
  return {
    ...memory,
    recent: recentOf(clause, memory),
    person: personIn(clause) ?? memory.person,
    topic: memory.main,
    period: null,
    subject: null,
    place: null,
    headed: headedBy(clause),
    paragraph: clause.sentence.paragraph,
  }
}

/** What a sentence leaves behind for the next. */
export function nextMemory(memory: Memory, clause: Clause, answered: readonly Answered[]): Memory {
  const subject = mainSubject(clause, memory)
  const topic = topicOf(clause, memory)
  const recent = recentOf(clause, memory)
  const fresh = clause.sentence.paragraph !== memory.paragraph
  const last = answered[0]
  const counted = answered.findLast(({ quantity }) => quantity.unitKind === 'count' && quantity.shape === 'counted')?.quantity
  return {
    ...memory,
    recent,
    topic: topic ?? (fresh ? memory.main : memory.topic),
    person: personIn(clause) ?? memory.person,
    speaker: speakerOf(clause, memory) ?? memory.speaker,
    last: last ? lastOf(last, { recent, topic }) : memory.last,
    place: placeIn(clause) ?? (fresh ? null : memory.place),
    lastKind: last?.quantity.unitKind ?? memory.lastKind,
    counted: counted ?? memory.counted,
    subject: subject ?? (fresh ? null : memory.subject),
    period: periodAfter(answered, clause) ?? (fresh && cue('these', clause.tokens, 0) === null ? null : memory.period),
    headed: isHeadline(clause) ? headedBy(clause) : fresh ? null : memory.headed,
    paragraph: clause.sentence.paragraph,
  }
}

/** The last place where a sentence says something happens. */
const placeIn = ({ names, tokens }: Clause): Entity | null =>
  names.findLast(({ entity, from }) => entity.type === 'place' && isLocative(tokens, from))?.entity ?? null

const NAMED = bitOf('name')

/** An exchange or an index is named twice or more. */
export function isMarket(clauses: readonly Clause[]): boolean {
  let seen = 0
  for (const { tokens } of clauses) {
    for (let at = 0; at < tokens.length; at++) {
      if ((tokens[at]!.kinds & NAMED) === 0 && cue('exchange', tokens, at) === null) continue
      for (const { entry } of tokens[at]!.phrases)
        if ((entry.kind === 'cue' && entry.cue === 'exchange') || (entry.kind === 'name' && entry.type === 'index')) seen++
    }
  }
  return seen > 1
}

/** A short line without a full stop, or a lone name: *Loire-Atlantique.* */
const isHeadline = ({ tokens, names }: Clause) =>
  (tokens.length <= 14 && !isOneOf('.!?»”"', tokens.at(-1)!.text)) ||
  (names.length === 1 && names[0]!.to === tokens.length - 1 && names[0]!.from === 0)

/** What *ce chiffre* and *c’est … de plus* stand for. */
export const lastOf = ({ measured, fact }: Answered, { recent, topic }: Pick<Memory, 'recent' | 'topic'>): NounPhrase => ({
  ...NOTHING,
  metric: measured.title,
  entity: entityNamed(fact.subject, [topic, ...recent]),
})

function entityNamed(name: string | null, among: readonly (Entity | null)[]): Entity | null {
  if (name === null) return null
  return among.find((entity) => entity?.name === name) ?? { name, type: 'group', gender: null, owner: null }
}

/** The subject of the sentence’s first finite verb that has one in words. */
function mainSubject(clause: Clause, memory: Memory): NounPhrase | null {
  for (const group of clause.groups) {
    if (!isFiniteTense(group.tense)) continue
    const found = predicateOf(group, clause, memory) ?? subjectPhrase(group, clause, memory)
    if (
      found?.entity &&
      (onlyReports(group) || group.sense.plans) &&
      found.entity.type !== 'person' &&
      found.entity !== memory.main &&
      found.entity !== memory.topic
    )
      continue
    if (found && (found.entity || found.metric || found.noun)) return found
  }
  return null
}

/** *C’est le cas de Mario Lavigueur*: behind *c’est* stands whom the next sentences are about. */
function predicateOf(group: VerbGroup, clause: Clause, memory: Memory): NounPhrase | null {
  if (!group.traits.includes('copula') || cue('this', clause.tokens, group.from - 1) === null) return null
  const span = phraseAfter(clause, group.to)
  const found = span && readPhrase(clause, memory, span.from, span.to)
  return found?.entity ? { ...NOTHING, entity: found.entity } : null
}

/** So many verbs of a sentence may say whom it is about. */
const TOPICAL = 4

/** The entity that the sentence’s first verbs are said of; whoever only reports does not take the topic, and no person does. */
function topicOf(clause: Clause, memory: Memory): Entity | null {
  let asked = 0
  for (const group of clause.groups) {
    if (!isFiniteTense(group.tense)) continue
    if (asked++ === TOPICAL) break
    const entity = subjectPhrase(group, clause, memory)?.entity ?? null
    if (!entity || entity.type === 'person' || entity.type === 'group' || entity.name === entity.name.toLowerCase()) continue
    if (!onlyReports(group) || (entity.type !== 'institution' && entity.type !== null) || entity === memory.main) return entity
  }
  return null
}
