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
