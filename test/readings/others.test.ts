import { expect, test } from 'vitest'
import { extractFacts } from '../../src/index.js'

test.each([
  ['Boeing n’a livré que 348 avions.', null],
  ['Boeing a annoncé que 348 avions ont été livrés.', 'Boeing'],
  ['« Un client sur quatre file », glisse-t-on à la direction de SFR.', 'direction de SFR'],
  ['Le club toucherait 30 millions d’euros, d’après « L’Équipe ».', 'L’Équipe'],
  ['Son avocat, Paul Sauzay, fera appel : « Mon client a perdu 2 millions d’euros. »', 'Paul Sauzay'],
  ['« Un quart vivait seul », précisait ce matin la directrice, Marie Curie.', 'Marie Curie'],
  ['« Il nous manque 60 soignantes », fulmine Sylvie Mansart.', 'Sylvie Mansart'],
  ['Le plan est contesté par la CGT, selon laquelle 95 salariés ont été oubliés.', 'CGT'],
  ['« C’était 55 % en 2003 », compare la mairesse, Anne Willemin.', 'Anne Willemin'],
  ['Marie Curie enquête. « Il y avait quatre gilets », raconte cette marchande.', 'Marie Curie'],
  ['« Mes charges ont doublé », énumère Norbert Vial, céréalier.', 'Norbert Vial'],
  ['« On a perdu 30 % des clients », laisse tomber sa directrice, Maude Thénier.', 'Maude Thénier'],
  ['Son film, « La mer se lève », attire 300 000 spectateurs.', null],
  ['Il attend 12 degrés, selon Météo-France.', 'Météo-France'],
  ['À en croire la Répression des fraudes, 300 magasins fraudent.', 'Répression des fraudes'],
  ['FranceAgriMer table sur 3 millions de tonnes.', 'FranceAgriMer'],
  ['Carrefour table sur 3 millions de clients.', null],
  ['Dromex a fait état mardi de commandes en hausse de 12 %.', 'Dromex'],
  ['L’OMS a recensé 560 infections.', 'OMS'],
  ['Le club compte 300 adhérents selon une information révélée par l’Insee.', 'Insee'],
  ['Selon un rapport de la Cour des comptes publié mardi, 30 % des élèves fument.', 'Cour des comptes'],
  ['Le ministère de l’Intérieur a décompté 23 000 manifestants.', 'ministère de l’Intérieur'],
  ['La zone recense 300 entreprises.', null],
  ['La ligne assure 300 trajets par jour.', null],
  ['Le film ajoute 453 000 entrées à son total.', null],
  ['Le maire assure avoir dépensé 300 000 euros.', 'maire'],
  ['DS a conclu le mois de mai sur une hausse de 2,1 %.', null],
  ['L’étude conclut à une baisse de 30 % des effectifs.', 'étude'],
])('%s: said by %s', (text, source) => {
  expect(extractFacts(text).map((fact) => fact.source)).toEqual([source])
})

test.each([
  [
    'Il a vendu 830 000 jeux à 830 000 acheteurs pour 2 millions d’euros. La perte est de 6 millions.',
    ['jeu', 'acheteur', 'EUR', 'EUR'],
  ],
  ['Les pertes se sont creusées de 1,1 à 5,8 millions d’euros.', ['EUR', 'EUR']],
  ['Les tentatives de meurtre, elles, sont passées de 11 à 17.', ['tentative', 'tentative']],
  ['Le rendement s’élève à 84 quintaux à l’hectare. Il n’en était sorti que 61 un an auparavant.', ['quintal', 'quintal']],
  ['Doté d’un miroir de 8,4 m, il devrait en découvrir 70 000 en dix ans.', ['m', null]],
  ['Le RN obtient 27 %. C’est neuf points de moins qu’en 2020.', ['%', 'pp']],
  ['Il perdra six points.', ['point']],
  ['La Ville propose 17 % d’augmentation, le syndicat en réclame 24.', ['%', '%']],
  ['Le séjour moyen atteint 22 h 15 min.', ['min']],
  ['Le désert australien l’a reçue du programme japonais pour 257 milliards de dollars.', ['USD']],
  ['Le gouvernement australien a payé 257 milliards de dollars.', ['AUD']],
  ['Au Maroc, l’abonné paie 13 euros, 90 centimes de moins.', ['EUR', 'EUR']],
  ['Au Maroc, l’abonné paie 13 dirhams, 90 centimes de moins.', ['MAD', 'MAD']],
])('%s: in %s', (text, units) => {
  expect(extractFacts(text).map((fact) => fact.unit)).toEqual(units)
})

test.each([
  ['Ses clients ne l’ont pas empêchée de perdre 13 milliards de dollars.', 'stated'],
  ['Ses clients n’ont pas dépensé 13 milliards de dollars.', 'negated'],
  ['Objectif affiché : 150 000 visiteurs.', 'projected'],
  ['Rendement attendu : 165 000 euros.', 'projected'],
  ['Bilan de la saison : 150 000 visiteurs.', 'stated'],
  ['Une hausse de 8 % des ventes de Danone est attendue.', 'projected'],
  ['Un budget de 30 millions d’euros est prévu à Metz.', 'projected'],
  ['L’objectif de 11 millions de visiteurs semble à la portée du pays.', 'projected'],
  ['L’objectif de 11 millions de visiteurs a été dépassé.', 'stated'],
  ['Les 300 salariés de Danone sont attendus au siège.', 'stated'],
  ['Une amende de 8 millions d’euros est requise contre Danone.', 'stated'],
])('%s: %s', (text, modality) => {
  expect(extractFacts(text).map((fact) => fact.modality)).toEqual([modality])
})

test.each([
  ['La recette atteint 15 millions d’euros, à 7,40 euros le billet.', [null, 'billet']],
  ['On nous paie 1,30 euro l’arrêt, gasoil compris.', ['arrêt']],
  ['Il a gagné 40 euros le matin.', [null]],
  ['Il a vendu 3 millions d’euros le château.', [null]],
  ['On relève 171 cas de syndromes grippaux pour 100 000 habitants.', ['100000 habitant']],
  ['La mairie estime à 9 000 euros le préjudice.', [null]],
  ['La ministre porte à 1 500 euros le plafond.', [null]],
  ['Le gouvernement fixe à 1 200 euros le salaire.', [null]],
])('%s: over %s', (text, pers) => {
  expect(extractFacts(text).map((fact) => fact.per)).toEqual(pers)
})

test.each([
  ['Les usines tournent à 92 % de leur capacité.', 'exact'],
  ['Le prix tourne autour de 12 euros.', 'about'],
])('%s: %s', (text, bound) => {
  expect(extractFacts(text).map((fact) => fact.bound)).toEqual([bound])
})

test.each([
  ['L’observatoire a relevé une température moyenne de 11,9 degrés.', 'level'],
  ['La banque a relevé son taux de 3 points.', 'change'],
])('%s: a %s', (text, kind) => {
  expect(extractFacts(text).map((fact) => fact.kind)).toEqual([kind])
})

test.each([
  ['Les accidents reculent de - 4,9 % (- 2 847).', ['change', 'change'], [4.9, 2847]],
  ['La mortalité est en baisse de - 5,3 %.', ['change'], [5.3]],
  ['La croissance a été de - 0,3 %.', ['level'], [-0.3]],
  ['Le taux est de - 0,5 %.', ['level'], [-0.5]],
  ['Le résultat ressort à - 3,5 millions d’euros.', ['level'], [-3500000]],
])('%s: a sign behind de or à', (text, kinds, values) => {
  const facts = extractFacts(text)
  expect(facts.map((fact) => fact.kind)).toEqual(kinds)
  expect(facts.map((fact) => fact.value)).toEqual(values)
  expect(facts.map((fact) => fact.unit)).not.toContain('pp')
})

test.each([
  ['Le salon a reçu 90 000 personnes (dont 70 000 payantes) contre 72 000 l’an dernier.', ['personne', 'personne', 'personne']],
  ['Il compte 300 salariés (12 % de femmes), contre 250 en 2020.', ['salarié', '%', 'salarié']],
  ['L’indice perd 0,5 % à 8.277 pts. L’or gagne 3 %.', ['%', 'point', '%']],
])('%s: in %s, past a bracket or a full stop', (text, units) => {
  expect(extractFacts(text).map((fact) => fact.unit)).toEqual(units)
})

test.each([
  ['Le festival passe de 80 à une soixantaine d’artistes.', [80, 60]],
  ['Le groupe passe de 3 à 5 millions de clients.', [3e6, 5e6]],
])('%s: %s, by no scale that the second does not have', (text, values) => {
  expect(extractFacts(text).map((fact) => fact.value)).toEqual(values)
})

test.each([
  ['À peine 86 % des trains sont à l’heure.', 'about', '%'],
  ['A peine 86 % des trains sont à l’heure.', 'about', '%'],
  ['A 86 % près, le compte est bon.', 'exact', '%'],
  ['Le fusible tient 12 A à 20 °C.', 'exact', 'A'],
])('%s: a capital À begins phrases as à does, and A is an ampere: %s', (text, bound, unit) => {
  expect(extractFacts(text)[0]).toMatchObject({ bound, unit })
})

test.each([
  ['Jean de Zorval sourit. Le coût grimpe de 3 %, a averti M. de Zorval.', 'Jean de Zorval'],
  ['Danone ferme 38 magasins, a-t-on appris de sources syndicales.', 'de sources syndicales'],
  ['Danone ferme 38 magasins, a-t-on appris auprès de la préfecture.', 'préfecture'],
  ['Danone ferme 38 magasins, a-t-on appris lundi.', 'a-t-on appris'],
])('%s: says %s', (text, source) => {
  expect(extractFacts(text)[0]?.source).toBe(source)
})

test.each([
  ['La fête a progressé de 5 % (100 000 spectateurs).', ['change', 'level']],
  ['La fête a perdu 5 % (-2 000 spectateurs).', ['change', 'change']],
])('%s: a number in a bracket behind a change: %s', (text, kinds) => {
  expect(extractFacts(text).map((fact) => fact.kind)).toEqual(kinds)
})

test.each([
  ['Le musée n’admettra pas plus de 250 personnes.', ['projected']],
  ['L’orage n’a pas laissé plus de 10 mm.', ['stated']],
  ['Il n’a pas vendu 250 bus.', ['negated']],
  ['La liste pourrait obtenir 70 sièges sur les 125.', ['projected', 'stated']],
  ['Les patients seront dirigés vers Sherbrooke, à 140 kilomètres de là.', ['stated']],
  ['La ligne sera portée à 140 kilomètres de voies.', ['projected']],
])('%s: how sure, %j', (text, modalities) => {
  expect(extractFacts(text).map((fact) => fact.modality)).toEqual(modalities)
})
