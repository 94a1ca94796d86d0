import type { Sentence } from '../types.js'

/** What stands between quotation marks: token `from` of sentence `first` to token `to` of sentence `last`. */
export interface Quotation {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
}

const OPEN = /^[«“]$/u
const CLOSE = /^[»”]$/u

/** Quotations of an article, within its paragraphs; two or three quoted words are no speech. */
export function quotationsOf(sentences: readonly Sentence[]): Quotation[] {
  const found: Quotation[] = []
  let open: { start: number; first: number; words: number; paragraph: number } | null = null
  sentences.forEach(({ tokens, paragraph }, index) => {
    if (open && open.paragraph !== paragraph) open = null
    for (const { text, start, end, shape } of tokens) {
      if (open && (CLOSE.test(text) || text === '"')) {
        if (open.words > 3) found.push({ start: open.start, end, first: open.first, last: index })
        open = null
      } else if (!open && (OPEN.test(text) || text === '"')) open = { start, first: index, words: 0, paragraph }
      else if (open && shape !== 'mark') open.words++
    }
  })
  return found
}
