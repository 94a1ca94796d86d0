import type { Bound } from '../types.js'

/**
 * Bound → how the press says it before the number. A form that ends in *de* also ends in *d'*, *du*, *des*, *de la*, *de l'*;
 * one that ends in *à* also in *au*, *aux*.
 */
export const boundsBefore: Readonly<Record<Exclude<Bound, 'between' | 'exact'>, readonly string[]>> = {
  about: [
    'environ', 'quelque', 'près de', 'autour de', 'aux alentours de', 'aux environs de', "de l'ordre de", 'à peu près', 'peu ou prou',
    'approximativement', 'presque', 'quasiment', 'quasi', 'à peine', 'à peine plus de', 'à peine moins de', 'pas loin de', 'plus ou moins',
    'proche de', 'proches de', 'voisin de', 'voisine de', 'grosso modo', 'pratiquement', 'une bonne', 'un bon', 'une petite', 'un petit', 'une grosse', 'un gros', 'vers',
    'à hauteur de quelque', 'à environ', 'à peu de chose près', 'dans les', 'approchant', 'avoisinant', 'frôlant', 'circa',
    'pas tout à fait', 'bientôt', '±', '~', '≈', 'un peu moins ou un peu plus de',
  ],
  over: [
    'plus de', 'bien plus de', 'beaucoup plus de', 'nettement plus de', 'largement plus de', 'un peu plus de', 'au-delà de', 'au delà de', 'au-dessus de', 'au dessus de',
    'supérieur à', 'supérieure à', 'supérieurs à', 'supérieures à', 'dépassant', 'excédant', 'la barre de', 'le cap de', 'le seuil de', 'la barre symbolique de', 'le cap symbolique de', 'le seuil symbolique de', 'le cap fatidique de', '>', 'rien de moins que',
  ],
  at_least: [
    'au moins', 'à partir de', 'au minimum', 'pas moins de', 'dès', 'à compter de', 'a minima', 'à tout le moins', 'un minimum de', 'au bas mot', '≥', 'supérieur ou égal à', 'supérieure ou égale à', 'supérieurs ou égaux à', 'supérieures ou égales à',
  ],
  under: [
    'moins de', 'bien moins de', 'nettement moins de', 'largement moins de', 'un peu moins de', 'sous', 'au-dessous de', 'en dessous de', 'en-dessous de', 'en deçà de', 'en-deçà de',
    'inférieur à', 'inférieure à', 'inférieurs à', 'inférieures à', 'sous la barre de', 'sous le seuil de', 'sous le cap de', 'sous la barre symbolique de', 'sous le seuil symbolique de', 'sous la limite de', '<',
  ],
  at_most: [
    "jusqu'à", 'au plus', 'tout au plus', 'au maximum', 'au max', 'pas plus de', 'à concurrence de', 'dans la limite de', 'un maximum de', 'au mieux', "jusqu'à plus de", 'pouvant atteindre', 'pouvant aller jusqu\'à', 'peut atteindre', 'peuvent atteindre', 'pouvait atteindre', 'pouvaient atteindre', 'pourra atteindre', 'plafonné à', 'plafonnée à', 'plafonnés à', 'plafonnées à', '≤', 'inférieur ou égal à', 'inférieure ou égale à', 'inférieurs ou égaux à', 'inférieures ou égales à',
  ],
}

/** Bound → what may follow the number and its unit: *300 environ*, *19 euros minimum*. */
export const boundsAfter: Readonly<Partial<Record<Bound, readonly string[]>>> = {
  about: ['environ', 'à peu près', 'grosso modo'],
  over: ['et plus', 'passés', 'et quelques', 'et des poussières'],
  at_least: ['au moins', 'minimum', 'au minimum', 'ou plus', 'au bas mot', 'mini'],
  at_most: ['au plus', 'maximum', 'au maximum', 'ou moins', 'max', 'tout au plus', 'maxi'],
}

/** What a form that ends so may end in as well. */
export const contractions: Readonly<Record<string, readonly string[]>> = {
  ' de': [' de', " d'", ' du', ' des'],
  ' à': [' à', ' au', ' aux'],
}
