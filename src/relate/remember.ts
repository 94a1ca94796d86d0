import { ratings } from '../lexicon/words.js'
import { countryEntity } from './country.js'
import { cue } from '../recognise/read.js'
import { entryAt } from './ask.js'
import { bitOf } from '../text/bits.js'
import { isCapital } from '../text/words.js'
import type { Answered } from './answer.js'
import { areSeveral, isAside, isQuotedOn, looksOn, mainSubject } from './about.js'
import type { Clause } from './clause.js'
import { periodAfter, periodSaid } from './period.js'
import { entityNamed, type Entity } from './entity.js'
import { isFiniteTense, onlyReports } from './grammar.js'
import { isHeadline, isItem } from './headline.js'
import { labelled } from './item.js'
import type { Memory } from './memory.js'
import { nounPhrase, type NounPhrase } from './phrases.js'
import { speakerOf } from './source.js'
import { openingHouse } from './locative.js'
import { placeIn, sceneOf } from './scene.js'
import { subjectPhrase } from './subject.js'

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

/** Whom a headline is about; a town is not, where somebody is on trial there, nor where its hospital is meant. */
const headedBy = (clause: Clause, { main }: Memory): Entity | null => {
  const taken = main?.type === 'person' ? ['person', 'place'] : ['person']
  const named = isHeadline(clause)
    ? clause.names.find(({ entity: { type, reports, observes } }) => !reports && !observes && !taken.includes(type ?? ''))?.entity
    : undefined
  const housed = named && main?.name.endsWith(` ${named.name}`) && !isCapital(main.name)
  return housed ? main : (named ?? null)
}

/** What a sentence of a paragraph without figures leaves behind: its names. */
export function passingMemory(memory: Memory, clause: Clause): Memory {
  if (clause.names.length === 0 && clause.sentence.paragraph === memory.paragraph) return memory
  const { main, cast, market, ballot, speaker, last, lastUnit, counted, group } = memory
  // prettier-ignore
  return {
    main, cast, market, ballot, speaker, last, lastUnit, counted, group,
    recent: recentOf(clause, memory), person: personIn(clause) ?? memory.person, headed: isItem(clause) ? memory.headed : headedBy(clause, memory),
    topic: main, subject: null, place: null, scene: null, period: null, paragraph: clause.sentence.paragraph,
  }
}

/** A new paragraph starts anew, but for *ces …*, *il* and the headline above it; **à l’échelle nationale** leaves whom the passage is about, and a region for its country. */
export function openedMemory(memory: Memory, clause: Clause, country: string | null): Memory {
  const { sentence, tokens } = clause
  if (cue('nationwide', tokens, 0) !== null || cue('all over', tokens, 0) !== null) {
    const land =
      memory.main?.type === 'place' && country !== null && cue('nationwide', tokens, 0) !== null ? countryEntity(country) : null
    return { ...memory, topic: land ?? memory.main, subject: null, place: null, scene: null }
  }
  if (sentence.paragraph === memory.paragraph) return memory
  const { main, cast, market, ballot, speaker, last, lastUnit, counted, group, recent, person, headed, paragraph } = memory
  const period = cue('these', tokens, 0) !== null ? memory.period : null
  const topic = labelled(clause) ?? headed ?? main
  const isUnset = !memory.subject && !memory.place && period === memory.period && memory.topic === topic
  if (isUnset) return memory
  // prettier-ignore
  return {
    main, cast, market, ballot, speaker, last, lastUnit, counted, group, recent, person, headed,
    topic, subject: cue('he', tokens, 0) !== null ? memory.subject : null, place: null, scene: null, period, paragraph,
  }
}

/** What a sentence leaves behind for the next. */
export function nextMemory(memory: Memory, clause: Clause, answered: readonly Answered[]): Memory {
  const asked = questioned(clause)
  const subject = asked ? nounPhrase({ entity: asked }) : mainSubject(clause, memory)
  const topic = openingHouse(clause) ?? topicOf(clause, memory)
  const recent = recentOf(clause, memory)
  const fresh = clause.sentence.paragraph !== memory.paragraph
  const last = answered[0]
  const counted = answered.findLast(({ quantity }) => quantity.unitKind === 'count' && quantity.shape === 'counted')?.quantity
  const { main, cast, market, ballot } = memory
  return {
    main,
    cast,
    market,
    ballot,
    speaker: speakerOf(clause, memory) ?? memory.speaker,
    last: last ? lastOf(last, { recent, topic }) : memory.last,
    lastUnit: last?.quantity ?? memory.lastUnit,
    counted: counted ?? memory.counted,
    group: groupTold(answered, clause) ?? memory.group,
    recent,
    person: personIn(clause) ?? memory.person,
    headed: isItem(clause) ? memory.headed : isHeadline(clause) ? headedBy(clause, memory) : fresh ? null : memory.headed,
    topic:
      asked ??
      topic ??
      (clause.names.length === 1 && isHeadline(clause) && !isItem(clause) ? headedBy(clause, memory) : null) ??
      (fresh ? (labelled(clause) ?? main) : memory.topic),
    subject: subject ?? (fresh ? null : memory.subject),
    place: placeIn(clause) ?? (fresh ? null : memory.place),
    scene: sceneOf(clause) ?? (fresh || clause.names.some(({ entity }) => entity.type === 'place') ? null : memory.scene),
    period:
      periodAfter(answered, clause) ??
      (answered.length === 0 ? periodSaid(clause, memory.period) : null) ??
      (fresh && cue('these', clause.tokens, 0) === null ? null : memory.period),
    paragraph: clause.sentence.paragraph,
  }
}

/** *Qu’en est-il de* **Kelvio ?** *L’opérateur…*: the only house that a question without a figure names. */
function questioned({ names, tokens, quantities }: Clause): Entity | null {
  const [name] = names
  if (!name || names.length > 1 || quantities.length > 0 || tokens.at(-1)?.text !== '?') return null
  const { type, observes, reports } = name.entity
  return type === 'person' || type === 'place' || observes || reports ? null : name.entity
}

/** The group that a sentence tells a share of. */
function groupTold(answered: readonly Answered[], { sentence: { paragraph } }: Clause): Memory['group'] {
  const name = answered.findLast(({ owner, fact }) => GROUPS.has(owner) && fact.subject !== null)?.fact.subject
  return name === undefined || name === null ? null : { name, paragraph }
}

const GROUPS: ReadonlySet<string> = new Set(['group', 'group again'])

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

/** What *ce chiffre* and *c’est … de plus* stand for. */
export const lastOf = ({ measured, fact }: Answered, { recent, topic }: Pick<Memory, 'recent' | 'topic'>): NounPhrase =>
  nounPhrase({ metric: measured.title, entity: entityAmong(fact.subject, [topic, ...recent]) })

function entityAmong(name: string | null, among: readonly (Entity | null)[]): Entity | null {
  if (name === null) return null
  return among.find((entity) => entity?.name === name) ?? entityNamed(name, 'group')
}

/** The entity that the sentence’s first verbs are said of; whoever only reports does not take the topic, and no person does. */
function topicOf(clause: Clause, memory: Memory): Entity | null {
  const found = firstTopic(clause, memory)
  if (!found || found === memory.main || !clause.names.some(({ entity }) => entity === memory.main)) return found
  const acts = clause.groups.some(
    (group) => isFiniteTense(group.tense) && subjectPhrase(group, clause, memory)?.entity === memory.main,
  )
  return acts ? memory.main : found
}

/** *Oddo relève* **son objectif de cours**: who rates a share is not whom the next sentences are about. */
const rates = ({ tokens }: Clause): boolean =>
  tokens.some((token) => ratings.has(token.key) || entryAt('metric', token)?.id === 'target-price')

/** Nobody but a place, if at all, is whom the article is about. */
const isPlaceless = (main: Entity | null): boolean => main === null || main.type === 'place'

function firstTopic(clause: Clause, memory: Memory): Entity | null {
  for (const group of clause.groups) {
    if (!isFiniteTense(group.tense) || isAside(clause, group) || looksOn(clause, group)) continue
    const entity = subjectPhrase(group, clause, memory)?.entity ?? null
    if (
      !entity ||
      entity.observes ||
      (entity.reports && entity !== memory.main) ||
      (entity !== memory.main && (rates(clause) || areSeveral(clause, group))) ||
      isQuotedOn(entity, group, clause, memory) ||
      (entity.type === 'institution' && memory.main?.type === 'place' && group.sense.says) || // l’Office estime à 624 les loups
      (entity.type === 'person' && !(isPlaceless(memory.main) && !onlyReports(group) && !group.sense.plans)) ||
      entity.type === 'group' ||
      entity.name === entity.name.toLowerCase()
    )
      continue
    if (!onlyReports(group) || (entity.type !== 'institution' && entity.type !== null) || entity === memory.main) return entity
  }
  return null
}
