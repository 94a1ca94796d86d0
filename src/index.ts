import { extractArticle } from './extract.js'
import { lexiconWith } from './lexicon/user.js'
import { readArticle } from './read/article.js'
import { calendarDate } from './read/day.js'
import type { Fact } from './fact.js'
import type { UserLexicon } from './user/keys.js'

export { checkFacts } from './check/index.js'
export type { Finding, Given, Verdict } from './check/finding.js'
export { diffFacts, type Diff, type DiffOptions, type Difference } from './compare/diff.js'
export type { Gold } from './compare/gold.js'
export { makeGold } from './compare/make-gold.js'
export type { Mistake } from './compare/mistakes.js'
export { scoreFacts, type Evaluation, type Score, type ScoreOptions } from './compare/score.js'
export { factKeys, schema, schemaVersion, type Fact } from './fact.js'
export { select as selectSeries, type Selection } from './series/select.js'
export { seriesOf, type JoinedName, type Series, type SeriesOptions } from './series/series.js'
export type { Point } from './series/point.js'
export type { UserLexicon, UserMetric, UserName, UserUnit } from './user/keys.js'
export { parseLexicon, type LexiconProblem, type LexiconSource, type ParsedLexicon } from './user/index.js'
export { lexiconSchema } from './user/schema.js'
export { findDates, type FindDatesOptions, type FoundDate } from './recognise/time/find.js'

/** What is known of a text besides its words. */
export interface ExtractOptions {
  /** The date of the text where it has no header: `2025-10-06`, `2025-10` or `2025`. */
  readonly published?: string
  /** What the facts name as their `file`; `-` by default. */
  readonly file?: string
  /** Names, metrics and units of your own, which win over the project’s. */
  readonly lexicon?: UserLexicon
}

/** *ChatGPT compte 800 millions d’utilisateurs.* → one fact. Pure: nothing is read but the text. */
export function extractFacts(text: string, { published, file = '-', lexicon }: ExtractOptions = {}): Fact[] {
  if (published !== undefined && calendarDate(published) === null) throw new RangeError(`published is no date: ${published}`)
  const { article } = readArticle({ text, file, published: published ?? null })
  return extractArticle(article, lexicon && lexiconWith(lexicon))
}
