import { cue, has, phrase } from '../recognise/read.js'
import { verbMetricUnits } from '../lexicon/verb-units.js'
import { unitMetrics, verbUnitMetrics } from '../lexicon/unit-metrics.js'
import { isFunction } from '../recognise/noun.js'
import type { Quantity } from '../recognise/quantity.js'
import type { Movement } from './change.js'
import { groupBefore, isCut, type Clause } from './clause.js'
import { isDeterminer, type VerbGroup } from './grammar.js'
import type { Memory } from './memory.js'
import { nameText } from './names.js'
import { phraseAfter, phraseBefore, readPhrase, type NounPhrase, type Title } from './phrases.js'
import { isElided, isOneOf } from './marks.js'
import { cues, entryAt, isAny } from './ask.js'

/** What is measured, whose the words say it is, and which rule found it. */
export interface Measured {
  readonly title: Title | null
  /** The noun phrase that gave the title: it may name the owner. */
  readonly phrase: NounPhrase | null
  readonly rule: string
}

interface Ask {
  readonly quantity: Quantity
  readonly clause: Clause
  readonly memory: Memory
  readonly movement: Movement
  readonly governor: VerbGroup | null
  /** The subject of the verb that governs the quantity. */
  readonly subject: NounPhrase | null
  readonly before: { readonly quantity: Quantity; readonly title: Title | null } | null
}

/** *un bénéfice net de Q*, *Q de revenus*, *Q salariés*, *le chiffre d’affaires atteint Q*, *valorise … à Q*: the nearest way in which the text titles it. */
export function metricOf(ask: Ask): Measured {
  const follows = byEllipsis(ask)
  return (
    byAge(ask) ??
    byCounter(ask) ??
    byMoved(ask) ??
    byComplement(ask) ??
    (follows?.rule === 'ellipsis' ? follows : null) ??
    byNoun(ask) ??
    byHead(ask) ??
    byCount(ask) ??
    follows ??
    bySubject(ask) ??
    byVerb(ask) ??
    byObject(ask) ??
    byNearest(ask, 'clause') ??
    byUnit(ask, 'sure') ??
    byPassage(ask) ??
    byNearest(ask, 'sentence') ??
    byUnit(ask, 'any') ??
    NONE
  )
}

const NONE: Measured = { title: null, phrase: null, rule: 'none' }

/** *âgée de 45 ans*, *un motard de 27 ans*, *Noah, 11 ans,*: a duration that is somebody’s age. */
function byAge({ quantity, clause }: Ask): Measured | null {
  const { tokens, names } = clause
  if (quantity.unit !== 'a' && quantity.unit !== 'mo') return null
  const of = cue('of', tokens, quantity.from - 1) !== null ? quantity.from - 1 : null
  const before = of === null ? quantity.from - 1 : of - 1
  const person = [0, 1, 2].some(
    (back) => entryAt('role', tokens[before - back])?.type === 'person' || cue('person', tokens, before - back) !== null,
  )
  const aged = cue('aged', tokens, before) !== null
  const apposed =
    isOneOf(',(', tokens[before]?.text) &&
    isOneOf(',.)', tokens[quantity.to]?.text ?? '.') &&
    names.some(({ to, entity }) => to === before && entity.type !== 'place')
  return aged || apposed || (of !== null && person) ? { title: { text: AGE[0], id: AGE[1] }, phrase: null, rule: 'age' } : null
}
const AGE = unitMetrics['age']!

/** *doubler ses effectifs*, *ampute la marge brute de 150 points*: the object of a verb of movement is what moves. */
function byMoved({ quantity, movement, clause, memory, governor }: Ask): Measured | null {
  if (movement.kind !== 'change') return null
  if (quantity.shape === 'factor') {
    const at = quantity.to
    const object = isAny(ARTICLES, clause.tokens[at]) ? phraseAfter(clause, at) : null
    const found = object && readPhrase(clause, memory, object.from, object.to)
    return found && (found.metric || found.noun)
      ? { title: found.metric ?? { text: found.noun!, id: null }, phrase: found, rule: 'moved' }
      : null
  }
  const verb = movement.verb
  if (
    !verb ||
    verb !== governor ||
    (verb.sense.moves !== 'object' && !verb.traits.includes('labile')) ||
    verb.reflexive ||
    verb.passive
  )
    return null
  const from = isAny(ARTICLES, clause.tokens[verb.to]) ? verb.to : null
  const after = isAny(ARTICLES, clause.tokens[quantity.to]) ? phraseAfter(clause, quantity.to) : null
  const found =
    from !== null && from < quantity.from
      ? readPhrase(clause, memory, from, quantity.from)
      : after && readPhrase(clause, memory, after.from, after.to)
  return found && (found.metric || found.noun)
    ? { title: found.metric ?? { text: found.noun!, id: null }, phrase: found, rule: 'moved' }
    : null
}

/** *65 milliards de revenus*, *4 % des établissements* */
function byComplement({ quantity, clause, memory, subject, movement }: Ask): Measured | null {
  if (quantity.unitKind === 'count' || quantity.unitKind === null || quantity.unitKind === 'factor') return null
  const { tokens } = clause
  const of = cue('of', tokens, quantity.to)
  if (of === null || cue('more', tokens, of) !== null || cue('less', tokens, of) !== null) return null
  const span = phraseAfter(clause, quantity.to)
  const own = cue('owners', tokens, of) !== null
  if (
    !span ||
    (quantity.unitKind === 'percent' && subject?.metric && !own && canMeasure(subject.metric, quantity, movement)) ||
    LENGTHS.has(quantity.unit ?? '')
  )
    return null
  const found = readPhrase(clause, memory, span.from, span.to)
  if (found.metric) return { title: found.metric, phrase: found, rule: 'complement' }
  if (movement.kind === 'change' && !own) return null
  return found.noun
    ? { title: { text: found.noun, id: metricIdOf(clause, span.from, span.to) }, phrase: found, rule: 'complement' }
    : null
}

/** A distance is not *of* what follows: *à 620 000 km de nous*. */
const LENGTHS: ReadonlySet<string> = new Set(['km', 'm', 'cm', 'mm', '[mi_i]', '[nmi_i]'])

/** *une levée de fonds de Q*, *au prix de Q*, *l’inflation à Q*, *bénéfice : Q* */
function byNoun({ quantity, clause, memory, movement }: Ask): Measured | null {
  if (movement.head || movement.verb) return null
  const { tokens } = clause
  let at = quantity.from - 1
  while (at >= 0 && isOneOf('«"“(:', tokens[at]!.text)) at--
  const of = cue('of', tokens, at) !== null || cue('at', tokens, at) !== null
  const end = of ? at : at + 1
  if (!of && at === quantity.from - 1) return null
  const span = phraseBefore(clause, end)
  if (!span) return null
  const found = readPhrase(clause, memory, span.from, span.to)
  if (quantity.unitKind === 'count' && quantity.unit !== 'point')
    return found.metric && of
      ? { title: joined(found.metric, quantity), phrase: found, rule: 'noun of count' }
      : found.noun && has('movement', tokens[span.to - 1])
        ? { title: joined({ text: found.noun, id: null }, quantity), phrase: found, rule: 'noun of count' }
        : null
  if (cue('amount noun', tokens, pastArticle(tokens, span.from)) !== null && span.to - span.from <= 2) return null
  if (found.metric) return { title: found.metric, phrase: found, rule: 'noun' }
  return found.noun && of && isNominal(clause, span)
    ? { title: { text: found.noun, id: metricIdOf(clause, span.from, span.to) }, phrase: found, rule: 'noun' }
    : null
}

/** Behind a determiner, and no participle: *un retard de Q*, not *estimé à Q*. */
const isNominal = ({ tokens }: Clause, { from, to }: { from: number; to: number }) =>
  isDeterminer(tokens, from) &&
  !has('adverb', tokens[to - 1]) &&
  !(to - from === 2 && has('verb', tokens[from + 1]) && /[ée]s?$/u.test(tokens[from + 1]!.key) && !has('noun', tokens[from + 1]))

const pastArticle = (tokens: Clause['tokens'], at: number) => (isDeterminer(tokens, at) ? at + 1 : at)

/** *évalue à 800 millions le nombre d’internautes*: what is counted stands right behind. */
function byCounter({ quantity, clause, memory }: Ask): Measured | null {
  const the = cue('the', clause.tokens, quantity.to)
  if (the === null || cue('counter', clause.tokens, the) === null) return null
  const span = phraseAfter(clause, quantity.to)
  const found = span && readPhrase(clause, memory, span.from, span.to)
  return found?.metric ? { title: found.metric, phrase: found, rule: 'counter' } : null
}

/** *suppression* + *850 postes* → *suppression de postes* */
function joined(title: Title, { unitText }: Quantity): Title {
  return unitText ? { ...title, text: `${title.text} de ${unitText}` } : title
}

/** *un bénéfice net en recul de 38 %*, *une hausse des prix de 3 %* */
function byHead({ movement, clause, memory, quantity }: Ask): Measured | null {
  if (!movement.head) return null
  const { tokens } = clause
  const after =
    cue('of', tokens, movement.head.to) !== null && movement.head.to < quantity.from - 1
      ? phraseAfter(clause, movement.head.to)
      : null
  const behind = after ?? (cue('of', tokens, quantity.to) !== null ? phraseAfter(clause, quantity.to) : null)
  const owned = behind && readPhrase(clause, memory, behind.from, Math.min(behind.to, after ? quantity.from : behind.to))
  if (owned?.metric) return { title: owned.metric, phrase: owned, rule: 'movement of' }
  if (owned?.noun && (after || !isGeneric(clause, behind!.from)))
    return { title: { text: owned.noun, id: null }, phrase: owned, rule: 'movement of' }
  const span = phraseBefore(clause, movement.head.from)
  const found = span && readPhrase(clause, memory, span.from, span.to)
  if (found?.metric) return { title: found.metric, phrase: found, rule: 'movement' }
  return null
}

const isGeneric = ({ tokens }: Clause, at: number) => cue('of', tokens, at) !== null && has('adverb', tokens[at + 1])

/** *800 millions d’utilisateurs actifs* counts *utilisateurs actifs*. */
function byCount({ quantity, clause }: Ask): Measured | null {
  const { tokens } = clause
  if (quantity.shape === 'share' && cue('on', tokens, quantity.numberFrom + 1) !== null) return null
  if (quantity.shape === 'share') return { title: { text: quantity.unitText ?? '', id: null }, phrase: null, rule: 'share' }
  if (quantity.shape !== 'counted') return null
  if (quantity.leg === 'from')
    return quantity.unitText === null ? null : { title: { text: quantity.unitText, id: null }, phrase: null, rule: 'count' }
  const from = unitFrom(quantity, tokens)
  if (from === null) return null
  let to = quantityEnd(quantity, tokens)
  while (isAdjective(clause, to)) to++
  return { title: { text: nameText(tokens, from, to), id: metricIdOf(clause, from, to) }, phrase: null, rule: 'count' }
}

function unitFrom({ numberTo }: Quantity, tokens: readonly { readonly text: string }[]): number | null {
  return numberTo < tokens.length ? (cue('of', tokens as Clause['tokens'], numberTo) ?? numberTo) : null
}

const quantityEnd = ({ end }: Quantity, tokens: Clause['tokens']): number => {
  const at = tokens.findIndex((token) => token.start >= end)
  return at < 0 ? tokens.length : at
}

/** A plural word right behind the noun that is no grammar and no finite verb. */
function isAdjective({ tokens, groups, mentions }: Clause, at: number): boolean {
  const token = tokens[at]
  if (!token || token.shape !== 'word' || isFunction(token) || isElided(token.text)) return false
  if (mentions.some((one) => one.from <= at && at < one.to) || token.text !== token.key) return false
  return !groups.some((group) => group.from <= at && at < group.to && group.tense !== 'participle')
}

/** *contre 3,2 un an plus tôt*, *soit 8,8 %*, *dont 320*: the title of the quantity before goes on. A bracket or a comma alone is weaker. */
function byEllipsis({ quantity, clause, before, movement }: Ask): Measured | null {
  if (!before?.title || quantity.shape === 'counted') return null
  const { tokens, groups } = clause
  const from = before.quantity.to
  const between = tokens.slice(from, quantity.from)
  const like =
    quantity.unitKind === before.quantity.unitKind ||
    quantity.unitKind === null ||
    movement.kind === 'change' ||
    quantity.unitKind === 'percent' ||
    before.quantity.unitKind === 'percent'
  if (!like || between.some((token) => token.text === ';' || token.text === '»') || between.length > 12) return null
  if (groups.some((group) => group.from >= from && group.to <= quantity.from && group.tense !== 'participle')) return null
  const rule = opensEllipsis(quantity, clause, movement.head) ? 'ellipsis' : 'ellipsis by place'
  const title = before.title
  if (rule === 'ellipsis') return { title, phrase: null, rule }
  const leg = quantity.leg === 'to' && before.quantity.leg === 'from'
  const level =
    before.quantity.unitKind !== quantity.unitKind && movement.kind === 'level' && cue('at', tokens, quantity.from - 1) !== null
  const near = between.length <= 2 && between.every((token) => isOneOf(',(/', token.text))
  return leg || level || near || (quantity.shape === 'bare' && between.length <= 6) || movement.rule === 'joined change'
    ? { title, phrase: null, rule: 'ellipsis by place' }
    : null
}

/** *contre*, *après*, *soit*, *ou*, *dont*, *comparativement à* within three words before. */
function opensEllipsis({ from }: Quantity, { tokens }: Clause, head: Movement['head']): boolean {
  const start = head ? head.from : from
  if (head && isOneOf(',(', tokens[start - 1]?.text)) return true
  for (let at = start - 1; at >= 0 && at >= start - 3; at--) {
    if (isOneOf(',;:(', tokens[at]!.text)) return false
    for (const name of ['against', 'after', 'amounts to', 'of which', 'compared']) if (cue(name, tokens, at) !== null) return true
  }
  return false
}

/** *le chiffre d’affaires s’établit à Q*: the subject is what is measured. */
function bySubject({ subject, quantity, movement }: Ask): Measured | null {
  return subject?.metric && canMeasure(subject.metric, quantity, movement)
    ? { title: subject.metric, phrase: subject, rule: 'subject' }
    : null
}

/** *valorise l’entreprise à Q*, *a investi Q*: the metric that the verb names, where the unit is one that it takes. */
function byVerb({ quantity, clause, governor }: Ask): Measured | null {
  const group = groupBefore(clause, quantity.from) ?? governor
  const special = group && quantity.unitKind ? verbUnitMetrics[group.lemma]?.[quantity.unitKind] : undefined
  if (special) return { title: { text: special, id: null }, phrase: null, rule: 'verb' }
  const metric = group?.sense.metric
  if (!metric) return null
  const units = verbMetricUnits[group.lemma]
  if (units && (quantity.unitKind === null || !units.includes(quantity.unitKind))) return null
  return { title: { text: metric, id: null }, phrase: null, rule: 'verb' }
}

/** *relève son dividende à Q*: the object between the verb and the quantity. */
function byObject({ quantity, clause, memory }: Ask): Measured | null {
  const group = groupBefore(clause, quantity.from)
  if (!group) return null
  for (let at = group.to; at < quantity.from; at++) {
    const metric = phrase('metric', clause.tokens, at)
    if (!metric || !fits(metric.units, quantity)) continue
    const found = readPhrase(clause, memory, at, quantity.from)
    return {
      title: found.metric ?? { text: nameText(clause.tokens, at, metric.to), id: metric.id },
      phrase: found,
      rule: 'object',
    }
  }
  return null
}

/** The nearest metric of the lexicon before the quantity, within its clause or within the sentence; in the sentence, behind it too. */
function byNearest({ quantity, clause, memory }: Ask, within: 'clause' | 'sentence'): Measured | null {
  const { tokens } = clause
  for (let at = quantity.from - 1; at >= 0; at--) {
    if (isOneOf(';:»«', tokens[at]!.text) || (within === 'clause' && tokens[at]!.text === ',')) break
    const metric = phrase('metric', tokens, at)
    if (metric && fits(metric.units, quantity))
      return {
        title: { text: nameText(tokens, at, metric.to), id: metric.id },
        phrase: readPhrase(clause, memory, at, quantity.from),
        rule: `nearest in ${within}`,
      }
  }
  if (within === 'clause') return null
  for (let at = quantity.to; at < tokens.length && !isCut(tokens, quantity.to, at, 'commas'); at++) {
    const metric = phrase('metric', tokens, at)
    if (metric && fits(metric.units, quantity))
      return { title: { text: nameText(tokens, at, metric.to), id: metric.id }, phrase: null, rule: 'nearest behind' }
  }
  return null
}

/** *les incendies* can grow by 3 %, but have no level in hectares; a title that the lexicon does not know may measure anything. */
export const canMeasure = ({ units }: Title, quantity: Quantity, { kind }: Movement): boolean =>
  !units ||
  fits(units, quantity) ||
  (kind === 'change' && (quantity.unitKind === 'percent' || quantity.unitKind === 'points')) ||
  quantity.unitKind === 'factor'

const fits = (units: readonly string[] | null, { unitKind, unit }: Quantity) =>
  units === null ||
  unitKind === null ||
  units.includes(unitKind) ||
  unitKind === 'factor' ||
  (unit === '%' && units.includes('points'))

/** What the passage last measured, where the unit can be one of it; on a market, a share price. */
function byPassage({ quantity, before, memory, movement, subject }: Ask): Measured | null {
  const title = before?.title ?? memory.last?.metric ?? null
  const kind = before ? before.quantity.unitKind : memory.lastKind
  const like =
    kind === quantity.unitKind ||
    quantity.unitKind === null ||
    (movement.kind === 'change' && quantity.unitKind !== 'count') ||
    quantity.shape === 'factor' ||
    quantity.shape === 'fraction'
  if (memory.market && (movement.kind === 'change' || quantity.unit === 'point') && subject?.entity)
    return { title: { text: PRICE[0], id: PRICE[1] }, phrase: null, rule: 'market' }
  return title && like ? { title, phrase: null, rule: 'passage' } : null
}
const PRICE = unitMetrics['share']!

/** What a unit itself tells: degrees are a temperature. `sure`: only where it can be little else. */
function byUnit({ quantity }: Ask, how: 'sure' | 'any'): Measured | null {
  const priced = quantity.unitKind === 'currency' && quantity.per !== null && !quantity.per.startsWith('P')
  const row = priced
    ? unitMetrics['price']
    : quantity.unit
      ? (unitMetrics[quantity.unit] ?? (quantity.unitKind === 'currency' ? unitMetrics['EUR'] : undefined))
      : undefined
  if (!row || (how === 'sure' && !row[2])) return null
  return { title: { text: row[0], id: row[1] }, phrase: null, rule: how === 'sure' ? 'unit' : 'unit at last' }
}

/** The slug of the longest metric of the lexicon among some words. */
export function metricIdOf({ tokens }: Clause, from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    const metric = phrase('metric', tokens, at)
    if (metric && metric.to <= to) return metric.id
  }
  return null
}

const ARTICLES = cues('the', 'owners', 'these')
