import type { Direction } from '../types.js'

/** *deux fois* + this: how the comparison goes. */
export const comparisons: Readonly<Record<Direction, readonly string[]>> = {
  up: ['plus', 'davantage', 'mieux', 'supérieur(e)(s)', 'plus élevé(e)(s)', 'aussi', 'autant'],
  down: ['moins', 'inférieur(e)(s)', 'moindre'],
  flat: [],
}

/** *le double*, by how many. */
export const multiples: Readonly<Record<number, readonly string[]>> = {
  2: ['double'],
  3: ['triple'],
  4: ['quadruple'],
  5: ['quintuple'],
  10: ['décuple'],
  100: ['centuple'],
}
