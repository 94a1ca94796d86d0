import { describe, expect, test } from 'vitest'
import type { Fact } from '../src/fact.js'
import { seriesOf, type Series } from '../src/index.js'
import { holds, mayBe, spanOf, whenOf } from '../src/series/when.js'
import { sparkline, thinned } from '../src/write/series/sparkline.js'
import { facts, only } from './samples.js'

const numbers = (series: Series) => series.points.map(({ value }) => value)
const dates = (series: Series) => series.points.map(({ date }) => date)

describe('order', () => {
  const run = (...rows: readonly (readonly [date: string | null, value: number, more?: Partial<Fact>])[]) =>
    only(seriesOf(facts(...rows.map(([date, value, more]) => ({ date, value, ...more })))))

  test('by date, a year behind its months, an open one by the end that it has', () => {
    const series = run(['2025', 5], ['2025-03', 2], ['2024/..', 1], ['2025-01/2025-06', 4], ['../2026', 6], ['2025-04-02', 3])
    expect(dates(series)).toEqual(['2024/..', '2025-03', '2025-04-02', '2025-01/2025-06', '2025', '../2026'])
  })

  test('start, mid and end', () => {
    const of = (dateMod: Fact['dateMod']) => ({ dateMod })
    expect(numbers(run(['2025-11', 3, of('end')], ['2025-11', 1, of('start')], ['2025-11', 2, of('mid')]))).toEqual([1, 2, 3])
  })

  test('what has no year stands where its number fits, in a series that rises or falls', () => {
    expect(numbers(run([null, 3], ['2024', 2], ['2025', 4], ['XXXX-11', 1]))).toEqual([1, 2, 3, 4])
    expect(numbers(run([null, 3], ['2024', 4], ['2025', 2], ['XXXX-11', 1]))).toEqual([4, 3, 2, 1])
  })

  test('else at the end, but before projections; of the past of a dated article at the start', () => {
    const undated = { published: null, publishedBasis: null }
    const rows = run([null, 9, undated], ['2024', 5], ['2025', 3], ['2026', 5], ['2030', 7, { modality: 'projected' }], [null, 1])
    expect(rows.points.map(({ value, placed }) => [value, placed])).toEqual([
      [1, 'start'],
      [5, 'date'],
      [3, 'date'],
      [5, 'date'],
      [9, 'end'],
      [7, 'date'],
    ])
  })

  test.each([
    ['2025-11', 'start', '2025-11-01/2025-11-10'],
    ['2025-11', 'mid', '2025-11-11/2025-11-20'],
    ['2025', 'end', '2025-09/2025-12'],
  ] as const)('%s %s', (date, dateMod, as) => {
    const [own, whole] = [whenOf({ date, dateMod })!, whenOf({ date: as, dateMod: null })!]
    expect(Math.abs(own.first - whole.first) + Math.abs(own.last - whole.last)).toBeLessThan(3)
    expect(holds(whenOf({ date, dateMod: null })!, own)).toBe(true)
  })

  test.each([
    ['2025-07/2025-09', 'P3M'],
    ['2025-01/2025-06', 'P6M'],
    ['2024', 'P1Y'],
    ['2025-10-06', null],
    ['2019/..', null],
    [null, null],
  ])('%s lasts %s', (date, span) => expect(spanOf({ date, dateMod: null })).toBe(span))

  test('a date without a year', () => {
    expect([mayBe('XXXX-11', '2023-11-30'), mayBe('XXXX-11', '2023-12'), mayBe('2023', '2023-11')]).toEqual([true, false, false])
  })
})

test.each([
  [[100, 400, 800], '▁▄█'],
  [[8, 1], '█▁'],
  [[3, 3], '▅▅'],
])('sparkline of %j', (values, bars) => expect(sparkline(values)).toBe(bars))

test('a long run keeps its ends', () => {
  const values = Array.from({ length: 1000 }, (_, at) => at)
  expect([thinned(values, 40).length, thinned(values, 40)[0], thinned(values, 40).at(-1)]).toEqual([40, 0, 999])
})

test('linear time, whatever repeats', () => {
  const kinds: ((at: number) => Partial<Fact>)[] = [
    (at) => ({ file: `${at}` }),
    (at) => ({ file: `${at}`, date: null, value: at }),
    (at) => ({
      date: at % 2 ? `XXXX-${10 + (at % 3)}` : new Date(at * 864e5).toISOString().slice(0, 10),
      bound: at % 2 ? 'over' : 'under',
    }),
    (at) => ({ subject: at % 2 ? 'OpenAI' : 'ChatGPT', value: 1e8 + at }),
    (at) => ({ subject: `Jean ${at}`, sentence: `Jean ${at}, patron de Jean ${at + 1}` }),
  ]
  for (const kind of kinds) {
    const [few, many] = [1000, 8000].map((count) => timeOf(facts(...Array.from({ length: count }, (_, at) => kind(at)))))
    expect(many! / few!).toBeLessThan(8 * MARGIN)
  }
})

/** For what else the machine does meanwhile. Eight times the facts in quadratic time would take 64 times as long. */
const MARGIN = 4

function timeOf(all: readonly Fact[]): number {
  const times = [1, 2].map(() => {
    const start = performance.now()
    seriesOf(all)
    return performance.now() - start
  })
  return Math.min(...times)
}
