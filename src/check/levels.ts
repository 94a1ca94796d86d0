import type { Fact } from '../types.js'
import { groupsOf } from '../collect.js'
import { readingOf } from './reading.js'
import type { Reading } from './interval.js'

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
  const different = new Map([...groups].map(([key, group]) => [key, differentOf(group)]))
  return (like, date) => different.get(keyOf(like, date)) ?? []
}

/** One fact of each number; more than a few are of no help. */
function differentOf(facts: readonly Fact[]): Known[] {
  const byNumber = new Map(facts.map((fact) => [[fact.exact, fact.min, fact.max, fact.bound].join(), fact]))
  return [...byNumber.values()].slice(0, MOST).flatMap((fact) => {
    const reading = readingOf(fact)
    return reading ? [{ fact, reading }] : []
  })
}

const MOST = 8

const keyOf = ({ subject, metric, metricId, unit, per }: Fact, date: string): string =>
  [subject, metricId ?? metric, unit, per, date].join('\0')
