import { expect, test } from 'vitest'
import { extractFacts } from '../../src/index.js'

test.each([
  ['Nyon (2,7 %) et Morges (2,4 %) affichent le même taux de chômage.', ['taux de chômage', 'taux de chômage']],
  ['Carrefour (27 %) et Leclerc (23 %) dominent le marché du frais.', ['part', 'part']],
  ['Les ventes (12 %) portent le taux de marge.', ['ventes']],
])('%s: a rate behind those who have it: %s', (text, metrics) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual(metrics)
})
