import { describe, expect, test } from 'vitest'
import { exactly, meets, minus, scaled } from '../src/check/interval.js'
import { judge } from '../src/check/judge.js'
import { readingOf } from '../src/check/reading.js'
import { extractFacts } from '../src/index.js'
import { aFact } from './samples.js'

/** What the one figure of a text may mean, as it is written. */
function written(text: string) {
  const [fact] = extractFacts(text)
  const { low, high } = readingOf(fact!)!.written
  return [Number(low.toPrecision(6)), Number(high.toPrecision(6))]
}

describe('a figure as it is written', () => {
  test.each([
    ['Le groupe pèse 3,4 milliards d’euros.', 3.35e9, 3.45e9],
    ['Le groupe pèse 24M€.', 23.5e6, 24.5e6],
    ['Le groupe pèse 300 k€.', 299500, 300500],
    ['Le groupe pèse 1,225 million d’euros.', 1224500, 1225500],
    ['Le groupe a payé 1.194 euros.', 1193.5, 1194.5],
    ['La ville compte 846’300 habitants.', 846300, 846300],
    ['Le titre vaut 12,30 euros.', 12.295, 12.305],
    ['Le risque est de 0,004 %.', 0.0035, 0.0045],
    ['Il a gagné trois cent cinquante mille euros.', 349500, 350500],
    ['Le groupe vaut entre 750 et 800 millions d’euros.', 749.5e6, 800.5e6],
    ['Le groupe vaut environ 800 millions d’euros.', 720e6, 880e6],
    ['Le groupe compte plus de 800 millions d’utilisateurs.', 800e6, Infinity],
    ['Le groupe compte moins de 8000 salariés.', -Infinity, 8000],
  ])('%s', (text, low, high) => expect(written(text)).toEqual([low, high]))

  test('a vague amount means nothing', () => {
    expect(readingOf(aFact({ value: null, exact: null, bound: null, quote: 'des milliards' }))).toBeNull()
  })

  test('is never narrower when read loosely', () => {
    for (const { file: _, ...fact } of extractFacts('Il vaut 3,4 milliards, 800 millions, 12 %, un tiers et 50 euros.')) {
      const { written: sharp, loose } = readingOf({ ...fact, file: '-' })!
      expect([loose.low <= sharp.low, loose.high >= sharp.high]).toEqual([true, true])
    }
  })
})

describe('the verdict', () => {
  const reading = (low: number, high: number, slack: number) => ({
    value: (low + high) / 2,
    written: { low, high },
    loose: { low: low - slack, high: high + slack },
  })
  test.each([
    ['meets as written', reading(8.75, 8.85, 0.05), reading(8.3, 9.2, 0.4), 'holds'],
    ['meets when read loosely', reading(8.75, 8.85, 0.5), reading(9.2, 9.3, 0.1), null],
    ['is apart, but by no more than rounding', reading(100, 100, 0), reading(102, 102, 0), null],
    ['is clearly apart', reading(8.75, 8.85, 0.05), reading(5, 5.2, 0.1), 'fails'],
    ['is open on the same side', reading(2, Infinity, 0), reading(5, Infinity, 0), null],
  ] as const)('%s', (_, stated, computed, verdict) => expect(judge(stated, computed)).toBe(verdict))

  test('ends that differ by the rounding of a double meet', () => {
    expect(meets({ low: 0, high: 0.1 + 0.2 }, { low: 0.3, high: 1 })).toBe(true)
    expect(meets({ low: 0, high: 0.3 }, { low: 0.1 + 0.2, high: 1 })).toBe(true)
    expect(meets({ low: 0, high: 0.3 }, { low: 0.3001, high: 1 })).toBe(false)
  })
})

describe('arithmetic on doubles', () => {
  test('what cancels out is nothing', () => {
    expect(minus(minus(exactly(3.6), exactly(3.5)), exactly(0.1)).written).toEqual({ low: 0, high: 0 })
    expect(scaled(exactly(1.1), 100, -110).value).toBe(0)
  })

  test('what is small, and what has no end, stays', () => {
    expect(minus(exactly(3e9), exactly(3e9 - 1)).value).toBe(1)
    const open = { ...exactly(3), written: { low: 3, high: Infinity } }
    expect(minus(open, exactly(1)).written).toEqual({ low: 2, high: Infinity })
    expect(minus(exactly(1), open).written).toEqual({ low: -Infinity, high: -2 })
  })
})
