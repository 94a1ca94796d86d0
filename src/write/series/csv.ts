import type { Point } from '../../series/point.js'
import type { Series } from '../../series/series.js'
import { field } from '../csv.js'
import type { SeriesWriter } from './index.js'

type Cell = (series: Series, point: Point) => string | number | null

/** What a list holds stands in one field. */
const SEPARATOR = '; '

const columns: Readonly<Record<string, Cell>> = {
  subject: ({ subject }) => subject,
  joined: ({ joined }) => joined.map(({ name }) => name).join(SEPARATOR),
  metric: ({ metric }) => metric,
  metricId: ({ metricId }) => metricId,
  unit: ({ unit }) => unit,
  per: ({ per }) => per,
  date: (_, { date }) => date,
  dateMod: (_, { dateMod }) => dateMod,
  placed: (_, { placed }) => placed,
  value: (_, { value }) => value,
  min: (_, { min }) => min,
  max: (_, { max }) => max,
  bound: (_, { bound }) => bound,
  modality: (_, { modality }) => modality,
  articles: (_, { articles }) => articles,
  independent: (_, { independent }) => independent,
  sources: (_, { sources }) => sources.join(SEPARATOR),
  files: (_, { facts }) => [...new Set(facts.map(({ file }) => file))].join(SEPARATOR),
}

/** A line of names, then one record a point, ended by CRLF. */
export const seriesCsv: SeriesWriter = {
  head: `${Object.keys(columns).join(',')}\r\n`,
  series: (series) => series.points.map((point) => `${recordOf(series, point)}\r\n`).join(''),
}

const recordOf = (series: Series, point: Point): string =>
  Object.values(columns)
    .map((cell) => field(cell(series, point)))
    .join(',')
