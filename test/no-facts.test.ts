import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { extractFacts } from '../src/index.js'
import { root } from './run.js'

const sentences = readFileSync(join(root, 'fixtures/no-facts.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.trim())

test.each(sentences)('%s', (sentence) => {
  expect(extractFacts(sentence, { published: '2025-10-06' }).map(({ quote }) => quote)).toEqual([])
})
