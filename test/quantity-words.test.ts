import { expect, test } from 'vitest'
import { perWordsOf, unitWordsOf } from '../src/quantity-words.js'
import { aFact } from './samples.js'

const spaces = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ')

test.each([
  [2, { value: 800, unit: 'salarié', unitText: 'salariés' }, 'salariés'],
  [1.5, { value: 800, unit: 'salarié', unitText: 'salariés' }, 'salarié'],
  [36, { value: 1, unit: 'usine', unitText: 'usine' }, 'usines'],
  [-71, { value: 36, unit: 'quintal', unitText: null }, 'quintaux'],
  [5, { value: 3, unit: 'bus', unitText: null }, 'bus'],
  [5, { value: 3, unit: 'Rafale', unitText: null }, 'Rafale'],
  [5, { value: 3, unit: 'EUR', unitKind: 'currency', unitText: 'euros' }, 'EUR'],
  [5, { value: 3, unit: 't', unitKind: 'measure', unitText: 'tonnes' }, 't'],
  [5, { value: 3, unit: null, unitText: null }, ''],
] as const)('%d of %o', (value, unit, words) => expect(unitWordsOf(value, aFact(unit))).toBe(words))

test.each([
  [null, ''],
  ['P1W', ' / semaine'],
  ['P9M', ' / 9 mois'],
  ['PT1M', ' / minute'],
  ['P1Y6M', ' / P1Y6M'],
  ['kg', ' / kg'],
  ['usine', ' / usine'],
  ['100000 habitant', ' / 100 000 habitants'],
])('per %s', (per, words) => expect(spaces(perWordsOf(per))).toBe(words))
