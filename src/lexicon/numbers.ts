/** Number words by value, with the Belgian and Swiss tens. Compounds (*vingt et un*) are read, not listed. */
export const numberWords: Readonly<Record<number, readonly string[]>> = {
  0: ['zéro', 'zero'],
  1: ['un', 'une'],
  2: ['deux'],
  3: ['trois'],
  4: ['quatre'],
  5: ['cinq'],
  6: ['six'],
  7: ['sept'],
  8: ['huit'],
  9: ['neuf'],
  10: ['dix'],
  11: ['onze'],
  12: ['douze'],
  13: ['treize'],
  14: ['quatorze'],
  15: ['quinze'],
  16: ['seize'],
  20: ['vingt', 'vingts'],
  30: ['trente'],
  40: ['quarante'],
  50: ['cinquante'],
  60: ['soixante'],
  70: ['septante'],
  80: ['huitante', 'octante'],
  90: ['nonante'],
  100: ['cent', 'cents'],
}

/** Scale words by their zeros. *mille* multiplies inside a number, the others close a group. */
export const scaleWords: Readonly<Record<number, readonly string[]>> = {
  3: ['mille', 'mil'],
  6: ['million(s)', 'mio', 'mios', 'Mio'],
  9: ['milliard(s)', 'Md', 'Mds', 'Mrd', 'Mrds', 'mrd', 'mrds', 'mds', 'Mia', 'mia'],
  12: ['billion(s)'],
  15: ['billiard(s)'],
  18: ['trillion(s)'],
}

/** Scale letters, which count only against digits or before money: *24M€*, *500 k€*, *1,7 G$*. */
export const scaleLetters: Readonly<Record<number, readonly string[]>> = {
  3: ['k', 'K'],
  6: ['M', 'm'],
  9: ['G'],
}

/** *une vingtaine de*: about so many. */
export const collectives: Readonly<Record<number, readonly string[]>> = {
  8: ['huitaine(s)'],
  10: ['dizaine(s)'],
  12: ['douzaine(s)'],
  15: ['quinzaine(s)'],
  20: ['vingtaine(s)'],
  30: ['trentaine(s)'],
  40: ['quarantaine(s)'],
  50: ['cinquantaine(s)'],
  60: ['soixantaine(s)'],
  100: ['centaine(s)'],
  1000: ['millier(s)'],
}

/** Fraction nouns by their denominator. Those in *-ième* come from the ordinals. */
export const fractionWords: Readonly<Record<number, readonly string[]>> = {
  2: ['demi(e)(s)', 'moitié(s)'],
  3: ['tiers'],
  4: ['quart(s)'],
}

/** Fraction signs. */
export const fractionSigns: readonly (readonly [sign: string, over: number, times: number])[] = [
  ['½', 2, 1],
  ['¼', 4, 1],
  ['¾', 4, 3],
  ['⅓', 3, 1],
  ['⅔', 3, 2],
]

/** Ordinals by rank; the last word of a compound (*vingt-cinquième*) is enough. */
export const ordinals: Readonly<Record<number, readonly string[]>> = {
  1: ['premier(s)', 'première(s)', 'unième(s)'],
  2: ['deuxième(s)', 'second(e)(s)'],
  3: ['troisième(s)'],
  4: ['quatrième(s)'],
  5: ['cinquième(s)'],
  6: ['sixième(s)'],
  7: ['septième(s)'],
  8: ['huitième(s)'],
  9: ['neuvième(s)'],
  10: ['dixième(s)'],
  11: ['onzième(s)'],
  12: ['douzième(s)'],
  13: ['treizième(s)'],
  14: ['quatorzième(s)'],
  15: ['quinzième(s)'],
  16: ['seizième(s)'],
  20: ['vingtième(s)'],
  30: ['trentième(s)'],
  40: ['quarantième(s)'],
  50: ['cinquantième(s)'],
  60: ['soixantième(s)'],
  70: ['septantième(s)'],
  90: ['nonantième(s)'],
  100: ['centième(s)'],
  1000: ['millième(s)'],
  1000000: ['millionième(s)'],
  1000000000: ['milliardième(s)'],
}

/** What makes digits a rank: *1er*, *2e*, *3ème*. */
export const ordinalEndings: readonly string[] = ['er', 'ers', 're', 'res', 'ere', 'eres', 'ère', 'ères', 'e', 'è', 'es', 'ème', 'èmes', 'eme', 'ième', 'ièmes', 'nd', 'nde', 'nds', 'ndes', 'd']
