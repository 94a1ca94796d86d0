import { extractArticle } from './extract.js'
import { readArticle } from './read/article.js'
import { calendarDate } from './read/day.js'
import type { Fact } from './fact.js'

export { factKeys, schema, schemaVersion, type Fact } from './fact.js'
export { findDates, type FindDatesOptions, type FoundDate } from './recognise/time/find.js'

/** What is known of a text besides its words. */
export interface ExtractOptions {
  /** The date of the text where it has no header: `2025-10-06`, `2025-10` or `2025`. */
  readonly published?: string
  /** What the facts name as their `file`; `-` by default. */
  readonly file?: string
}

/** *ChatGPT compte 800 millions d’utilisateurs.* → one fact. Pure: nothing is read but the text. */
export function extractFacts(text: string, { published, file = '-' }: ExtractOptions = {}): Fact[] {
  if (published !== undefined && calendarDate(published) === null) throw new RangeError(`published is no date: ${published}`)
  return extractArticle(readArticle({ text, file, published: published ?? null }).article)
}
