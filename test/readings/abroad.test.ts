import { expect, test } from 'vitest'
import { extractFacts } from '../../src/index.js'

test.each([
  ['L’Unicef fait état de 480 000 déplacés au Tchad.', ['Tchad']],
  ['L’Unicef fait part de sa joie. L’Unicef emploie 480 000 salariés au Tchad.', ['Unicef']],
  ['Danone recule. La patronne de Danone, Jeanne Morel, fait état de 3 millions d’euros de commandes.', ['Danone']],
  ['Danone recule. La durée des travaux sera de trois ans, a appris l’APS.', ['Danone']],
])('%s: who tells of it has it not: %s', (text, subjects) => {
  expect(extractFacts(text).map((fact) => fact.subject)).toEqual(subjects)
})
