import nlp from 'compromise/one'

/** A row of relation: a name, and compromise's match syntax over tags. */
export interface Pattern {
  readonly name: string
  readonly match: string
  /** Tags without which the pattern can't match: the sentence is not even handed over. */
  readonly needs: readonly string[]
}

/** Where a pattern matched: half-open indexes among the terms handed over. */
export interface Hit {
  readonly name: string
  readonly from: number
  readonly to: number
}

interface Sweep {
  readonly found: readonly { readonly reason: string; readonly view: { readonly fullPointer: readonly (readonly [sentence: number, from: number, to: number])[] } }[]
}

/**
 * The one module that knows compromise: a matcher over our tags. It is shown no word, so it has nothing to cut again, to
 * fold or to read as English; every term is a dot with its tags.
 */
export function matcher(patterns: readonly Pattern[]): (terms: readonly (readonly string[])[]) => readonly Hit[] {
  const net = nlp.buildNet(patterns.map(({ name, match }) => ({ match, reason: name })) as never)
  return (terms) => {
    const tags = new Set(terms.flat())
    if (!patterns.some(({ needs }) => needs.every((tag) => tags.has(tag)))) return []
    const document = nlp([{ terms: terms.map((tags) => ({ text: '·', normal: '·', pre: '', post: ' ', tags })) }] as never)
    const { found } = document.sweep(net as never, { tagger: false } as never) as unknown as Sweep
    return found.flatMap(({ reason, view }) => view.fullPointer.map(([, from, to]) => ({ name: reason, from, to })))
  }
}
