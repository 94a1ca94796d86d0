import type { Finding } from '../../check/finding.js'

/** How findings are written, one after the other. */
export interface FindingWriter {
  /** `first`: none has been written yet. */
  readonly finding: (finding: Finding, first: boolean) => string
}

export const findingFormats = ['pretty', 'ndjson'] as const
export type FindingFormat = (typeof findingFormats)[number]

/** Each is loaded only where it is asked for. */
export async function findingWriterOf(format: FindingFormat, color: boolean): Promise<FindingWriter> {
  return format === 'pretty' ? (await import('./pretty.js')).prettyFindings(color) : (await import('./ndjson.js')).ndjsonFindings
}
