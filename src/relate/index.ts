import { cue } from '../recognise/read.js'
import { negate, printExact, toNumber, type Exact } from '../recognise/exact.js'
import type { Quantity } from '../recognise/quantity.js'
import type { Mention } from '../recognise/rule.js'
import type { Article, Fact, Sentence } from '../types.js'
import { verbBound } from './bound.js'
import { bearersOf, type Bearer } from './bearers.js'
import { movementOf, type Movement } from './change.js'
import { clauseOf, type Clause } from './clause.js'
import { confidenceOf } from './confidence.js'
import { countryOf, currencyOf } from './country.js'
import { dateOf, tenseOf } from './date.js'
import { governorOf } from './governor.js'
import { isMarket, lastOf, mainEntity, nextMemory, passingMemory } from './remember.js'
import type { Memory } from './memory.js'
import type { Measured } from './metric.js'
import { modalityOf } from './modality.js'
import { registerOf } from './names.js'
import { idOf, linesOf, placeOf } from './place.js'
import { quotationsOf, type Quotation } from './quotes.js'
import { sourceFor } from './source.js'
import { castOf } from './who.js'
import { overOf } from './over.js'
import { ownerOf } from './owner.js'
import { thanOf } from './than.js'

/** What an article tells as a whole, made once. */
interface Whole {
  readonly article: Article
  readonly clauses: readonly Clause[]
  readonly quotations: readonly Quotation[]
  readonly country: string | null
  readonly lines: readonly number[]
  readonly key: string
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

/** Mentions → facts: each question is asked of each quantity, sentence after sentence, with what the passage has set before. */
export function relate(article: Article, sentences: readonly Sentence[], mentions: readonly (readonly Mention[])[]): Answered[] {
  if (!mentions.some((list) => list.some(({ type }) => type === 'quantity'))) return []
  const register = registerOf(sentences)
  const clauses = sentences.map((sentence, at) => clauseOf(article, sentence, mentions[at]!, register))
  const country = countryOf(sentences)
  const whole: Whole = {
    article,
    clauses,
    quotations: quotationsOf(sentences),
    country: country.code,
    lines: linesOf(article.text),
    key: idOf(article.text),
  }
  const main = mainEntity(clauses, country.often ? country.code : null)
  let memory: Memory = {
    recent: [],
    topic: null,
    person: null,
    main,
    speaker: null,
    cast: castOf(clauses),
    last: null,
    lastKind: null,
    counted: null,
    place: null,
    market: isMarket(clauses),
    subject: null,
    period: null,
    headed: null,
    paragraph: -1,
  }
  const all: Answered[] = []
  const figured = new Set<number>()
  for (const { quantities, sentence } of clauses) if (quantities.length) figured.add(sentence.paragraph)
  clauses.forEach((clause, index) => {
    if (!figured.has(clause.sentence.paragraph)) {
      memory = passingMemory(memory, clause)
      return
    }
    const answered = factsOf(
      whole,
      index,
      clause.sentence.paragraph === memory.paragraph
        ? memory
        : {
            ...memory,
            period: cue('these', clause.tokens, 0) !== null ? memory.period : null,
            subject: null,
            place: null,
            topic: memory.headed ?? main,
          },
    )
    all.push(...answered)
    memory = nextMemory(memory, clause, answered)
  })
  return all
}

function factsOf(whole: Whole, index: number, memory: Memory): Answered[] {
  const answered: Answered[] = []
  const clause = whole.clauses[index]!
  const bearers = bearersOf(clause)
  for (const quantity of clause.quantities)
    answered.push(answer(whole, index, memory, quantity, answered, bearers.get(quantity) ?? null))
  return answered
}

function answer(
  whole: Whole,
  index: number,
  memory: Memory,
  found: Quantity,
  earlier: readonly Answered[],
  bearer: Bearer | null,
): Answered {
  const before = earlier.at(-1) ?? null
  const { article, country, lines, key } = whole
  const clause = whole.clauses[index]!
  const quantity = settled(found, country)
  const movement = movementOf(quantity, clause, before)
  const governor = governorOf(quantity, clause)
  const modality = modalityOf(quantity, clause, governor)
  const source = sourceFor(whole, index, memory, quantity)
  const owner = ownerOf({ quantity, clause, memory: within(memory, source.source, before), movement, governor, before, bearer })
  const measured = owner.measured
  const bound = verbBound(quantity, clause)
  const dated = dateOf(quantity, { clause, movement, modality, tense: tenseOf(governor), period: memory.period, earlier })
  const start = bound ? clause.tokens[bound.from]!.start : quantity.start
  const { id, quote, end, line, sentence } = placeOf(quantity, start, clause.sentence, article, lines, key)
  const { value, exact, min, max } = valuesOf(quantity, movement)
  const { date, dateMod, dateText, dateBasis, baseline } = dated
  const fact: Fact = {
    id,
    quote,
    start,
    end,
    line,
    sentence,
    file: article.file,
    published: article.published,
    publishedBasis: article.publishedBasis,
    kind: movement.kind,
    direction: movement.direction,
    subject: owner.subject,
    metric: measured.title?.text ?? null,
    metricId: measured.title?.id ?? null,
    value,
    exact,
    min,
    max,
    bound: bound?.bound ?? quantity.bound,
    unit: quantity.unit,
    unitKind: quantity.unitKind,
    unitText: quantity.unitText,
    per: quantity.per,
    over: overOf(quantity, movement, clause),
    than: thanOf(quantity, movement, clause),
    date,
    dateMod,
    dateText,
    dateBasis,
    baseline,
    source: source.source,
    sourceText: source.sourceText,
    modality,
    confidence: confidenceOf({ dateBasis, measured, owner: owner.rule, quantity }),
  }
  return { quantity, movement, measured, owner: owner.rule, fact }
}

/** What the passage has set, with who is cited and with the quantity before in the sentence. */
function within(memory: Memory, source: string | null, before: Answered | null): Memory {
  if (before === null && (source === null || source === memory.speaker)) return memory
  return { ...memory, speaker: source ?? memory.speaker, last: before ? lastOf(before, memory) : memory.last }
}

/** The article's country settles a currency that several share. */
const settled = (quantity: Quantity, country: string | null): Quantity =>
  quantity.family ? { ...quantity, unit: currencyOf(quantity.family, country) } : quantity

/** A change has a size: its direction tells the way. */
function valuesOf({ value, min, max }: Quantity, { kind }: Movement): Pick<Fact, 'value' | 'exact' | 'min' | 'max'> {
  const size = value && kind === 'change' && value.num < 0n ? negate(value) : value
  return { value: numberOf(size), exact: size && printExact(size), min: numberOf(min), max: numberOf(max) }
}

const numberOf = (value: Exact | null): number | null => value && toNumber(value)
