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
]

readsAll(readings)

test.each([
  ['Anne Leroy, à 24 %, gagne un point (24 %).', ['level', 'change', 'level']],
  ['L’indice perd 12 points (3,2 %).', ['change', 'change']],
  ['L’Indre enregistre un recul de sa population de 0,3 %.', ['change']],
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
