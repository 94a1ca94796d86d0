import type { Article, Fact } from '../types.js'

/** How facts are written, article by article. */
export interface Writer {
  readonly head: string
  /** `first`: no fact has been written yet. */
  readonly facts: (facts: readonly Fact[], article: Article, first: boolean) => string
  readonly tail: string
}

export const formats = ['ndjson', 'json', 'csv', 'pretty'] as const
export type Format = (typeof formats)[number]

/** Each is loaded only where it is asked for: `pretty` brings chalk and the tables of Intl. */
export async function writerOf(format: Format, color: boolean): Promise<Writer> {
  if (format === 'pretty') return (await import('./pretty.js')).prettyWriter(color)
  if (format === 'json') return (await import('./json.js')).json
  if (format === 'csv') return (await import('./csv.js')).csv
  return (await import('./ndjson.js')).ndjson
}
