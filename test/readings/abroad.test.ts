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

test.each([
  [
    'Le chômage grimpe à 8 % au Québec. À l’échelle du pays, il s’établit à 9 %. Le Canada et l’Ontario attendent.',
    ['Québec', 'Canada'],
  ],
  ['Le Canada va mal. L’Ontario et le Canada attendent. À l’échelle de la province, le chômage s’établit à 9 %.', ['Canada']],
  ['Danone recrute en France. Danone choisit la France. À l’échelle nationale, le groupe emploie 9 000 salariés.', ['Danone']],
])('%s: of the country: %s', (text, subjects) => {
  expect(extractFacts(text).map((fact) => fact.subject)).toEqual(subjects)
})

test.each([
  ['Les prix grimpent. Concernant les exportations de blé, elles ont progressé de 12 %.', 'exportations de blé'],
  ['Les prix grimpent. S’agissant des exportations de blé, elles ont progressé de 12 %.', 'exportations de blé'],
])('%s: whom the sentence says that it is about: %s', (text, metric) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual([metric])
})
