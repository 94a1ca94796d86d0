import { expect, test } from 'vitest'
import { extractFacts } from '../../src/index.js'

const last = (text: string) => extractFacts(text).at(-1)?.subject

test.each([
  ['L’opérateur Kelvio vend. Renault a recruté. L’opérateur emploie 300 personnes.', 'Kelvio'],
  ['Renault recrute. L’opérateur emploie 300 personnes. Il vaut plus que l’opérateur Kelvio.', 'Renault'],
  ['Renault et Danone vendent. Danone grandit. L’opérateur recrute 300 personnes. Il suit l’opérateur Kelvio.', 'Danone'],
  ['Le groupe Kelvio vend. Renault a recruté. Le groupe emploie 300 personnes.', 'Renault'],
  ['Le groupe Kelvio vend. Renault a recruté. Kelvio a suivi. Le groupe emploie 300 personnes.', 'Kelvio'],
  ['Danone et Renault vendent. Renault mène. Danone, lui, recule. Le groupe de Paul Kerven perd 77 000 clients.', 'Danone'],
])('%s: whom a role stands for, once it is named: %s', (text, wanted) => {
  expect(last(text)).toBe(wanted)
})
