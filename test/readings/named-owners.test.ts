import { readsAll, type Reading } from './table.js'

const readings: readonly Reading[] = [
  {
    name: 'an adjective between an article and a rise or fall, which is no verb there',
    texts: [
      ['Danone est à Paris. Une nette baisse de ses ventes, de 3 %, est attendue.', ['3 %', 'Danone', 'baisse de ses ventes']],
      ['Danone souffre. La vive hausse des loyers lui coûte 3 millions d’euros.', ['3 millions d’euros', 'Danone', 'coût']],
      ['La ville forte baisse de 3 %.', ['3 %', 'ville forte', null]],
    ],
  },
  {
    name: 'behind a verb of rank, where only a place stands before it',
    texts: [
      ['Loin derrière, arrive Kelvio avec 12 000 clients.', ['12 000 clients', 'Kelvio', 'clients']],
      ['Juste derrière vient la mutuelle Kelvio, avec 12 000 clients.', ['12 000 clients', 'Kelvio', 'clients']],
      ['En deuxième position figure Kelvio, avec 12 000 clients.', ['12 000 clients', 'Kelvio', 'clients']],
      ['Kelvio arrive loin derrière Danone avec 12 000 clients.', ['12 000 clients', 'Kelvio', 'clients']],
      ['La compagnie Kelvio suit, avec 12 000 clients.', ['12 000 clients', 'Kelvio', 'clients']],
    ],
  },
  {
    name: 'a group of people right before a share in a bracket',
    texts: [
      [
        'Le taux de chômage reste élevé parmi les jeunes de 15 à 24 ans (27,5 %) et les femmes (13,8 %).',
        ['15 à 24 ans', 'jeunes', 'âge'],
        ['27,5 %', 'jeunes', 'taux de chômage'],
        ['13,8 %', 'femmes', 'taux de chômage'],
      ],
      ['Le taux de chômage recule à Lyon (7,5 %).', ['7,5 %', 'Lyon', 'taux de chômage']],
      ['Les ventes de Kelvio (+ 3 %) progressent.', ['+ 3 %', 'Kelvio', 'ventes']],
      ['Les femmes y sont plus favorables que les hommes (+ 11 points).', ['+ 11 points', 'femmes', 'hommes']],
    ],
  },
]

readsAll(readings)
