import type { Point } from '../../series/point.js'
import type { Series } from '../../series/series.js'
import type { SeriesWriter } from './index.js'

/** One series a line; of each fact what finds it again. */
export const seriesNdjson: SeriesWriter = {
  head: '',
  series: ({ why, points, ...series }) =>
    `${JSON.stringify({ ...series, points: points.map((point) => ({ ...point, facts: factsOf(point, why) })) })}\n`,
}

function factsOf({ facts }: Point, why: Series['why']): object[] {
  return facts.map((fact) => {
    const { id, file, line, quote, subject, source } = fact
    return { id, file, line, quote, subject, source, why: why.get(fact) ?? [] }
  })
}
