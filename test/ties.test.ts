import { describe, expect, test } from 'vitest'
import { tieRules } from '../src/series/tie-rules.js'
import { tiesIn } from '../src/series/ties.js'
import { facts } from './samples.js'

describe.each(tieRules)('$name', ({ ties, who, examples, never }) => {
  test.each(examples)('%s', (example) => {
    for (const tie of ties) expect(tied(example)[tie]).toEqual(who === 'left' ? [true, false] : [false, true])
  })
  test.each(never)('never: %s', (example) => {
    for (const tie of ties) expect(tied(example)[tie]).toEqual([false, false])
  })
})

/** Of the two names in brackets, from left to right: is each tied to the other? */
function tied(example: string) {
  const [left, right] = [...example.matchAll(/\[(?<name>[^\]]+)\]/g)].map(({ groups }) => groups!['name']!) as [string, string]
  const sentence = example.replace(/[[\]]/g, '')
  const { makerOf, speaksFor } = tiesIn(facts({ subject: left, sentence }, { subject: right, sentence }))
  return {
    made: [makerOf(left)?.to === right, makerOf(right)?.to === left],
    speaks: [speaksFor(left)?.to === right, speaksFor(right)?.to === left],
  }
}

test('the lexicon wins, and where articles name several makers none is taken', () => {
  const of = (maker: string, product: string) => ({
    subject: product,
    source: maker,
    sentence: `${product}, de ${maker}, grandit.`,
  })
  const { makerOf } = tiesIn(facts(of('Kliro', 'Zorb'), of('Vento', 'Zorb'), of('Kliro', 'ChatGPT'), of('Kliro', 'Plim')))
  expect(['Zorb', 'ChatGPT', 'Plim'].map((name) => makerOf(name)?.to ?? null)).toEqual([null, 'OpenAI', 'Kliro'])
})
