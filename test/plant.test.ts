import { describe, expect, test } from 'vitest'
import { scoresOf } from './plant/score.mjs'
import { more } from './plant/more.mjs'
import { templates } from './plant/templates.mjs'
import { unseen } from './plant/unseen.mjs'

/** Of ten made errors of a type, and those in copies of the articles that are here, how many must be found. */
const least = {
  templates: { change: 16, part: 10, sum: 10, average: 10, points: 11, currency: 11, divergence: 13, slip: 12 },
  more: { change: 10, part: 8, sum: 10, average: 8, points: 8, currency: 10, divergence: 10, slip: 10 },
  unseen: { change: 10, part: 5, sum: 4, average: 8, points: 10, currency: 7 },
} as const
const sets = { templates, more, unseen }

describe.each(Object.keys(sets) as (keyof typeof sets)[])('%s', (name) => {
  const folders = name === 'templates' ? ['corpus', 'fixtures/articles'] : []
  const { rows } = scoresOf(folders, sets[name])

  test.each(rows)('$check: planted errors are found', ({ check, errors }) => {
    const real = errors.filter(({ kind }) => kind === 'real').length
    const found = errors.filter((error) => error.found).length
    expect(errors.length - real).toBe(10)
    expect(found).toBeGreaterThanOrEqual((least[name] as Record<string, number>)[check]!)
  })

  test('no alarm but on them', () => {
    expect(rows.flatMap(({ errors }) => errors.filter((error) => error.false > 0).map(({ articles }) => articles))).toEqual([])
    expect(rows.flatMap(({ cleanAlarms }) => cleanAlarms.map(({ arithmetic }) => arithmetic))).toEqual([])
  })
})
