import { groupsOf } from '../collect.js'
import { seriesOf, type SeriesOptions } from '../series/series.js'
import type { Fact } from '../types.js'
import { average } from './average.js'
import { change } from './change.js'
import type { Check, SeriesCheck } from './check.js'
import { currency } from './currency.js'
import { derive } from './derive.js'
import { divergence } from './divergence.js'
import type { Finding } from './finding.js'
import { levelsOf } from './levels.js'
import { part } from './part.js'
import { passagesOf } from './passage.js'
import { points } from './points.js'
import { slip } from './slip.js'
import { sum } from './sum.js'
import { twice } from './twice.js'

/** What one article says of its own figures. */
export const checks: readonly Check[] = [change, twice, points, derive, part, sum, average, currency]

/** What only the facts of a series show. */
export const seriesChecks: readonly SeriesCheck[] = [divergence, slip]

/** Facts → what their arithmetic comes to: article by article in the order of the text, then series by series. Linear but for sorting. */
export function checkFacts(facts: readonly Fact[], { lexicon }: Pick<SeriesOptions, 'lexicon'> = {}): Finding[] {
  const levels = levelsOf(facts)
  const inArticles = [...groupsOf(facts, ({ file }) => file)].flatMap(([file, own]) => {
    const article = { file, passages: passagesOf(own) }
    return checks.flatMap(({ find }) => find(article, levels)).sort(byPlace)
  })
  const series = seriesOf(facts, { lexicon })
  const inSeries = seriesChecks.flatMap(({ find }) => find(series))
  return [...inArticles, ...inSeries]
}

const byPlace = ({ facts: [one] }: Finding, { facts: [other] }: Finding): number => one!.start - other!.start
