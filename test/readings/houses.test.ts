import { expect, test } from 'vitest'
import { extractFacts } from '../../src/index.js'

const last = (text: string) => extractFacts(text).at(-1)?.subject

test.each([
  ['L’opérateur Kelvio vend. Renault a recruté. L’opérateur emploie 300 personnes.', 'Kelvio'],
  ['Renault recrute. L’opérateur emploie 300 personnes. Il vaut plus que l’opérateur Kelvio.', 'Renault'],
  ['Renault et Danone vendent. Danone grandit. L’opérateur recrute 300 personnes. Il suit l’opérateur Kelvio.', 'Danone'],
  ['Le groupe Kelvio vend. Renault a recruté. Le groupe emploie 300 personnes.', 'Renault'],
  ['Le groupe Kelvio vend. Renault a recruté. Kelvio a suivi. Le groupe emploie 300 personnes.', 'Kelvio'],
  ['Danone et Renault vendent. Renault mène. Danone, lui, recule. Le groupe de Paul Kerven perd 77 000 clients.', 'Danone'],
])('%s: whom a role stands for, once it is named: %s', (text, wanted) => {
  expect(last(text)).toBe(wanted)
})

test.each([
  ['Le CAC 40 avance. Kelvio grandit. La SSII a un chiffre d’affaires de 4 milliards d’euros.', 'Kelvio'],
  ['Kelvio grandit. La néobanque compte 300 000 clients.', 'Kelvio'],
  ['Kelvio recule. Le plasturgiste emploie 300 personnes.', 'Kelvio'],
  ['Danone recule. A Tulle, le fabricant de pneus belgo-italien Kelvio emploie 300 personnes.', 'Kelvio'],
  [
    'Renault et Danone reculent. L’opérateur franco-italien Kelvio grandit. Danone et Renault ferment. L’opérateur emploie 300 personnes.',
    'Kelvio',
  ],
  ['Apple recule. La croissance de Danone est due à la Chine, l’entreprise ayant augmenté ses ventes de 30 %.', 'Danone'],
  ['Apple recule. Les moteurs de Danone tombent en panne, et l’entreprise ne livrera que 700 avions.', 'Apple'],
])('%s: a house by its trade: %s', (text, wanted) => {
  expect(last(text)).toBe(wanted)
})

test.each([
  ['Le CAC 40 est dans le vert. Vers midi, l’indice parisien gagnait 1,11 %.', 'CAC 40'],
  ['Le CAC 40 a cédé 0,54 %, imitant le Dow Jones. L’indice vedette a perdu 19 points.', 'CAC 40'],
  ['Le CAC 40 a cédé 0,54 %, imitant le Dow Jones. L’indice américain a perdu 19 points.', 'Dow Jones'],
  ['Le SMI recule. A Paris, l’indice parisien a gagné 3 %.', 'Paris'],
  ['La Suisse va mieux. Le SMI recule. L’indice des loyers a gagné 3 %.', 'Suisse'],
])('%s: which index it is: %s', (text, wanted) => {
  expect(last(text)).toBe(wanted)
})

test.each([
  ['Kelvio grandit. L’analyste Oddo BHF a abaissé son objectif de cours de 24 à 20,5 euros.', 'Kelvio'],
  ['Kelvio grandit. Oddo BHF a abaissé son objectif de cours sur Danone à 20 euros.', 'Danone'],
  ['Kelvio grandit. L’objectif de cours de Danone passe à 20 euros.', 'Danone'],
  [
    'Danone recule.\n\n• Renault (-5 %) : la Bourse attend.\n• Kelvio (-2 %) : Oddo BHF reste neutre, avec un objectif de cours réduit à 8 euros.',
    'Kelvio',
  ],
  ['La Bourse recule. Oddo BHF a abaissé son objectif de cours à 20 euros.', 'Oddo BHF'],
])('%s: whose share is rated: %s', (text, wanted) => {
  expect(last(text)).toBe(wanted)
})

test.each([
  ['La famille Danis élève des porcs. Avec un budget de 23 millions d’euros, elle va bien.', 'famille Danis'],
  ['La famille Danis compte 12 enfants.', 'famille Danis'],
  ['La famille moyenne a 3 enfants.', 'famille'],
  ['Danis Laine grandit. La famille Danis garde 43 % du capital.', 'famille Danis'],
  ['Kervadec Laine grandit. Kervadec emploie 43 personnes.', 'Kervadec Laine'],
  ['Kelvio, dont la famille Danis a vendu 62 % du capital, a publié un résultat de 204 millions d’euros.', 'Kelvio'],
  ['Kelvio a séduit les marchés avec la bonne surprise d’un bénéfice net de 280 millions d’euros.', 'Kelvio'],
  ['Kelvio signe la plus forte chute du CAC 40, s’effondrant de 6 %.', 'Kelvio'],
])('%s: the grammar of names and nouns: %s', (text, wanted) => {
  expect(last(text)).toBe(wanted)
})

test('who is told of by several figures at once', () => {
  const subjects = (text: string) => extractFacts(text).map((fact) => fact.subject)
  expect(subjects('Renault, né en France, et Toyota gagnent respectivement 15 % et 32 %.')).toEqual(['Renault', 'Toyota'])
  expect(subjects('Toyota, en Italie et en France, a livré respectivement 15 et 32 bus.')).toEqual(['Italie', 'France'])
  expect(subjects('Renault recule. Les 12 magasins et les 300 cadres permanents de Kelvio sont repris.')).toEqual([
    'Kelvio',
    'Kelvio',
  ])
  expect(subjects('Renault emploie 12 ouvriers et 300 cadres de Kelvio.')).toEqual(['Renault', 'Renault'])
})

test.each([
  ['Danone recule.\n\nKelvio (+7,2 %) signe la plus forte hausse. La société a vendu 12 avions.', 'Kelvio'],
  ['Danone recule.\n\n• Kelvio (+2 %) : le titre remonte.\n• Valmara (-2 %) : un recul de 8 millions d’euros.', 'Valmara'],
])('%s: a name before how far its share moved: %s', (text, wanted) => {
  expect(last(text)).toBe(wanted)
})

test.each([
  [
    'Classement des opérateurs\n\n1- Orange : 20 millions d’abonnés\n\n2- SFR : 19 millions d’abonnés\n\n3- Kelvio : 12 millions d’abonnés',
    [
      ['Orange', 20_000_000],
      ['SFR', 19_000_000],
      ['Kelvio', 12_000_000],
    ],
  ],
  [
    'Classement\n1. Orange : 20 millions d’abonnés\n2. Kelvio : 19 millions d’abonnés',
    [
      ['Orange', 20_000_000],
      ['Kelvio', 19_000_000],
    ],
  ],
  ['Danone vend.\n12 Renault et 3 Peugeot ont été volées.', [12, 3].map((value) => [expect.anything() as unknown, value])],
])('%s: a list by numbers', (text, wanted) => {
  expect(extractFacts(text).map(({ subject, value }) => [subject, value])).toEqual(wanted)
})

test.each([
  ['Disney grandit. ESPN+ compte 14 millions d’abonnés.', 'ESPN+'],
  ['Kelvio+ grandit. Kelvio (+3 %) avance.', 'Kelvio'],
  ['Les filiales de Disney, ESPN+ et Hulu, sont montées à 22 millions et 45 millions d’abonnés, respectivement.', 'Hulu'],
  ['Danone recule. Hermès, connu pour ses articles de cuir, de soie et de laine, a vendu 3 000 sacs.', 'Hermès'],
  ['Danone avance. Factset avait cependant misé sur une croissance organique de 3,8 %.', 'Danone'],
  ['L’Asie représente 25 % du chiffre d’affaires, les États-Unis 23 %, l’Europe (hors France) 20 %.', 'Europe'],
  ['Danone recule. C’est une perte de 3 % pour Kelvio.', 'Kelvio'],
  ['Kelvio vend pour 28 milliards de dollars, plus que les 25 milliards annoncés par l’américain Tesla.', 'Tesla'],
  ['Le chômage recule en France. Les 3 % annoncés par l’Insee rassurent.', 'France'],
  ['Le FMI prévoit une croissance de 1,2 % pour la France.', 'France'],
  ['Danone recule. C’est une remise de 3 % pour Léa Morin.', 'Danone'],
])('%s: names, asides and whom a rate is for: %s', (text, wanted) => {
  expect(last(text)).toBe(wanted)
})
