import type { Entry } from '../types.js'

type Forms = readonly string[]

/** Months by their full name, with what is left of it where accents are left out. */
export const monthNames: Readonly<Record<number, Forms>> = {
  1: ['janvier'],
  2: ['février', 'fevrier'],
  3: ['mars'],
  4: ['avril'],
  5: ['mai'],
  6: ['juin'],
  7: ['juillet'],
  8: ['août', 'aout'],
  9: ['septembre'],
  10: ['octobre'],
  11: ['novembre'],
  12: ['décembre', 'decembre'],
}

/** Short months. They count only beside a day or a year: *sept* alone is a number. */
export const monthShorts: Readonly<Record<number, Forms>> = {
  1: ['janv.', 'janv', 'jan.', 'jan'],
  2: ['févr.', 'févr', 'fév.', 'fév', 'fevr.', 'fevr', 'fev.', 'fev'],
  4: ['avr.', 'avr'],
  7: ['juil.', 'juil', 'jui.', 'jui', 'jul.', 'jul'],
  9: ['sept.', 'sept', 'sep.', 'sep'],
  10: ['oct.', 'oct'],
  11: ['nov.', 'nov'],
  12: ['déc.', 'déc', 'dec.', 'dec'],
}

/** Every way to write a month, by its number. */
export const months: Readonly<Record<number, Forms>> = Object.fromEntries(
  Object.entries(monthNames).map(([month, names]) => [month, [...names, ...(monthShorts[Number(month)] ?? [])]]),
)

/** Weekdays as ISO 8601 counts them, Monday first. */
export const weekdays: Readonly<Record<number, Forms>> = {
  1: ['lundi'],
  2: ['mardi'],
  3: ['mercredi'],
  4: ['jeudi'],
  5: ['vendredi'],
  6: ['samedi'],
  7: ['dimanche'],
}

/** Short weekdays. They count only before a day of the month. */
export const weekdayShorts: Readonly<Record<number, Forms>> = {
  1: ['lun.', 'lun'],
  2: ['mar.', 'mar'],
  3: ['mer.', 'mer'],
  4: ['jeu.', 'jeu'],
  5: ['ven.', 'ven'],
  6: ['sam.', 'sam'],
  7: ['dim.', 'dim'],
}

/** Seasons by their EDTF code. */
export const seasons: Readonly<Record<number, Forms>> = {
  21: ['printemps'],
  22: ['été', 'ete'],
  23: ['automne'],
  24: ['hiver'],
}

/** Feasts by month and day, or by days from Easter. */
export const holidays: Readonly<Record<string, Forms>> = {
  '01-01': ["jour de l'an", 'nouvel an', 'nouvel-an', "premier de l'an"],
  '01-06': ['épiphanie'],
  '02-02': ['chandeleur'],
  '02-14': ['saint-valentin'],
  '05-01': ['fête du travail', '1er-mai'],
  '05-08': ['8-mai'],
  '06-21': ['fête de la musique'],
  '07-14': ['14-juillet', 'fête nationale'],
  '08-15': ['15-août', 'assomption'],
  '10-31': ['halloween'],
  '11-01': ['toussaint'],
  '11-02': ['jour des morts'],
  '11-11': ['armistice', '11-novembre'],
  '12-24': ['réveillon de noël', 'réveillon de noel'],
  '12-25': ['noël', 'noel'],
  '12-31': ['saint-sylvestre', 'saint sylvestre', 'réveillon du nouvel an'],
  'E-47': ['mardi gras'],
  'E-7': ['rameaux'],
  'E-2': ['vendredi saint'],
  'E+0': ['pâques', 'paques'],
  'E+1': ['lundi de pâques', 'lundi de paques'],
  'E+39': ['Ascension'],
  'E+49': ['pentecôte', 'pentecote'],
  'E+50': ['lundi de pentecôte', 'lundi de pentecote'],
}

/** Lengths of time: unit, how many of it, forms. */
export const periods: readonly (readonly [unit: string, count: number, forms: Forms])[] = [
  ['s', 1, ['seconde(s)']],
  ['min', 1, ['minute(s)', 'min', 'mn']],
  ['h', 1, ['heure(s)', 'h', 'H']],
  ['d', 1, ['jour(s)', 'journée(s)', 'journee(s)', 'j']],
  ['d', 15, ['quinzaine(s)']],
  ['wk', 1, ['semaine(s)']],
  ['we', 1, ['week-end(s)', 'weekend(s)']],
  ['mo', 1, ['mois']],
  ['q', 1, ['trimestre(s)', 'trim.']],
  ['sem', 1, ['semestre(s)']],
  ['a', 1, ['an(s)', 'année(s)', 'annee(s)', 'exercice(s)']],
  ['dec', 1, ['décennie(s)', 'decennie(s)']],
  ['cent', 1, ['siècle(s)', 'siecle(s)']],
  ['cent', 10, ['millénaire(s)', 'millenaire(s)']],
  // nouns of time without a length of their own
  ['day part', 1, ['matin(s)', 'matinée(s)', 'soir(s)', 'soirée(s)', 'après-midi', 'nuit(s)']],
  ['instant', 1, ['date', 'heure']],
  ['stretch', 1, ['période', 'époque']],
  ['edition', 1, ['édition(s)', 'millésime(s)']],
  ['campaign', 1, ['campagne(s)']],
  ['split year', 1, ['saison(s)', 'campagne(s) agricole(s)', 'campagne cotonnière', 'campagne cacaoyère', 'campagne sucrière', 'campagne betteravière', 'campagne céréalière', 'campagne rizicole']], // it runs from one year into the next
  ['term', 1, ['rentrée', 'rentrée scolaire']],
]

/** The words that place a moment, by what they do. A number in a name is how far: `day -1` is the day before the article. */
export const timeWords: Readonly<Record<string, Forms>> = {
  // which part of a period
  start: ['début', 'debut', 'tout début', 'commencement'],
  mid: ['mi', 'mi-', 'milieu'],
  end: ['fin', 'toute fin'],
  approx: ['vers', 'aux environs', 'aux alentours', 'autour'],
  course: ['courant', 'dans le courant', 'au cours', 'dans le cours'],
  // which of several
  last: ['dernier(s)', 'dernière(s)', 'derniere(s)', 'passé(e)(s)', 'écoulé(e)(s)'],
  next: ['prochain(e)(s)', 'à venir', 'qui vient', 'qui viennent'],
  before: ['précédent(e)(s)', "d'avant", 'antérieur(e)(s)', 'qui précède', 'qui précèdent'],
  after: ['suivant(e)(s)', "d'après", 'qui suit', 'qui suivent', 'qui a suivi', 'qui suivait'],
  same: ['même(s)', 'pareil(le)'],
  current: ['en cours', 'courant(e)', 'actuel(le)'],
  here: ['-ci'],
  there: ['-là'],
  whole: ["l'ensemble", 'la totalité', "l'intégralité", 'tout', 'toute', 'entier', 'entière'],
  // prepositions
  'of the': ['du', 'des'],
  'at the': ['au', 'aux'],
  'the day': ['le'],
  any: ['chaque', 'un', 'une', 'tous les', 'certains'],
  en: ['en'],
  within: ['dans'],
  for: ['pour'],
  through: ['durant', 'pendant', 'lors', 'tout au long', "à l'issue", "à l'occasion"],
  horizon: ["à l'horizon", 'horizon', "à l'échéance"],
  hence: ["d'ici", "d'ici à", "d'ici au", "d'ici aux"],
  ago: ['il y a', 'voilà', 'voici', 'y a'],
  earlier: ['plus tôt', 'auparavant', 'en arrière', 'avant cela'],
  later: ['plus tard', 'après cela'],
  from: ['à partir', 'à compter', 'à dater'],
  'soon from': ['dès', 'sitôt'],
  closed: ['clos(e)', 'achevé(e)', 'terminé(e)', 'qui a pris fin', 'qui prend fin', "qui s'est achevé", 'qui se termine'],
  shifted: ['décalé(e)', 'fiscal(e)', 'comptable', 'annuel décalé', 'fiscal décalé', 'comptable décalé'],
  // days
  now: [
    "aujourd'hui", 'désormais', 'dorénavant', 'actuellement', 'maintenant', 'à présent', 'à ce jour', 'en ce moment', 'à ce stade',
    "à l'heure actuelle", "pour l'heure", 'en ce jour', 'ce jour', 'ces jours-ci', 'de nos jours',
    'ce matin', 'ce soir', 'cet après-midi', 'ce midi', 'cette nuit', 'dans la journée',
  ],
  'day -2': ['avant-hier'],
  'day -1': ['hier', 'la nuit dernière', 'la nuit passée'],
  'day +1': ['demain'],
  'day +2': ['après-demain'],
  'eve -2': ['avant-veille'],
  'eve -1': ['veille'],
  'eve +1': ['lendemain'],
  'eve +2': ['surlendemain'],
  'part of day': ['au matin', 'au soir', 'en soirée', 'en matinée', 'dans la matinée', 'dans la soirée', "dans l'après-midi", "en fin d'après-midi", 'en fin de matinée', 'en fin de journée', 'en début de soirée', 'à la mi-journée', 'dans la nuit'],
  clock: ['midi', 'minuit'],
  school: ['scolaire', 'universitaire', 'civile', 'calendaire', 'sportive', 'budgétaire'],
  // quarters and halves in figures
  'q 1': ['T1', 'Q1'],
  'q 2': ['T2', 'Q2'],
  'q 3': ['T3', 'Q3'],
  'q 4': ['T4', 'Q4'],
  'sem 1': ['S1', 'H1'],
  'sem 2': ['S2', 'H2'],
  // said to be in time, but not when
  vague: [
    'récemment', 'dernièrement', 'naguère', 'jadis', 'autrefois', 'par le passé', 'à terme', "à l'avenir", 'prochainement', 'bientôt',
    "à l'époque", 'un temps', 'il y a peu', 'il y a longtemps', 'il y a quelque temps', "d'ici là", 'depuis longtemps', 'depuis lors', 'depuis peu', 'ultérieurement',
    'ces derniers temps', 'ces dernières heures', 'ces derniers jours', 'ces dernières semaines', 'ces derniers mois', 'ces dernières années',
    'au cours des dernières années', 'au cours des derniers mois', 'les années à venir', 'les prochains jours', 'les prochaines semaines', 'les prochains mois', 'les prochaines années',
    'les mois à venir', 'les semaines à venir', 'les jours à venir', 'dans les années à venir',
  ],
  some: ['quelques', 'plusieurs', 'plusieurs dizaines de', 'une poignée de', 'des'],
  latest: ['au plus tard'],
  // what may follow a year though it ends like a plural
  onward: [
    'mais', 'dans', 'sans', 'sous', 'puis', 'alors', 'toujours', 'jamais', 'lors', 'certains', 'certaines', 'ailleurs', 'hors', 'près', 'auprès',
    'nous', 'vous', 'tous', 'très', 'chez', 'désormais', 'parfois', 'toutefois', 'néanmoins', 'cependant', 'ceux', 'dès', 'ensuite', 'inclus',
  ],
  // how long
  over: ["en l'espace", 'au bout', 'en moins', 'en plus', 'en à peine', 'en seulement', 'en tout juste', 'en près'],
  'under a limit': ['sous', "dans un délai", 'dans les'],
  every: ['tous les', 'toutes les'],
  'over P1Y': [
    'en rythme annuel', 'en glissement annuel', 'sur un an glissant', "d'une année sur l'autre", "d'une année à l'autre", "d'un an sur l'autre", 'en variation annuelle', 'sur un an', 'en un an', "d'un exercice à l'autre",
  ],
  'over P3M': ['en rythme trimestriel', "d'un trimestre sur l'autre", "d'un trimestre à l'autre", 'en variation trimestrielle'],
  'over P1M': ['en rythme mensuel', "d'un mois sur l'autre", "d'un mois à l'autre", 'en variation mensuelle', 'en glissement mensuel'],
  'over P1W': ['en rythme hebdomadaire', "d'une semaine sur l'autre", "d'une semaine à l'autre"],
  'over P1D': ["d'un jour à l'autre", "d'un jour sur l'autre"],
}

/** Ranks without their accents, which the press has only in capitals. */
const plainRanks: Readonly<Record<number, Forms>> = { 1: ['premiere(s)'], 2: ['deuxieme(s)'], 3: ['troisieme(s)'], 4: ['quatrieme(s)'] }

function* entries(): Generator<{ form: string; entry: Entry }> {
  yield* byNumber(monthNames, (month) => ({ kind: 'month', month }))
  yield* byNumber(monthShorts, (month) => ({ kind: 'time', cue: `month ${month}` }))
  yield* byNumber(weekdays, (day) => ({ kind: 'weekday', day }))
  yield* byNumber(weekdayShorts, (day) => ({ kind: 'time', cue: `weekday ${day}` }))
  yield* byNumber(seasons, (season) => ({ kind: 'season', season }))
  yield* byNumber(plainRanks, (value) => ({ kind: 'ordinal', value }))
  for (const [date, forms] of Object.entries(holidays)) yield* rows(forms, { kind: 'time', cue: `holiday ${date}` })
  for (const [unit, count, forms] of periods) yield* rows(forms, { kind: 'period', unit, count })
  for (const [cue, forms] of Object.entries(timeWords)) yield* rows(forms, { kind: 'time', cue })
}

function* byNumber(table: Readonly<Record<number, Forms>>, entryOf: (value: number) => Entry) {
  for (const [value, forms] of Object.entries(table)) yield* rows(forms, entryOf(Number(value)))
}

function* rows(forms: Forms, entry: Entry) {
  for (const form of forms) yield { form, entry }
}

/** The whole calendar as rows of the index. */
export const calendar: readonly { form: string; entry: Entry }[] = [...entries()]
