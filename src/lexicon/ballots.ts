/** What the shares of a vote are titled before it: by whom so many would vote for. */
export const ballotTitle = 'intentions de vote'

/** What they are titled where it is over. */
export const ballotWords: ReadonlySet<string> = new Set(['voix', 'suffrages'])

/** Verbs that tell a share of the votes: *serait créditée de 14 %*, *l’emporterait avec 51 %*. */
export const ballotVerbs: ReadonlySet<string> = new Set(['créditer', 'recueillir', 'récolter', 'obtenir', 'emporter', 'plébisciter', 'approuver', 'rejeter', 'élire', 'réélire', 'battre', 'devancer'])

/** Those who run, without a name: *aucun autre prétendant*, *la liste des Patriotes*. */
export const ballotRunners: ReadonlySet<string> = new Set(['candidat', 'candidate', 'candidats', 'candidates', 'prétendant', 'prétendante', 'prétendants', 'liste', 'listes', 'parti', 'partis', 'formation', 'coalition', 'socialistes', 'écologistes', 'républicains', 'libéraux', 'conservateurs', 'insoumis', 'communistes', 'centristes'])

/** Verbs that tell how a vote ends, by so many: *l’initiative est rejetée à 56 %*, *Zurich s’y oppose par 59 %*. */
export const decides: ReadonlySet<string> = new Set(['rejeter', 'refuser', 'approuver', 'plébisciter', 'adopter', 'balayer', 'opposer', 'désavouer'])
export const decidedTitle = 'part des voix'
