import { expect, test } from 'vitest'
import { extractFacts } from '../../src/index.js'

test.each([
  ['Un client laisse 40 euros au serveur.', 'dépense'],
  ['L’association réclame 3 millions d’euros.', 'demande'],
  ['Le groupe Torval met 30 millions d’euros sur la table.', 'mise'],
  ['Le fonds Novelis remet 5 millions d’euros.', 'apport'],
  ['Il est tombé 80 millimètres à Nîmes.', 'précipitations'],
  ['L’accusé risque quinze ans.', 'peine'],
  ['L’usine peut traiter 40 000 tonnes par an.', 'traitement'],
  ['La start-up Velmio a récolté 3 millions d’euros.', 'levée de fonds'],
  ['Le club a récolté 3 000 euros.', 'récolte de fonds'],
  ['La commune contribuera à hauteur de 2 millions d’euros.', 'contribution'],
  ['Les Malouins comptent huit points.', 'points'],
  ['Elle devance de quatre points le député.', 'avance'],
])('%s: %s, as the verb says', (text, metric) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual([metric])
})

test.each([
  ['Le maire laisse 2 millions d’euros de dettes.', 'dettes'],
  ['Le préfet a remis un chèque de 500 euros.', 'chèque'],
  ['Le grimpeur est tombé de 12 mètres.', 'taille'],
  ['Le couple est tombé sur un lingot d’un kilo.', 'poids'],
  ['L’hôpital a traité 300 patients.', 'patients'],
  ['Le loyer atteint 900 euros. Le bailleur en réclame 950.', 'loyer', 'loyer'],
])('%s: %s, whatever the verb', (text, ...metrics) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual(metrics)
})

test.each([
  ['Nantes est douzième avec 17 points.', 'points'],
  ['Lens compte cinq points d’avance.', 'avance'],
  ['Le train a deux minutes de retard.', 'retard'],
  ['Son équipe s’incline de trois points.', 'points'],
  ['Le taux de chômage avance de trois points.', 'taux de chômage'],
  ['Le CAC 40 finit à 8 077 points.', 'cours'],
])('%s: %s', (text, metric) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual([metric])
})

test.each([
  ['La prime atteint 300 euros. Le ministère veut la ramener à 200 euros.', ['prime', 'prime'], 'projected'],
  ['La prime baisse de 3 %. Une loi est prête pour la ramener à 200 euros.', ['prime', 'prime'], 'stated'],
  ['Elle va le vendre 300 000 euros.', ['prix'], 'projected'],
  ['Le gouvernement veut le pouvoir dans 3 villes.', ['villes'], 'projected'],
  ['Selon le conseiller, 500 personnes sont là.', ['personnes'], 'stated'],
])('%s: an infinitive behind what it is done to, or a noun', (text, metrics, modality) => {
  const facts = extractFacts(text)
  expect(facts.map((fact) => fact.metric)).toEqual(metrics)
  expect(facts.at(-1)?.modality).toBe(modality)
})

test.each([
  ['Au menu, 640 000 € pour la voirie.', 'voirie'],
  ['Il bascule vers la formule payante (18 euros par mois).', 'formule payante'],
  ['Il s’équilibre à 31,4 millions d’euros.', 'budget'],
  ['La section de fonctionnement s’équilibre à 23,4 millions d’euros.', 'section de fonctionnement'],
  ['La place, devisée à 12 millions de francs, attend.', 'coût'],
  ['Le projet, estimé au départ à 1,5 million d’euros, attend.', 'estimation'],
  ['L’euro valait 1,1487 dollar.', 'cours'],
])('%s: a sum of %s', (text, metric) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual([metric])
})

test.each([
  ['À la clé, 1,5 million d’euros pour le vainqueur.', 'montant'],
  ['Les cadres (3 000 euros) sont contents.', 'montant'],
  ['Au menu, 640 000 € pour trois ans.', 'montant'],
  ['Le parking, estimé à 300 places, attend.', 'places'],
  ['Le livre valait 12 euros.', 'prix'],
])('%s: no more than %s', (text, metric) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual([metric])
})

test.each([
  [
    'L’assureur publie une croissance organique de 7,3 % à 1 893 millions d’euros.',
    ['croissance organique', 'chiffre d’affaires'],
  ],
  ['Les ventes affichent une croissance de 4 % à 20 millions d’euros.', ['croissance', 'ventes']],
  ['Le résultat s’affiche à -3,5 millions d’euros.', ['résultat']],
  ['Le produit d’exploitation cumulé s’est élevé à 30 millions d’euros.', ['produit d’exploitation cumulé']],
  ['Le tourisme représente 7 % du PIB.', ['part du PIB']],
  ['La dette représente 112 % du PIB.', ['dette']],
  ['La Finlande consacre 6,5 % de son PIB à l’éducation.', ['part du PIB']],
  ['La Sécurité sociale consacre 37 milliards d’euros aux médicaments.', ['médicaments']],
  ['La France consacre 37 milliards d’euros par an à l’Allemagne.', ['budget']],
  ['Le stand ouvre à 14,99 euros.', ['prix']],
  ['Le stand ouvre à 30 millions d’euros.', ['montant']],
])('%s: %s', (text, metrics) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual(metrics)
})

test.each([
  ['Chez ce voisin, on parle de 71 q/ha, contre 77 en 2021.', ['rendement', 'rendement']],
  ['Je ne tire que 800 kilos à l’hectare.', ['rendement']],
  ['Les barrages étaient remplis à 61 %.', ['remplissage']],
  ['Le Conseil table sur 1,9 million de tonnes.', ['production']],
  ['Un bloc, d’environ 1,5 million de tonnes, tombe.', ['poids']],
  ['Une jetée de 650 mètres verra le jour.', ['longueur']],
  ['Le formulaire compte 3 pages.', ['pages']],
])('%s: %s, as its unit or verb says', (text, metrics) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual(metrics)
})
