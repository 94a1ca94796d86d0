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

test.each([
  ['Renault, deuxième acteur avec 24 % du marché affiche une progression de 21 %.', ['Renault', 'Renault']],
  ['Stellantis, fruit de la fusion de PSA (Peugeot) et de FCA (Fiat) garde 34 % du marché.', ['Stellantis']],
  ['Le premier importateur, le groupe allemand Volkswagen, détient 12 % du marché.', ['Volkswagen']],
  ['Selon Renault, fabricants et distributeurs ont perdu 3 millions d’euros.', ['fabricants et distributeurs']],
  ['On retrouve Volkswagen, en petite hausse de 1 %, et Nissan.', ['Volkswagen']],
  ['À Lyon, en forte hausse de 3 %, les loyers inquiètent Danone.', ['Lyon']],
  ['Parmi elles, la levée de 160 millions d’euros de la start-up Zorex surprend.', ['Zorex']],
  ['Danone a obtenu une aide de 3 millions d’euros de la Région Bretagne.', ['Danone']],
])('%s: of %s', (text, subjects) => {
  expect(extractFacts(text).map(({ subject }) => subject)).toEqual(subjects)
})

test.each([
  [
    'Danone enregistre une progression de sa marge de 2 points à 7 %.',
    [
      ['change', 'marge'],
      ['level', 'marge'],
    ],
  ],
  ['Les loyers ont enregistré une baisse record, de 18 %.', [['change', 'loyers']]],
  ['Danone lance une augmentation de capital de 300 millions d’euros.', [['level', 'augmentation de capital']]],
  ['Les ventes de Danone reculent légèrement, à -0,1 %.', [['change', 'ventes']]],
  ['La hausse de chacune des trois divisions se poursuit.', [['level', 'hausse de divisions']]],
  [
    'Les ventes de Danone ont crû de 3 % en mai. En juin, la hausse atteint 4 %.',
    [
      ['change', 'ventes'],
      ['change', 'ventes'],
    ],
  ],
  ['La croissance reste à deux chiffres.', []],
])('%s: %s', (text, facts) => {
  expect(extractFacts(text).map(({ kind, metric }) => [kind, metric])).toEqual(facts)
})

test('a bracket keeps its date', () => {
  const text = 'En 2024, le résultat a été de 149 millions d’euros (127 millions en 2023), soit une marge de 7 %.'
  expect(extractFacts(text).map(({ date }) => date)).toEqual(['2024', '2023', '2024'])
})

test.each([
  ['Les prêts à la clientèle ont augmenté de 2 %.', 'stated', null],
  ['Danone est prêt à débourser 3 millions d’euros.', 'projected', null],
  ['Danone n’en finit plus de payer ses 300 millions d’euros.', 'stated', null],
  ['Si les modèles thermiques stagnent à 58 %, les modèles électriques, minoritaires, poursuivent leur percée.', 'stated', null],
  ['Le chômage, mesuré selon les normes du BIT, atteint 7 %.', 'stated', null],
])('%s: %s, said by %s', (text, modality, source) => {
  expect(extractFacts(text).map((fact) => [fact.modality, fact.source])).toEqual([[modality, source]])
})

test.each([
  ['La cour a annulé la condamnation de Danone à verser 550 000 euros.', 'Danone'],
  ['Les syndicats contestent le projet de Michelin de supprimer 1 200 postes.', 'Michelin'],
  ['Michelin a décidé lundi de supprimer 1 200 postes.', 'Michelin'],
])('%s: of %s', (text, subject) => {
  expect(extractFacts(text).map((fact) => fact.subject)).toEqual([subject])
})

test.each([
  ['Le recul a entraîné une chute du nombre de ventes (-26 %).', ['nombre de ventes']],
  ['La baisse des prix a touché la moitié des quartiers.', ['quartiers']],
  ['Les prix reculent de 12 % dans le neuf et l’ancien.', ['prix']],
  ['Un total gonflé par la levée de 15 millions d’euros.', ['levée']],
  ['Le groupe Danone gagne en avoirs : ses avoirs totalisent 347 millions d’euros.', ['avoirs']],
])('%s: %s', (text, metrics) => {
  expect(extractFacts(text).map(({ metric }) => metric)).toEqual(metrics)
})

test('who is cited: not what is told apart', () => {
  const text = 'L’évolution varie selon les arrondissements, puisque le prix a bondi de 14 %.'
  expect(extractFacts(text).map(({ source }) => source)).toEqual([null])
})

const PUBLISHED = ' date 2020-08-06 '

test.each([
  [
    'Danone a annoncé jeudi une hausse de son bénéfice au deuxième trimestre.\n\nSes ventes ressortent à 3 millions d’euros.',
    '2020-04/2020-06',
  ],
  [
    'Danone prévoit une hausse de son bénéfice au troisième trimestre.\n\nSes ventes ressortent à 3 millions d’euros.',
    '2020-08-06',
  ],
  ['Danone a changé de patron au deuxième trimestre.\n\nSes ventes ressortent à 3 millions d’euros.', '2020-08-06'],
  ['Les ventes de Danone ressortent à 3 millions d’euros, en hausse sur celles réalisées en 2018.', '2020-08-06'],
])('%s: of %s', (text, date) => {
  expect(extractFacts(PUBLISHED + text).map((fact) => fact.date)).toEqual([date])
})

test.each([
  'Danone recrute. Le PDG du groupe Jean Morel se réjouit. Le bénéfice du groupe atteint 3 millions d’euros.',
  'Danone recrute. Le PDG du groupe, Jean Morel, se réjouit. Le bénéfice du groupe atteint 3 millions d’euros.',
])('%s: of the house, not of who leads it', (text) => {
  expect(extractFacts(text).map(({ subject }) => subject)).toEqual(['Danone'])
})

test.each([
  ['Le résultat de Danone serait positif, à +313 millions d’euros.', [['level', 'résultat']]],
  ['Le résultat de Danone progresse (+313 millions d’euros).', [['change', 'résultat']]],
  ['Oddo maintient son objectif de cours de 13 euros.', [['level', 'objectif de cours']]],
  [
    'Toutes reculent, à l’exception de Danone (+0,9 % à 36,91 euros).',
    [
      ['change', 'cours'],
      ['level', 'cours'],
    ],
  ],
  [
    'La hausse des loyers atteint 18 % en Bretagne (9 746 baux), 10 % en Corse et 13 % en Alsace.',
    [
      ['change', 'loyers'],
      ['level', 'baux'],
      ['change', 'loyers'],
      ['change', 'loyers'],
    ],
  ],
  [
    'La hausse des loyers atteint 18 % en Bretagne, et 10 % des baux prennent fin en Corse.',
    [
      ['change', 'loyers'],
      ['level', 'baux'],
    ],
  ],
  ['Danone souffre du recul des ventes des yaourts sucrés et non sucrés de 12 %.', [['change', 'ventes des yaourts sucrés']]],
  [
    'Le résultat de Danone déçoit, plombé par la marge d’intérêts (-7,3 % à 96,2 millions d’euros).',
    [
      ['change', 'marge d’intérêts'],
      ['level', 'marge d’intérêts'],
    ],
  ],
])('%s: %s', (text, facts) => {
  expect(extractFacts(text).map(({ kind, metric }) => [kind, metric])).toEqual(facts)
})

test('what will have cost has been', () => {
  const [fact] = extractFacts(`${PUBLISHED}La grève aura coûté 3 millions d’euros à Danone en décembre.`)
  expect(fact!.date).toBe('2019-12')
})
