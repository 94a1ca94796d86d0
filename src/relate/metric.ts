import { isSite } from '../lexicon/sites.js'
import { costly } from '../lexicon/unit-metrics.js'
import { rates } from '../lexicon/words.js'
import type { Quantity } from '../recognise/quantity.js'
import { cue, phrase } from '../recognise/read.js'
import { pastAmount, pastMovement } from './bare-movement.js'
import { byApposedTo } from './apposed-sum.js'
import { byBallot } from './ballot.js'
import { asCounted, byCount, byThem, byVagueCount, byWhole, countedTitle } from './counted.js'
import { byCounter, byHead, byMoved, byNoun } from './beside.js'
import type { Movement } from './change.js'
import { groupBefore, type Clause } from './clause.js'
import { byComplement } from './complement.js'
import { isOneOf } from '../recognise/marks.js'
import { isSaidOfGroup } from './group.js'
import { byHeldThing, byMovedThing } from './held.js'
import { byDimension } from './dimension.js'
import { AGED, byAge, byDescription, byUnit } from './described.js'
import { byBehind, byLastVerb, byStriking, byVerb } from './verb-metric.js'
import { canMeasure, fits, type Ask, type Measured } from './measured.js'
import { nameText } from './entity.js'
import { byPassage, byPassageUnit, byPronoun, byQuotedShare, grown, isSameDimension } from './passage-metric.js'
import { byRateBehind } from './rate-behind.js'
import { byNearest, isBare, isNamed } from './nearest.js'
import { byMoreOf, byPay } from './more-of.js'
import { readPhrase } from './phrases.js'
import { asPrice } from './priced.js'
import { byShareOf } from './share-of.js'
import { byDevoted, byLastNoun } from './last-noun.js'

/** *un bénéfice net de Q*, *Q de revenus*, *Q salariés*, *le chiffre d’affaires atteint Q*, *valorise … à Q*: the nearest way in which the text titles it. */
export const metricOf = (ask: Ask): Measured => pastMovement(pastAmount(asPrice(asCounted(titled(ask), ask), ask), ask), ask)

function titled(ask: Ask): Measured {
  const follows = byEllipsis(ask)
  return (
    byAge(ask) ??
    byQuotedShare(ask) ??
    byDescription(ask) ??
    byDimension(ask) ??
    byMoreOf(ask) ??
    byPay(ask) ??
    byCounter(ask) ??
    byVote(ask) ??
    byMoved(ask) ??
    byStriking(ask) ??
    byShareOf(ask) ??
    byComplement(ask) ??
    (follows?.rule === 'ellipsis' ? follows : null) ??
    byRateBehind(ask) ??
    byNoun(ask) ??
    byHead(ask) ??
    byRate(ask) ??
    byVagueCount(ask) ??
    byCount(ask) ??
    byBallot(ask) ??
    byWhole(ask) ??
    byThem(ask) ??
    byOwnParticiple(ask) ??
    byBehind(ask) ??
    byDevoted(ask) ??
    byApposedTo(ask) ??
    follows ??
    (ask.subject?.metric?.id && !costs(ask) && !(ask.governor && isSaidOfGroup(ask.governor, ask.clause)) ? null : byVerb(ask)) ??
    bySubject(ask) ??
    byVerb(ask) ??
    byObject(ask) ??
    byPrice(ask) ??
    byMovedThing(ask) ??
    byNearest(ask, 'clause') ??
    byPronoun(ask) ??
    byUnit(ask, 'sure') ??
    byHeldThing(ask) ??
    byPassage(ask) ??
    byNearest(ask, 'sentence') ??
    byLastVerb(ask) ??
    byLastNoun(ask) ??
    byPassageUnit(ask) ??
    byUnit(ask, 'any') ??
    byCounted(ask) ??
    NONE
  )
}

const NONE: Measured = { title: null, phrase: null, rule: 'none' }

/** *contre 3,2 un an plus tôt*, *soit 8,8 %*, *dont 320*: the title of the quantity before goes on. A bracket or a comma alone is weaker. */
function byEllipsis({ quantity, clause, before, movement, subject }: Ask): Measured | null {
  if (!before?.title || quantity.shape === 'counted' || (before.title === AGED && quantity.unitKind === 'percent')) return null
  const { tokens, groups } = clause
  const from = before.quantity.to
  const between = tokens.slice(from, quantity.from)
  const like =
    (quantity.unitKind === before.quantity.unitKind && !isOtherDimension(quantity, before.quantity)) ||
    quantity.unitKind === null ||
    isFoldOf(quantity, clause) ||
    movement.kind === 'change' ||
    quantity.unitKind === 'percent' ||
    before.quantity.unitKind === 'percent'
  if (!like || between.some((token) => token.text === ';' || token.text === '»') || between.length > 12) return null
  if (groups.some((group) => group.from >= from && group.to <= quantity.from && group.tense !== 'participle')) return null
  const rule = isFoldOf(quantity, clause) || opensEllipsis(quantity, clause, movement.head) ? 'ellipsis' : 'ellipsis by place'
  const title = grown(before.title, quantity, subject) ?? before.title
  if (rule === 'ellipsis') return { title, phrase: null, rule }
  const leg = quantity.leg === 'to' && before.quantity.leg === 'from'
  const level =
    before.quantity.unitKind !== quantity.unitKind && movement.kind === 'level' && cue('at', tokens, quantity.from - 1) !== null
  const near = between.length <= 2 && between.every((token) => isOneOf(',(/', token.text))
  return leg || level || near || (quantity.shape === 'bare' && between.length <= 6) || movement.rule === 'joined change'
    ? { title, phrase: null, rule: 'ellipsis by place' }
    : null
}

/** *1,61 m, 49 kg*: neither measures what the other does. */
const isOtherDimension = (one: Quantity, other: Quantity): boolean =>
  one.unitKind === 'measure' && !isSameDimension(one.unit, other.unit)

/** **deux fois** *celui de 2022* */
const isFoldOf = ({ to, unitKind }: Quantity, { tokens }: Clause): boolean =>
  unitKind === 'factor' && cue('that', tokens, to) !== null

/** *contre*, *après*, *soit*, *ou*, *dont*, *comparativement à* within three words before. */
function opensEllipsis({ from }: Quantity, { tokens }: Clause, head: Movement['head']): boolean {
  const start = head?.from ?? [3, 4].map((back) => from - back).find((at) => cue('a change', tokens, at) === from) ?? from
  if (head && isOneOf(',(', tokens[start - 1]?.text)) return true
  for (let at = start - 1; at >= 0 && at >= start - 3; at--) {
    if (isOneOf(',;:(', tokens[at]!.text)) return false
    for (const name of ['against', 'after', 'amounts to', 'of which', 'compared']) if (cue(name, tokens, at) !== null) return true
  }
  return false
}

/** **le chantier** *a coûté Q*: what has a cost is no measure of it. */
const costs = ({ governor, subject, quantity: { unitKind } }: Ask): boolean =>
  !!governor && costly.has(governor.lemma) && unitKind === 'currency' && subject?.metric?.id === 'project-cost'

/** *le chiffre d’affaires s’établit à Q*: the subject is what is measured. */
function bySubject({ subject, quantity, movement }: Ask): Measured | null {
  if (subject?.metric && movement.kind === 'change' && quantity.unitKind === 'percent' && isSite(subject.metric.text)) return null
  return subject?.metric && canMeasure(subject.metric, quantity, movement)
    ? { title: subject.metric, phrase: subject, rule: 'subject' }
    : null
}

/** *une croissance de 2 % et* **un résultat** *compris entre 430 et 450 millions*: the noun that a participle right before is said of, not the title before. */
const byOwnParticiple = (ask: Ask): Measured | null =>
  ask.governor?.tense === 'participle' && ask.before && ask.governor.from >= ask.before.quantity.to ? bySubject(ask) : null

/** **l’indice de fécondité** *est tombé à 1,62 enfant par femme*: a rate counts nothing. */
function byRate({ subject, quantity }: Ask): Measured | null {
  const title = quantity.unitKind === 'count' && quantity.per ? subject?.metric : null
  return title && rates.has(title.text.split(' ', 1)[0]!.toLowerCase()) ? { title, phrase: subject, rule: 'subject' } : null
}

/** *relève son dividende à Q*: the object between the verb and the quantity. */
function byObject({ quantity, clause, memory }: Ask): Measured | null {
  const group = groupBefore(clause, quantity.from)
  if (!group) return null
  for (let at = group.to; at < quantity.from; at++) {
    const metric = phrase('metric', clause.tokens, at)
    if (!metric || !fits(metric.row.units, quantity) || isNamed(clause, at) || isBare(clause.tokens, at)) continue
    const found = readPhrase(clause, memory, at, quantity.from)
    return {
      title: found.metric ?? { text: nameText(clause.tokens, at, metric.to), id: metric.row.id },
      phrase: found,
      rule: 'object',
    }
  }
  return null
}

/** *le kilo de sucre passe de 1 900 à 2 200 francs*: money over a unit is its price, whatever else stands near. */
const byPrice = (ask: Ask): Measured | null =>
  ask.quantity.unitKind === 'currency' && ask.quantity.per && !ask.quantity.per.startsWith('P') ? byUnit(ask, 'sure') : null

/** *ils étaient 3 600 à Tulle*: at last, what is counted. */
function byCounted({ quantity }: Ask): Measured | null {
  const title = countedTitle(quantity)
  return title && { title, phrase: null, rule: 'counted at last' }
}

/** *le Valais dit* **non** *à 67 %* */
function byVote({ quantity, clause: { tokens }, governor }: Ask): Measured | null {
  const vote = governor && quantity.unitKind === 'percent' ? cue('vote', tokens, governor.to) : null
  return vote === null ? null : { title: { text: tokens[vote - 1]!.text, id: null }, phrase: null, rule: 'vote' }
}
