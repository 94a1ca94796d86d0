import nlp from 'compromise/one'

/** A row of relation: a name, and compromise's match syntax over tags. */
export interface Pattern {
  readonly name: string
  readonly match: string
}

/** Where a pattern matched: half-open indexes among the terms handed over. */
export interface Hit {
  readonly name: string
  readonly from: number
  readonly to: number
}

interface Term {
  readonly text: string
  readonly normal: string
  readonly pre: string
  readonly post: string
  readonly tags: ReadonlySet<string>
}

/** The part of compromise that matches: bare, as a document would first be cut, folded and counted. */
interface Matcher {
  readonly bulkMatch: (
    document: readonly (readonly Term[])[],
    net: unknown,
    methods: unknown,
    options: object,
  ) => readonly { readonly reason: string; readonly pointer: readonly [sentence: number, from: number, to: number] }[]
}

/**
 * The one module that knows compromise: a matcher over our tags. It is shown no word, so it has nothing to cut again, to
 * fold or to read as English; every term is a dot with its tags.
 */
export function matcher(patterns: readonly Pattern[]): (terms: readonly (readonly string[])[]) => readonly Hit[] {
  const net = nlp.buildNet(patterns.map(({ name, match }) => ({ match, reason: name })) as never)
  const methods = nlp.methods() as { readonly one: Matcher }
  return (terms) => {
    const document = [terms.map((tags) => ({ text: '·', normal: '·', pre: '', post: ' ', tags: new Set(tags) }))]
    return methods.one
      .bulkMatch(document, net, methods, { tagger: false })
      .map(({ reason, pointer: [, from, to] }) => ({ name: reason, from, to }))
  }
}
