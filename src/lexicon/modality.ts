/** Words that say how sure an amount is: only heard of, still to come, denied. Verbs are in verbs.ts. */
export const modality: Readonly<Record<string, readonly string[]>> = {
  /** Past or present, but not certain. */
  hedge: [
    'peut-être', 'probablement', 'sans doute', 'apparemment', 'vraisemblablement', 'possiblement', 'éventuellement', 'semble-t-il', 'paraît-il', "à ce qu'il paraît", 'dit-on', 'soi-disant', 'prétendument', 'présumé(e)(s)', 'supposé(e)(s)', 'putatif(s)',
    'selon la rumeur', 'selon des rumeurs', 'à en croire la rumeur', 'il semble que', 'il semblerait que', 'il se pourrait que', 'il paraît que', 'on murmure', 'rumeur(s)', 'non confirmé(e)(s)', 'sous réserve', 'sous toute réserve', 'au conditionnel',
    'a priori', 'à première vue', 'en théorie', 'théoriquement', 'officieusement', 'potentiellement', 'il est possible que', 'il est probable que', 'très probablement', 'hypothétique(s)',
  ],
  /** Planned, forecast or decided, and not yet so. */
  plan: [
    "d'ici", "d'ici à", "à l'horizon", 'à terme', 'à moyen terme', 'à long terme', 'à court terme', 'au plus tard', 'au mieux', 'dans les prochaines années', 'dans les années à venir', 'dans les prochains mois', 'dans les mois à venir', 'dans les prochaines semaines',
    'au cours des prochaines années', "dans un avenir proche", 'objectif(s)', 'cible(s)', 'ambition(s)', 'but affiché', 'prévision(s)', 'projection(s)', 'perspective(s)', 'estimation pour', 'estimation annuelle', 'estimations annuelles', 'scénario(s)', 'hypothèse(s)', 'trajectoire', 'feuille de route', 'plan de', 'plan stratégique',
    'projet de', 'projet de loi', 'projet de budget', 'promesse(s)', 'engagement(s)', 'prévu(e)(s)', 'attendu(e)(s)', 'visé(e)(s)', 'envisagé(e)(s)', 'programmé(e)(s)', 'planifié(e)(s)', 'promis', 'promise(s)', 'espéré(e)(s)', 'escompté(e)(s)', 'projeté(e)(s)',
    'anticipé(e)(s)', 'budgété(e)(s)', 'annoncé(e)(s) pour', 'en discussion', 'en discussions', 'en négociation', 'en négociations', 'à venir', 'futur(e)(s)', 'prochainement', 'bientôt', 'en projet', "à l'étude", 'sur la table', "à l'avenir", 'en cours de', 'à pourvoir', 'à honorer',
    'en vue de', 'afin de', 'dans le but de', 'à compter de', 'prêt à', 'prête à', 'prêts à', 'appelé à', 'appelée à', 'appelés à', 'appelées à', 'censé(e)(s)', 'destiné(e)(s) à', 'en passe de', 'sur le point de', "s'apprête à", "s'apprêtent à", "a l'intention de", "ont l'intention de",
    "a pour objectif", "a pour ambition", 'ont pour objectif', "s'est fixé", "s'est donné", "s'engage à", "s'est engagé à", "s'est engagée à", 's\'engagent à', 'se sont engagés à', 'a promis de', 'souhaiterait', 'aimerait', 'aimeraient', 'seront nécessaires', 'potentiel de', 'guidance',
  ],
  /** *l'objectif* de 3 millions */
  goal: ['objectif(s)', 'cible(s)', 'ambition(s)', 'seuil visé'],
  /** Right behind an amount: *les 0,3 % attendus*. */
  planned: ['prévu(e)(s)', 'attendu(e)(s)', 'visé(e)(s)', 'envisagé(e)(s)', 'programmé(e)(s)', 'planifié(e)(s)', 'espéré(e)(s)', 'escompté(e)(s)', 'projeté(e)(s)', 'anticipé(e)(s)', 'promis', 'promise(s)'],
  /** A plan in the past that came to nothing or has been met does not lie ahead. */
  'plan passed': ['marché(s) à terme', 'contrat(s) à terme', 'initialement prévu(e)(s)', 'prévu(e)(s) initialement', "prévu(e)(s) à l'origine", 'que prévu', "qu'attendu", 'mieux que prévu', 'plus que prévu', 'moins que prévu', 'conforme(s) aux attentes', 'au-dessus des attentes', 'en dessous des attentes', 'comme prévu', 'supérieur(e)(s) aux attentes', 'inférieur(e)(s) aux attentes'],
  /** The amount itself is denied, together with *ne*. */
  negation: ['pas', 'point', 'jamais', 'plus', 'guère', 'aucun', 'aucune', 'aucunement', 'nullement', 'personne', 'rien', 'ni', 'nul', 'nulle', 'faute de', 'sans', 'loin de', 'au lieu de', 'en aucun cas'],
  /** Before *ne*, they deny what follows the verb. */
  nobody: ['aucun', 'aucune', 'nul', 'nulle', 'personne', 'rien'],
  /** What lays something down, rather than foresees it: *la convention prévoit*. */
  'rule text': ['convention(s)', 'loi(s)', 'décret(s)', 'arrêté(s)', 'règlement(s)', 'contrat(s)', 'accord(s)', 'code', 'article(s)', 'traité(s)', 'texte(s)', 'directive(s)', 'charte(s)', 'statut(s)', 'barème(s)', 'bail', 'Constitution'],
  /** *pour atteindre* */
  'so as to': ['pour', 'afin de', "afin d'"],
  /** *ne … que*, *seulement*: no denial, an exact amount. */
  restriction: ['seulement', 'uniquement', 'simplement', 'rien que', 'à peine'],
  /** *devrait*, *pourrait*: the conditional of these looks ahead, that of any other verb tells of hearsay. */
  'looks ahead': ['devoir', 'pouvoir', 'aller', 'falloir', 'vouloir', 'aimer', 'souhaiter'],
  /** *si …*, *au cas où*: the conditional of its clause is neither hearsay nor plan. */
  condition: ['si', "s'il", "s'ils", 'au cas où', 'à condition que', 'à condition de', 'à supposer que', 'en cas de', 'en admettant que', 'faute de quoi', "dans l'hypothèse où", 'pourvu que', 'quand bien même', 'même si', 'à moins que'],
}
