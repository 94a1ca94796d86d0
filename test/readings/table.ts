import { describe, expect, test } from 'vitest'
import { extractFacts } from '../../src/index.js'

/** What one rule of `relate/` reads: texts, and of each figure in turn whose it is and what it measures. */
export interface Reading {
  readonly name: string
  readonly texts: readonly (readonly [
    text: string,
    ...facts: (readonly [quote: string, subject: string | null, metric: string | null])[],
  ])[]
}

export function readsAll(readings: readonly Reading[]): void {
  describe.each(readings)('$name', ({ texts }) => {
    for (const [text, ...facts] of texts)
      test(text, () => {
        expect(extractFacts(text).map(({ quote, subject, metric }) => [quote, subject, metric])).toEqual(facts)
      })
  })
}
