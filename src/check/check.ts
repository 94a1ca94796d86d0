import type { Finding, Verdict } from './finding.js'
import type { Levels } from './levels.js'
import type { Series } from '../series/series.js'
import type { Passage } from './passage.js'

/** The sentences of one article that hold figures, in order. */
export interface Sentences {
  readonly file: string
  readonly passages: readonly Passage[]
}

/** One kind of arithmetic that the text of one article may state. */
export interface Check {
  readonly name: string
  /** A text, the verdict on the figures of its sentences, and what the line of arithmetic holds. */
  readonly examples: readonly (readonly [text: string, verdict: Verdict, arithmetic: string])[]
  /** Texts in which it finds nothing that fails. */
  readonly never: readonly string[]
  /** `levels`: those of all articles. */
  readonly find: (article: Sentences, levels: Levels) => Finding[]
}

/** One kind of contradiction that only the series of many facts show. */
export interface SeriesCheck extends Pick<Check, 'name'> {
  /** Articles, the verdict, and what the line of arithmetic holds. */
  readonly examples: readonly (readonly [articles: readonly string[], verdict: Verdict, arithmetic: string])[]
  /** Articles in which it finds nothing. */
  readonly never: readonly (readonly string[])[]
  readonly find: (all: readonly Series[]) => Finding[]
}
