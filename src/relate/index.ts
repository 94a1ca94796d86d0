import type { Mention } from '../recognise/rule.js'
import type { Article, Sentence } from '../types.js'
import { accountOf } from './account.js'
import { answer, type Answered, type Asking, type Whole } from './answer.js'
import { ballotOf } from './ballot.js'
import { bearersOf } from './bearers.js'
import { clauseOf } from './clause.js'
import { countryEntity, countryOf, currenciesIn } from './country.js'
import { registerOf, type Entity } from './entity.js'
import { mainEntity } from './main-entity.js'
import { NO_MEMORY, type Memory } from './memory.js'
import { idOf, linesOf } from './place.js'
import { quotationsOf } from './quotes.js'
import { NO_REPORT, reportAfter, reportOpened, type Report } from './report.js'
import { isMarket, nextMemory, openedMemory, passingMemory } from './remember.js'
import { castOf } from './cast.js'
import { mainsOf } from './briefs.js'

export type { Answered }

/** Mentions → facts: each question is asked of each quantity, sentence after sentence, with what the passage has set before. */
export function relate(article: Article, sentences: readonly Sentence[], mentions: readonly (readonly Mention[])[]): Answered[] {
  if (!mentions.some((list) => list.some(({ type }) => type === 'quantity'))) return []
  const register = registerOf(sentences)
  const clauses = sentences.map((sentence, at) => clauseOf(article, sentence, mentions[at]!, register))
  const country = countryOf(sentences)
  const whole = {
    article,
    clauses,
    quotations: quotationsOf(sentences),
    country: country.code,
    currencies: currenciesIn(clauses, country.code),
    lines: linesOf(article.text),
    key: idOf(article.text),
  }
  const main = mainEntity(clauses, country.often ? country.code : null) ?? (country.again ? countryEntity(country.code!) : null)
  const mains = mainsOf(clauses, main, country.often ? country.code : null)
  const start = { ...NO_MEMORY, main: mains(0), cast: castOf(clauses), market: isMarket(clauses), ballot: ballotOf(clauses) }
  return alongPassages(whole, start, mains)
}

/** Sentence after sentence up to the last with a quantity; those of paragraphs without one leave only their names behind. */
function alongPassages(whole: Whole, start: Memory, mains: (index: number) => Entity | null): Answered[] {
  const { clauses } = whole
  const figured = new Set<number>()
  for (const { quantities, sentence } of clauses) if (quantities.length) figured.add(sentence.paragraph)
  const last = clauses.findLastIndex(({ quantities }) => quantities.length > 0)
  const all: Answered[] = []
  let memory = start
  let report: Report = { ...NO_REPORT, account: accountOf(clauses) }
  for (let index = 0; index <= last; index++) {
    const clause = clauses[index]!
    const main = mains(index)
    if (main !== memory.main) {
      memory = { ...start, main }
      report = NO_REPORT
    }
    report = reportOpened(report, index, clause)
    if (!figured.has(clause.sentence.paragraph)) {
      memory = passingMemory(memory, clause)
      continue
    }
    memory = openedMemory(memory, clause, whole.country)
    const answered = answersIn({ whole, index, memory, report })
    report = reportAfter(report, index, answered, clause)
    for (const one of answered) all.push(one)
    if (index < last) memory = nextMemory(memory, clause, answered)
  }
  return all
}

function answersIn(ask: Asking): Answered[] {
  const clause = ask.whole.clauses[ask.index]!
  const bearers = bearersOf(clause)
  const answered: Answered[] = []
  for (const quantity of clause.quantities) answered.push(answer(ask, quantity, answered, bearers.get(quantity) ?? null))
  return answered
}
