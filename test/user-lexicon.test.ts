import { describe, expect, test } from 'vitest'
import { extractFacts, selectSeries, seriesOf, type UserLexicon } from '../src/index.js'
import { facts } from './samples.js'
import { checkFacts } from './run.js'

const text = 'Le zorb de Kliro est passé à 12 glorps, contre 9 un an plus tôt.'
const lexicon = {
  names: [{ name: 'Kliro', aliases: ['KLR'], type: 'company' }],
  metrics: [{ id: 'zorb', label: 'zorb', forms: ['zorb(s)'] }],
  units: [{ unit: '[glorp]', kind: 'measure', forms: ['glorp(s)'] }],
} as const

function factOf(sentence: string, own?: UserLexicon) {
  const found = extractFacts(sentence, { published: '2025-10-06', ...(own && { lexicon: own }) })
  checkFacts(found, sentence)
  return found[0]
}

describe('a lexicon of one’s own', () => {
  test('adds names, metrics and units', () => {
    expect(factOf(text, lexicon)).toMatchObject({
      value: 12,
      unit: '[glorp]',
      unitKind: 'measure',
      metricId: 'zorb',
      subject: 'Kliro',
    })
  })

  test('is gone without it', () => {
    expect(factOf(text)).toMatchObject({ unit: 'glorp', unitKind: 'count', metricId: null })
  })

  test('wins over the project’s', () => {
    const own: UserLexicon = { metrics: [{ id: 'intake', label: 'encaissements', forms: ["chiffre d'affaires"] }] }
    const sentence = 'Le chiffre d’affaires de Kliro atteint 3 millions d’euros.'
    expect([factOf(sentence)?.metricId, factOf(sentence, own)?.metricId]).toEqual(['revenue', 'intake'])
  })

  test('adds verbs that say a metric, whether the project knows them or not', () => {
    for (const [verb, sentence] of [
      ['zorber', 'Kliro zorbera 300 tonnes en 2026.'],
      ['peser', 'Kliro pesait 300 tonnes en 2024.'],
    ] as const) {
      const own: UserLexicon = { metrics: [{ id: 'zorb', label: 'zorbage', forms: ['zorbage'], verbs: [verb] }] }
      expect(factOf(sentence)?.metric).not.toBe('zorbage')
      expect(factOf(sentence, own)).toMatchObject({ metric: 'zorbage', subject: 'Kliro', value: 300 })
    }
  })

  test('leaves to a verb what else it does', () => {
    const own: UserLexicon = { metrics: [{ id: 'zorb', label: 'zorbage', forms: ['zorbage'], verbs: ['dépasser'] }] }
    expect(factOf('Kliro dépasse 300 tonnes.', own)).toMatchObject({ metric: 'zorbage', bound: 'over' })
  })

  test('tells whom a role may stand for', () => {
    const names = (gender: 'm' | 'f'): UserLexicon => ({
      names: [
        { name: 'Zoreille', type: 'person', gender },
        { name: 'Ventois', type: 'person', gender: 'f' },
      ],
    })
    const sentence = 'Zoreille a reçu Ventois lundi. La dirigeante a 45 ans.'
    expect(factOf(sentence, names('m'))?.subject).toBe('Ventois')
    expect(factOf(sentence, names('f'))?.subject).toBe('Zoreille')
  })
})

describe('in series', () => {
  const users = { metric: 'utilisateurs', metricId: 'users', per: null } as const
  const said = facts(
    { ...users, subject: 'Kliro', date: '2024', value: 1e6, exact: '1000000' },
    { ...users, subject: 'KLR', date: '2025', value: 2e6, exact: '2000000' },
  )

  test('its names are one, and found under each', () => {
    expect(seriesOf(said).map(({ subject }) => subject)).toEqual(['Kliro', 'KLR'])
    const [series, ...others] = seriesOf(said, { lexicon })
    expect(others).toEqual([])
    expect(series).toMatchObject({
      subject: 'Kliro',
      joined: [{ name: 'KLR', why: 'it is a name of Kliro (lexicon)', facts: 1 }],
    })
    const only = seriesOf(said.slice(0, 1), { lexicon })
    expect(selectSeries(only, { subject: 'KLR' })).toEqual([])
    expect(selectSeries(only, { subject: 'KLR', lexicon })).toEqual(only)
    expect(seriesOf(said, { lexicon, join: false })).toHaveLength(2)
  })

  test('its owners make products', () => {
    const made = facts(
      { ...users, subject: 'Zorbix', date: '2024', value: 1e6, exact: '1000000' },
      { ...users, subject: 'KLR', date: '2025', value: 2e6, exact: '2000000' },
    )
    const own: UserLexicon = { names: [...lexicon.names, { name: 'Zorbix', type: 'product', owner: 'Kliro' }] }
    expect(seriesOf(made, { lexicon })).toHaveLength(2)
    expect(seriesOf(made, { lexicon: own })).toMatchObject([{ subject: 'Zorbix', joined: [{ name: 'KLR' }] }])
  })

  test('its metrics are one by any of their forms, also by the label of their verbs', () => {
    const own: UserLexicon = { metrics: [{ id: 'zorb', label: 'zorbage', forms: ['zorb(s)'], verbs: ['zorber'] }] }
    const zorbs = facts(
      { metric: 'zorbage', metricId: null, date: '2024' },
      { metric: 'zorbs', metricId: null, date: '2025' },
      { metric: 'zorb', metricId: 'zorb', date: '2026' },
    )
    expect(seriesOf(zorbs).length).toBeGreaterThan(1)
    expect(seriesOf(zorbs, { lexicon: own })).toMatchObject([{ metric: 'zorbage', metricId: 'zorb' }])
  })
})
