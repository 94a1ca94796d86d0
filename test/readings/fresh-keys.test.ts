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
