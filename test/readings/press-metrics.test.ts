import { expect, test } from 'vitest'
import { extractFacts } from '../../src/index.js'

test.each([
  ['Nyon (2,7 %) et Morges (2,4 %) affichent le même taux de chômage.', ['taux de chômage', 'taux de chômage']],
  ['Carrefour (27 %) et Leclerc (23 %) dominent le marché du frais.', ['part', 'part']],
  ['Les ventes (12 %) portent le taux de marge.', ['ventes']],
])('%s: a rate behind those who have it: %s', (text, metrics) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual(metrics)
})

test.each([
  ['La famille en garde 54 %.', 'participation'],
  ['Le fonds conserve 12 % de Nordvarm.', 'participation'],
  ['Elle garde 12 % de ses clients.', 'clients'],
  ['Le club en garde 3 points.', 'points'],
  ['Le beurre a enchéri de 12 %.', 'prix'],
  ['Les cotisations ont renchéri de 9 %.', 'cotisations'],
  ['Elle a passé 213 jours en cellule.', 'durée'],
  ['Le délai reste à 5 jours.', 'délai'],
])('%s: a verb tells %s', (text, metric) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual([metric])
})

test('An area may be written apart', () => {
  expect(extractFacts('La halle occupe 2 500 m 2 au nord.').map((fact) => fact.unit)).toEqual(['m2'])
})

test('Who outbids in words gives no figure', () => {
  expect(extractFacts('« Trop tard », a renchéri le maire.')).toEqual([])
})

test.each([
  ['L’économiste chiffre la facture entre 300 et 350 millions d’euros.', ['facture']],
  ['Les halles affichent une affluence entre 95 et 100 %.', ['affluence']],
  ['Le groupe vise un résultat compris entre 4 et 5 millions d’euros.', ['résultat']],
  ['Le risque tient à la marge d’erreur, comprise entre 1,8 et 3,5 points.', ['marge d’erreur']],
  ['La ville compte des écoles entre 200 et 300 élèves.', ['élèves']],
])('%s: a spread behind its noun: %s', (text, metrics) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual(metrics)
})

test.each([
  ['Les vracs liquides (4,7 Mt) reculent.', ['vracs liquides']],
  ['Une sculpture (2 tonnes) trône devant.', ['poids']],
  ['Pour un total cumulé de 3 millions d’euros, le club a recruté.', ['montant']],
  ['Le nombre de tués était de 40 en mai. Le nombre a chuté à 30 en juin.', ['nombre de tués', 'nombre de tués']],
  ['Le déficit s’élève à 3 milliards d’euros. Le chiffre devrait atteindre 4 milliards.', ['déficit', 'déficit']],
  ['Le loyer atteint 3 000 euros. Le montant de l’amende a été réduit à 2 000 euros.', ['loyer', 'montant de l’amende']],
  ['Un important retard de 3 mois frappe le chantier.', ['retard']],
  ['Le nombre d’accidents (avec tués) augmente de 4 %.', ['nombre d’accidents']],
])('%s: an amount, what it is an amount of: %s', (text, metrics) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual(metrics)
})

test('A month between commas keeps a participle by its noun', () => {
  const [fact] = extractFacts('La coopérative tablait sur une production, fin mai, estimée à 630 000 tonnes.')
  expect([fact?.subject, fact?.metric]).toEqual(['coopérative', 'production'])
})

test.each([
  ['Les principaux clients du pays sont la Suisse (26,1 %) et le Mali (11,7 %).', ['part', 'part']],
  ['Les femmes (54 %) sont majoritaires.', ['femmes']],
  ['Les prix reculent de 3 %. La baisse est nette pour les maisons (-3,9 %) et les gîtes (-3,8 %).', ['prix', 'prix', 'prix']],
  ['La hausse profite aux hôtels, moins pour les ventes (+3 %).', ['ventes']],
  [
    'Les exportations atteignent 40 millions d’euros. Leur cumul s’établit à 300 millions d’euros.',
    ['exportations', 'exportations'],
  ],
  ['Les exportations progressent, avec un cumul de 1,16 Mt.', ['exportations']],
  ['On a relevé un cumul de 30 mm.', ['cumul']],
  ['Le loyer atteint 300 euros. Son montant a été porté à 400 euros.', ['loyer', 'montant']],
])('%s: whose share, for whom, the sum of what: %s', (text, metrics) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual(metrics)
})

test.each([
  ['Vincente, un Espagnol de 46 ans, a été arrêté.', 'âge', 'Vincente'],
  ['Une Lyonnaise de 29 ans a porté plainte.', 'âge', 'Lyonnaise'],
  ['Le tribunal a jugé un Roumain de 46 ans.', 'âge', 'Roumain'],
  ['Une Peugeot de 12 ans brûle.', 'durée', 'Peugeot'],
])('%s: %s of %s', (text, metric, subject) => {
  expect(extractFacts(text).map((fact) => [fact.metric, fact.subject])).toEqual([[metric, subject]])
})

test.each([
  ['Le tarif a subi une hausse subite et importante de 30 %.', ['tarif', 'change']],
  ['Les ventes ont subi une baisse nette et durable de 12 %.', ['ventes', 'change']],
  ['Le groupe a connu une hausse et une marge de 12 %.', ['marge', 'level']],
])('%s: two adjectives joined stand behind a movement: %s', (text, expected) => {
  const [fact] = extractFacts(text)
  expect([fact?.metric, fact?.kind]).toEqual(expected)
})

test.each([
  [
    'Le candidat fait la course en tête avec 29,5 % (+0,5 point) des intentions de vote.',
    ['intentions de vote', 'intentions de vote'],
  ],
  ['La marge atteint 12 % (contre 9 %) de l’avis général.', ['marge', 'marge']],
])('%s: a bracket may part a share from its whole: %s', (text, metrics) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual(metrics)
})

test.each([
  ['Les femmes gagnent 19 % de moins que les hommes.', ['salaire']],
  ['Les pensions atteignent 1 200 euros. Les hommes touchent 12 % de plus que les femmes.', ['pensions', 'pensions']],
  ['Le repas revient à 12 euros.', ['prix']],
  ['Le repas revient à environ 12 euros.', ['prix']],
  ['La plus forte prime revient au canton (501,50 francs).', ['prime']],
  ['La vendange a été revue à la baisse à 37,5 Mt.', ['vendange']],
  ['Le froid a fait grimper la facture de 12 %.', ['facture']],
  ['Les attaques de ravageurs feraient reculer la production de 15 %.', ['production']],
])('%s: what is paid, what a verb makes of it: %s', (text, metrics) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual(metrics)
})
