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

test.each([
  ['Le Hainaut a connu la plus forte hausse de prix en Wallonie (+1,5 %).', 'Hainaut'],
  ['La hausse la plus forte se lit au nord, surtout en Wallonie (+1,5 %).', 'Wallonie'],
  ['Le Hainaut affiche la plus forte hausse de prix, devant la Wallonie (+1,5 %).', 'Wallonie'],
])('%s: of the one that leads: %s', (text, subject) => {
  expect(extractFacts(text).map((fact) => fact.subject)).toEqual([subject])
})

test.each([
  ['L’emploi a augmenté de 289 000 ou de 1,6 % au Canada.', [null, '%']],
  ['L’emploi a augmenté de 28 ou 29 % au Canada.', ['%']],
])('%s: thousands are no percentage: %s', (text, units) => {
  expect(extractFacts(text).map((fact) => fact.unit)).toEqual(units)
})

test.each([
  ['Le résultat de Danone tombe à 353 000 euros, ce qui correspond à -92 %.', ['level', 'change']],
  ['Le taux de la banque est fixé à -0,5 %.', ['level']],
])('%s: %s', (text, kinds) => {
  expect(extractFacts(text).map((fact) => fact.kind)).toEqual(kinds)
})

test.each([
  ['2018-01-09', '2017-01/2017-06'],
  ['2018-05-09', '2018-01/2018-06'],
])('of %s, the first half that is told of is %s', (day, half) => {
  const [fact] = extractFacts(` date ${day} Les ventes ont reculé de 3 % au premier semestre.`)
  expect(fact!.date).toBe(half)
})

test('a bank has no gross domestic product', () => {
  const [fact] = extractFacts('La Suisse ralentit. Pour 2020, Credit Suisse attend un PIB en hausse de 1,1 %.')
  expect(fact!.subject).toBe('Suisse')
})

test('a first part of a word compares nothing', () => {
  const [fact] = extractFacts('Proximus a enregistré une hausse de 3 % de son chiffre d’affaires sous-jacent.')
  expect(fact!.than).toBeNull()
})

test.each(['30 milliards F Cfa', '30 milliards Cfa', '30 milliards de FCFA'])('%s of Senegal', (sum) => {
  const [fact] = extractFacts(`Le résultat de la banque au Sénégal atteint ${sum}.`)
  expect(fact).toMatchObject({ unit: 'XOF', value: 30_000_000_000 })
})
