import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkFacts, factsOf, root, run } from './run.js'
import { corpus } from './corpus.js'

const golden = readFileSync(join(root, 'fixtures/corpus.ndjson'), 'utf8')

test('the facts of the corpus are those of fixtures/corpus.ndjson (npm run fixtures rewrites it)', () => {
  const { stdout, code } = run(['corpus', '--quiet', '--format', 'ndjson'])
  expect(code).toBe(0)
  expect(factsOf(stdout)).toEqual(factsOf(golden))
  expect(stdout).toBe(golden)
})

test.each(corpus)('the facts of $file keep the contract', ({ file, text }) => {
  const facts = factsOf(golden).filter((fact) => fact.file === file)
  expect(facts.length).toBeGreaterThan(0)
  checkFacts(facts, text)
})
