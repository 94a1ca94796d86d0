import { expect, test } from 'vitest'
import { extractFacts } from '../../src/index.js'

test.each([
  ['Les ventes ont atteint 80 millions. Les analystes l’attendaient à 84 millions.', 'analystes'],
  ['Les ventes ont atteint 80 millions. Les salariés de l’avenue attendaient 84 millions.', null],
])('what stands for a thing before an imperfect is no article, %s: according to %s', (text, source) => {
  expect(extractFacts(text).at(-1)?.source).toBe(source)
})

test.each([
  ['Comme l’avait annoncé la CGT, 300 postes ont disparu.', 'CGT'],
  ['Comme l’écrit Le Monde, 300 postes ont disparu.', 'Le Monde'],
  ['Selon Le Monde, 300 postes ont disparu.', 'Le Monde'],
  ['Selon le maire, 300 postes ont disparu.', 'maire'],
])('%s: according to %s', (text, source) => {
  expect(extractFacts(text)[0]?.source).toBe(source)
})

test.each([
  ['Verdane, qui gère 900 logements et compte 30 salariés, réclame le remboursement des sommes.', [null, null]],
  ['Les loyers ont augmenté de 5 %, réclame le collectif des locataires.', ['collectif des locataires']],
])('a verb behind a relative has its subject before it, %s: according to %s', (text, sources) => {
  expect(extractFacts(text).map(({ source }) => source)).toEqual(sources)
})

test.each([
  ['Elle n’a pas de mots pour expliquer comment 1,4 million d’euros ont pu disparaître.', 'stated'],
  ['Elle n’a pas expliqué pourquoi 300 dossiers avaient disparu.', 'stated'],
  ['Elle n’a pas réuni 300 dossiers.', 'negated'],
])('what is told is not denied, %s: %s', (text, modality) => {
  expect(extractFacts(text)[0]?.modality).toBe(modality)
})

test.each([
  ['L’application Velmio grandit. Velmio séduit. La start-up nantaise a levé 18 millions de dollars.', 'Velmio'],
  ['Nantes grandit. Velmio séduit. La start-up a levé 18 millions de dollars.', 'Velmio'],
  ['Velmio baisse ses prix. Selon Les Échos, la société aurait perdu 14 millions d’euros.', 'Velmio'],
])('a house by its product, and never a newspaper that tells of it: %s', (text, subject) => {
  expect(extractFacts(text).at(-1)?.subject).toBe(subject)
})

test.each([
  ['La halle, qui date de 1932, est chiffrée à 9 millions d’euros.', '2025-11-18'],
  ['La halle, remontant à 1932, est chiffrée à 9 millions d’euros.', '2025-11-18'],
  ['Le record, 9 tonnes, datait de 1932.', '1932'],
  ['Un appel sur trois se règle ainsi, ce sera un sur deux en 2028.', '2025-11-18'],
  ['Un appel sur trois se réglait ainsi en 2020, un sur deux aujourd’hui.', '2020'],
])('%s: on %s', (text, date) => {
  expect(extractFacts(` date 2025-11-18 ${text}`)[0]?.date).toBe(date)
})

test.each([
  ['À Rennes, une maison s’échange à 264 000 euros.', 'prix'],
  ['Danone s’échange à 64 euros.', 'cours'],
  ['Le photovoltaïque a injecté 5 TWh sur le réseau.', 'injection'],
  ['L’État a injecté 5 millions d’euros.', 'investissement'],
])('%s: %s', (text, metric) => {
  expect(extractFacts(text)[0]?.metric).toBe(metric)
})

test.each([
  ['Orange recrute. Qu’en est-il de Vendalo ? L’opérateur a recruté 152 000 clients.', 'Vendalo'],
  ['Orange recrute. Et Vendalo, dans tout cela ? Il a recruté 152 000 clients.', 'Vendalo'],
  ['Orange recrute. Et à Paris ? L’opérateur a recruté 152 000 clients.', 'Orange'],
  ['Orange recrute. Qu’en pense Paul Dufour ? L’opérateur a recruté 152 000 clients.', 'Orange'],
])('whom a question names, %s: %s', (text, subject) => {
  expect(extractFacts(text).at(-1)?.subject).toBe(subject)
})
