import { select } from '../series/select.js'
import { seriesOf, type Series } from '../series/series.js'
import { seriesFormats, seriesWriterOf, type SeriesFormat } from '../write/series/index.js'
import { checkDate, counted, type Fail } from './extract.js'
import { gather, type Gathered } from './facts.js'
import { lexiconOf } from './lexicon.js'
import { exitCodes } from './options.js'
import { hasColor, outputOf } from './output.js'
import type { TimelineOptions } from './timeline-options.js'

/** *extract timeline corpus/*: the facts of all paths as series; gives the exit code. */
export async function timeline(paths: readonly string[], options: TimelineOptions, fail: Fail): Promise<number> {
  const started = performance.now()
  checkDate(options.published, fail)
  const minPoints = Number(options.minPoints)
  if (!Number.isInteger(minPoints) || minPoints < 1) fail(`--min-points ${options.minPoints}: write a whole number from 1 on`)
  const own = await lexiconOf(options, fail)
  const writer = await seriesWriterOf(formatOf(options), hasColor(options, process.env), options.explain ?? false)
  const output = await outputOf(options.output).catch((error: Error) => fail(`cannot write: ${error.message}`))
  const tell = options.quiet ? () => undefined : (message: string) => void process.stderr.write(`extract: ${message}\n`)
  const { format: _, ...reading } = options
  const gathered = await gather(paths, { ...reading, own }, tell)
  const { subject, metric, join } = options
  const lexicon = own?.user
  const found = select(seriesOf(gathered.facts, { join, lexicon }), { subject, metric, minPoints, lexicon })
  await output.write(writer.head)
  for (const [at, series] of found.entries()) await output.write(writer.series(series, at === 0))
  await output.close()
  if (!options.quiet) process.stderr.write(`${summaryOf(found, gathered, performance.now() - started)}\n`)
  return gathered.unreadable > 0 ? exitCodes.unreadable.code : exitCodes.done.code
}

/** As asked for; else by the file's extension; else a table for people and NDJSON for programs. */
function formatOf({ format, output }: TimelineOptions): SeriesFormat {
  if (format) return format
  if (output !== undefined) return seriesFormats.find((name) => output.endsWith(`.${name}`)) ?? 'ndjson'
  return process.stdout.isTTY ? 'table' : 'ndjson'
}

/** `13 points in 3 series, of 38 facts in 5 articles, 0.4 s` */
function summaryOf(found: readonly Series[], { facts, articles, unreadable }: Gathered, milliseconds: number): string {
  const points = found.reduce((sum, { points: own }) => sum + own.length, 0)
  const parts = [
    `${counted(points, 'point')} in ${found.length} series`,
    `of ${counted(facts.length, 'fact')} in ${counted(articles, 'article')}`,
  ]
  if (unreadable > 0) parts.push(`${unreadable} unreadable`)
  return [...parts, `${(milliseconds / 1000).toFixed(1)} s`].join(', ')
}
