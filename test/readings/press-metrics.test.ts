import { expect, test } from 'vitest'
import { extractFacts } from '../../src/index.js'

test.each([
  ['Nyon (2,7 %) et Morges (2,4 %) affichent le même taux de chômage.', ['taux de chômage', 'taux de chômage']],
  ['Carrefour (27 %) et Leclerc (23 %) dominent le marché du frais.', ['part', 'part']],
  ['Les ventes (12 %) portent le taux de marge.', ['ventes']],
])('%s: a rate behind those who have it: %s', (text, metrics) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual(metrics)
})

test.each([
  ['La famille en garde 54 %.', 'participation'],
  ['Le fonds conserve 12 % de Nordvarm.', 'participation'],
  ['Elle garde 12 % de ses clients.', 'clients'],
  ['Le club en garde 3 points.', 'points'],
  ['Le beurre a enchéri de 12 %.', 'prix'],
  ['Les cotisations ont renchéri de 9 %.', 'cotisations'],
  ['Elle a passé 213 jours en cellule.', 'durée'],
  ['Le délai reste à 5 jours.', 'délai'],
])('%s: a verb tells %s', (text, metric) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual([metric])
})

test('An area may be written apart', () => {
  expect(extractFacts('La halle occupe 2 500 m 2 au nord.').map((fact) => fact.unit)).toEqual(['m2'])
})

test('Who outbids in words gives no figure', () => {
  expect(extractFacts('« Trop tard », a renchéri le maire.')).toEqual([])
})
