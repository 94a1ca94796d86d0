/** ISO 8601 duration → adjectives and adverbs that say *over each of them*. `par` and a unit are read by rule. */
export const rates: Readonly<Record<string, readonly string[]>> = {
  P1D: ['quotidien(s)', 'quotidienne(s)', 'quotidiennement', 'journalier(s)', 'journalière(s)', 'chaque jour', 'tous les jours', 'par jour', 'chaque nuit', 'par nuit', 'la journée', '/jour', '/j', 'chaque matin', 'chaque soir', 'par 24 heures', 'la nuitée', 'la nuit'],
  P1W: ['hebdomadaire(s)', 'hebdomadairement', 'chaque semaine', 'toutes les semaines', 'par semaine', '/semaine', 'la semaine'],
  P1M: ['mensuel(s)', 'mensuelle(s)', 'mensuellement', 'chaque mois', 'tous les mois', 'par mois', '/mois', 'le mois'],
  P3M: ['trimestriel(s)', 'trimestrielle(s)', 'chaque trimestre', 'tous les trimestres', 'par trimestre'],
  P6M: ['semestriel(s)', 'semestrielle(s)', 'chaque semestre', 'par semestre'],
  P1Y: ['annuel(s)', 'annuelle(s)', 'annuellement', 'chaque année', 'tous les ans', 'toutes les années', 'par an', 'par année', "l'an", '/an', "l'année"],
  PT1H: ['horaire(s)', 'chaque heure', 'toutes les heures', 'par heure', "de l'heure", "l'heure", "à l'heure", '/h'],
  PT1M: ['chaque minute', 'toutes les minutes', 'par minute', '/min', 'à la minute', 'la minute'],
  PT1S: ['chaque seconde', 'toutes les secondes', 'par seconde', '/s', 'à la seconde'],
  pièce: ["l'unité", 'la pièce', 'pièce', "à l'unité"],
  har: ["à l'hectare", "l'hectare"],
  m2: ['le mètre carré', 'du mètre carré', 'au mètre carré', 'le m²', 'du m²', 'au m²', 'le m2'],
  kg: ['le kilo', 'du kilo', 'au kilo', 'le kg'],
  t: ['la tonne', 'à la tonne'],
  L: ['le litre', 'du litre', 'au litre'],
  habitant: ['par tête', 'par tête d\'habitant', 'par personne et par habitant'],
  '[bbl_us]': ['le baril'],
}

/** Adjectives of a title that say over what it is counted: *la facture mensuelle*. */
export const cycles: ReadonlyMap<string, string> = new Map(
  Object.entries({
    P1D: ['quotidien', 'quotidienne', 'quotidiens', 'quotidiennes', 'journalier', 'journalière', 'journaliers', 'journalières'],
    P1W: ['hebdomadaire', 'hebdomadaires'],
    P1M: ['mensuel', 'mensuelle', 'mensuels', 'mensuelles'],
    P3M: ['trimestriel', 'trimestrielle', 'trimestriels', 'trimestrielles'],
    P6M: ['semestriel', 'semestrielle', 'semestriels', 'semestrielles'],
    P1Y: ['annuel', 'annuelle', 'annuels', 'annuelles'],
    PT1H: ['horaire', 'horaires'],
  }).flatMap(([per, words]) => words.map((word) => [word, per] as const)),
)

/** Before a power of ten of something: *pour 100 000 habitants*, *aux 100 km*, *les 1 000 litres*. */
export const rateOf: readonly string[] = ['pour', 'aux', 'les']

/** *par* and one of these is no rate: *par exemple*, *par rapport*. */
export const notRates: readonly string[] = [
  'rapport', 'comparaison', 'ailleurs', 'exemple', 'contre', 'conséquent', 'conséquence', 'hasard', 'avance', 'définition', 'défaut', 'erreur', 'écrit', 'courriel', 'téléphone', 'internet', 'voie', 'mer', 'train', 'avion', 'route',
  'crainte', 'peur', 'manque', 'souci', 'nature', 'principe', 'chance', 'excès', 'moments', 'endroits', 'centaines', 'milliers', 'dizaines', 'millions', 'suite', 'balles', 'arrêté', 'décret', 'référendum', 'acclamation',
  'trois', 'deux', 'quatre', 'cinq', 'six', 'dix', 'rapport à',
]

/** How money is counted, between an amount and what it is counted over: *90 euros net par mois*. */
export const countedHow: readonly string[] = ['net(s)', 'nette(s)', 'brut(e)(s)', 'ttc', 'ht', 'hors taxe(s)', 'hors charges', 'charges comprises', 'toutes taxes comprises', 'en moyenne', 'chacun', 'chacune', 'environ', 'seulement']
