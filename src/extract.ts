import { mentionsIn } from './recognise/index.js'
import type { Mention } from './recognise/rule.js'
import { relate, type Answered } from './relate/index.js'
import type { Lexicon } from './text/scan.js'
import { sentencesOf } from './text/sentences.js'
import type { Article, Fact, Sentence } from './types.js'

/** What is found on the way from an article to its facts. */
export interface Analysis {
  readonly sentences: readonly Sentence[]
  /** Those of each sentence, in the order of the text. */
  readonly mentions: readonly (readonly Mention[])[]
  readonly answered: readonly Answered[]
}

/** Article → sentences of tokens → mentions → answers. `lexicon`: in the place of the project’s own. */
export function analyse(article: Article, lexicon?: Lexicon): Analysis {
  const sentences = sentencesOf(article.text, article.body, lexicon)
  const mentions = mentionsIn(sentences)
  return { sentences, mentions, answered: relate(article, sentences, mentions) }
}

/** Article → facts, in the order of the text. */
export function extractArticle(article: Article, lexicon?: Lexicon): Fact[] {
  return analyse(article, lexicon).answered.map(({ fact }) => fact)
}
