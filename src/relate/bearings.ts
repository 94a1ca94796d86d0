import type { Pattern } from './patterns.js'

/** A construction that names whose a quantity is, apart from the verb's own subject. */
export interface Bearing extends Pattern {
  /** Of the quantities in the match, the one that the name bears. */
  readonly bears: 'first' | 'last'
  /** Persons and places may be the bearer too. */
  readonly anyone?: true
  /** Text with the bearer in [brackets]; the quantity that it bears comes first or last in the match. */
  readonly examples: readonly string[]
  readonly never: readonly string[]
}

/** Rows in compromise's syntax over tags; a name, a quantity and a verb with its auxiliaries are one term each. */
export const bearings: readonly Bearing[] = [
  {
    name: 'bracket',
    bears: 'last',
    anyone: true,
    match: '#Name #Open #Quantity',
    examples: ['Le fonds [Northgate Ventures] (12 M€) mène le tour.'],
    never: ['Le fonds mène le tour (12 M€).'],
  },
  {
    name: 'gap',
    bears: 'last',
    anyone: true,
    match: '#After #Joint+ #The? #Gapped #Of? #Quantity',
    examples: [
      'Le Dax cède 0,7 % et [Londres] 1,1 %.',
      'La France compte 68 millions d’habitants, l’Allemagne 84 millions et l’[Espagne] 48 millions.',
      'Renault gagne 2 %, Stellantis 3 % et [Volkswagen] 4 %.',
      'Air France a transporté 3 millions de passagers en juillet, [Ryanair] 5 millions.',
    ],
    never: ['Le Dax cède 0,7 % à Londres.'],
  },
  {
    name: 'gap of those',
    bears: 'last',
    anyone: true,
    match: '#After #Joint+ #That #Of #The? #Gapped #Of? #Quantity',
    examples: ['Ses ventes ont progressé de 3 % et celles de [Danone] de 4 %.'],
    never: ['Ses ventes ont progressé de 3 % et celles de Danone ont reculé.'],
  },
  {
    name: 'gap of place',
    bears: 'last',
    anyone: true,
    match: '#After #Joint+ #In #The? #Gapped #Of? #Quantity',
    examples: ['En France, le taux de chômage est de 7,4 % et en [Allemagne] de 3,7 %.'],
    never: ['Danone a vendu pour 3 millions d’euros, et en Allemagne 2 millions.'],
  },
  {
    name: 'against',
    bears: 'last',
    anyone: true,
    match: '#Against #Quantity #After (#For|#In) #That? #Of? #The? #Name',
    examples: [
      'Les ventes de Renault ont progressé de 3 %, contre 2 % pour celles de [Danone].',
      'Renault perd 2 %, contre 3 % chez [Stellantis].',
    ],
    never: ['Il a échangé sa villa contre 2 millions d’euros de Danone.'],
  },
  {
    name: 'served',
    bears: 'first',
    match: '#Quantity #After #Serves #Link? #Name',
    examples: [
      'Plus de 800 millions de personnes utilisent [ChatGPT] chaque semaine.',
      'Aujourd’hui, 4 millions de développeurs créent avec [OpenAI].',
    ],
    never: ['Les 800 millions de clients ont fui.', 'Elle annonce une levée de 85 millions d’euros menée par Eurazeo.'],
  },
  {
    name: 'used',
    bears: 'first',
    match: '#Quantity #After #The #Counter #Of #Token? #Who #CountsSubject #Name',
    examples: ['La société évalue à plus de 800 millions le nombre d’internautes qui utilisent [ChatGPT].'],
    never: ['Elle évalue à 800 millions le nombre d’internautes.'],
  },
  {
    name: 'product',
    bears: 'first',
    match: '#Quantity #After #Token? #Token? #For #Owner #Token? #Token? #Name',
    examples: ['Google a revendiqué plus de 650 millions d’utilisateurs mensuels pour son chatbot [Gemini].'],
    never: ['Elle a payé 3 millions d’euros pour son siège.'],
  },
]
