import { expect, test } from 'vitest'
import { extractFacts } from '../../src/index.js'

const first = (text: string) => extractFacts(text)[0]

test.each([
  ['Les exportations ont atteint 11,2 milliards de DH.', 11.2e9, 'MAD'],
  ['Le projet coûtera 30 millions de Dhs.', 30e6, 'MAD'],
  ['Le bénéfice s’est chiffré à 412 millions US.', 412e6, 'USD'],
  ['Les revenus ont totalisé 8,3 milliards US au plus récent trimestre.', 8.3e9, 'USD'],
])('%s: %d %s', (text, value, unit) => {
  expect(first(text)).toMatchObject({ value, unit, bound: 'exact' })
})

test.each([
  ['Le club bat l’US Valserre 12 à 3 et gagne 5 000 euros.', 'EUR', 'exact'],
  ['Le magasin vend 3 modèles au plus.', 'modèle', 'at_most'],
])('US alone is no money, and au plus behind a noun bounds it: %s', (text, unit, bound) => {
  expect(extractFacts(text).at(-1)).toMatchObject({ unit, bound })
})

test.each([
  ['Le pays compte 12 400 « voisins solidaires ».', 'voisin', 'voisins solidaires'],
  ['Il distribue 200 "cartes d’urgence" aux familles.', 'carte', 'cartes d’urgence'],
])('%s counts what the marks hold', (text, unit, metric) => {
  expect(first(text)).toMatchObject({ unit, metric })
})

test.each([
  ['Il en compte 35 « grands » en tout.', 35, null],
  ['Il en reste 12 « Nous avons tout donné », dit-il.', 12, null],
])('%s counts nothing that the marks hold', (text, value, unit) => {
  expect(first(text)).toMatchObject({ value, unit })
})

test.each([
  ['Dans le pré, 12 chèvres ont été tuées et 7 blessées.', ['chèvre', 'chèvre']],
  ['Au total, 45 chevaux sont morts et 20 juments ont été blessées.', ['cheval', 'jument']],
  ['L’accident a fait 3 morts et 21 blessées.', ['mort', 'blessée']],
])('a participle joined to another counts nothing else: %s', (text, units) => {
  expect(extractFacts(text).map(({ unit }) => unit)).toEqual(units)
})

test.each([
  ['Le nombre de visiteurs a atteint 3,4 millions de personnes.', 'nombre de visiteurs'],
  ['Le chômage a augmenté de 2 300 personnes.', 'chômage'],
  ['La gendarmerie a évacué 340 personnes.', 'personnes'],
])('%s: %s', (text, metric) => {
  expect(first(text)?.metric).toBe(metric)
})

test.each([
  ['Selon la Cour des Comptes, le déficit atteint 5 % du PIB.', 'Cour des Comptes'],
  ['Selon l’Office des changes, les exportations ont augmenté de 12,9 %.', 'Office des changes'],
])('%s: according to %s, however it is written', (text, source) => {
  expect(first(text)?.source).toBe(source)
})

test.each([
  ['Santé Publique France recense 2 800 morts imputables à la grippe.', 'France'],
  ['L’Office des changes s’inquiète. Les exportations ont augmenté de 12,9 %, indique l’Office des changes.', 'Maroc'],
])('who measures tells of a land: %s', (text, subject) => {
  expect(first(text)?.subject).toBe(subject)
})

test('what is said again opens no article', () => {
  expect(first('Selon le patron, cette évolution tient aux engrais. Les ventes ont augmenté de 5 %.')?.subject).toBeNull()
})

test.each([
  ['Les recettes atteignent 27, 418 milliards de FCFA.', [27.418e9]],
  ['Il a versé 1, 5 million d’euros.', [1.5e6]],
  ['En Ligue 1, 5 millions d’euros changent de mains.', [5e6]],
  ['Le 12, 300 millions d’euros ont été versés.', [300e6]],
  ['Il compte 12, 300 et 400 élèves.', [12, 300, 400]],
])('a space behind the decimal comma, %s: %j', (text, values) => {
  expect(extractFacts(text).map(({ value }) => value)).toEqual(values)
})

test.each([
  ['Le fonds a versé 1,482 milliard cinq jours plus tôt.', [1.482e9]],
  ['Le fonds a versé 3 millions cinq cent mille euros.', [3.5e6]],
  ['Le fonds a versé trois millions cinq euros.', [3_000_005]],
])('what goes on behind a scale, %s: %j', (text, values) => {
  expect(extractFacts(text).map(({ value }) => value)).toEqual(values)
})

test('who signs an article owns nothing of it', () => {
  const text =
    'Paul Dufour, Media24 : publié le 10 mars 2025 à 18h05\n\nLes chiffres du marathon. Exactement 12 300 participants ont terminé.'
  expect(extractFacts(text)[0]).toMatchObject({ value: 12_300, date: '2025-03-10', subject: null })
})

test.each([
  ['Le Premier ministre annonce 3 milliards d’euros pour la forêt.', 'Premier ministre'],
  ['La Première ministre Élisabeth Borne a dépensé 3 milliards d’euros.', 'Élisabeth Borne'],
  ['L’ancien Premier ministre François Fillon a dépensé 900 000 euros.', 'François Fillon'],
  ['Marie Premier a dépensé 900 000 euros.', 'Marie Premier'],
])('an office with a capital is no name: %s', (text, subject) => {
  expect(first(text)?.subject).toBe(subject)
})

test.each([
  ['À Brest, les loyers ont gagné 4 % et à Metz, ils ont perdu 2 %.', ['Brest', 'Metz']],
  ['À Nantes et à Rennes, les prix ont bondi de 10 %.', ['Nantes']],
  ['Les prix ont bondi de 10 % à Nantes, mais à Rennes, ils ont perdu 7 %.', ['Nantes', 'Rennes']],
])('each place that a part of the sentence opens with: %s', (text, subjects) => {
  expect(extractFacts(text).map(({ subject }) => subject)).toEqual(subjects)
})

test.each([
  ['La dette atteint 3 milliards d’euros. Le nombre de candidats a atteint 3,2 millions.', ['EUR', 'candidat']],
  ['La dette atteint 3 milliards d’euros. Le nombre d’heures travaillées recule, à 7,9 milliards.', ['EUR', 'heure']],
  ['Le nombre de clients augmente, pour des ventes de 3 millions d’euros, contre 2 millions.', ['EUR', 'EUR']],
])('what the number of is told counts itself, whatever sums stand before: %s', (text, units) => {
  expect(extractFacts(text).map(({ unit }) => unit)).toEqual(units)
})

test.each([
  ['Apple a vendu 210 millions d’iPod en dix ans.', ['iPod']],
  ['L’accident a fait 31 blessés, dont quatre graves.', ['blessé', 'blessé']],
  ['Il gère 1 900 logements, dont près de 120 inoccupés.', ['logement', 'logement']],
])('%s counts %j', (text, units) => {
  expect(extractFacts(text).map(({ unit }) => unit)).toEqual(units)
})

test.each([
  ['Dans une étude de Kelvio, loin des grandes villes, 300 écoles ferment.', null],
  ['Selon une étude de Kelvio auprès d’un panel de 300 écoles, tout va bien.', 'Kelvio'],
])('who surveyed them: %s', (text, subject) => {
  expect(first(text)?.subject).toBe(subject)
})
