import { groupsOf } from '../series/collect.js'
import type { Point } from '../series/point.js'
import type { Series } from '../series/series.js'
import { byTime, whenOf } from '../series/when.js'
import type { SeriesCheck } from './check.js'
import { datesAgree } from './alike.js'
import type { Finding } from './finding.js'
import { amountOf } from './print.js'

/** A million for a milliard: a value a thousand or a million times those beside it in its own series. */
export const slip: SeriesCheck = {
  name: 'slip',
  examples: [],
  never: [],
  find: (all) => runsOf(all).flatMap((run) => run.flatMap((point, at) => slipAt(point, run, at) ?? [])),
}

/** The points of one thing in the order of time, whatever its period: a slip may be why it has none. */
function runsOf(all: readonly Series[]): Point[][] {
  const counted = all.filter(({ unit }) => unit !== '%' && unit !== 'x')
  const groups = groupsOf(counted, ({ subject, metricId, metric, unit }) => [subject, metricId ?? metric, unit].join('\0'))
  return [...groups.values()].map((group) =>
    group
      .flatMap(({ points }) => points)
      .filter(isTold)
      .sort(byDate),
  )
}

/** What has no date stands behind what has. */
function byDate(one: Point, other: Point): number {
  const [first, second] = [whenOf(one), whenOf(other)]
  return first && second ? byTime(first, second) : Number(first === null) - Number(second === null)
}

const isTold = ({ value, modality }: Point): boolean => value !== null && value > 0 && modality !== 'projected'

/** Beside two points that agree with each other, or one of the same time with the same digits. */
function slipAt(point: Point, told: readonly Point[], at: number): Finding | null {
  const [first, second] = nearest(told, at)
  if (
    first &&
    second &&
    isOrder(first.value! / second.value!) &&
    isSlip(point.value!, first.value!, ORDER) &&
    isSlip(point.value!, second.value!, ORDER)
  ) {
    return finding(point, [first, second])
  }
  const twin = told
    .slice(0, at)
    .find((other) => isSlip(point.value!, other.value!) && datesAgree(point.date, other.date) && point.dateMod === other.dateMod)
  return twin ? finding(point, [twin]) : null
}

/** The two next to it: one to either side, or both to one at an end. */
function nearest(told: readonly Point[], at: number): Point[] {
  const from = Math.min(Math.max(at - 1, 0), Math.max(told.length - 3, 0))
  return told.slice(from, from + 3).filter((_, index) => from + index !== at)
}

/** Does one stand for the other with another scale word? `within`: how far they may differ besides. */
export function isSlip(value: number, other: number, within = DIGITS): boolean {
  if (Math.max(value, other) < LEAST) return false
  const ratio = Math.max(value, other) / Math.min(value, other)
  return SCALES.some((scale) => ratio >= scale / within && ratio <= scale * within)
}

const isOrder = (ratio: number): boolean => ratio > 1 / ORDER && ratio < ORDER

/** What a scale word too large is worth. */
const SCALES = [1e3, 1e6]
/** The least that is written with one. */
const LEAST = 1e6
/** Up to such a factor a series may rise or fall from point to point. */
const ORDER = 3
/** The same digits. */
const DIGITS = 1.02

function finding(point: Point, others: readonly Point[]): Finding {
  const [first] = others
  const larger = point.value! > first!.value!
  const ratio = larger ? point.value! / first!.value! : first!.value! / point.value!
  return {
    verdict: 'fails',
    check: 'slip',
    arithmetic: `${amountOf(point.facts[0]!)} is ${ratio > 1e5 ? 'a million' : 'a thousand'} times ${larger ? 'more' : 'less'} than ${others.map(({ facts }) => amountOf(facts[0]!)).join(' and ')}`,
    why: 'they are of one series, and next to each other in it',
    facts: [point, ...others].map(({ facts }) => facts[0]!),
  }
}
