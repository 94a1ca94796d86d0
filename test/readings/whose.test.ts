import { expect, test } from 'vitest'
import { extractFacts } from '../../src/index.js'

const subjects = (text: string) => extractFacts(text).map(({ subject }) => subject)

test.each([
  ['Kelvio recule. L’Office du logement évalue à 30 000 le nombre de foyers équipés.', ['Office du logement']],
  ['Kelvio recule. Kelvio peine. L’Anivin table sur 7,5 millions de tonnes.', ['Anivin']],
  ['Kelvio recule. Kelvio ferme une usine. La CGT évalue à 300 le nombre d’emplois menacés.', ['Kelvio']],
  ['Kelvio bâtit. C’est un chantier que la Cour des comptes chiffre à 3 millions d’euros.', ['Kelvio']],
  ['La France recule. La Cour des comptes chiffre à 3 milliards les pertes.', ['France']],
  ['La France recule. L’Insee table sur une croissance de 1,2 %.', ['France']],
])('%s: whose figure a body reckons: %s', (text, expected) => {
  expect(subjects(text)).toEqual(expected)
})

test.each([
  ['EDF a arrêté un réacteur, la Garonne devant dépasser jeudi les 28 °C.', ['Garonne']],
  ['Paris a eu peur, le niveau de la Seine ayant atteint 6,10 m vendredi.', ['Seine']],
  ['Danone peine, le lac ayant perdu 3 mètres.', ['lac']],
  ['Danone recule, ayant perdu 3 millions de clients.', ['Danone']],
  ['Danone a vendu une usine ayant perdu 3 millions d’euros.', ['Danone']],
  ['Danone recule, avec une dette ayant atteint 3 milliards d’euros.', ['Danone']],
])('%s: a participle with a subject of its own: %s', (text, expected) => {
  expect(subjects(text)).toEqual(expected)
})

test.each([
  ['Lyon juge des voleurs. Le plus jeune a écopé de trois ans de prison.', ['plus jeune']],
  ['La Bretagne compte ses clubs. Les plus riches dépensent 3 millions d’euros.', ['plus riches']],
  ['Danone rafle la plus grosse part, avec 1 132 places.', ['Danone']],
  ['Danone est le plus cher, à 300 euros.', ['Danone']],
  ['Paul Martin témoigne. Un jeune a écopé de trois ans de prison.', ['jeune']],
  ['Paul Martin témoigne. Un jeune de 19 ans a écopé de trois ans de prison.', ['jeune', 'jeune']],
])('%s: an adjective that stands for somebody: %s', (text, expected) => {
  expect(subjects(text)).toEqual(expected)
})

test.each([
  ['Nantes se loge. Les locataires y consacrent 31,5 % de leurs revenus.', ['locataires']],
  ['Nantes joue. Les clubs amateurs vont mal : leur budget moyen atteint 3 000 euros.', ['clubs amateurs']],
  ['Nantes se loge. Leur budget moyen atteint 3 000 euros.', ['Nantes']],
  ['Renault et Danone ont vu leurs ventes reculer de 3 %.', ['Renault']],
  ['Le Tchad souffre. L’Unicef agit ; seuls 18 % de ses besoins sont couverts.', ['Unicef']],
  ['La France rénove. Quant à MonToit’, son enveloppe est tombée à 3 milliards d’euros.', ['MonToit’']],
  ['Danone vend. Quant au lait, il ne fait plus que 8 % du marché.', ['lait']],
  ['Danone vend. Il ne fait plus que 8 % du marché.', ['Danone']],
])('%s: whose what is theirs: %s', (text, expected) => {
  expect(subjects(text)).toEqual(expected)
})

test.each([
  ['« Mes assurances ont doublé », énumère Paul Martin, employé à Lyon.', ['Paul Martin']],
  ['« Mon abonnement a augmenté de 3 % », se lamente Paul Martin, employé à Lyon.', ['Paul Martin']],
  ['Danone peine. « Nos camions roulent 300 heures », soupire Paul Martin.', ['Danone']],
  ['Danone peine. « Nous savons que sa marge recule de 3 % », soupire Paul Martin.', ['Danone']],
  ['Danone peine. « Les prix ont doublé, mes amis », rigole Paul Martin.', ['Danone']],
])('%s: whose what is mine and ours: %s', (text, expected) => {
  expect(subjects(text)).toEqual(expected)
})

test.each([
  ['Danone prend 3 % dans un marché en hausse de 0,3 %.', ['Danone', 'marché']],
  ['À la Bourse de Paris, le titre Danone cède 4 %, dans un marché en recul de 0,2 %.', ['Danone', 'Bourse de Paris']],
  ['Danone vend des jouets, sur un marché français en recul de 3 %.', ['France']],
  ['Danone a publié un bénéfice en hausse de 3 %.', ['Danone']],
  ['Danone a repris 3 %, dans un CAC 40 en repli de 0,3 %.', ['Danone', 'CAC 40']],
  ['Danone a publié un bénéfice à Lyon en recul de 4 %.', ['Danone']],
  ['Danone cède 3 %, avec des parts de marché en recul de 2 %.', ['Danone', 'Danone']],
])('%s: whose market moves: %s', (text, expected) => {
  expect(subjects(text)).toEqual(expected)
})

test.each([
  ['Danone recule. Des douaniers ont saisi 300 camions.', ['douaniers']],
  ['Danone recule avec des ventes de 300 camions.', ['Danone']],
  ['Danone recule. Le gouvernement a promis un chèque de 200 euros.', ['gouvernement']],
  ['Danone recule. Le gouvernement prévoit une inflation de 3 %.', ['Danone']],
  ['La France recule. Le gouvernement a promis un chèque de 200 euros.', ['France']],
  ['Danone recule. Les analystes attendent un bénéfice de 200 millions d’euros.', ['Danone']],
])('%s: whom a noun without a name stands for: %s', (text, expected) => {
  expect(subjects(text)).toEqual(expected)
})

test.each([
  ['Le camping des Gorges a investi 1,8 million d’euros.', ['camping des Gorges']],
  ['La tour de la rue Laurier compte 35 étages.', ['tour de la rue Laurier']],
  ['L’abbaye de Cluny a accueilli 300 visiteurs.', ['abbaye de Cluny']],
  ['Le siège de Danone emploie 300 salariés.', ['Danone']],
  ['Les comptes de Danone affichent 3 millions d’euros.', ['Danone']],
])('%s: a house named by its place: %s', (text, expected) => {
  expect(subjects(text)).toEqual(expected)
})

test.each([
  ['Un berger du Jura réclame 150 euros par agneau.', ['berger']],
  ['Les braqueurs de Lyon ont pris 3 millions d’euros.', ['braqueurs']],
  ['Un plongeur d’une trentaine d’années est mort.', ['plongeur']],
  ['Le secteur de Lyon compte 300 chantiers.', ['Lyon']],
])('%s: somebody by his trade: %s', (text, expected) => {
  expect(subjects(text)).toEqual(expected)
})

test.each([
  ['Leysin skie. Le canton de Vaud, lui, veut verser 50 millions de francs.', ['Vaud']],
  ['Nantes roule. La ville de Lyon compte 300 bus.', ['Lyon']],
  ['Nantes roule. La ville de Saint-Orval compte 300 bus.', ['Saint-Orval']],
  ['Nantes roule. La vallée de la Roya compte 300 foyers.', ['vallée de la Roya']],
  ['Nantes roule. La capitale de la France compte 300 bus.', ['Nantes']],
  ['Nantes roule. La ville de 300 000 habitants compte 300 bus.', ['Nantes', 'Nantes']],
])('%s: a land by its kind and name: %s', (text, expected) => {
  expect(subjects(text)).toEqual(expected)
})

test.each([
  ['Renault recule. Il est tombé 20 centimètres de neige à Montana.', ['Montana']],
  ['Renault recule. Il est tombé à 20 euros.', ['Renault']],
  ['Renault recule. Il est venu avec 20 ouvriers.', ['Renault']],
  ['L’Espagne devance l’Italie et la Turquie, cette dernière bondissant de 18 %.', ['Turquie']],
  ['L’Espagne devance l’Italie et la Turquie, bondissant de 18 %.', ['Espagne']],
  ['Paul Martin cultive. Le planteur moyen exploite quatre hectares.', ['planteur moyen']],
  ['Paul Martin cultive. Le planteur exploite quatre hectares.', ['Paul Martin']],
  ['Le ministre de l’Énergie, Paul Martin (MR), veut porter la capacité à 8 GW.', ['Paul Martin']],
  ['Le Maroc vend. Au Ghana voisin, le kilo est payé 48 euros.', ['Ghana']],
])('%s: who stands there: %s', (text, expected) => {
  expect(subjects(text)).toEqual(expected)
})

test.each([
  ['La France compte. Le chômage va de 3 % en Bretagne à 8 % en Corse.', ['Bretagne', 'Corse']],
  ['En Bretagne, le chômage passe de 3 % à 8 % en un an.', ['Bretagne', 'Bretagne']],
])('%s: from a place to a place: %s', (text, expected) => {
  expect(subjects(text)).toEqual(expected)
})

test.each([
  ['La France souffre. L’État promet une enveloppe de 20 millions d’euros.', ['État']],
  ['La France souffre. L’Insee promet une croissance de 3 %.', ['France']],
  ['Danone embellit. La rénovation a coûté 3 millions d’euros.', ['Danone']],
  ['L’aquarium de Brest a vendu 300 billets.', ['aquarium de Brest']],
])('%s: whose money is promised or spent: %s', (text, expected) => {
  expect(subjects(text)).toEqual(expected)
})
