import { expect, test } from 'vitest'
import { extractFacts } from '../../src/index.js'

const subjects = (text: string) => extractFacts(text).map(({ subject }) => subject)

test.each([
  ['Valtier embauche. Le carnet représente trois années d’activité.', ['Valtier']],
  ['Le musée Rolin rouvre. La billetterie a rapporté 2,3 millions d’euros.', ['musée Rolin']],
  ['Danone se renforce en Inde. Le rachat lui aura coûté 800 millions d’euros.', ['Danone']],
  ['Le Maroc compte ses bêtes. Le recensement fait état d’un recul de 38 %.', ['Maroc']],
  ['Le Maroc manque de lait. Les produits laitiers ont coûté 8 % de plus.', ['produits laitiers']],
  ['Danone recule. Un artisan a payé 3 000 euros.', ['artisan']],
])('%s: a noun that belongs to another: %s', (text, expected) => {
  expect(subjects(text)).toEqual(expected)
})

test.each([
  ['Danone, très endetté, produit 3 000 tonnes de yaourts.', ['Danone']],
  ['Le festival de Cannes, né en 1946, réduit 40 000 dépenses.', ['festival de Cannes']],
  ['Le gel en Touraine a détruit ou abîmé entre 100 et 150 hectares de vignes.', ['gel']],
  ['Danone, produit par Lactalis, a perdu 3 millions d’euros.', ['Danone']],
])('%s: a verb behind a comma or *ou*: %s', (text, expected) => {
  expect(subjects(text)).toEqual(expected)
})

test.each([
  ['Un cadre touche 4 000 euros et un ouvrier agricole 1 800.', ['cadre', 'ouvrier agricole']],
  ['Le TGV met deux heures, la voiture quatre heures et demie.', ['TGV', 'voiture']],
  ['La Ville paie 20 % des travaux, la Banque des territoires 900 000 euros.', ['Ville', 'Banque des territoires']],
  ['L’euro s’échangeait à 1,16 dollar et l’once d’or à 4 085 dollars.', ['euro', 'once d’or']],
  ['Les cadres représentent 12 % du total, les apprentis, moins de 1 %.', ['cadres', 'apprentis']],
  ['Renault a gagné 3 % et le chiffre d’affaires 4 %.', ['Renault', 'Renault']],
  ['Danone a vendu 300 yaourts, une perte de 3 millions d’euros.', ['Danone', 'Danone']],
  ['Danone vise une marge de 3 %, au lieu de 2,8 %.', ['Danone', 'Danone']],
  ['Danone compte 200 clients, un record qui double le précédent.', ['Danone', 'Danone']],
])('%s: a second subject without its verb: %s', (text, expected) => {
  expect(subjects(text)).toEqual(expected)
})

test.each([
  ['L’Espagne est en tête, devant l’Italie et la Turquie, cette dernière bondissant de 18 %.', ['Turquie']],
  ['Selon Orvex (Zapchat), celui-ci compterait 400 clients.', ['Orvex']],
  ['Au Ghana voisin, le kilo est payé 48 cedis.', ['Ghana']],
  ['La présidente distance de huit points Paul Martin, crédité de 19,5 % des voix.', ['présidente', 'Paul Martin']],
  ['La journée rapporte, grâce à la tarification adoptée par 12 stations.', ['tarification']],
])('%s: who is meant: %s', (text, expected) => {
  expect(subjects(text)).toEqual(expected)
})

test.each([
  ['Interrogés hier, 45 % des Français citent la santé. Seul un sur six évoque l’Europe.', ['Français', 'Français']],
  ['Danone sonde. Hier, 45 % des Français citent la santé. Le bénéfice net atteint 3 millions d’euros.', ['Français', 'Danone']],
  ['La France vote. Hier, 45 % des Français citent la santé. La part du vrac atteint 3 %.', ['Français', 'France']],
])('%s: a bare share is of the group told before: %s', (text, expected) => {
  expect(subjects(text)).toEqual(expected)
})

test.each([
  ['Danone recule. Les analystes du bureau Zorvel tablaient sur un bénéfice de 9 millions d’euros.', ['Danone']],
  ['La France recule. Le cabinet Zorvel table sur un recul de 9 %.', ['France']],
  ['La France recule. Zorvel table sur un recul de 9 %.', ['Zorvel']],
])('%s: of whom experts speak: %s', (text, expected) => {
  expect(subjects(text)).toEqual(expected)
})

test.each([
  ['Danone recule. Vallia vise une marge comprise entre 4 et 5 %.', ['Vallia']],
  ['Danone recule. Vallia table désormais sur un résultat net estimé à 5 millions d’euros.', ['Vallia']],
  ['Danone recule. L’Insee publie une inflation estimée à 5 %.', ['Danone']],
])('%s: what a participle tells of the object is of who acts: %s', (text, expected) => {
  expect(subjects(text)).toEqual(expected)
})
