import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Fact } from '../src/fact.js'
import { selectSeries, seriesOf, type Series } from '../src/index.js'
import { root } from './run.js'
import { aFact, facts, only } from './samples.js'

const numbers = (series: Series) => series.points.map(({ value }) => value)
const titles = (all: readonly Series[]) => all.map(({ subject, metric, per }) => [subject, metric, per])

describe('the gold facts of the corpus', () => {
  const series = selectSeries(seriesOf(goldFacts()), { metric: 'users', minPoints: 2 })

  test('the weekly users of ChatGPT run from 100 to 800 million', () => {
    const chat = series.find(({ subject }) => subject === 'ChatGPT')!
    expect(chat).toMatchObject({ metricId: 'users', metric: 'utilisateurs', unit: 'utilisateur', per: 'P1W' })
    expect(chat.points.map(({ date, value, placed }) => [date, value! / 1e6, placed])).toEqual([
      ['XXXX-11', 100, 'value'],
      [null, 200, 'value'],
      ['2025-02', 400, 'date'],
      ['2025-03', 500, 'date'],
      ['2025-08', 700, 'date'],
      ['2025-10-06', 800, 'date'],
      ['2025-11', 800, 'date'],
      ['2025-12-02', 800, 'date'],
    ])
    expect(chat.joined).toMatchObject([{ name: 'OpenAI', facts: 3 }])
    expect(chat.points[2]).toMatchObject({ articles: 1, sources: ['OpenAI'], independent: 1, bound: 'exact', modality: 'stated' })
    expect(chat.points[2]!.facts).toHaveLength(2)
  })

  test('the monthly users of Gemini are those that an article says of Google', () => {
    const gemini = series.find(({ subject }) => subject === 'Gemini')!
    expect(gemini.per).toBe('P1M')
    expect(numbers(gemini)).toEqual([450e6, 650e6, 650e6])
    expect(gemini.points[0]!.placed).toBe('start')
  })

  test('without joining, each name has its own', () => {
    const apart = selectSeries(seriesOf(goldFacts(), { join: false }), { metric: 'users', minPoints: 2 })
    expect(apart.map(({ subject }) => subject)).toEqual(['ChatGPT', 'Google', 'OpenAI'])
    expect(apart.flatMap(({ joined }) => joined)).toEqual([])
  })
})

/** Of several right answers the last date, as it goes with the part of the period, and the first of the rest. */
function goldFacts(): Fact[] {
  const lines = readFileSync(join(root, 'test/gold/seeds.ndjson'), 'utf8').trim().split('\n')
  return lines.map((line) => {
    const { doc, ...gold } = JSON.parse(line) as Record<string, unknown>
    const chosen = Object.entries(gold).map(([key, answer]) => [
      key,
      Array.isArray(answer) ? answer.at(key === 'date' ? -1 : 0) : answer,
    ])
    const fact = { ...aFact({ metricId: null, sentence: '', value: null }), ...Object.fromEntries(chosen), file: doc }
    return fact as unknown as Fact
  })
}

describe('what is one', () => {
  test.each<[string, Partial<Fact>]>([
    ['another name of the lexicon', { subject: 'Chat GPT' }],
    ['the same name with other accents', { subject: 'CHATGPT' }],
    ['a metric by its words', { metric: 'nombre d’internautes', metricId: null }],
    ['a metric of the same family', { metric: 'utilisateurs mensuels', metricId: 'active-users' }],
    ['people over a period, of a product', { metric: 'personnes', metricId: 'people', unit: 'personne' }],
    ['another noun for people', { unit: 'internaute' }],
    ['no period beside one', { per: null }],
    ['what is said of the maker', { subject: 'OpenAI' }],
  ])('%s', (_, other) => {
    const series = only(seriesOf(facts({}, { value: 9e8, date: '2025-11', ...other })))
    expect(series).toMatchObject({ subject: 'ChatGPT', metricId: 'users', per: 'P1W' })
    expect(numbers(series)).toEqual([8e8, 9e8])
  })

  test.each<[string, Partial<Fact>]>([
    ['another subject', { subject: 'Claude' }],
    ['another metric', { metric: 'abonnés', metricId: 'subscribers' }],
    ['another period', { per: 'P1M' }],
    ['another unit', { unit: 'développeur' }],
    ['no period, and a number ten times off', { per: null, value: 2e6 }],
    ['what is said of the maker, ten times off', { subject: 'OpenAI', value: 2e6 }],
    ['a maker whose number of that date is another', { subject: 'OpenAI', value: 5e8, date: '2025-10-06' }],
    ['a name and a common noun', { subject: 'chatGPT' }],
  ])('never: %s', (_, other) => expect(seriesOf(facts({}, { value: 9e8, date: '2025-11', ...other }))).toHaveLength(2))

  test.each<[string, Partial<Fact>]>([
    ['a change', { kind: 'change' }],
    ['a denial', { modality: 'negated' }],
    ['a vague amount', { value: null }],
    ['nobody’s', { subject: null }],
    ['of nothing', { metric: null, metricId: null }],
  ])('no point: %s', (_, other) => expect(seriesOf(facts(other))).toEqual([]))

  test('versions of a model stand on one row of the lexicon, but are two', () =>
    expect(seriesOf(facts({ subject: 'GPT-4' }, { subject: 'GPT-5' }))).toHaveLength(2))

  test('a maker with two products that are counted keeps its own', () => {
    const all = facts({ subject: 'Google' }, { subject: 'Gemini' }, { subject: 'YouTube' })
    expect(seriesOf(all).map(({ subject }) => subject)).toEqual(['Gemini', 'Google', 'YouTube'])
  })

  test('owner and product are one for counts of use alone', () => {
    const money = { metric: 'chiffre d’affaires', metricId: 'revenue', unit: 'USD', unitKind: 'currency', per: null } as const
    expect(seriesOf(facts(money, { ...money, subject: 'OpenAI' }))).toHaveLength(2)
  })

  test('a product that an article tells of', () => {
    const sentence = 'Zorb, l’application de Kliro, compte 8 millions d’utilisateurs.'
    const series = only(seriesOf(facts({ subject: 'Zorb', sentence }, { subject: 'Kliro', date: '2025-11', value: 9e8 })))
    expect(series.subject).toBe('Zorb')
    expect(series.joined).toMatchObject([
      { name: 'Kliro', why: expect.stringContaining('“Zorb, l’application de Kliro” in a.txt:1') as string },
    ])
  })

  test('units of one quantity are one, in that of most', () => {
    const power = { subject: 'Kliro', metric: 'puissance', metricId: 'capacity', unitKind: 'measure', per: null } as const
    const all = facts(
      { ...power, unit: 'MW', value: 900, date: '2023' },
      { ...power, unit: 'GW', value: 1.2, date: '2024' },
      { ...power, unit: 'MW', value: 1200, date: '2024' },
      { ...power, unit: 'kW', value: null, min: 1.3e6, max: 1.5e6, bound: 'between', date: '2025' },
      { ...power, unit: 'USD', unitKind: 'currency' },
    )
    const [money, series, ...others] = seriesOf(all).sort((one, other) => one.points.length - other.points.length)
    expect([money!.unit, series!.unit, others]).toEqual(['USD', 'MW', []])
    expect(series!.points.map(({ value, min, max }) => value ?? [min, max])).toEqual([900, 1200, [1300, 1500]])
  })

  test('what runs up over a time has the period of its date', () => {
    const revenue = {
      subject: 'Kliro',
      metric: 'chiffre d’affaires',
      metricId: 'revenue',
      unit: 'EUR',
      unitKind: 'currency',
      per: null,
    } as const
    const all = facts(
      { ...revenue, date: '2024', value: 4e9 },
      { ...revenue, date: '2025-01/2025-03', value: 1e9 },
      { ...revenue, date: '2025-04/2025-06', value: 1.1e9 },
    )
    expect(titles(seriesOf(all))).toEqual([
      ['Kliro', "chiffre d'affaires", 'P1Y'],
      ['Kliro', "chiffre d'affaires", 'P3M'],
    ])
  })

  test('what a fact does not say itself is told', () => {
    const all = facts({}, { per: null, subject: 'OpenAI', value: 7e8, date: '2025-08' })
    const { why } = only(seriesOf(all))
    expect(why.get(all[1]!)).toEqual([
      'ChatGPT is its product (lexicon), the only one whose users are counted',
      'says no period: P1W as the others of its article',
    ])
  })
})

describe('repeats', () => {
  test('one number, one time: one point with its articles and independent sources', () => {
    const head = { source: 'Sam Altman', sentence: 'Sam Altman, patron d’OpenAI, l’a annoncé.' }
    const all = facts(
      { file: 'a.txt', ...head },
      { file: 'a.txt', source: null },
      { file: 'b.txt', source: 'OpenAI', bound: 'over', date: '2025-10' },
      { file: 'c.txt', source: 'Reuters', date: null },
      { file: 'd.txt', source: null, date: 'XXXX-10' },
    )
    const { points } = only(seriesOf(all))
    expect(points).toMatchObject([{ date: '2025-10-06', bound: 'exact', articles: 4, independent: 3 }])
    expect(points[0]!.sources).toEqual(['Sam Altman', 'OpenAI', 'Reuters'])
    expect(points[0]!.facts).toEqual(all)
  })

  test('a role is one source an article', () => {
    const { points } = only(
      seriesOf(facts({ file: 'a.txt', source: 'un porte-parole' }, { file: 'b.txt', source: 'un porte-parole' })),
    )
    expect(points).toMatchObject([{ articles: 2, independent: 2, sources: ['un porte-parole'] }])
  })

  test.each<[string, Partial<Fact>]>([
    ['another date', { date: '2025-12' }],
    ['another number', { value: 9e8 }],
    ['the other side', { bound: 'under' }],
    ['a projection', { modality: 'projected' }],
    ['another month of a year that is not known', { date: 'XXXX-11' }],
  ])('never: %s', (_, other) => expect(only(seriesOf(facts({ bound: 'over' }, other))).points).toHaveLength(2))

  test('the order of the facts does not matter', () => {
    const all = facts(...['2025-10', '2025', null, 'XXXX-10', '2025-10-06', '2025-12'].map((date) => ({ date })))
    const shown = (list: readonly Fact[]) => JSON.stringify(seriesOf(list))
    for (let turn = 1; turn < all.length; turn++) expect(shown([...all.slice(turn), ...all.slice(0, turn)])).toBe(shown(all))
  })
})

test('selection: names in any case, joined ones too; slugs of a family; dates', () => {
  const all = seriesOf(facts({}, { subject: 'OpenAI', date: '2025-11' }, { subject: 'Claude' }))
  const found = (selection: Parameters<typeof selectSeries>[1]) => selectSeries(all, selection).map(({ subject }) => subject)
  expect(found({})).toEqual(['ChatGPT', 'Claude'])
  expect(found({ subject: 'openai' })).toEqual(['ChatGPT'])
  expect(found({ metric: 'active-users' })).toEqual(['ChatGPT', 'Claude'])
  expect(found({ metric: 'Utilisateurs' })).toEqual(['ChatGPT', 'Claude'])
  expect(found({ metric: 'revenue' })).toEqual([])
  expect(found({ minPoints: 2 })).toEqual(['ChatGPT'])
})
