import { isAlias, isMap, isScalar, isSeq, type Document, type Node } from 'yaml'

/** What stands at an offset (UTF-16) of a file; what lies in it is read when it is asked for, as an alias may stand for it. */
export type Place = { readonly at: number } & (
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'list'; readonly items: () => readonly Place[] }
  | { readonly is: 'mapping'; readonly pairs: () => readonly Pair[] }
  /** A number, a truth value, nothing. */
  | { readonly is: 'other'; readonly written: string }
)

interface Pair {
  readonly key: Place
  readonly value: Place
}

/** `around`: where it stands if the parser does not say. */
export function placeOf(document: Document, found: unknown, around = 0): Place {
  const at = (found as Node | null)?.range?.[0] ?? around
  const node = isAlias(found) ? found.resolve(document) : found
  if (isSeq(node)) return { at, is: 'list', items: () => node.items.map((item) => placeOf(document, item, at)) }
  if (isMap(node)) return { at, is: 'mapping', pairs: () => node.items.map((pair) => pairOf(document, pair, at)) }
  if (!isScalar(node) || node.value === null) return { at, is: 'other', written: '' }
  return typeof node.value === 'string' ? { at, is: 'text', text: node.value } : { at, is: 'other', written: node.source ?? '' }
}

function pairOf(document: Document, pair: { readonly key: unknown; readonly value: unknown }, around: number): Pair {
  const key = placeOf(document, pair.key, around)
  return { key, value: placeOf(document, pair.value, key.at) }
}
