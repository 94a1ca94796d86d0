import { cue, has } from '../recognise/read.js'
import { channels } from '../lexicon/words.js'
import { apposedTo } from './apposed.js'
import { hasCue } from './ask.js'
import type { Clause } from './clause.js'
import { isMinistry } from './actor.js'
import type { Entity } from './entity.js'
import { isFiniteTense, onlyReports } from './grammar.js'
import type { NameSpan } from './names.js'
import { isHeadline } from './headline.js'
import { facilityOf } from './main-facility.js'
import { polledPeople } from './main-group.js'
import { mainHouse, recurring, strayPerson } from './main-house.js'
import { openingNoun, unnamedHouse } from './main-noun.js'
import { portrayed } from './main-person.js'
import {
  addNatives,
  headedLand,
  landOf,
  mainCountry,
  OPENING,
  openingLand,
  openingNation,
  strayLand,
  type Ranked,
  type Weight,
} from './main-place.js'
import { isApposed, isAside, isBracketed, isRubric } from './main-aside.js'
import { accusedOf, isPunishment, isStruck } from './main-accused.js'
import { isLocative } from './locative.js'
import { isOf } from './roles.js'
import { subjectOf } from './subjects.js'

/**
 * Whom the article is about: a company or product that opens it as a subject or comes back; else the place or body named
 * most, the house or thing that it never names, the country of most places, or a person. A name that only reports (*selon X*)
 * or says where counts less.
 */
export const mainEntity = (clauses: readonly Clause[], country: string | null): Entity | null =>
  facilityOf(clauses, mainName(clauses, country))

function mainName(clauses: readonly Clause[], country: string | null): Entity | null {
  const weights = new Map<Entity, Weight>()
  const isTrial = clauses.slice(0, OPENING).some(({ tokens }) => tokens.some(isPunishment))
  clauses.forEach((clause, index) => {
    const subjects = index < SUBJECTS ? subjectNames(clause) : NO_NAMES
    const headline = isHeadline(clause)
    for (const name of clause.names) {
      if (cue('apart from', clause.tokens, name.from - 1) !== null) continue // hors Paris
      if (
        name.entity.observes ||
        isMinistry(name.entity) ||
        channels.has(clause.tokens[name.from - 1]?.key ?? '') ||
        isAside(clause, name)
      )
        continue
      const subject = subjects.has(name)
      const locative = headline || isLocative(clause.tokens, name.from)
      const speaks = name.entity.type === 'institution' && reports(clause, name)
      const role = subject && !speaks ? SUBJECT : reports(clause, name) ? REPORTER : locative ? LOCATIVE : 1
      const weight = weightOf(weights, name.entity, index)
      weight.total += role * (index < OPENING ? 1.8 : 1)
      weight.count++
      weight.opens ||= subject && !speaks && index < OPENING
      weight.struck ||= isTrial && index < OPENING && isStruck(clause, name)
      weight.locates ||= locative && index < LEAD
      weight.heads ||= headline && index < 2 && !isRubric(clause, name) && !isBracketed(clause, name) && !isApposed(clause, name)
    }
  })
  addNatives(weights, clauses)
  const ranked = [...weights].sort((a, b) => b[1].total - a[1].total)
  const accused = ranked.some(([, { struck }]) => struck) ? null : accusedOf(clauses, ranked)
  if (accused) return accused
  const nation = openingNation(clauses, country)
  const house = mainHouse(ranked)
  const known = house && weights.get(house)
  const isLeading = known ? known.opens || known.heads : false
  const portrait = isLeading ? null : portrayed(clauses)
  if (portrait) return portrait
  if (nation && known && !isLeading) return nation
  return (
    house ??
    headedLand(ranked, clauses) ??
    polledPeople(clauses) ??
    nation ??
    openingLand(ranked) ??
    (ranked.some(([{ type }, { count }]) => type !== 'place' && (type !== null || count > 1))
      ? null
      : calledHouse(clauses, ranked, 'company')) ??
    landOf(ranked) ??
    recurring(ranked) ??
    openingNoun(clauses) ??
    mainCountry(ranked, country) ??
    calledHouse(clauses, ranked) ??
    strayLand(ranked) ??
    strayPerson(ranked)
  )
}

/** *le groupe*, whom nobody names but the sentence that the article opens with: *Kervadec publie…*; else as it is called. */
function calledHouse(clauses: readonly Clause[], ranked: Ranked, type?: 'company'): Entity | null {
  const house = unnamedHouse(clauses, type)
  const opener = house?.type === 'place' ? null : ranked.find(([{ type }, { opens }]) => type === null && opens)?.[0]
  return house && (opener ?? house)
}

function weightOf(weights: Map<Entity, Weight>, entity: Entity, first: number): Weight {
  const known = weights.get(entity)
  if (known) return known
  const weight: Weight = { total: 0, count: 0, opens: false, locates: false, heads: false, struck: false, first }
  weights.set(entity, weight)
  return weight
}

const NO_NAMES: ReadonlySet<NameSpan> = new Set()

/** So many sentences are asked for their subjects. */
const SUBJECTS = 8

/** A name that is only cited, or only says where, and one that is the subject, against any other mention. */
const REPORTER = 0.15

const LOCATIVE = 0.7

const SUBJECT = 2.5

/** Headline and first two sentences say where an article is. */
const LEAD = 3

/** The names inside the subjects of a sentence’s finite verbs, but for verbs that only report what an institution said. */
function subjectNames(clause: Clause): ReadonlySet<NameSpan> {
  const { tokens, groups, names } = clause
  const found = new Set<NameSpan>()
  groups.forEach((group, index) => {
    const subject = isFiniteTense(group.tense) ? subjectOf(tokens, groups, index) : null
    if (subject?.is !== 'words' || isOfRelative(tokens, groups, subject.from)) return
    const name = apposedTo(clause, subject) ?? names.find(({ from, to }) => from >= subject.from && to <= subject.to)
    if (
      name &&
      cue('document', tokens, subject.from + 1) === null &&
      !(isBehindWho(tokens, group.from) && isLocative(tokens, name.from)) &&
      !(isOf(tokens, name.from) && hasCue('document', tokens, subject.from, name.from)) &&
      (!onlyReports(group) || ((name.entity.type === 'company' || name.entity.type === null) && !name.entity.reports))
    )
      found.add(name)
  })
  return found
}

/** *la demande* **aux États-Unis, qui a reculé**: a place that only says where does nothing. */
const isBehindWho = (tokens: Clause['tokens'], verb: number): boolean => cue('who', tokens, verb - 1) !== null

/** *La sonde* **que l’Office** *a installée*: it acts on what is told of. */
const isOfRelative = (tokens: Clause['tokens'], groups: Clause['groups'], from: number): boolean =>
  cue('than', tokens, from - 1) !== null && !groups.some(({ to }) => to === from - 1) && from > 1

function reports({ tokens, groups }: Clause, { from, to, entity }: NameSpan): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 4; at--) {
    const end = cue('according', tokens, at) ?? cue('said to', tokens, at)
    if (end !== null && end >= from - 3) return true
  }
  if (cue('of', tokens, from - 1) !== null || cue('of', tokens, from - 2) !== null)
    for (let at = from - 2; at >= 0 && at >= from - 3; at--) if (has('role', tokens[at])) return true
  if ((entity.type === 'company' && !entity.reports) || entity.type === 'product') return false
  return groups.some(
    (group) => group.sense.says && ((group.from >= to && group.from - to <= 2) || (group.to <= from && from - group.to <= 2)),
  )
}
