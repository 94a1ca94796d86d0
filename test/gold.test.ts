import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { columns, scoresOf, sets } from './score/table.mjs'
import { root } from './run.js'

/** The rows of test/SCORES.md, the latest last: date, set, then percentages. */
const rows = readFileSync(join(root, 'test/SCORES.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d{4}-/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
const names = ['P', 'R', 'F1', 'whole F1', ...columns]

describe.each(Object.keys(sets) as (keyof typeof sets)[])('%s', (set) => {
  const kept = rows.findLast((cells) => cells[2] === set)!.slice(3)
  const scores = scoresOf(set)
  test.each(names.map((name, at) => [name, kept[at]] as const))('%s is not below %s', (name, least) => {
    if (least !== '–') expect(100 * (scores[name] ?? 0)).toBeGreaterThanOrEqual(Number(least) - ROUNDED)
  })
})

/** Kept with one decimal. */
const ROUNDED = 0.06
