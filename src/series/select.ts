import { metricFamilies } from '../lexicon/series.js'
import type { UserLexicon } from '../types.js'
import { knownWith, type Known } from './known.js'
import { nameKey } from './names.js'
import type { Series } from './series.js'

/** Which series are wanted; without any of it, all. */
export interface Selection {
  readonly subject?: string | undefined
  /** A slug, or the French title. */
  readonly metric?: string | undefined
  /** At how many dates at least: at one alone nothing runs. */
  readonly minPoints?: number | undefined
  /** Names of your own, as given to `seriesOf`. */
  readonly lexicon?: UserLexicon | undefined
}

export function select(all: readonly Series[], { subject, metric, minPoints = 0, lexicon }: Selection): Series[] {
  const known = knownWith(lexicon)
  return all.filter(
    (one) =>
      (subject === undefined || isSeriesOf(one, subject, known)) &&
      (metric === undefined || measures(one, metric)) &&
      datesOf(one) >= minPoints,
  )
}

/** Under the name that it has, or under one that was joined. */
function isSeriesOf({ subject, joined }: Series, wanted: string, known: Known): boolean {
  const names = [subject, ...joined.map(({ name }) => name)].map(anyCase)
  return names.includes(anyCase(wanted)) || names.includes(anyCase(known.name(wanted)?.name ?? wanted))
}

const anyCase = (name: string): string => nameKey(name.toLowerCase())

function measures({ metric, metricId }: Series, wanted: string): boolean {
  const family = metricFamilies.find((ids) => ids.includes(wanted))
  return metricId === (family?.[0] ?? wanted) || anyCase(metric) === anyCase(wanted)
}

const datesOf = ({ points }: Series): number => new Set(points.map(({ date, dateMod }) => `${date} ${dateMod}`)).size
