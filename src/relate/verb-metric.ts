import {
  asked,
  atOnly,
  directOnly,
  forOnly,
  goods,
  happens,
  houseMetrics,
  ratedMetrics,
  lastVerbMetrics,
  objectOnly,
  obliges,
  strikes,
  theirsMetrics,
  thereMetrics,
  toldOnly,
  unitMetrics,
  verbUnitMetrics,
} from '../lexicon/unit-metrics.js'
import { moneyVerbs } from '../lexicon/money.js'
import { verbMetricUnits } from '../lexicon/verb-units.js'
import type { Quantity } from '../recognise/quantity.js'
import { cue, has } from '../recognise/read.js'
import { entryAt } from './ask.js'
import { groupBefore, isCut, type Clause } from './clause.js'
import { slugs } from './described.js'
import type { VerbGroup } from './grammar.js'
import { isPeople } from './noun-words.js'
import type { Ask, Measured } from './measured.js'
import { COURSE, PRICE } from './priced.js'

/** *valorise l’entreprise à Q*, *a investi Q*: the metric that the verb names, where the unit is one that it takes. */
export function byVerb({ quantity: found, clause, governor, subject, movement }: Ask): Measured | null {
  const near = groupBefore(clause, found.from)
  const parted = near?.tense === 'participle' && isCut(clause.tokens, near.to, found.from, 'commas')
  const group = near && !parted ? near : governor
  const sum = found.unitKind === null && found.zeros >= 6 && group !== null && moneyVerbs.has(group.lemma) // a coûté 3 millions
  const quantity: Quantity = sum ? { ...found, unitKind: 'currency' } : found
  const apart =
    group &&
    ((directOnly.has(group.lemma) && group.to !== quantity.from) ||
      (objectOnly.has(group.lemma) && !isObject(group, quantity, clause)) ||
      (atOnly.has(group.lemma) && [1, 0].every((back) => cue('at', clause.tokens, quantity.from - back) === null)) ||
      (forOnly.has(group.lemma) && cue('for', clause.tokens, quantity.from - 1) === null))
  if (group && quantity.unitKind === 'currency' && asked.has(group.lemma) && isAsked(group, clause))
    return { title: PRICE, phrase: null, rule: 'verb' }
  const own =
    group && subject?.entity?.type === 'company' && quantity.unitKind === 'currency' ? houseMetrics[group.lemma] : undefined
  const rated =
    group?.passive && !apart && quantity.unitKind === 'currency' && isHouse(subject) ? ratedMetrics[group.lemma] : undefined
  const there = group && quantity.unitKind === 'currency' && isThere(group, clause) ? thereMetrics[group.lemma] : undefined
  const theirs = group && quantity.unitKind === 'percent' && isOfThem(group, clause) ? theirsMetrics[group.lemma] : undefined
  const special = own ?? rated ?? there ?? theirs ?? (group && !apart && specialOf(verbUnitMetrics[group.lemma], quantity, group))
  if (special === PRICE.text && subject?.entity?.type === 'index') return { title: COURSE, phrase: null, rule: 'verb' }
  if (special) return { title: { text: special, id: slugs.get(special) ?? null }, phrase: null, rule: 'verb' }
  const metric = group?.sense.metric
  if (group?.reflexive && happens.has(group.lemma) && quantity.unitKind !== 'measure') return null
  if (!metric || (movement.head && movement.head.from >= group.to)) return null // marque un recul de 2 points
  const units = verbMetricUnits[group.lemma]
  if (units && (quantity.unitKind === null || !units.includes(quantity.unitKind))) return null
  if (group.sense.metricId === SPEED && quantity.unit !== null && unitMetrics.get(quantity.unit)?.[1] !== SPEED) return null
  if (cue('of which', clause.tokens, quantity.from - 1) !== null) return null
  if (metric === COURSE.text && subject && !subject.entity) return { title: PRICE, phrase: null, rule: 'verb' } // un studio s’échange à 90 000 euros
  return { title: { text: metric, id: group.sense.metricId ?? null }, phrase: null, rule: 'verb' }
}

const isHouse = (subject: Ask['subject']): boolean =>
  !!subject?.entity && !subject.metric && (subject.entity.type === 'company' || subject.entity.type === null)

/** *les 105 millions déjà* **levés**, *10 millions d’euros* **investis**: what a participle right behind a sum says was done with it. */
export function byBehind({ quantity: { to, unitKind }, clause: { groups, tokens } }: Ask): Measured | null {
  if (unitKind !== 'currency') return null
  const at = has('adverb', tokens[to]) ? to + 1 : to
  const group = groups.find(({ from, tense, traits }) => from === at && tense === 'participle' && traits.includes('raises'))
  const { metric, metricId = null } = group?.sense ?? {}
  return metric === undefined ? null : { title: { text: metric, id: metricId }, phrase: null, rule: 'verb' }
}

/** *il faut* **débourser** *6 euros*, *prêt à* **débourser** *30 millions*: nobody has paid it. */
const isAsked = ({ from, tense }: VerbGroup, { tokens }: Clause): boolean =>
  tense === 'infinitive' || obliges.has(entryAt('verb', tokens[from])?.lemma ?? '')

/** *il* **y** *gagne*, *il* **y** *aurait gagné* */
const isThere = ({ from, to }: VerbGroup, { tokens }: Clause): boolean =>
  [from - 1, from, from + 1].some((at) => at < to && cue('there', tokens, at) !== null)

/** *la famille* **en** *garde 54 %* */
const isOfThem = ({ from, to }: VerbGroup, { tokens }: Clause): boolean =>
  [from - 1, from].some((at) => at < to && cue('of them', tokens, at) !== null)

/** *y laisse 20 euros*, *réclame 13 millions*: what a verb says of a sum where nothing else titles it. */
export function byLastVerb({ quantity, clause, governor }: Ask): Measured | null {
  const group = groupBefore(clause, quantity.from) ?? governor
  if (!group || group.to > quantity.from) return null
  if (toldOnly.has(group.lemma) && !group.modal && group.tense !== 'infinitive') return null
  const at = cue('at', clause.tokens, quantity.from - 1) !== null
  if (atOnly.has(group.lemma) ? !at : !isObject(group, quantity, clause)) return null
  const text = specialOf(lastVerbMetrics[group.lemma], quantity, group)
  return text ? { title: { text, id: slugs.get(text) ?? null }, phrase: null, rule: 'verb at last' } : null
}

/** *roule à 130 km/h*, but neither *roule 300 km* nor *roule avec 1,2 g/l*. */
const SPEED = 'speed'

/** Neither a comma nor *à* stands between a verb and what it takes. */
const isObject = ({ to }: VerbGroup, { from }: Quantity, { tokens }: Clause): boolean =>
  to <= from && !isCut(tokens, to, from, 'commas') && cue('at', tokens, from - 1) === null

const LENGTHS: ReadonlySet<string> = new Set(['km', '[mi_i]'])

function specialOf(
  row: (typeof verbUnitMetrics)[string] | undefined,
  { unit, unitKind, per }: Quantity,
  { tense, passive }: VerbGroup,
): string | undefined {
  if (unitKind === 'currency' && goods.has(per ?? '') && row?.goods) return row.goods
  if (unitKind === 'currency' && per?.startsWith('P') && (passive || tense === 'participle') && row?.wage) return row.wage
  if (unit !== null && unitMetrics.get(unit)?.[1] === 'area') return row?.area
  if (row?.length && LENGTHS.has(unit ?? '')) return row.length // s’étend sur 136 kilomètres
  if (unit === 'point' && row?.points) return row.points
  return (unit === 'a' ? row?.years : undefined) ?? (unitKind ? row?.[unitKind] : undefined)
}

/** **La grippe** *touche 16,3 % des garçons*: what strikes a share of people is what is measured. */
export function byStriking({ quantity, clause, governor, subject }: Ask): Measured | null {
  if (!governor || !strikes.has(governor.lemma) || governor.passive || quantity.unitKind !== 'percent') return null
  const of = cue('of', clause.tokens, quantity.to)
  if (of === null || cue('owners', clause.tokens, of) !== null || subject?.role) return null
  if (!isPeople(clause.tokens[of]) && !isPeople(clause.tokens[of + 1])) return null
  const title = subject?.metric ?? (subject?.noun ? { text: subject.noun, id: null } : null)
  return title && { title, phrase: subject, rule: 'strikes' }
}
