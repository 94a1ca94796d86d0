import { mentionsIn } from './recognise/index.js'
import { relate } from './relate/index.js'
import { sentencesOf } from './text/sentences.js'
import type { Article, Fact } from './types.js'

/** Article → sentences of tokens → mentions → facts, in the order of the text. */
export function extractArticle(article: Article): Fact[] {
  const sentences = sentencesOf(article.text, article.body)
  const mentions = mentionsIn(sentences)
  return relate(article, sentences, mentions).map(({ fact }) => fact)
}
