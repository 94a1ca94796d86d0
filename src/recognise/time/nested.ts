import { readNearDay } from './distance.js'
import { readInWeek, readNth, type ReadOf } from './period.js'
import type { TimeRule } from './rule.js'

/** *première semaine d’octobre*, *dernier jour du mois*. */
const nth = (readPoint: ReadOf): TimeRule => ({
  name: 'nth of a period',
  starts: ['digits', 'ordinal', 'time last'],
  examples: [
    ['La [première semaine d’octobre 2014], il a plu.', { edtf: '2014-10-06/2014-10-12' }],
    ['Le [dernier jour d’octobre 2015].', { edtf: '2015-10-31' }],
    ['Le [premier mercredi du mois prochain].', { published: '2013-02-12', edtf: '2013-03-06' }],
  ],
  never: ['Le premier jour de grève.'],
  read: (tokens, at) => readNth(tokens, at, readPoint),
})

/** *mardi de la semaine dernière*, *semaine du 7 octobre*. */
const inWeek = (readPoint: ReadOf): TimeRule => ({
  name: 'in a week',
  starts: ['weekday', 'period', 'time weekday'],
  examples: [
    ['Vu [mardi de la semaine dernière].', { published: '2025-10-08', edtf: '2025-09-30' }],
    ['La [semaine du 7 octobre].', { published: '2025-10-20', edtf: '2025-10-06/2025-10-12' }],
  ],
  never: ['La semaine de travail.'],
  read: (tokens, at) => readInWeek(tokens, at, readPoint),
})

/** *hier*, *la veille*, *le lendemain du 13 février*, *deux ans après le lancement*. */
const nearDay = (readPoint: ReadOf): TimeRule => ({
  name: 'near day',
  starts: ['digits', 'number', 'collective', 'time some', 'time day', 'time eve'],
  examples: [
    ['Elles étaient 1 350 [la veille].', { published: '2025-07-02', passage: '2025-07-01', edtf: '2025-06-30' }],
    ['Il a vendu [hier soir] son titre.', { published: '2025-07-01', edtf: '2025-06-30' }],
    ['[Le lendemain du 13 février 2013], il a neigé.', { edtf: '2013-02-14' }],
    ['Vendu [deux ans après] son lancement.', { published: '2025-07-01', edtf: null }],
  ],
  never: ['Il surveille.', 'La marine veille au large.'],
  read: (tokens, at) => readNearDay(tokens, at, readPoint),
})

/** Rules in which one moment is counted from another that is said: what reads that one is given. */
export const nestedRules = (readPoint: ReadOf): readonly TimeRule[] => [nth(readPoint), inWeek(readPoint), nearDay(readPoint)]
