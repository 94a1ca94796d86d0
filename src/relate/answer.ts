import { printExact, sizeOf, toNumber, type Exact } from '../recognise/exact.js'
import { closedBetween } from '../recognise/marks.js'
import { changed } from '../recognise/placed.js'
import { cue } from '../recognise/read.js'
import type { Quantity } from '../recognise/quantity.js'
import type { Article, Fact, Modality } from '../types.js'
import { tellsAhead } from './ahead.js'
import type { Bearer } from './bearers.js'
import { verbBound } from './bound.js'
import { tenseIn, type Dated } from './carried.js'
import { movementOf, type Movement } from './change.js'
import type { Clause } from './clause.js'
import { confidenceOf } from './confidence.js'
import type { Report } from './report.js'
import { currencyOf } from './country.js'
import { dateOf } from './date.js'
import { governorOf } from './governor.js'
import type { Measured } from './measured.js'
import type { Memory } from './memory.js'
import { modalityOf } from './modality.js'
import { overOf } from './over.js'
import { ownerOf, type Owned } from './owner.js'
import { placeOf } from './place.js'
import type { Quotation } from './quotes.js'
import { SHARE } from './passage-metric.js'
import { toldNext } from './bare.js'
import { lastOf } from './remember.js'
import { sourceFor, type Source } from './source.js'
import { thanOf } from './than.js'
import { titleRate } from './title-rate.js'

/** What an article tells as a whole, made once. */
export interface Whole {
  readonly article: Article
  readonly clauses: readonly Clause[]
  readonly quotations: readonly Quotation[]
  readonly country: string | null
  /** The currencies that it tells by the name of a coin or a note. */
  readonly currencies: readonly string[]
  readonly lines: readonly number[]
  readonly key: string
}

/** The sentence that is asked, and what the passage before it has set. */
export interface Asking {
  readonly whole: Whole
  readonly index: number
  readonly memory: Memory
  /** The periods that the article reports on. */
  readonly report: Report
}

/** The quantity before, as its answers stand: what an ellipsis takes from. */
export interface Answered {
  readonly quantity: Quantity
  readonly movement: Movement
  readonly measured: Measured
  /** The rule that named the owner. */
  readonly owner: string
  readonly fact: Fact
}

/** Each question is asked of one quantity of a sentence; `earlier`: those before it there. */
export function answer(ask: Asking, found: Quantity, earlier: readonly Answered[], bearer: Bearer | null): Answered {
  const { whole, index, memory } = ask
  const clause = whole.clauses[index]!
  const before = lastOutside(earlier, found, clause)
  const quantity = settled(found, whole)
  const movement = movementOf(quantity, clause, before)
  const governor = governorOf(quantity, clause)
  const modality = modalityOf(quantity, clause, governor)
  const source = sourceFor(whole, index, memory, quantity)
  const asked = ownerOf({ quantity, clause, memory: within(memory, source.source, before), movement, governor, before, bearer })
  const owned = { ...asked, measured: toldNext(clause, whole.clauses[index + 1], memory) ?? asked.measured }
  const tense = tenseIn(governor, clause)
  const metricId = owned.measured.title?.id ?? null
  const dated = dateOf(quantity, {
    clause,
    movement,
    modality,
    tense,
    ahead: tellsAhead(governor, quantity, clause),
    period: memory.period,
    report: ask.report,
    metricId,
    before: whole.clauses[index - 1] ?? null,
    earlier,
  })
  const fact = factOf(whole, clause, { quantity, movement, modality, source, owned, dated })
  return { quantity, movement, measured: owned.measured, owner: owned.rule, fact }
}

/** *90 000 entrées (dont 70 000 payantes) contre 72 000*: the answers before, past a bracket that has been closed. */
function lastOutside(earlier: readonly Answered[], { from }: Quantity, { tokens }: Clause): Answered | null {
  const last = earlier.at(-1) ?? null
  if (cue('against', tokens, from - 1) === null) return last
  const bracket = last && closedBetween(tokens, last.quantity.to, from)
  return (bracket === null ? null : earlier.findLast(({ quantity }) => quantity.to <= bracket)) ?? last
}

/** The answers to the questions about one quantity. */
interface Answers {
  readonly quantity: Quantity
  readonly movement: Movement
  readonly modality: Modality
  readonly source: Source
  readonly owned: Owned
  readonly dated: Dated
}

/** Key by key, as a spread of so many costs more than the answers. */
function factOf(
  { article, lines, key }: Whole,
  clause: Clause,
  { quantity, movement, modality, source, owned, dated }: Answers,
): Fact {
  const bound = verbBound(quantity, clause)
  const start = bound ? clause.tokens[bound.from]!.start : quantity.start
  const place = placeOf(quantity, start, clause.sentence, article, lines, key)
  const { value, exact, min, max } = valuesOf(quantity, movement)
  const { measured, rule: owner } = owned
  const { date, dateMod, dateText, dateBasis, baseline } = dated
  // prettier-ignore
  return {
    id: place.id, file: article.file, published: article.published, publishedBasis: article.publishedBasis,
    kind: movement.kind, subject: owned.subject, metric: measured.title?.text ?? null, metricId: measured.title?.id ?? null,
    value, exact, min, max, bound: bound?.bound ?? quantity.bound,
    unit: quantity.unit, unitKind: quantity.unitKind, unitText: quantity.unitText, per: titleRate(quantity, measured),
    direction: movement.direction, over: overOf(quantity, movement, clause), baseline, than: thanOf(quantity, movement, clause),
    date, dateMod, dateText, dateBasis, source: source.source, sourceText: source.sourceText, modality,
    quote: place.quote, start, end: place.end, line: place.line, sentence: place.sentence,
    confidence: confidenceOf({ dateBasis, modality, measured, owner, quantity }),
  }
}

/** What the passage has set, with who is cited and with the quantity before in the sentence. */
function within(memory: Memory, source: string | null, before: Answered | null): Memory {
  if (before === null && (source === null || source === memory.speaker)) return memory
  const {
    main,
    cast,
    market,
    ballot,
    lastUnit,
    counted,
    group,
    recent,
    person,
    headed,
    topic,
    subject,
    place,
    scene,
    period,
    paragraph,
  } = memory
  const last =
    before && before.measured.title?.id !== SHARE && before.measured.rule !== 'age' ? lastOf(before, memory) : memory.last // qui pèse 38 % du total
  // prettier-ignore
  return {
    main, cast, market, ballot, speaker: source ?? memory.speaker, last, lastUnit, counted, group, recent, person, headed,
    topic, subject, place, scene, period, paragraph,
  }
}

/** The article's country settles a currency that several share. */
const settled = (quantity: Quantity, { country, currencies }: Whole): Quantity =>
  quantity.family ? changed(quantity, { unit: currencyOf(quantity.family, country, currencies) }) : quantity

/** A change has a size: its direction tells the way. */
function valuesOf({ value, min, max }: Quantity, { kind }: Movement): Pick<Fact, 'value' | 'exact' | 'min' | 'max'> {
  const size = value && kind === 'change' ? sizeOf(value) : value
  return { value: numberOf(size), exact: size && printExact(size), min: numberOf(min), max: numberOf(max) }
}

const numberOf = (value: Exact | null): number | null => value && toNumber(value)
