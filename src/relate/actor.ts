import { denominators } from '../lexicon/unit-metrics.js'
import { counting, crowds, governments, impersonal, unions } from '../lexicon/words.js'
import type { Quantity } from '../recognise/quantity.js'
import type { EntityType } from '../types.js'
import { hasMark } from '../recognise/marks.js'
import { cue } from '../recognise/read.js'
import { isAside } from './about.js'
import { hasSayingWords } from './in-words.js'
import { entryAt, hasCue } from './ask.js'
import { isCut, type Clause } from './clause.js'
import type { Entity } from './entity.js'
import { isFiniteTense, onlyReports, type VerbGroup } from './grammar.js'
import type { Measured } from './measured.js'
import { nearest, type Memory } from './memory.js'
import type { OwnerAsk } from './owner-ask.js'
import { HOUSES, houseOf } from './passage.js'
import type { NounPhrase } from './phrases.js'
import { isOf } from './roles.js'
import { openingPlace, placeRightBehind } from './locative.js'
import { pastArticles } from './noun-words.js'
import { subjectPhrase } from './subject.js'
import { subjectOf } from './subjects.js'

type Ask = Pick<OwnerAsk, 'quantity' | 'clause' | 'memory' | 'governor'>

/** A participle behind a comma or a date governs nothing further on, nor does *les plus* **touchés**: the last finite verb does. */
export function actingVerb(quantity: Quantity, { groups, tokens }: Clause, governor: VerbGroup | null): VerbGroup | null {
  const last = governor?.tense === 'participle' ? groups[groups.indexOf(governor) - 1] : undefined
  if (last && isFiniteTense(last.tense) && cue('the', tokens, last.to) === last.to + 1 && last.to + 2 === governor!.from)
    return last
  if (governor?.tense !== 'participle' || governor.to > quantity.from || !isCut(tokens, governor.to, quantity.from, 'commas'))
    return governor
  return groups.findLast((group) => group.to <= quantity.from && isFiniteTense(group.tense)) ?? governor
}

/** The verb’s subject, unless it only reports: *la dirigeante promet 15 000 clients* speaks of her company. */
export function actorOf({ governor, memory, quantity, clause }: Ask, subject: NounPhrase | null): Entity | null {
  const entity = subject?.entity ?? null
  if (!entity || !governor) return entity
  if (isEstimator(entity, clause) && !governor.sense.moves)
    return openingTown(quantity, clause) ?? (countsCrowd(governor, quantity) ? crowdsPlace(entity, memory) : entity)
  if (entity.type === 'person' && speaksBehind(governor, quantity, clause)) return null
  if ((entity.observes || (entity.reports && onlyReports(governor))) && entity !== memory.main)
    return placeRightBehind(quantity, clause) ?? openingTown(quantity, clause) ?? observed(memory, entity)
  if (governor.sense.says && governor.sense.moves === 'object' && !governor.passive)
    return reckoned(memory, entity, clause, governor)
  if (isExpert(governor, clause)) {
    const house = houseOf(memory)
    return house && house !== entity ? house : observed(memory, entity)
  }
  const plans = !!governor.sense.plans && (!governor.traits.includes('plans infinitive') || governor.modal === 'plan')
  const tells = onlyReports(governor) || hasSayingWords(governor, clause) // fait état de
  const reports = tells || plans
  if (entity.type === 'person' && reports)
    return houseBeside(entity, clause) ?? (governor.sense.holds ? null : houseOf(memory)) ?? entity
  if (entity.type !== 'institution' && !isMinistry(entity)) return entity
  if (plans && quantity.unitKind !== 'currency') return reckoned(memory, entity, clause, governor) ?? entity
  if (tells && !plans)
    return placeRightBehind(quantity, clause) ?? openingTown(quantity, clause) ?? observed(memory, entity) ?? entity
  return entity
}

/** *le ministère de l’Intérieur* */
export const isMinistry = ({ name, type }: Entity): boolean => type === null && governments.has(name.split(' ', 1)[0]!)

/** **Les analystes** *du bureau X tablaient sur 9 %*: what they expect is of the house that the passage is about. */
function isExpert(group: VerbGroup, { tokens, groups }: Clause): boolean {
  if (!group.sense.plans && !group.sense.says) return false
  const words = subjectOf(tokens, groups, groups.indexOf(group))
  return words?.is === 'words' && cue('expert', tokens, pastArticles(tokens, words.from, words.to)) !== null
}

/** *À Tulle,* **la CGT** *fait état de 700 manifestants* */
const isEstimator = (entity: Entity, { names, tokens }: Clause): boolean =>
  names.some((name) => name.entity === entity && [name.from, name.from - 1].some((at) => cue('estimator', tokens, at) !== null))

/** *La CGT* **a recensé 50 000 personnes**, but *compte 600 000 adhérents* */
const countsCrowd = ({ lemma, tense }: VerbGroup, { unitText }: Quantity): boolean =>
  (counting.has(lemma) || (tense === 'past' && lemma === 'compter')) && crowds.has(unitText ?? '')

/** Who came, wherever the passage is. */
const crowdsPlace = (body: Entity, { place, main, topic }: Memory): Entity | null =>
  place ?? [topic, main].find((one) => one && one !== body && one.type === 'place') ?? body

/** *« 24 postes de plus »,* **précise X**: who only says what was quoted. */
const speaksBehind = (group: VerbGroup, { to }: Quantity, { tokens }: Clause): boolean =>
  group.from >= to && onlyReports(group) && hasMark('»”', tokens, to, group.from)

/** **À Uccle,** *l’IRM a relevé…* */
function openingTown(quantity: Quantity, clause: Clause): Entity | null {
  const opening = openingPlace(quantity, clause)
  return opening?.type === 'place' ? opening : null
}

/** *X, patron de Y, vise…*, *le patron de Y, X, vise…*: whom the person’s role is of. */
function houseBeside(person: Entity, { tokens, names }: Clause): Entity | null {
  const at = names.findIndex(({ entity }) => entity === person)
  const name = names[at]
  if (!name) return null
  const [before, behind] = [names[at - 1], names[at + 1]].map((one) =>
    one && HOUSES.has(one.entity.type) && !one.entity.reports && isOf(tokens, one.from) ? one : null,
  )
  if (before && before.to === name.from - 1 && tokens[before.to]!.text === ',') return before.entity
  const apposed = tokens[name.to]?.text === ',' && entryAt('role', tokens[name.to + 1]) !== null
  return behind && apposed && !isCut(tokens, name.to + 1, behind.from, 'commas') ? behind.entity : null
}

/** *L’Insee a mesuré une hausse*: the hausse of whom the passage is about, or of the place there. */
const observed = (memory: Memory, observer: Entity): Entity | null =>
  memory.topic && memory.topic !== observer ? memory.topic : nearest(memory, 'place', null)

/** *Swissmem évalue à 30 000 les postes menacés*: what a body reckons is its own where the passage is about a house or a person, which it does not count, but a union is of the house; *un chantier* **que** *la Cour chiffre à 3 millions* is of the thing. */
function reckoned(memory: Memory, body: Entity, { tokens }: Clause, { from }: VerbGroup): Entity | null {
  return countsOthers(body, memory) || hasCue('than', tokens, from - NEAR, from) ? observed(memory, body) : body
}

const countsOthers = (body: Entity, { topic }: Memory): boolean =>
  !topic || topic === body || COUNTED.has(topic.type) || !!body.observes || body.type === 'person' || unions.has(body.name)

/** What bodies count. */
const COUNTED: ReadonlySet<EntityType | null> = new Set<EntityType | null>(['place', 'event'])

/** So many words stand between *que* and the verb, at most, with a subject. */
const NEAR = 6

/** *La SIC a vu ses prêts grimper, mais le coût du risque a doublé*: who acts in the clause before. */
export const sentenceActor = (ask: Ask): Entity | null => actorBefore(ask, ({ type }) => HOUSES.has(type))

/** *Vallia* **vise** *une marge comprise entre 4 et 5 %*: who acts by the verb whose object a participle says the figure of. */
export function objectActor({ clause, governor, memory, quantity }: Ask): Entity | null {
  if (governor?.tense !== 'participle') return null
  const { groups, tokens } = clause
  const words = subjectOf(tokens, groups, groups.indexOf(governor))
  if (words?.is !== 'words' || governor.from - words.to > 1) return null
  const verb = groups.findLast(({ to }) => to <= words.from)
  if (!verb || !isFiniteTense(verb.tense) || words.from - verb.to > NEXT || isCut(tokens, verb.to, governor.from, 'commas'))
    return null
  return actorOf({ clause, memory, quantity, governor: verb }, subjectPhrase(verb, clause, memory))
}

/** So many words stand between the verb and its object, at most: *désormais sur*. */
const NEXT = 2

/** **L’Unicef** *réclame 13 millions ; 18 % de ses besoins sont couverts*: who acts in the clause before and owns what is his. */
export const sentenceOwner = (ask: Ask): Entity | null => actorBefore(ask, ({ observes, reports }) => !observes && !reports)

function actorBefore({ clause, memory, governor }: Ask, fits: (entity: Entity) => boolean): Entity | null {
  for (const group of clause.groups) {
    if (group === governor) return null
    if (
      !isFiniteTense(group.tense) ||
      (onlyReports(group) && !isOfOwn(group, clause)) ||
      group.sense.plans ||
      isAside(clause, group)
    )
      continue
    const entity = subjectPhrase(group, clause, memory)?.entity ?? null
    if (entity && fits(entity)) return entity
  }
  return null
}

/** *Flashbox* **affirme livrer** *45 000 commandes*: who says what he does himself. */
const isOfOwn = ({ to }: VerbGroup, { groups }: Clause): boolean =>
  groups.some(({ from, tense }) => tense === 'infinitive' && from >= to && from - to <= 1)

/** *Le président, X, a présenté un budget de 9,8 millions*: money that only a house has; *Credit Suisse attend un PIB en hausse de 1,1 %*: what only a country has. */
export function forHouse(actor: Entity | null, { title }: Measured, memory: Memory): Entity | null {
  if (!actor || !title?.id) return actor
  if (actor.type === 'person' && impersonal.has(title.id))
    return [memory.topic, memory.main].find((one) => one && (HOUSES.has(one.type) || one.type === 'institution')) ?? actor
  const apart = actor.type === 'company' && NATIONAL.has(title.id) && title.text !== denominators.get(title.id)
  return apart ? (nearest(memory, 'place', null, 'land') ?? actor) : actor
}

const NATIONAL: ReadonlySet<string> = new Set(['gdp', 'unemployment-rate'])
