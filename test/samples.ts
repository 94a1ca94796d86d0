import type { Article, Fact } from '../src/types.js'

/** A whole fact, some keys changed. */
export function aFact(changes: Partial<Fact> = {}): Fact {
  return {
    id: 'a1',
    file: 'a.txt',
    published: '2025-10-06',
    publishedBasis: 'header',
    kind: 'level',
    subject: 'ChatGPT',
    metric: 'utilisateurs',
    metricId: 'active-users',
    value: 8e8,
    exact: '800000000',
    min: null,
    max: null,
    bound: 'exact',
    unit: 'utilisateur',
    unitKind: 'count',
    unitText: 'utilisateurs',
    per: 'P1W',
    direction: null,
    over: null,
    baseline: null,
    than: null,
    date: '2025-10-06',
    dateMod: null,
    dateText: 'désormais',
    dateBasis: 'published',
    source: null,
    sourceText: null,
    modality: 'stated',
    quote: '800 millions d’utilisateurs',
    start: 15,
    end: 42,
    line: 1,
    sentence: 'ChatGPT compte 800 millions d’utilisateurs.',
    confidence: 0.9,
    ...changes,
  }
}

export function anArticle(text = 'ChatGPT compte 800 millions d’utilisateurs.'): Article {
  return { file: 'a.txt', text, published: '2025-10-06', publishedBasis: 'header', body: [{ start: 0, end: text.length }] }
}

/** Facts that differ by what is given, each at a place of its own. */
export const facts = (...all: readonly Partial<Fact>[]): Fact[] => all.map((one, at) => aFact({ start: at, end: at + 1, ...one }))

/** The one of a list that should hold no more. */
export function only<Item>(all: readonly Item[]): Item {
  if (all.length !== 1) throw new Error(`one expected, not ${all.length}`)
  return all[0]!
}
