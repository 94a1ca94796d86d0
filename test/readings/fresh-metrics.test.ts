import { expect, test } from 'vitest'
import { extractFacts } from '../../src/index.js'

test.each([
  ['Il lui reste 40 euros.', 'reste'],
  ['Le club a restitué 12 000 euros.', 'restitution'],
  ['La banque, dont l’État possède 34 %, se tait.', 'participation'],
  ['Les wagons ont acheminé 900 tonnes.', 'acheminement'],
  ['Le boni est de 31 000 euros.', 'boni'],
])('%s: %s', (text, metric) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual([metric])
})

test.each([
  ['On reste loin de leurs 2 milliards d’euros.', 'montant'],
  ['Le tarif reste à 12 euros.', 'tarif'],
  ['Il possède 34 chevaux.', 'chevaux'],
])('%s: %s, whatever its verb says of other units', (text, metric) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual([metric])
})
