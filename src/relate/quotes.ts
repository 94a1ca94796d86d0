import type { Sentence } from '../types.js'
import { isOneOf } from '../recognise/marks.js'

/** What stands between quotation marks: token `from` of sentence `first` to token `to` of sentence `last`. */
export interface Quotation {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
}

/** Quotations of an article, within its paragraphs; two or three quoted words are no speech. */
export function quotationsOf(sentences: readonly Sentence[]): Quotation[] {
  const found: Quotation[] = []
  let open: { start: number; first: number; words: number; paragraph: number } | null = null
  for (let index = 0; index < sentences.length; index++) {
    const { tokens, paragraph } = sentences[index]!
    if (open && open.paragraph !== paragraph) open = null
    for (const { text, start, end, shape } of tokens) {
      if (shape !== 'mark') {
        if (open) open.words++
      } else if (open && isOneOf('»”"', text)) {
        if (open.words > 3) found.push({ start: open.start, end, first: open.first, last: index })
        open = null
      } else if (!open && isOneOf('«“"', text)) open = { start, first: index, words: 0, paragraph }
    }
  }
  return found
}
