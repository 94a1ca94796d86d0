import { expect, test } from 'vitest'
import { extractFacts } from '../../src/index.js'
import { readsAll, type Reading } from './table.js'

const readings: readonly Reading[] = [
  {
    name: 'whose possessive stands behind et',
    texts: [
      ['Kelvio passe devant Norsec et ses 45 000 clients.', ['45 000 clients', 'Norsec', 'clients']],
      ['Kelvio a racheté Norsec et trois usines.', ['trois usines', 'Kelvio', 'usines']],
    ],
  },
  {
    name: 'the lower figure is of whom it was won against',
    texts: [
      [
        'Anne Leroy l’emporterait face à Paul Martin 55 % contre 45 %.',
        ['55 %', 'Anne Leroy', 'part'],
        ['45 %', 'Paul Martin', 'part'],
      ],
      ['Anne Leroy a battu Paul Martin par 55 % contre 45 %.', ['55 %', 'Anne Leroy', 'part'], ['45 %', 'Paul Martin', 'part']],
      ['La participation atteint 55 % contre 45 % en 2014.', ['55 %', null, 'participation'], ['45 %', null, 'participation']],
    ],
  },
  {
    name: 'past what commas put between a name and qui',
    texts: [
      [
        'Le festival Électroplage, rendez-vous organisé à Port-Marin, qui a attiré 17 000 personnes, reste gratuit.',
        ['17 000 personnes', 'Électroplage', 'personnes'],
      ],
      ['Kelvio, dont Norsec est actionnaire, qui emploie 300 salariés, recrute.', ['300 salariés', 'Kelvio', 'salariés']],
      ['La ville, précise Norsec, qui emploie 300 salariés, paiera.', ['300 salariés', 'Norsec', 'salariés']],
    ],
  },
  {
    name: 'names of festivals, regions and streets',
    texts: [
      ['Rock en Loire a réuni 30 000 personnes.', ['30 000 personnes', 'Rock en Loire', 'personnes']],
      ['Midi-Pyrénées compte 3 millions d’habitants.', ['3 millions d’habitants', 'Midi-Pyrénées', 'habitants']],
      [
        'Les Fêtes de Colmont occupent la troisième place avec 27 000 visiteurs.',
        ['27 000 visiteurs', 'Fêtes de Colmont', 'visiteurs'],
      ],
      ['À Houdan, dans la Grande Rue, 14 habitants ont été évacués.', ['14 habitants', 'Houdan', 'habitants']],
    ],
  },
  {
    name: 'a participle behind a comma agrees with what it is said of',
    texts: [
      ['Jacques Morel ferme la marche, crédité de 2 % des voix.', ['2 %', 'Jacques Morel', 'voix']],
      ['Jacques Morel a repris la scierie, valorisée 2 millions d’euros.', ['2 millions d’euros', 'scierie', 'valorisation']],
    ],
  },
  {
    name: 'the largest of so many are counted',
    texts: [['Elle a étudié les 40 plus grands lycées.', ['40 plus grands lycées', null, 'plus grands lycées']]],
  },
  {
    name: 'each crowd is of the place beside it',
    texts: [
      [
        'Ils étaient entre 600 et 900 à Tulle, entre 130 et 230 à Brive.',
        ['entre 600 et 900', 'Tulle', null],
        ['entre 130 et 230', 'Brive', null],
      ],
      [
        'À Tulle, la CGT annonce 5 200 manifestants, la préfecture en compte 2 500. À Brive, c’est 700 personnes.',
        ['5 200 manifestants', 'Tulle', 'manifestants'],
        ['2 500', 'Tulle', 'manifestants'],
        ['700 personnes', 'Brive', 'personnes'],
      ],
      ['Danone est à Tulle. À Brive, Kelvio annonce 300 suppressions de postes.', ['300 suppressions', 'Kelvio', 'suppressions']],
      ['Les syndicats estiment à 3 500 le nombre de manifestants à Tulle.', ['3 500', 'Tulle', 'nombre de manifestants']],
    ],
  },
  {
    name: 'ce sont … qui',
    texts: [['Ce sont 40 concerts qui ont eu lieu en Corrèze.', ['40 concerts', 'Corrèze', 'concerts']]],
  },
  {
    name: 'who only says it or is told of before',
    texts: [
      ['L’Ariège s’en sort bien. « 24 postes de plus en collège », précise Jean Morel.', ['24 postes', 'Ariège', 'postes']],
      [
        'À Tulle, deux passants sont blessés, dont un jeune de 13 ans.',
        ['deux passants', 'Tulle', 'passants'],
        ['13 ans', 'jeune', 'âge'],
      ],
      ['L’Education nationale emploie 300 agents.', ['300 agents', 'Education nationale', 'agents']],
    ],
  },
  {
    name: 'rises of places and houses',
    texts: [
      [
        'Les entrées progressent : +44 % pour le musée Delorme, +22 % pour Kelvio.',
        ['+44 %', 'musée Delorme', 'entrées'],
        ['+22 %', 'Kelvio', 'entrées'],
      ],
      [
        'Les autres stagnent : 11 % pour Paul Martin (au lieu de 11,5 %) et 10 % pour François Leroy.',
        ['11 %', 'Paul Martin', 'part'],
        ['11,5 %', 'Paul Martin', 'part'],
        ['10 %', 'François Leroy', 'part'],
      ],
      ['Le recul se confirme (Anne Le Goff obtient 16 %).', ['16 %', 'Anne Le Goff', 'part']],
      [
        'Elle a ciblé 15 villes par un total de 236 lettres.',
        ['15 villes', null, 'villes'],
        ['236 lettres', null, 'total de lettres'],
      ],
      ['Les entrées reculent : le musée Magnin à Dijon (+15 %) résiste.', ['+15 %', 'musée Magnin', 'entrées']],
      [
        'Le Louvre monte, mais le port de Vannes et la gare de Dinan connaissent une baisse de 11 %.',
        ['11 %', 'port de Vannes', null],
      ],
      ['Les musées connaissent une baisse de 11 %.', ['11 %', 'musées', null]],
      ['Les incendies connaissent une baisse de 11 %.', ['11 %', null, 'incendies']],
      ['Le Valais dit non à 67,8 % à la loi.', ['67,8 %', 'Valais', 'non']],
    ],
  },
  {
    name: 'what is counted, at last',
    texts: [
      ['Les manifestants étaient au nombre de 330.', ['330', 'manifestants', 'manifestants']],
      ['On y a vu 20 % d’activité en plus.', ['20 %', null, 'activité']],
    ],
  },
]

readsAll(readings)

test.each([
  ['À Tulle, la police a compté 510 personnes, contre 1 600 pour les organisateurs.', ['police', 'organisateurs']],
  ['Ils étaient 600 (préfecture) ou 900 (CGT).', ['préfecture', 'CGT']],
  ['Les organisateurs annoncent 1 000 personnes, la préfecture 160.', ['organisateurs', 'préfecture']],
  ['Kelvio (police privée) compte 300 agents.', [null]],
  ['Le Valais dit non à 67,8 % à la loi.', [null]],
  ['La foire a attiré « 205 visiteurs », expliquant la hausse des ventes de la ville.', [null]],
  ['« Selon nos prévisions, nous aurons 500 élèves », précise Anne Leroy.', ['Anne Leroy']],
])('%s: said by %j', (text, sources) => {
  expect(extractFacts(text).map(({ source }) => source)).toEqual(sources)
})

test.each([
  ['On estime entre 4 à 5000 le nombre d’hectares touchés.', [['entre 4 à 5000', null]]],
  [
    'Elle a recensé 1,1 million de personnes, contre 1,23 mardi.',
    [
      ['1,1 million de personnes', 1_100_000],
      ['1,23', 1_230_000],
    ],
  ],
  [
    'Entre 1100 (police) et 1300 manifestants ont défilé.',
    [
      ['1100', 1100],
      ['1300 manifestants', 1300],
    ],
  ],
  ['Il est dommage d’arriver à un point de blocage.', []],
  ['Le nombre de tués à 30 jours recule de 3 %. Les centres 15 sont débordés.', [['3 %', 3]]],
])('%s: %j', (text, values) => {
  expect(extractFacts(text).map(({ quote, value }) => [quote, value])).toEqual(values)
})

test.each([
  ['Anne Leroy, à 24 %, gagne un point (24 %).', ['level', 'change', 'level']],
  ['L’indice perd 12 points (3,2 %).', ['change', 'change']],
  ['L’Indre enregistre un recul de sa population de 0,3 %.', ['change']],
  ['La vedette a récupéré 44 naufragés.', ['level']],
  ['Elle réunit 24 filiales relevant de 14 groupes.', ['level', 'level']],
  ['Le titre a récupéré 4 %.', ['change']],
  ['On observe un recul de 27 % à Tulle, de 19 % à Brive et de 12 % à Ussel.', ['change', 'change', 'change']],
  ['La Corrèze affiche une hausse annuelle de sa population de 1,7 %.', ['change']],
])('%s: %j', (text, kinds) => {
  expect(extractFacts(text).map(({ kind }) => kind)).toEqual(kinds)
})

test.each([
  [' date 2025-04-20 Anne Leroy perd 2 points par rapport à notre enquête réalisée le 11 avril.', '2025-04-20', '2025-04-11'],
  [' date 2025-04-20 Par rapport à Kelvio, elle a vendu 300 maisons le 11 avril.', '2025-04-11', null],
])('%s: %s, since %s', (text, date, baseline) => {
  expect(extractFacts(text).map((fact) => [fact.date, fact.baseline])).toEqual([[date, baseline]])
})
