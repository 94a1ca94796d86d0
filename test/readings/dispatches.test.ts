import { expect, test } from 'vitest'
import { extractFacts } from '../../src/index.js'

test.each([
  ['Zorvel : hausse de 12 % du résultat net\n\nLe chiffre d’affaires ressort à 40 millions d’euros.', ['Zorvel', 'Zorvel']],
  ['Zorvel : le groupe recrute\n\nLe chiffre d’affaires ressort à 40 millions d’euros.', ['Zorvel']],
  ['Immobilier : hausse des prix de 3 %\n\nLe groupe Danone a vendu 12 immeubles.', ['Danone', 'Danone']],
  ['Tomates : hausse de 12 % du prix\n\nLe kilo de tomates coûte 4 euros.', [null, 'kilo de tomates']],
  ['Zorvel : hausse de 12 % du chiffre d’affaires\n\nLe zorvel est un poisson, à 3 euros le kilo.', [null, 'zorvel']],
])('%s: a title’s label, %s', (text, subjects) => {
  expect(extractFacts(text).map(({ subject }) => subject)).toEqual(subjects)
})

test.each([
  [
    'Le Dow Jones perdait 0,4 % vers 15h30 GMT, le S&P 500 0,2 %.',
    [
      ['Dow Jones', 0.4],
      ['S&P 500', 0.2],
    ],
  ],
  [
    'L’euro valait 1,08 dollar vers 18H15 (+0,3 %).',
    [
      ['euro', 1.08],
      ['euro', 0.3],
    ],
  ],
  ['La Bourse de Paris a reculé lundi, le CAC 40 perdant 1,2 %.', [['CAC 40', 1.2]]],
  ['Danone recule lundi, l’indice CAC 40 cédant 1,2 %.', [['CAC 40', 1.2]]],
  ['Danone a fermé une usine employant 300 personnes.', [['Danone', 300]]],
])('%s: %s', (text, facts) => {
  expect(extractFacts(text).map(({ subject, value }) => [subject, value])).toEqual(facts)
})

test.each([
  [
    'Danone a fini à -2,6 %, Société Générale à -1,9 %.',
    [
      ['change', 'down'],
      ['change', 'down'],
    ],
  ],
  ['Le taux a fini à -0,5 %.', [['level', null]]],
])('%s: %s', (text, facts) => {
  expect(extractFacts(text).map(({ kind, direction }) => [kind, direction])).toEqual(facts)
})

test.each([
  ['Le nombre de clients a plus que triplé entre 2016 et 2018.', ['2018', '2016']],
  ['En 2019, le pont devait coûter 3 milliards d’euros ; la facture a doublé.', ['2019', null], [null, null]],
])('%s: of %s', (text, ...dates) => {
  expect(extractFacts(text).map(({ date, baseline }) => [date, baseline])).toEqual(dates)
})

test.each([
  ['Ce sont plus de 30 sociétés qui ont réussi.', null],
  ['Danone publie ses comptes. Ce sont 3 millions d’euros qui manquent.', 'Danone'],
])('%s: of %s', (text, subject) => {
  expect(extractFacts(text).map((fact) => fact.subject)).toEqual([subject])
})

test('an index loses points, not percentage points', () => {
  expect(extractFacts('L’indice vedette a perdu 48,36 points à 3.456,18 points.').map(({ unit }) => unit)).toEqual([
    'point',
    'point',
  ])
})
