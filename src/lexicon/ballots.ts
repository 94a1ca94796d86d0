/** What the shares of a vote are titled before it: by whom so many would vote for. */
export const ballotTitle = 'intentions de vote'

/** What they are titled where it is over. */
export const ballotWords: ReadonlySet<string> = new Set(['voix', 'suffrages'])

/** Verbs that tell a share of the votes: *serait créditée de 14 %*, *l’emporterait avec 51 %*. */
export const ballotVerbs: ReadonlySet<string> = new Set(['créditer', 'recueillir', 'récolter', 'obtenir', 'emporter', 'plébisciter', 'approuver', 'rejeter', 'élire', 'réélire', 'battre', 'devancer'])
