import { expect, test } from 'vitest'
import { factKeys } from '../src/fact.js'
import { csv, field } from '../src/write/csv.js'
import { writerOf } from '../src/write/index.js'
import { quantityOf } from '../src/write/quantity.js'
import { aFact, anArticle } from './samples.js'

const article = anArticle()

test('NDJSON keeps the order of the contract', async () => {
  const { id, ...rest } = aFact()
  const line = (await writerOf('ndjson', false)).facts([{ ...rest, id }], article, true)
  expect(Object.keys(JSON.parse(line) as object)).toEqual(factKeys)
  expect(line.endsWith('}\n')).toBe(true)
})

test('JSON is one array, whatever the number of articles', async () => {
  const { head, facts, tail } = await writerOf('json', false)
  const whole =
    head + facts([], article, true) + facts([aFact(), aFact()], article, true) + facts([aFact()], article, false) + tail
  expect(JSON.parse(whole)).toEqual([aFact(), aFact(), aFact()])
  expect(JSON.parse(head + tail)).toEqual([])
})

test('CSV as in RFC 4180', () => {
  expect([null, 3, 'a', 'a,b', 'a"b', 'a\nb', ' a', ''].map(field)).toEqual([
    '',
    '3',
    'a',
    '"a,b"',
    '"a""b"',
    '"a\nb"',
    '" a"',
    '',
  ])
  const lines = (csv.head + csv.facts([aFact({ quote: 'a,b' })], article, true)).split('\r\n')
  expect(lines).toHaveLength(3)
  expect(lines[0]).toBe(factKeys.join(','))
})

test.each([
  [{}, '800 M utilisateurs / semaine'],
  [{ value: 6.6e9, unit: 'USD', unitKind: 'currency', per: null, bound: 'over' }, '> 6,6 Md $US'],
  [{ value: 16.82, unit: 'EUR', unitKind: 'currency', per: null }, '16,82 €'],
  [{ value: 100 / 3, unit: '%', unitKind: 'percent', per: null, kind: 'change', direction: 'up' }, '+33,333333 %'],
  [{ value: 2, unit: 'x', unitKind: 'factor', per: null, kind: 'change', direction: 'down' }, '÷2'],
  [{ value: null, min: 28, max: 37, unit: 'a', unitKind: 'duration', per: null, bound: 'between' }, '28–37 ans'],
  [{ value: 4800, unit: 'billet', unitText: 'billets', per: 'P1D', bound: 'about' }, '≈ 4 800 billets / jour'],
  [{ value: 3, unit: 'constructor', unitText: null, per: null }, '3 constructors'],
  [{ value: 2.7, unit: 'x', unitKind: 'factor', unitText: null, per: null }, '×2,7'],
  [{ value: 1.225e6, unit: 't', unitKind: 'measure', unitText: null, per: null }, '1,225 M t'],
  [{ value: 3000, unit: 'cheval', unitText: null, per: '100000 habitant' }, '3 000 chevaux / 100 000 habitants'],
  [{ value: 12, unit: 'Cel', unitKind: 'measure', unitText: '°C', per: null }, '12 °C'],
  [{ value: null, unit: 'USD', bound: null, quote: 'des milliards de dollars', per: 'P3M' }, 'des milliards de dollars / 3 mois'],
] as const)('%o', (changes, written) => expect(quantityOf(aFact(changes)).replace(/[\u00A0\u202F]/g, ' ')).toBe(written))

test('pretty highlights the quote that is meant, and no control character reaches the terminal', async () => {
  const text = 'Il a 3 ans, elle a 3 ans\u001B[2J.'
  const fact = aFact({ quote: '3 ans', start: 19, end: 24, sentence: text })
  const colored = (await writerOf('pretty', true)).facts([fact], anArticle(text), true)
  expect(colored).toContain('elle a \u001B[1m\u001B[33m3 ans')
  const plain = (await writerOf('pretty', false)).facts([fact], anArticle(text), true)
  expect(plain).not.toContain('\u001B')
  expect(plain).toContain('Il a 3 ans, elle a 3 ans[2J.')
  expect(plain).toContain('line 1')
})
