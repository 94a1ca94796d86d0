import { counting } from '../lexicon/words.js'
import { cue } from '../recognise/read.js'
import type { Answered } from './answer.js'
import type { Bearer } from './bearers.js'
import { pastMoments, type Clause } from './clause.js'
import { actingVerb, actorOf, forHouse, objectActor, sentenceActor, sentenceOwner } from './actor.js'
import { attended } from './attended.js'
import { bearerOf } from './bearer.js'
import { again, apart, beside, byWhere, there } from './nearby.js'
import { ofThoseCounted } from './those-counted.js'
import { announcedBy, forWhom } from './figure-for.js'
import type { Measured } from './measured.js'
import { ofMarket, ofMoving } from './market.js'
import { saidAgain } from './goes-on.js'
import { listedAt } from './listed-at.js'
import { metricOf } from './metric.js'
import type { Entity } from './entity.js'
import type { OwnerAsk } from './owner-ask.js'
import { readPhrase, type NounPhrase } from './phrases.js'
import { isOwned, ourSide, ownsIt, possessor } from './possessor.js'
import { punished } from './punished.js'
import { rated } from './rated.js'
import { respective } from './respective.js'
import { phraseAfter } from './spans.js'
import { byPassage, houseOf, HOUSES, named, type Named } from './passage.js'
import { openingPlace, placeBehind } from './locative.js'
import { subjectPhrase } from './subject.js'
import { subjectOf } from './subjects.js'
import { leading } from './superlative.js'
import { byAge } from './age.js'
import { crowdCounted } from './crowd-count.js'

/** Whose quantity it is, what is measured, and the rule that named the owner. */
export interface Owned {
  readonly subject: string | null
  readonly measured: Measured
  readonly rule: string
}

interface Ask extends OwnerAsk {
  /** Who bears it by a construction of its own: a bracket, *qui utilisent X*. */
  readonly bearer: Bearer | null
}

/** The owner in the metric’s own words, else the subject of the verb, else whom the sentence or the passage is about. */
export function ownerOf(ask: Ask): Owned {
  const { quantity, clause, memory, movement, governor, before } = ask
  const actor = actingVerb(quantity, clause, governor)
  const subject = actor && subjectPhrase(actor, clause, memory)
  const last = before && { quantity: before.quantity, title: before.measured.title }
  const measured = metricOf({ quantity, clause, memory, movement, governor: actor, subject, before: last })
  const bearer = bearerOf(subject, { quantity, clause, movement, measured, actor })
  return { ...nameOf(ask, bearer, measured), measured }
}

function nameOf(ask: Ask, subject: NounPhrase | null, measured: Measured): { subject: string | null; rule: string } {
  const { before, memory } = ask
  const actor = subject?.owned && subject.entity?.type === 'place' ? null : forHouse(actorOf(ask, subject), measured, memory) // ses ventes françaises
  const ours = ourSide(ask)
  const own = subject?.entity && subject.entity.type !== 'person' ? subject.entity : null
  return (
    leading(ask, actor) ??
    borne(ask, ['bracket', 'gap', 'gap of those', 'against']) ??
    (isPlaces(ask) ? (borne(ask, ['gap of place']) ?? named(placeBehind(ask.quantity, ask.clause), 'place behind')) : null) ??
    listedAt(ask) ??
    named(respective(ask), 'respective') ??
    byAge(ask, measured, subject) ??
    apart(ask) ??
    crowdCounted(ask, measured) ??
    ofMarket(ask.clause, ask.movement, measured) ??
    ofMoving(ask.clause, ask.movement) ??
    named(valued(ask), 'object of verb') ??
    punished(ask, measured) ??
    borne(ask, ['used', 'product']) ??
    announcedBy(ask) ??
    (subject?.metric && subject.entity ? null : rated(ask, measured, actor ?? sentenceOwner(ask))) ??
    named(ownerIn(measured, actor, ask), 'owner') ??
    ofThoseCounted(ask, ask.governor && ask.governor.to <= ask.quantity.from && !isThis(ask) ? actor : null) ??
    forWhom(ask, measured.rule) ??
    sized(ask, measured) ??
    again(measured, before) ??
    (actor || !(subject?.owned || isOwned(ask, measured)) ? null : ownsIt(ask)) ??
    (isOwned(ask, measured) || (subject?.owned && (subject.metric || (subject.noun && (ours ?? sentenceActor(ask)))))
      ? named(ours ?? own ?? actor ?? possessor(ask) ?? sentenceOwner(ask) ?? memory.subject?.entity ?? null, 'possessive')
      : null) ??
    goesOn(ask) ??
    named(pronounOpening(ask), 'opening') ??
    (actor?.type === 'place' ? rainedWhere(ask) : null) ??
    named(actor, 'subject') ??
    borne(ask, ['served']) ??
    attended(ask) ??
    ((subject?.metric || (!subject && ask.governor && ask.governor.from >= ask.quantity.to)) && !measured.phrase?.entity
      ? (named(objectActor(ask), 'object of actor') ?? named(sentenceActor(ask), 'clause before'))
      : null) ??
    (actor || (subject?.role && !counting.has(ask.governor?.lemma ?? '')) ? null : there(ask)) ??
    saidAgain(ask) ??
    beside(ask) ??
    byPassage({ ...ask, measured }, subject) ?? { subject: null, rule: 'none' }
  )
}

/** **C’est** *aussi le cas des 14 musées de Lyon*: *ce* has none of those counted. */
const isThis = ({ governor, clause: { tokens, groups } }: Ask): boolean =>
  !!governor?.traits.includes('copula') && subjectOf(tokens, groups, groups.indexOf(governor))?.is === 'this'

/** *à Nîmes,* **où il n’a plu que** *281 mm*: *il* is no place that was told of before. */
const rainedWhere = (ask: Ask): Named | null => {
  const { governor, clause } = ask
  const subject = governor && subjectOf(clause.tokens, clause.groups, clause.groups.indexOf(governor))
  return subject?.is === 'he' ? byWhere(ask) : null
}

/** *en France … de 7,4 %, en Allemagne de 3,7 %*: a place that stands beside a place, not beside a house. */
const isPlaces = ({ before, clause }: Ask) =>
  clause.names.some(({ entity }) => entity.type === 'place' && entity.name === before?.fact.subject)

/** *et Banque du Rhin 2,55 % à 12,30 euros*: no verb stands between, so it is the same bearer’s. */
function goesOn({ before, quantity, clause }: Ask): Named | null {
  if (!before || !(before.owner.startsWith('gap') || GOES_ON.has(before.owner) || isInBracket(before, clause))) return null
  const { to } = before.quantity
  if (clause.names.some(({ from }) => from >= to && from < quantity.from)) return null
  return clause.groups.some((group) => group.from >= to && group.from < quantity.from)
    ? null
    : { subject: before.fact.subject, rule: 'goes on' }
}

const GOES_ON: ReadonlySet<string> = new Set(['bracket', 'goes on'])

/** *les autres vracs* **(1,33 Mt,** *– 9 %)*: a thing that a bracket stands behind has all its figures. */
const isInBracket = ({ quantity, owner }: Answered, { tokens }: Clause): boolean =>
  IN_BRACKET.has(owner) && tokens[quantity.from - 1]?.text === '(' && tokens[quantity.to]?.text === ','

const IN_BRACKET: ReadonlySet<string> = new Set(['unit of noun', 'bracketed'])

/** *À Sherbrooke, il a bondi de 13 %*: what *il* stands for is measured there. */
function pronounOpening({ quantity, clause, governor }: Ask): Entity | null {
  const index = governor ? clause.groups.indexOf(governor) : -1
  const is = index < 0 ? null : subjectOf(clause.tokens, clause.groups, index)?.is
  return is === 'he' || is === 'this' ? openingPlace(quantity, clause) : null
}

/** The owner that the metric’s words name; who holds *49 % des parts d’OpenAI* is the subject; a place only where nobody acts: *ses ventes aux États-Unis* are the company’s. */
function ownerIn({ phrase, rule }: Measured, actor: Entity | null, { governor, memory }: Ask): Entity | null {
  const entity = phrase?.entity ?? null
  const { holds } = governor?.sense ?? {}
  if (actor && holds && phrase === memory.last) return actor // les ventes ont reculé ; Renault accuse une baisse de 4 %
  if (phrase?.owned && entity?.type === 'place') return actor // a vu ses ventes françaises s’éroder
  const holder = rule === 'complement' && holds
  return actor && (holder || (entity?.type === 'place' && HOUSES.has(actor.type))) ? actor : entity
}

/** *valorise l’entreprise à 300 milliards*: the object of the verb has the value, and nobody values himself. */
function valued({ governor, quantity, clause, memory }: Ask): Entity | null {
  if (!governor?.sense.holds || governor.sense.moves !== 'object' || governor.passive || governor.to >= quantity.from) return null
  const object = phraseAfter(clause, pastMoments(clause, governor.to))
  const entity =
    object && object.from < quantity.from
      ? readPhrase(clause, memory, object.from, Math.min(object.to, quantity.from)).entity
      : null
  return entity && entity === subjectPhrase(governor, clause, memory)?.entity ? houseOf(memory) : entity
}

/** The name that one of the constructions of `bearers.ts` gives it. */
const borne = ({ bearer }: Ask, rules: readonly string[]): Named | null =>
  bearer && rules.includes(bearer.rule) ? named(bearer.entity, bearer.rule) : null

/** *un astéroïde de 550 mètres*: the thing has the size, and no name but the one that it stands behind: **le Sinar Laut**, *un navire de 42 mètres*. */
function sized({ quantity: { from }, clause: { tokens, names } }: Ask, { rule, phrase }: Measured): Named | null {
  if (rule !== 'unit of noun' || !phrase?.noun || phrase.owned) return null
  const name = names.find(
    ({ to, entity }) => entity.type !== 'place' && to < from - 2 && to >= from - 5 && tokens[to]!.text === ',',
  )
  if (name && cue('indefinite', tokens, name.to + 1) !== null) return named(name.entity, rule)
  return cue('of', tokens, from - 1) !== null || tokens[from - 1]?.text === '(' ? { subject: phrase.noun, rule } : null
}
