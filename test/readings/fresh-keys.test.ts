import { expect, test } from 'vitest'
import { extractFacts } from '../../src/index.js'

test.each([
  ['Il fallait compter 3 350 euros le mètre carré à Tours.', 'stated'],
  ['Il fallait débourser 40 euros pour une place.', 'stated'],
  ['Il faudra débourser 40 euros pour une place.', 'projected'],
  ['En janvier, Vesta ne comptait que 95 clients.', 'stated'],
  ['Elle n’en compte que 12.', 'stated'],
  ['Vesta compte que 95 clients viendront.', 'projected'],
  ['Vesta comptait attirer 95 clients.', 'projected'],
  ['Vesta ne compte ouvrir que 12 agences.', 'projected'],
])('%s: %s', (text, modality) => {
  expect(extractFacts(text).map((fact) => fact.modality)).toEqual([modality])
})

test.each([
  ['Elyxo lève 30 millions d’euros. Le tour la valorise 200 millions d’euros.', ['levée de fonds', 'valorisation']],
  ['Le conseil le rémunère 3 000 euros par mois.', ['rémunération']],
  ['L’État la taxe à 20 %.', ['taxe']],
])('%s: %j', (text, metrics) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual(metrics)
})
