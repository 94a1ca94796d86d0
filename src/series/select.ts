import { metricFamilies } from '../lexicon/series.js'
import { knownName, nameKey } from './names.js'
import type { Series } from './series.js'

/** Which series are wanted; without any of it, all. */
export interface Selection {
  readonly subject?: string | undefined
  /** A slug, or the French title. */
  readonly metric?: string | undefined
  /** At how many dates at least: at one alone nothing runs. */
  readonly minPoints?: number | undefined
}

export function select(all: readonly Series[], { subject, metric, minPoints = 0 }: Selection): Series[] {
  return all.filter(
    (one) =>
      (subject === undefined || isOf(one, subject)) &&
      (metric === undefined || measures(one, metric)) &&
      datesOf(one) >= minPoints,
  )
}

/** Under the name that it has, or under one that was joined. */
function isOf({ subject, joined }: Series, wanted: string): boolean {
  const names = [subject, ...joined.map(({ name }) => name)].map(anyCase)
  return names.includes(anyCase(wanted)) || names.includes(anyCase(knownName(wanted)?.name ?? wanted))
}

const anyCase = (name: string): string => nameKey(name.toLowerCase())

function measures({ metric, metricId }: Series, wanted: string): boolean {
  const family = metricFamilies.find((ids) => ids.includes(wanted))
  return metricId === (family?.[0] ?? wanted) || anyCase(metric) === anyCase(wanted)
}

const datesOf = ({ points }: Series): number => new Set(points.map(({ date, dateMod }) => `${date} ${dateMod}`)).size
