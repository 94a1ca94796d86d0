import { expect, test } from 'vitest'
import { extractFacts } from '../../src/index.js'

test.each([
  ['Les prix sont 12 % plus constructor.', 'prix'],
  ['Les murs sont 12 % plus hauts.', 'hauteur'],
  ['Un mur de 4 mètres ferme la cour.', 'hauteur'],
  ['Un trou de 4 mètres barre la route.', 'profondeur'],
])('%s: %s, whatever words an object may have', (text, metric) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual([metric])
})

test.each([
  ['L’étude compte 62 % d’hommes.', 'hommes'],
  ['Il est tombé 577 millimètres de pluie.', 'pluie'],
  ['Le conseil entretient 2 100 km de routes.', 'routes'],
  ['La grippe touche 16,3 % des garçons.', 'grippe'],
  [
    'Il vise une croissance organique d’au moins 2 % et un résultat opérationnel courant compris entre 430 et 450 millions.',
    'croissance organique',
    'résultat opérationnel courant',
  ],
  ['Les ventes grimpent de 7 %, quand celles des hypermarchés ont augmenté de 2 %.', 'ventes', 'ventes'],
  ['Le groupe compte 92 points de vente.', 'points'],
  ['Il cède ses activités pour 300 millions d’euros.', 'cession'],
  ['Il lance une offre de 6 milliards d’euros.', 'offre'],
  ['Lumenta a dévissé de 12,5 %.', 'cours'],
  ['Les emprunteurs signent à 3,08 %.', 'taux'],
])('%s: %s', (text, ...metrics) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual(metrics)
})

test.each([
  ['L’auteur touche 8 % des ventes.', 'ventes'],
  ['Emmanuel Macron a dévissé de 4 points.', 'points'],
])('%s: not %s', (text, metric) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual([metric])
})

test.each([
  ['Le chiffre d’affaires est en croissance de +7,9 %, à 711 millions.', ['chiffre d’affaires', 'chiffre d’affaires']],
  ['L’Ebitda affiche une hausse de +13,8 %.', ['Ebitda']],
  ['Le résultat opérationnel (+17,3 %) progresse.', ['résultat opérationnel']],
])('%s: %s', (text, metrics) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual(metrics)
})

test.each([
  ['La consigne passera de 15 à 20 centimes au printemps.', ['consigne', 'consigne']],
  ['Les arriérés avoisinent 3 millions d’euros.', ['arriérés']],
  ['L’acidité plafonne à 4 grammes par litre.', ['acidité']],
  ['L’entrée passera de 4 à 5 euros.', ['entrée', 'entrée']],
  ['Le pont atteint 340 mètres.', ['longueur']],
])('%s: a thing stands there', (text, metrics) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual(metrics)
})

test.each([
  ['Les notaires atteignent 12 000 euros par mois.', 'montant'],
  ['Le groupe atteint 3 milliards d’euros.', 'montant'],
  ['Le loup a été aperçu à 300 mètres du village.', 'distance'],
  ['La comète est passée à 300 000 kilomètres.', 'distance'],
  ['Le couple est tombé sur 3 kilos de laine.', 'laine'],
])('%s: nothing stands there, so %s', (text, metric) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual([metric])
})

test.each([
  ['Il roule avec 1,2 g/l.', 'taux d’alcool'],
  ['Le pays en a sorti 31 Mt.', 'production'],
  ['Le ferry file à 30 nœuds.', 'vitesse'],
  ['Un aller-retour, c’est 2,4 tonnes de CO2.', 'émissions'],
  ['Un aller-retour, c’est 2,4 tonnes.', 'poids'],
])('%s: %s, by its unit', (text, metric) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual([metric])
})

test.each([
  ['Le Royaume couvre les deux tiers des besoins du pays.', 'besoins du pays'],
  ['La coopérative a vendu un tiers de ses olives.', 'olives'],
  ['Les ventes ont reculé de 3 %. Hier, 41 % des minutes sont perdues.', 'ventes', 'minutes'],
  ['Les ventes ont reculé de 3 %. Hier, 63 % des Rennais applaudissent.', 'ventes', 'Rennais'],
  ['Le prix monte de 3 %. Hier, les deux tiers des 25-34 ans ont voté.', 'prix', '25-34 ans'],
  ['Le prix monte de 3 %. Hier, 80 % des TPE-PME ont voté.', 'prix', 'TPE-PME'],
  ['Le prix monte de 3 %. Hier, la troupe a vendu 98 % de ses 12 000 billets.', 'prix', 'billets', 'billets'],
  ['Le réacteur tourne à 60 % de la puissance nominale.', 'puissance nominale'],
])('%s: a share of %s', (text, ...metrics) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual(metrics)
})

test.each([
  ['Le déficit a atteint 5 % du PIB.', 'déficit'],
  ['Le prix monte de 3 %. Hier, 80 % des USA ont voté.', 'prix', 'votes'],
  ['La marge a augmenté de 3 % des 12 magasins.', 'marge', 'magasins'],
  ['La part du vrac atteint 60 % du total.', 'part du vrac'],
  ['La facture a augmenté de 8 % de la même façon.', 'facture'],
])('%s: no share of it, so %s', (text, ...metrics) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual(metrics)
})

test.each([
  ['Le club compte huit points, deux de plus que Lens.', ['points', 'points']],
  ['L’indice atteint 133,21 points.', ['indice']],
  ['La Bourse de Paris recule. Le CAC 40 cède 3 % à 8 277 points.', ['cours', 'cours']],
])('%s: points, or what an index stands at: %s', (text, metrics) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual(metrics)
})

test.each([
  ['L’inflation ralentit à 2 %. Le Bureau du plan l’attend à 1,6 % en 2026.', 'inflation', 'inflation'],
  ['L’inflation ralentit à 2 %. Le Bureau du plan la voit à 1,6 % en 2026.', 'inflation', 'inflation'],
  ['Le salaire augmente de 2 %. La baisse à 3 % est loin.', 'salaire', 'baisse'],
  ['Le groupe vise « au moins 900 millions d’euros » de bénéfice net.', 'bénéfice net'],
  ['La pension s’établit à 1 626 euros brut, mais celle des femmes reste inférieure de 38 %.', 'pension', 'pension'],
  ['Ottawa veut ramener leur proportion à 5 % de la population.', 'proportion'],
  ['Le carnet de commandes s’est vidé d’un tiers.', 'carnet de commandes'],
])('%s: %s %s', (text, ...metrics) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual(metrics)
})

test.each([
  ['Le bénéfice net bondit de 3 %. Le consensus tablait sur 63 millions d’euros.', ['bénéfice net', 'bénéfice net']],
  ['Le taux de chômage atteint 7 %. Le consensus tablait sur 63 millions d’euros.', ['taux de chômage', 'montant']],
])('%s: what the passage measures in such a unit: %s', (text, metrics) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual(metrics)
})

test.each([
  ['Le procédé tient dans un silo de douze mètres de haut.', ['hauteur']],
  ['Sa ferme se trouve à 640 mètres du premier mât.', ['distance']],
  ['Une statue mesure 640 mètres.', ['hauteur']],
  ['« Il pleut », lâche Paul Martin, mouleur, 49 ans, en riant.', ['âge']],
  ['Le budget a doublé. La Région a ramené le sien à 150 000 euros.', ['budget', 'budget']],
])('%s: told by how it is put: %s', (text, metrics) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual(metrics)
})

test.each([
  ['Le chômage progresse dans les cantons de Vaud (4,7 %) et de Berne (1,9 %).', ['chômage', 'chômage']],
  [
    'Les ventes reculent de 3 %. Seules les provinces de Namur (+4,4 %) et du Hainaut (+1,2 %) résistent.',
    ['ventes', 'ventes', 'ventes'],
  ],
  ['Les deux routes s’étendent sur 136 kilomètres.', ['longueur']],
  ['Le domaine s’étend sur 136 hectares.', ['superficie']],
])('%s: places measure nothing: %s', (text, metrics) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual(metrics)
})
