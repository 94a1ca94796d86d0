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
      [
        'Le taux de chômage est de 10 %. Ce taux reste élevé parmi les jeunes de 15 à 24 ans (27 %) et les femmes (13 %).',
        ['10 %', null, 'taux de chômage'],
        ['15 à 24 ans', 'jeunes', 'âge'],
        ['27 %', 'jeunes', 'taux de chômage'],
        ['13 %', 'femmes', 'taux de chômage'],
      ],
      ['Le taux de chômage recule à Lyon (7,5 %).', ['7,5 %', 'Lyon', 'taux de chômage']],
      ['Les ventes de Kelvio (+ 3 %) progressent.', ['+ 3 %', 'Kelvio', 'ventes']],
      ['Les femmes y sont plus favorables que les hommes (+ 11 points).', ['+ 11 points', 'femmes', 'hommes']],
    ],
  },
  {
    name: 'a long title in quotation marks, behind what has one',
    texts: [
      [
        'L’exposition « Renoir et les peintres de la vie moderne en Normandie » a attiré 325 000 personnes.',
        ['325 000 personnes', 'Renoir et les peintres de la vie moderne en Normandie', 'personnes'],
      ],
      [
        'Le maire « a vu tous les peintres de la vie moderne en Normandie » et invité 300 personnes.',
        ['300 personnes', 'Normandie', 'personnes'],
      ],
    ],
  },
  {
    name: 'a label without a verb, before a colon',
    texts: [
      [
        'Danone est là. Coût des travaux pour la ville de Tulle : 3 millions d’euros.',
        ['3 millions d’euros', 'Tulle', 'Coût des travaux'],
      ],
      ['Danone est là. Salaire moyen à Lyon : 3 000 euros.', ['3 000 euros', 'Lyon', 'Salaire moyen']],
      ['Danone est là. Prix relevé par Kelvio : 300 euros.', ['300 euros', 'Danone', 'Prix']],
      ['Danone est là. Sondage pour Le Figaro : 30 millions de clients.', ['30 millions de clients', 'Danone', 'clients']],
      ['Danone a tout dit à Kelvio : 3 000 euros de pertes.', ['3 000 euros', 'Danone', 'pertes']],
    ],
  },
  {
    name: 'a row of figures without a verb, each with its house or place behind',
    texts: [
      [
        '9 millions de visiteurs au musée Delorme, 3,5 millions au Centre Varin : les villes ont fait le plein.',
        ['9 millions de visiteurs', 'musée Delorme', 'visiteurs'],
        ['3,5 millions', 'Centre Varin', 'visiteurs'],
      ],
      [
        'L’emploi recule : 300 postes chez Kelvio, 200 chez Danone.',
        ['300 postes', 'Kelvio', 'postes'],
        ['200', 'Danone', 'postes'],
      ],
      [
        'Kelvio a supprimé 300 postes chez Danone, 200 chez Renault.',
        ['300 postes', 'Kelvio', 'postes'],
        ['200', 'Kelvio', 'postes'],
      ],
      ['Kelvio licencie : 300 postes en France.', ['300 postes', 'Kelvio', 'postes']],
    ],
  },
  {
    name: 'behind et dont, of whom the participle or the relative before it tells',
    texts: [
      [
        'La mutuelle Kelvio, fondée à Tulle et dont les ventes frisent les 300 millions d’euros, recrute.',
        ['frisent les 300 millions d’euros', 'Kelvio', 'ventes'],
      ],
      [
        'Au sommet, la mutuelle Kelvio située à Tulle (Corrèze) et dont les ventes frisent les 300 millions d’euros.',
        ['frisent les 300 millions d’euros', 'Kelvio', 'ventes'],
      ],
      [
        'La mutuelle Kelvio, qui sort de Tulle et dont les ventes dépassent 300 millions d’euros, recrute.',
        ['dépassent 300 millions d’euros', 'Kelvio', 'ventes'],
      ],
    ],
  },
  {
    name: 'the adjective that the name of a body goes on with',
    texts: [
      ['Le Port autonome de Dunkerque reçoit 28 navires.', ['28 navires', 'Port autonome de Dunkerque', 'navires']],
      ['Le Grand Port maritime de Rochebrune reçoit 28 navires.', ['28 navires', 'Grand Port maritime de Rochebrune', 'navires']],
      ['Le Syndicat mixte du Vercors emploie 28 agents.', ['28 agents', 'Syndicat mixte du Vercors', 'agents']],
      ['Le Port reçoit 28 navires.', ['28 navires', 'Port', 'navires']],
    ],
  },
  {
    name: 'who is named behind his possessive',
    texts: [
      ['Danone recule. Son dauphin, Kelvio, suit avec 300 clients.', ['300 clients', 'Kelvio', 'clients']],
      ['Danone recule. Sa rivale, Anvers, compte 300 navires.', ['300 navires', 'Anvers', 'navires']],
      ['Danone recule. Ses ventes, en France, atteignent 3 millions d’euros.', ['3 millions d’euros', 'Danone', 'ventes']],
    ],
  },
  {
    name: 'a participle that hormis, après or avec leads in, and nouns that look like a verb',
    texts: [
      [
        'Kelvio stagne. Hormis le record atteint en 2021 (353 millions d’euros), les ventes tournent autour de 210 millions.',
        ['353 millions d’euros', 'Kelvio', 'ventes'],
        ['autour de 210 millions', 'Kelvio', 'ventes'],
      ],
      ['Kelvio est à Tulle. Les minerais progressent de 3 %.', ['3 %', 'minerais', 'minerais']],
      ['La ville brûle depuis l’incendie de juillet, qui a coûté 14 millions d’euros.', ['14 millions d’euros', null, 'coût']],
    ],
  },
  {
    name: 'all figures of the bracket behind a thing',
    texts: [
      [
        'Kelvio est à Tulle. La chimie monte, tout comme les vracs (300 t, − 9 %).',
        ['300 t', 'vracs', 'poids'],
        ['− 9 %', 'vracs', 'poids'],
      ],
    ],
  },
  {
    name: 'the subject of a verb that que, a participle or celui des stands near',
    texts: [
      [
        'Le bénéfice de Kelvio n’a que modestement progressé de 1,3 % à 4,5 milliards de francs.',
        ['1,3 %', 'Kelvio', 'bénéfice'],
        ['4,5 milliards de francs', 'Kelvio', 'bénéfice'],
      ],
      [
        'Les avoirs de Kelvio stagnent, se soldant par un taux de couverture détérioré de 1,3 point.',
        ['1,3 point', 'Kelvio', 'taux de couverture'],
      ],
      [
        'Le résultat de Kelvio a crû de 2,3 %, quand celui des commissions et services a bondi de 10 %.',
        ['2,3 %', 'Kelvio', 'résultat'],
        ['10 %', 'Kelvio', 'résultat'],
      ],
    ],
  },
  {
    name: 'who stands in a ranking right before avec',
    texts: [
      ['Danone mène. La deuxième place revient à Kelvio avec 300 clients.', ['300 clients', 'Kelvio', 'clients']],
      ['Le marché recule. On retrouve au sommet un nom connu : Danone avec 300 clients.', ['300 clients', 'Danone', 'clients']],
      [
        'Danone mène avec 400 clients devant Kelvio avec 300 clients.',
        ['400 clients', 'Danone', 'clients'],
        ['300 clients', 'Kelvio', 'clients'],
      ],
      ['Danone arrive devant Kelvio avec 400 clients.', ['400 clients', 'Danone', 'clients']],
      ['Danone signe avec Kelvio avec 400 salariés.', ['400 salariés', 'Danone', 'salariés']],
    ],
  },
  {
    name: 'a crowd is of the place, whoever counts it',
    texts: [
      [
        'À Tulle, 17 500 personnes ont défilé. La CGT a recensé 50 000 personnes et la police 12 000.',
        ['17 500 personnes', 'Tulle', 'personnes'],
        ['50 000 personnes', 'Tulle', 'personnes'],
        ['12 000', 'Tulle', 'personnes'],
      ],
      ['La CGT a recensé 500 000 adhérents.', ['500 000 adhérents', 'CGT', 'adhérents']],
      [
        'On compte 8 000 personnes à Rennes, 2 000 au Mans.',
        ['8 000 personnes', 'Rennes', 'personnes'],
        ['2 000', 'Mans', 'personnes'],
      ],
    ],
  },
  {
    name: 'a region by its adjective, right before a bracket',
    texts: [
      [
        'La saison est bonne sur le littoral atlantique (+ 4,9 %), davantage en Aquitaine.',
        ['+ 4,9 %', 'littoral atlantique', null],
      ],
      ['Dans le massif alpin (+ 2,9 %), les nuitées augmentent.', ['+ 2,9 %', 'massif alpin', 'nuitées']],
      ['Le chômage recule dans la vallée du Rhône (8 %).', ['8 %', 'Rhône', 'chômage']],
    ],
  },
  {
    name: 'who only makes a state of it known, and whose decision or intention it is',
    texts: [
      ['Un nouveau décompte, provisoire, fait état de 14 morts à Tulle.', ['14 morts', 'Tulle', 'morts']],
      ['Kelvio fait état de 300 clients.', ['300 clients', 'Kelvio', 'clients']],
      ['Kelvio souffre. La décision concerne huit cadres.', ['huit cadres', 'Kelvio', 'cadres']],
      [
        'Danone va bien. En mai a été annoncée l’intention du groupe Kelvio, à Bruges, de licencier 40 salariés.',
        ['40 salariés', 'Kelvio', 'salariés'],
      ],
      ['Danone va bien. Le projet de Kelvio de licencier 40 salariés inquiète.', ['40 salariés', 'Kelvio', 'salariés']],
    ],
  },
  {
    name: 'a list without a verb, and two figures for each of two names',
    texts: [
      [
        'La France a voté. Lyon à 60,4 %, Rennes à 59,4 % et la Bretagne à 57,7 %.',
        ['60,4 %', 'Lyon', 'part'],
        ['59,4 %', 'Rennes', 'part'],
        ['57,7 %', 'Bretagne', 'part'],
      ],
      ['La France a passé Lyon à 60,4 %.', ['60,4 %', 'France', 'part']],
      [
        'Les loyers de Lyon et Rennes reculent, respectivement de 9 % à 1 730 euros et de 5 % à 2 520 euros.',
        ['9 %', 'Lyon', 'part'],
        ['1 730 euros', 'Lyon', 'part'],
        ['5 %', 'Rennes', 'part'],
        ['2 520 euros', 'Rennes', 'part'],
      ],
    ],
  },
  {
    name: 'a part for each, and who stands before a comma, avec and a comma',
    texts: [
      [
        'Kelvio détient 62 % de part de marché, contre 33 % de part pour Danone et 4,5 % de part pour Lactalis.',
        ['62 %', 'Kelvio', 'part de marché'],
        ['33 %', 'Danone', 'part'],
        ['4,5 %', 'Lactalis', 'part'],
      ],
      [
        'Danone recule, soulignant que Kelvio, avec 300 clients, a perdu 20 clients.',
        ['300 clients', 'Kelvio', 'clients'],
        ['20 clients', 'Kelvio', 'clients'],
      ],
      ['La mutuelle Kelvio, présente à Tulle, avec 300 clients, recrute.', ['300 clients', 'Kelvio', 'clients']],
    ],
  },
]

readsAll(readings)
