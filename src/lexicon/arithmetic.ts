/** Words between two figures of a sentence, by what they say of how the figures hang together. */
export const joints = {
  /** *3 milliards, contre 2 un an plus tôt*: the second is the first as it was, or as it is elsewhere. */
  against: [
    'contre', 'contre les', 'comparativement à', 'comparé à', 'comparée à', 'comparés à', 'au lieu de', 'au lieu des', 'plutôt que', 'face à', 'face aux',
    'après', 'après les', 'et non plus', 'alors que', 'était de', 'était encore de', 'étaient de', "s'élevait à",
  ],
  /** *…, soit une baisse de 8 %*: what follows is drawn from what stands before. */
  so: ['soit', 'ou', "c'est-à-dire", "ce qui représente", 'ce qui fait', 'représentant', "l'équivalent de", 'équivalant à', 'équivalent à', 'ce qui correspond à', 'à savoir'],
  /** *1 194 euros au lieu de 835, une hausse de 43 %*: the same, in apposition. */
  apposed: [
    ', une hausse de', ', une baisse de', ', un recul de', ', une progression de', ', une augmentation de', ', une diminution de', ', un bond de', ', une chute de', ', un repli de', ', un gain de',
    ', une croissance de', ', un écart de', ', une réduction de', ', en hausse de', ', en baisse de', ', en recul de', ', en progression de', ', en repli de', ', en augmentation de',
  ],
  /** *24 millions, dont 4 de dette*: the second is a part of the first. */
  within: ['dont', 'parmi lesquels', 'parmi lesquelles', 'y compris', 'desquels', 'desquelles'],
  /** *sur 312 conducteurs, 14*: the first is the whole. */
  outOf: ['sur', 'sur les', 'sur un total de', 'parmi', 'parmi les', 'pour un total de'],
  /** *41 000 des 50 000 dossiers*: the second is the whole. */
  of: ['des', 'de', "d'", 'du', "de l'", 'de la', 'sur', 'sur les', 'sur ses', 'sur leurs', 'de ses', 'de leurs', 'sur un total de', 'parmi', 'parmi les'],
  /** *de 88 à 97 millions*: from the first to the second. */
  to: ['à', 'à environ', 'à près de', 'à quelque', 'vers', "jusqu'à"],
  /** *de 88 à 97 millions*: right before the first. */
  start: ['de', "d'", 'du', 'des'],
  /** *passer de 350 à 2 000*: before the first, where it can be nothing but a start. */
  from: [
    'passe de', 'passent de', 'passer de', 'passé de', 'passée de', 'passés de', 'passées de', 'passant de', 'passait de', 'passera de', 'passerait de', 'ramené de', 'ramenée de', 'ramener de',
    'porté de', 'portée de', 'porter de', 'tombé de', 'tombée de', 'monté de', 'montée de', 'relevé de', 'relevée de', 'abaissé de', 'abaissée de',
  ],
  /** *deux fois plus que les 3 milliards*: what is compared with follows. */
  than: ['que', "qu'", 'que les', 'que le', 'que la', 'par rapport à', 'par rapport aux', 'par rapport au'],
  /** *8 % de plus qu’en 2020, où il valait 3 000 euros*: before what is compared with. */
  was: [
    'valait', 'valaient', 'était de', 'étaient de', 'coûtait', 'coûtaient', 'atteignait', 'atteignaient', 'comptait', 'comptaient', "s'élevait à", "s'élevaient à", 'se situait à', "s'établissait à",
    'on en comptait', 'en comptait', 'étaient', 'était',
  ],
  /** *plus du double des 1,6 milliard*: the same, where nothing else stands between. */
  thanThat: ['des', 'de', 'du', "d'", 'de ses', 'de ces', 'que', 'que les'],
  /** *à 3,75 $, passerait à 4 $*: the second is what the first becomes. */
  becomes: [
    'passe à', 'passera à', 'passerait à', 'passait à', 'passant à', 'passer à', 'est passé à', 'est passée à', 'sont passés à', 'sont passées à', 'passé à', 'passée à',
    'porté à', 'portée à', 'portés à', 'portées à', 'ramené à', 'ramenée à', 'ramenés à', 'ramenées à', 'relevé à', 'relevée à', 'abaissé à', 'abaissée à',
    "s'élève désormais à", 'atteint désormais', 'atteint aujourd\'hui',
  ],
  /** *12 et 8 millions, soit 20 millions au total*. */
  total: ['au total', 'un total de', 'en tout', 'au total de', 'une somme de', 'un montant total de', 'une enveloppe totale de', 'la somme de'],
  /** *20 millions répartis entre 12 pour l’État et 8 pour la région*: the parts follow, all of them. */
  split: [
    'répartis entre', 'réparties entre', 'réparti entre', 'répartie entre', 'se répartit entre', 'se répartissent entre', 'se répartissent en', 'se décompose en', 'se décomposent en',
    'se divise en', 'se divisent en', 'comprend', 'comprennent', 'regroupe', 'additionne', 'soit', 'à savoir', ':', 'répartis en', 'réparties en', 'composé de', 'composée de', 'composés de',
  ],
  /** *du total*, behind a share: the whole was given before. */
  ofTotal: ['du total', "de l'ensemble", 'du montant total', 'de ce total', 'de cette somme', 'de ce montant', "de l'effectif", 'de la facture', 'de la dépense', 'du coût total', 'du budget total', 'du financement', "de l'enveloppe"],
  /** Before the last of several. */
  and: ['et', 'plus', 'ainsi que', 'et enfin', '+', '&', "s'ajoutent", "s'ajoute", "s'ajoutant à"],
  /** Stands for another of its kind. */
  that: ['celui', 'celle', 'ceux', 'celles', "l'autre", 'les autres'],
  /** *en moyenne*. */
  mean: ['en moyenne', 'moyenne', 'moyen'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** A change that goes with one of these is not the plain one between two levels: *à périmètre constant*. */
export const adjustments: readonly string[] = [
  'constant', 'constants', 'constante', 'constantes', 'périmètre', 'comparable', 'comparables', 'organique', 'organiques', 'corrigé', 'corrigée', 'corrigés', 'corrigées',
  'ajusté', 'ajustée', 'ajustés', 'ajustées', 'réel', 'réels', 'réelle', 'réelles', 'hors', 'cvs', 'désaisonnalisé', 'désaisonnalisée', 'annualisé', 'annualisée', 'par an', 'chaque année',
  'en moyenne', 'en volume', 'en valeur', 'cumulé', 'cumulée', 'pro forma', 'inflation', 'retraité', 'retraitée', 'sous-jacent', 'sous-jacente', 'en rythme annuel',
]

/** After one of these another statement begins. */
export const turns: readonly string[] = [';', 'mais', 'tandis que', "tandis qu'", 'quand', 'alors que', "alors qu'", 'pendant que', 'où', 'et que', "et qu'", 'en revanche', 'malgré', 'dans un marché']

/** Words that may stand between a cue and its figure. */
export const light: readonly string[] = [
  'le', 'la', 'les', "l'", 'un', 'une', 'de', "d'", 'du', 'des', 'à', 'au', 'aux', 'environ', 'quelque', 'seulement', 'encore', 'déjà', 'près', 'plus', 'moins', 'ses', 'leurs', 'ces', 'ce',
  'presque', 'peine', 'exactement', 'quasiment', '«', '"', '“', 'tout', 'juste', 'même',
]

/** Words that narrow a figure to a part of its subject. */
export const scopes = {
  /** Before the name of a place, a firm or a branch. */
  before: ['en', 'En', 'à', 'À', 'au', 'Au', 'aux', 'Aux', 'dans', 'Dans', 'chez', 'Chez'],
  /** Without a name. */
  everywhere: [
    'division', 'divisions', 'branche', 'filiale', 'pôle', 'segment', 'activité', 'activités', 'gamme', 'marque', 'secteur', 'seul', 'seule', 'hors', 'équivalents?', 'dans (?:le|la|les|l.|ses?)',
    'dans le monde', 'à travers le monde', 'au niveau mondial', 'à l.étranger', 'en métropole', 'hors taxes', 'hors exceptionnels', 'part du groupe', 'à plein temps', 'par action', 'hors dette',
  ],
} as const

/** Days of which a year has fewer: *par jour ouvré*. */
export const shortDays: readonly string[] = ['ouvré', 'ouvrés', 'ouvrable', 'ouvrables', "d'ouverture", 'travaillé', 'travaillés', 'de travail', 'de semaine', 'de classe', 'de fonctionnement']
