import type { Series } from '../../series/series.js'

/** How series are written, one after the other. */
export interface SeriesWriter {
  readonly head: string
  /** `first`: none has been written yet. */
  readonly series: (series: Series, first: boolean) => string
}

export const seriesFormats = ['table', 'ndjson', 'csv'] as const
export type SeriesFormat = (typeof seriesFormats)[number]

/** Each is loaded only where it is asked for. `explain`: the table says of each fact why it is there. */
export async function seriesWriterOf(format: SeriesFormat, color: boolean, explain: boolean): Promise<SeriesWriter> {
  if (format === 'table') return (await import('./table.js')).tableWriter(color, explain)
  if (format === 'csv') return (await import('./csv.js')).seriesCsv
  return (await import('./ndjson.js')).seriesNdjson
}
