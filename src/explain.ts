import type { Article, Fact } from './types.js'

/** What happened to one piece of text that holds a number. */
export interface Explanation {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly fact: Fact | null
  /** Why there is no fact: `year`, `ordinal`, `page furniture`… */
  readonly reason: string | null
  readonly rule: string
  readonly steps: readonly { readonly key: string; readonly rule: string; readonly words: string }[]
}

/** For each number of an article, the rules and words that made it a fact, or the reason why it is none. */
export function explainArticle(_article: Article): Explanation[] {
  return []
}
