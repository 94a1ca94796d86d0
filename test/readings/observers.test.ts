import { expect, test } from 'vitest'
import { extractFacts } from '../../src/index.js'

const subjects = (text: string) => extractFacts(text).map(({ subject }) => subject)

test.each([
  ['La France va mieux. L’Observatoire des loisirs recense 4 200 clubs.', ['France']],
  ['Sécurité routière : moins de morts\n\nEn France, les accidents reculent. Le nombre de tués a baissé de 12 %.', ['France']],
  ['Sécurité routière : moins de morts\n\nEn France, les routes tuent moins (230 tués).', ['France']],
  [
    'En Bretagne, l’hiver dure. L’Institut de veille sanitaire (InVS) a compté 900 cas. Selon l’InVS, 40 malades sont morts.',
    ['Bretagne', 'Bretagne'],
  ],
  ['La France grelotte. Le Service statistique ministériel de la sécurité intérieure (SSMSI) recense 900 cas.', ['France']],
])('%s: what an observer counts is of others: %s', (text, names) => {
  expect(subjects(text)).toEqual(names)
})

test.each([
  ['Le Musée Dobrin compte 4 200 visiteurs.', ['Musée Dobrin']],
  ['L’Association des loisirs verts (ALV) compte 4 200 membres.', ['Association des loisirs verts']],
])('%s: who is no observer has his own: %s', (text, names) => {
  expect(subjects(text)).toEqual(names)
})

test.each([
  ['La prison déborde en France. Le rapporteur fait état d’une densité de 127 %.', ['France']],
  [
    'La Suisse tremble. Le taux atteint 7,3 % à Neuchâtel, 5,4 % à Genève et 5 % dans le canton de Vaud.',
    ['Neuchâtel', 'Genève', 'Vaud'],
  ],
  [
    'La Suisse tremble. On a compté 24 vols dans le Valais (dont 20 à Sion), contre 49 l’année précédente.',
    ['Valais', 'Sion', 'Valais'],
  ],
  [
    'La Belgique vieillit. Quelque 63 000 naissances ont été comptées en Région flamande. Il s’agit d’un recul de 800 naissances.',
    ['Région flamande', 'Région flamande'],
  ],
  ['La France tousse. 60 % des Québécois seraient actuellement soignés en moins de 2 heures.', ['Québécois']],
  ['La France vieillit. Les moins de 18 ans sont les plus touchés avec un taux de 5,2 %.', ['moins de 18 ans']],
])('%s: where and of whom a figure is told: %s', (text, names) => {
  expect(subjects(text)).toEqual(names)
})

test.each([
  [
    'La France compte ses ours. L’Office français de la biodiversité estime à 80 le nombre d’ours. Plus de 1 100 brebis ont été tuées.',
    ['France', 'France'],
  ],
  ['Les vols reculent en France. Les derniers chiffres du ministère de l’Intérieur font état de 2 710 plaintes.', ['France']],
  ['En Bretagne, l’ours rôde. Les services de la Mission ours relèvent 1 138 attaques.', ['Bretagne']],
])('%s: a body that reports is not whom the passage is about: %s', (text, names) => {
  expect(subjects(text)).toEqual(names)
})

test.each([
  ['Le rapport annuel de Kelvio fait état d’un bénéfice de 3 millions d’euros.', ['Kelvio']],
  ['La villa de Dobrin, estimée à 2 millions d’euros, brûle.', ['Dobrin']],
])('%s: who reports of himself: %s', (text, names) => {
  expect(subjects(text)).toEqual(names)
})

test.each([
  [
    'Le ministère de l’Intérieur vient de publier les chiffres des vols en France. Les plaintes ont augmenté de 16 %.\n\nEn revanche, on compte 5 000 aveux.',
    ['France', 'France'],
  ],
])('%s: an article that a ministry opens: %s', (text, names) => {
  expect(subjects(text)).toEqual(names)
})
