/** The calendar's periods, UCUM where it has them: weekend, quarter, half, decade and century are ours. */
export type Period = 'd' | 'wk' | 'we' | 'mo' | 'q' | 'sem' | 'a' | 'dec' | 'cent'

/** Which of the many Novembers or Mondays: *dernier*, *prochain*, *ce*, *précédent*, *suivant*; `coming` may be today. */
export type Which = 'last' | 'next' | 'this' | 'before' | 'after' | 'coming'

export type Mod = 'start' | 'mid' | 'end' | 'approx'

/** What a moment is counted from: the article's date, the passage's own, `held` (the passage's behind a past tense, else the article's), or another moment that is said. */
export type Anchor = 'published' | 'passage' | 'held' | When

/** What comes round again: *novembre*, *le 16*, *lundi*, *troisième trimestre*, *Noël*. */
export type Part =
  | { readonly unit: 'mo'; readonly month: number }
  | { readonly unit: 'd'; readonly month: number | null; readonly day: number; readonly weekday: number | null }
  | { readonly unit: 'wd'; readonly weekday: number }
  | { readonly unit: 'q' | 'sem'; readonly index: number }
  | { readonly unit: 'season'; readonly season: number }
  | { readonly unit: 'holiday'; readonly holiday: string }
  /** *les dix premiers mois*: from which to which month. */
  | { readonly unit: 'months'; readonly from: number; readonly to: number }

export type When =
  | { readonly is: 'fixed'; readonly edtf: string }
  | { readonly is: 'now' }
  /** One part, of a year that is said or not. */
  | { readonly is: 'part'; readonly part: Part; readonly of: When | null; readonly which: Which | null }
  /** A whole calendar period: *la semaine passée*, *cette année*, *le trimestre précédent*. */
  | { readonly is: 'period'; readonly unit: Period; readonly by: number; readonly from: Anchor }
  /** A season or a harvest that runs from one year into the next: *la saison dernière*, *la campagne précédente*. */
  | { readonly is: 'split year'; readonly by: number; readonly from: Anchor }
  /** *premier semestre 2024-2025*, *deuxième trimestre de son exercice décalé*: of a year that does not begin in January. */
  | { readonly is: 'fiscal'; readonly unit: 'q' | 'sem'; readonly index: number; readonly years: string | null }
  /** A distance: *il y a un mois*, *un an plus tôt*, *la veille*. */
  | { readonly is: 'shift'; readonly unit: Period; readonly by: number; readonly from: Anchor }
  /** *les trois derniers mois*: so many whole periods before (or after) it. */
  | { readonly is: 'run'; readonly unit: Period; readonly by: number; readonly from: Anchor }
  /** *première semaine d’octobre*, *dernier jour du mois*; from the end below 0. */
  | { readonly is: 'nth'; readonly unit: 'd' | 'wk' | 'wd'; readonly index: number; readonly weekday: number; readonly of: When }
  /** *mardi de la semaine dernière*, *la semaine du 7 octobre*: the weekday, or with 0 the whole week. */
  | { readonly is: 'in week'; readonly weekday: number; readonly of: When }
  /** The passage's own moment in another year: *à la même date en 2023*; `long`: with its beginning, *sur la même période*. */
  | { readonly is: 'same'; readonly of: When | null; readonly long: boolean }
  /** So many months that end with it: *trimestre clos fin octobre*. */
  | { readonly is: 'closing'; readonly months: number; readonly at: When }
  /** The first month of a year, the first day of a month: *depuis le début de l’année*. */
  | { readonly is: 'opening'; readonly of: When }
  /** `ahead`: an end without a year lies ahead unless the tense is past; `soft`: in the past only its beginning counts (*dès 2019*). */
  | {
      readonly is: 'span'
      readonly from: When | null
      readonly to: When | null
      readonly ahead?: boolean
      readonly soft?: boolean
    }
  /** A time of day; `sure` where it cannot be a duration. */
  | { readonly is: 'clock'; readonly hour: number; readonly sure: boolean }
  /** In time, but nobody can say when: *récemment*, *deux ans après le lancement*. */
  | { readonly is: 'vague' }

/** What a text says of when. */
export interface Moment {
  readonly when: When
  readonly mod: Mod | null
  /** Only a year behind a noun, without a word that places it: *le budget 2026*. */
  readonly bare?: true
}

/** Over how long. `over` is an ISO 8601 duration, null for *quelques mois*. */
export interface Lapse {
  readonly over: string | null
  readonly role: 'over' | 'since' | 'for' | 'within' | 'every'
}

/** How many periods away *dernier*, *prochain*, *suivant* are, and from which date. */
export const BY: Readonly<Record<Which, readonly [by: number, from: 'published' | 'passage']>> = {
  last: [-1, 'published'],
  next: [1, 'published'],
  coming: [1, 'published'],
  this: [0, 'published'],
  before: [-1, 'passage'],
  after: [1, 'passage'],
}
