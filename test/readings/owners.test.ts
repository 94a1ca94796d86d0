import { expect, test } from 'vitest'
import { extractFacts } from '../../src/index.js'

const subjects = (text: string) => extractFacts(text).map(({ subject }) => subject)

test.each([
  ['Valtier embauche. Le carnet représente trois années d’activité.', ['Valtier']],
  ['Le musée Rolin rouvre. La billetterie a rapporté 2,3 millions d’euros.', ['musée Rolin']],
  ['Danone se renforce en Inde. Le rachat lui aura coûté 800 millions d’euros.', ['Danone']],
  ['Le Maroc compte ses bêtes. Le recensement fait état d’un recul de 38 %.', ['Maroc']],
  ['Le Maroc manque de lait. Les produits laitiers ont coûté 8 % de plus.', ['produits laitiers']],
  ['Danone recule. Un artisan a payé 3 000 euros.', ['artisan']],
])('%s: a noun that belongs to another: %s', (text, expected) => {
  expect(subjects(text)).toEqual(expected)
})

test.each([
  ['Danone, très endetté, produit 3 000 tonnes de yaourts.', ['Danone']],
  ['Le festival de Cannes, né en 1946, réduit 40 000 dépenses.', ['festival de Cannes']],
  ['Le gel en Touraine a détruit ou abîmé entre 100 et 150 hectares de vignes.', ['gel']],
  ['Danone, produit par Lactalis, a perdu 3 millions d’euros.', ['Danone']],
])('%s: a verb behind a comma or *ou*: %s', (text, expected) => {
  expect(subjects(text)).toEqual(expected)
})
