import { expect, test } from 'vitest'
import { extractFacts } from '../../src/index.js'

test.each([
  ['Il fallait compter 3 350 euros le mètre carré à Tours.', 'stated'],
  ['Il fallait débourser 40 euros pour une place.', 'stated'],
  ['Il faudra débourser 40 euros pour une place.', 'projected'],
  ['En janvier, Vesta ne comptait que 95 clients.', 'stated'],
  ['Elle n’en compte que 12.', 'stated'],
  ['Vesta compte que 95 clients viendront.', 'projected'],
  ['Vesta comptait attirer 95 clients.', 'projected'],
  ['Vesta ne compte ouvrir que 12 agences.', 'projected'],
])('%s: %s', (text, modality) => {
  expect(extractFacts(text).map((fact) => fact.modality)).toEqual([modality])
})

test.each([
  ['Elyxo lève 30 millions d’euros. Le tour la valorise 200 millions d’euros.', ['levée de fonds', 'valorisation']],
  ['Le conseil le rémunère 3 000 euros par mois.', ['rémunération']],
  ['L’État la taxe à 20 %.', ['taxe']],
])('%s: %j', (text, metrics) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual(metrics)
})

test.each([
  ['La fréquentation du musée a augmenté de 12 %, fait valoir Jeanne Morin.', 'Jeanne Morin'],
  ['Jeanne Morin dirige le musée. Les entrées ont augmenté de 12 %, fait-elle valoir.', 'Jeanne Morin'],
  ['« Nous vendons 300 places », a fait valoir devant la presse le directeur, Paul Morin.', 'Paul Morin'],
  ['« La neige manque », note Luc Morel, directeur de la station, pour qui un quart des pistes fermera.', 'Luc Morel'],
  ['Luc Morel, pour qui le club a déboursé 3 millions d’euros, est blessé.', null],
  ['Une famille pour qui 40 euros comptent.', null],
])('%s: said by %s', (text, source) => {
  expect(extractFacts(text).map((fact) => fact.source)).toEqual([source])
})

test.each([
  ['Le taux est de 92 morts par million d’habitants.', ['1000000 habitant']],
  ['Le comté compte 3 médecins par millier de résidents.', ['1000 résident']],
  ['Le virus a fait 12 morts par million de doses injectées.', ['1000000 dose']],
  ['Ils ont loué 3 bus par dizaines de passagers.', [null]],
])('%s: per %j', (text, per) => {
  expect(extractFacts(text).map((fact) => fact.per)).toEqual(per)
})

test.each([
  ['Son alcoolémie s’élevait à 1,4 gramme par litre de sang.', 'alcoolémie'],
  ['Il conduisait avec 0,8 g/l de sang.', 'taux d’alcool'],
])('%s: %s', (text, metric) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual([metric])
})

test.each([
  ['Florange appartient à 85 % au groupe Berton.', 'level', 'participation'],
  ['Berton a pris 8 % du capital de Florange.', 'level', 'capital'],
  ['Le groupe a cédé 60 % de sa filiale Florange.', 'level', 'cession'],
  ['Berton a bouclé le rachat de 60 % de l’opérateur ferroviaire savoyard.', 'level', 'rachat'],
  ['Le titre a cédé 60 % de sa valeur.', 'change', 'valeur'],
  ['Le secteur a cédé 12 % de ses emplois.', 'change', 'emplois'],
  ['L’indice Zorval a cédé 3 %.', 'change', 'indice'],
  ['La vente de 30 % des logements est suspendue.', 'level', 'logements'],
])('%s: a %s of %s', (text, kind, metric) => {
  expect(extractFacts(text).map((fact) => [fact.kind, fact.metric])).toEqual([[kind, metric]])
})

test.each([
  ['Le chantier a coûté 171 millions d’euros.', 'coût'],
  ['Les travaux coûteront 3 millions d’euros.', 'coût'],
  ['Le billet coûte 102 francs.', 'billet'],
])('%s: %s', (text, metric) => {
  expect(extractFacts(text).map((fact) => fact.metric)).toEqual([metric])
})

test.each([
  ['Yann Le Floc’h, 34 ans, dirige la société.', 'Yann Le Floc’h'],
  ["La ville de Crac'h compte 3 000 habitants.", "Crac'h"],
])('%s: of %s', (text, subject) => {
  expect(extractFacts(text).map((fact) => fact.subject)).toEqual([subject])
})

test.each([
  ['La compagnie a perdu 3 millions d’euros l’an dernier.', 'level'],
  ['Le groupe perd 2 milliards de dollars de capitalisation.', 'change'],
  ['La capitalisation a perdu 2 milliards de dollars.', 'change'],
  ['Le titre a perdu 2 euros.', 'change'],
  ['Le géant a perdu 3 milliards d’euros en Bourse.', 'change'],
])('%s: a %s', (text, kind) => {
  expect(extractFacts(text).map((fact) => fact.kind)).toEqual([kind])
})

test.each([
  ['La coopérative vend la tonne 310 euros.', ['t']],
  ['Le quintal à moins de 17 euros fait peur.', ['quintal']],
  ['Une ligne de 27 km à 3 milliards d’euros.', [null, null]],
  ['Il dort sept heures de plus chaque semaine.', ['P1W']],
])('%s: over %j', (text, per) => {
  expect(extractFacts(text).map((fact) => fact.per)).toEqual(per)
})

test.each([
  ['Claire Morin s’attend à 8 500 ventes.', 'Claire Morin'],
  ['« C’est fini », veut croire Claire Morin, présidente de la chambre, qui s’attend à 8 500 ventes.', 'Claire Morin'],
  ['Veolia s’attend à une hausse de 3 %.', null],
])('%s: expected by %s', (text, source) => {
  expect(extractFacts(text).map((fact) => fact.source)).toEqual([source])
})
