import { describe, expect, test } from 'vitest'
import { extractFacts } from '../src/index.js'
import { checkFacts } from './run.js'

const text = 'Le zorb de Kliro est passé à 12 glorps, contre 9 un an plus tôt.'
const lexicon = {
  names: [{ name: 'Kliro', aliases: ['KLR'], type: 'company' }],
  metrics: [{ id: 'zorb', label: 'zorb', forms: ['zorb(s)'] }],
  units: [{ unit: '[glorp]', kind: 'measure', forms: ['glorp(s)'] }],
} as const

describe('a lexicon of one’s own', () => {
  test('adds names, metrics and units', () => {
    const facts = extractFacts(text, { published: '2025-10-06', lexicon })
    checkFacts(facts, text)
    expect(facts[0]).toMatchObject({ value: 12, unit: '[glorp]', unitKind: 'measure', metricId: 'zorb', subject: 'Kliro' })
  })

  test('is gone without it', () => {
    expect(extractFacts(text, { published: '2025-10-06' })[0]).toMatchObject({ unit: 'glorp', unitKind: 'count', metricId: null })
  })
})
