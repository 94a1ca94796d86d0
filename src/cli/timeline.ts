import { select } from '../series/select.js'
import { seriesOf, type Series } from '../series/series.js'
import { counted } from '../write/counted.js'
import { seriesFormats, seriesWriterOf } from '../write/series/index.js'
import { checkDate, type Fail } from './extract.js'
import { gather, type Gathered } from './gather.js'
import { lexiconOf } from './lexicon.js'
import { exitCodes } from './options.js'
import { formatOf, hasColor, outputOf } from './output.js'
import { reportOf } from './report.js'
import type { TimelineOptions } from './timeline-options.js'

/** *extract timeline corpus/*: the facts of all paths as series; gives the exit code. */
export async function timeline(paths: readonly string[], options: TimelineOptions, fail: Fail): Promise<number> {
  const report = reportOf(options)
  checkDate(options.published, fail)
  const minPoints = Number(options.minPoints)
  if (!Number.isInteger(minPoints) || minPoints < 1) fail(`--min-points ${options.minPoints}: write a whole number from 1 on`)
  const own = await lexiconOf(options, fail)
  const format = formatOf(options, seriesFormats, 'table')
  const writer = await seriesWriterOf(format, hasColor(options, process.env), options.explain ?? false)
  const output = await outputOf(options.output, fail)
  const gathered = await gather(paths, { ...options, own }, report)
  const { subject, metric, join } = options
  const lexicon = own?.user
  const found = select(seriesOf(gathered.facts, { join, lexicon }), { subject, metric, minPoints, lexicon })
  await output.write(writer.head)
  for (const [at, series] of found.entries()) await output.write(writer.series(series, at === 0))
  await output.close()
  report.sum(...summaryOf(found, gathered))
  return report.problems() > 0 ? exitCodes.unreadable.code : exitCodes.done.code
}

/** `13 points in 3 series`, `of 38 facts in 5 articles` */
function summaryOf(found: readonly Series[], { facts, articles }: Gathered): string[] {
  const points = found.reduce((sum, { points: own }) => sum + own.length, 0)
  return [
    `${counted(points, 'point')} in ${found.length} series`,
    `of ${counted(facts.length, 'fact')} in ${counted(articles, 'article')}`,
  ]
}
