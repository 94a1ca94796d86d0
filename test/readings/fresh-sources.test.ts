import { expect, test } from 'vitest'
import { extractFacts } from '../../src/index.js'

test.each([
  ['Sans pluie d’ici à l’été, prévient Renault, la moitié des stocks seront perdus.', 'Renault'],
  ['Quatre patients sur dix, notent les juges, auraient pu rester.', 'juges'],
  ['Avant six mois, a relevé le président, il faudra 300 places.', 'président'],
  ['Le ratio ? 53 %, rappelle la CGT.', 'CGT'],
  ['Un passant, témoin de la scène, a prévenu la police, qui a trouvé 300 euros.', null],
])('who speaks between two commas, %s: %s', (text, source) => {
  expect(extractFacts(text).at(-1)?.source).toBe(source)
})

test.each([
  ['selon la même source', 'Insee'],
  ['indique-t-on de même source', 'Insee'],
  ['fait savoir la même source', 'Insee'],
  ['selon une autre source', 'une autre source'],
  ['ressort-il d’un rapport de Novas', 'Novas'],
  ['lit-on dans le rapport de Novas', 'Novas'],
  ['renseigne l’institut Novas', 'Novas'],
  ['fait ressortir une étude de l’institut Novas', 'Novas'],
])('who was cited before, or another, %s: %s', (behind, source) => {
  expect(extractFacts(`Les ventes montent de 3 %, selon l’Insee. Les prix baissent de 2 %, ${behind}.`).at(-1)?.source).toBe(
    source,
  )
})

test.each([
  ['de sources syndicales', 'de sources syndicales'],
  ['mardi de source policière', 'de source policière'],
  ['lundi auprès de la direction', 'direction'],
  ['auprès du parquet', 'parquet'],
  ['mardi', 'a-t-on appris'],
])('a-t-on appris %s: %s', (behind, source) => {
  expect(extractFacts(`Le feu a détruit 40 hectares, a-t-on appris ${behind}.`)[0]?.source).toBe(source)
})

test.each([
  ['Paul de Villedieu', 'M. de Villedieu'],
  ['Anne de Villedieu', 'Mme de Villedieu'],
  ['Anne Dufour', 'Mme Dufour'],
])('%s is %s again', (name, again) => {
  expect(extractFacts(`${name} sourit. Le pont coûtera 3 millions d’euros, a averti ${again}.`)[0]?.source).toBe(name)
})

test('a part of a name stands for nobody else', () => {
  const text = 'Paul Villedieu sourit. Le pont coûtera 3 millions d’euros, a averti M. de Rochebrune.'
  expect(extractFacts(text)[0]?.source).toBe('de Rochebrune')
})

test.each([
  ['Il faut dire que le stade a accueilli 9 200 spectateurs.', null],
  ['Il a dit que le stade a accueilli 9 200 spectateurs.', 'Paul Dufour'],
])('nobody says il faut dire: %s', (sentence, source) => {
  expect(extractFacts(`Paul Dufour a annoncé mardi un bénéfice de 3 millions d’euros. ${sentence}`)[1]?.source).toBe(source)
})

test.each([
  ['Paul Dufour conteste les calculs : à l’en croire, son client a gardé 900 000 euros.', 'Paul Dufour'],
  ['Renault proteste, a dit Paul Dufour. À l’en croire, la France perdra 3 000 postes.', 'Paul Dufour'],
  ['À en croire l’Insee, la France perdra 3 000 postes.', 'Insee'],
])('whom one is to believe, %s: %s', (text, source) => {
  expect(extractFacts(text).at(-1)?.source).toBe(source)
})
