import type { Fact } from '../types.js'
import { groupsOf } from '../series/collect.js'
import { readingOf } from './reading.js'
import type { Interval, Reading } from './interval.js'

/** A figure, wherever it stands. */
export interface Known {
  readonly fact: Fact
  readonly reading: Reading
}

/** All levels that are stated of a named subject at a known date. */
export type Levels = (like: Fact, date: string) => readonly Known[]

export function levelsOf(facts: readonly Fact[]): Levels {
  const stated = facts.filter(
    ({ kind, subject, modality, date }) => kind === 'level' && subject !== null && modality === 'stated' && date !== null,
  )
  const groups = groupsOf(stated, (fact) => keyOf(fact, fact.date!))
  return (like, date) =>
    (groups.get(keyOf(like, date)) ?? []).flatMap((fact) => {
      const reading = readingOf(fact)
      return reading ? [{ fact, reading }] : []
    })
}

const keyOf = ({ subject, metric, metricId, unit, per, dateMod: _mod }: Fact, date: string): string =>
  [subject, metricId ?? metric, unit, per, date].join('\0')

/** Do they say the same, as they are written? */
export const isOne = (intervals: readonly Interval[]): boolean =>
  Math.max(...intervals.map(({ low }) => low)) <= Math.min(...intervals.map(({ high }) => high))
