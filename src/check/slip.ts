import { groupsOf } from '../collect.js'
import type { Point } from '../series/point.js'
import type { Series } from '../series/series.js'
import { byTime, whenOf } from '../series/when.js'
import type { SeriesCheck } from './check.js'
import type { Finding } from './finding.js'
import { amountOf } from './print.js'
import { singleMetrics } from './single.js'

/** A million for a milliard: a value a thousand or a million times those beside it in its own series. */
export const slip: SeriesCheck = {
  name: 'slip',
  examples: [
    [
      [
        'En 2021, Novacier a réalisé un chiffre d’affaires de 500 millions d’euros.',
        'En 2022, Novacier a réalisé un chiffre d’affaires de 540 milliards d’euros.',
        'En 2023, Novacier a réalisé un chiffre d’affaires de 610 millions d’euros.',
      ],
      'fails',
      '540 Md EUR is a thousand times more than 500 M EUR and 610 M EUR',
    ],
  ],
  never: [
    [
      'En 2021, Novacier a réalisé un chiffre d’affaires de 2 millions d’euros.',
      'En 2022, Novacier a réalisé un chiffre d’affaires de 90 millions d’euros.',
      'En 2023, Novacier a réalisé un chiffre d’affaires de 2 milliards d’euros.',
    ],
  ],
  find: (all) => runsOf(all).flatMap((run) => [...outliers(run), ...twins(run)]),
}

/** The points of one thing in the order of time, whatever its period: a slip may be why it has none. */
function runsOf(all: readonly Series[]): Point[][] {
  const counted = all.filter(({ unit, metricId }) => unit !== '%' && singleMetrics.has(metricId ?? ''))
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

/** Beside two points that agree with each other. */
function outliers(run: readonly Point[]): Finding[] {
  return run.flatMap((point, at) => {
    const [first, second] = nearest(run, at)
    const isOut =
      first &&
      second &&
      isOrder(first.value! / second.value!) &&
      [first, second].every((one) => isSlip(point.value!, one.value!, ORDER))
    return isOut ? [finding(point, [first, second])] : []
  })
}

/** The same digits at one date. */
function twins(run: readonly Point[]): Finding[] {
  const dated = run.filter(({ date }) => date !== null)
  return [...groupsOf(dated, ({ date, dateMod }) => `${date} ${dateMod}`).values()].flatMap(([first, ...others]) =>
    others.filter((other) => isSlip(first!.value!, other.value!)).map((other) => finding(other, [first!])),
  )
}

/** The two next to it: one to either side, or both to one at an end. */
function nearest(run: readonly Point[], at: number): Point[] {
  const from = Math.min(Math.max(at - 1, 0), Math.max(run.length - 3, 0))
  return run.slice(from, from + 3).filter((_, index) => from + index !== at)
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
    gives: null,
  }
}
