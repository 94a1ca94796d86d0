import { cue } from '../recognise/read.js'
import type { Quantity } from '../recognise/quantity.js'
import { daysOf } from '../recognise/time/edtf.js'
import type { Fact, Modality } from '../types.js'
import type { Answered } from './answer.js'
import { isRelative, opens } from './attach.js'
import type { Period } from './carried.js'
import type { Movement } from './change.js'
import type { Clause } from './clause.js'
import { governorOf } from './governor.js'
import { DAY, OF_WORK, RESULTS, isExpected, isRate } from './results.js'
import { scopeOf } from './scope.js'
import { heldDays, seasonIn, seasonSaid, yearNamed } from './season.js'
import { resolve, type Tense } from '../recognise/time/resolve.js'
import { entryAt } from './ask.js'
import { isCompared } from './baseline.js'

/** The periods that an article reports on. */
export interface Report {
  /** The period whose results it reports. */
  readonly results: Period | null
  /** They are those of work. */
  readonly work?: boolean
  /** The quarter, half-year or year, just over, that its first sentences tell of. */
  readonly told: Period | null
  /** The year whose budget or accounts it is about. */
  readonly account: Period | null
  /** Its first sentences are over. */
  readonly late: boolean
}

/** Before the first sentence. */
export const NO_REPORT: Report = { results: null, told: null, account: null, late: false }

/** So many sentences from the start an article says which period it reports on. */
const LEADING = 4

/** So many sentences from the start whatever it tells in the past is of that period; later only what is counted. */
const TOLD = 8

/** So many days before the article a period may have ended whose results it reports, and one that it tells of. */
const RECENT = 400
const JUST = 100

/** So many days, at least. */
const QUARTER = 85

/** What a sentence adds to what is known of the periods that its article reports on. */
export function reportAfter(report: Report, index: number, answered: readonly Answered[], clause: Clause): Report {
  if (clause.article.published === null) return ofSeason(report, index < LEADING ? seasonIn(answered, clause) : null)
  const results = report.results ?? (index < LEADING ? closedIn(answered, clause, isResult, RECENT, 0) : null)
  const told = report.told ?? (index < LEADING ? closedIn(answered, clause, () => true, JUST, QUARTER) : null)
  if (results === report.results && told === report.told) return report
  const work = report.results ? report.work : answered.some(({ fact }) => OF_WORK.has(fact.metricId ?? ''))
  return { ...report, results, told, ...(work && { work }) }
}

/** Without a date of its own an article reports on the first season or exercise that it names. */
const ofSeason = (report: Report, season: Period | null): Report =>
  season && !report.told ? { ...report, results: season, told: season } : report

const isResult = ({ metricId }: Fact): boolean => RESULTS.has(metricId ?? '')

/** *Valmont a réalisé un bénéfice de 61 millions en 2024*: the first closed period, at least so long, that ended at most so many days before the article. */
function closedIn(
  answered: readonly Answered[],
  clause: Clause,
  isOf: (fact: Fact) => boolean,
  ago: number,
  long: number,
): Period | null {
  const published = clause.article.published === null ? null : daysOf(clause.article.published)
  if (!published) return null
  for (const { fact, quantity } of answered) {
    const { date, dateText, dateBasis, modality } = fact
    if (date === null || dateText === null || dateBasis !== 'stated' || (modality !== 'stated' && modality !== 'hedged')) continue
    if (!isOf(fact) || DAY.test(date) || opens(quantity, clause.tokens, 'against')) continue
    const days = long === 0 ? heldDays(date) : daysOf(date)
    if (days && days.last < published.last && days.last >= published.first - ago && days.last - days.first >= long)
      return { edtf: date, tense: 'past' }
  }
  return null
}

/** *Le nombre d’accidents a diminué* in the report of a year: what its first sentences tell in the past is of the year. */
export function toldPeriod({ report, tense, modality, clause, movement, metricId }: Setting, quantity: Quantity): Period | null {
  const { numberFrom } = quantity
  if (
    !report.told ||
    !(tense === 'past' || (tense === 'present' && movement.kind === 'change')) ||
    (modality !== 'stated' && modality !== 'hedged')
  )
    return null
  if (clause.article.published === null && (report.late || isOfAnother(quantity, clause))) return null
  if (report.late && (metricId === 'share-price' || !(isCounted(quantity, clause) || isMoved(quantity, movement, clause))))
    return null
  const { of, parts } = scopeOf(clause)
  return parts[of[numberFrom]!]!.kind === 'quote' ? null : report.told
}

/** *en trois ans*, *la décennie précédente*, *après 890 millions*: in an article without a date nobody can say when. */
const isOfAnother = (quantity: Quantity, { mentions, dates, tokens }: Clause): boolean =>
  mentions.some(({ type }) => type === 'lapse') || dates.some(isRelative) || opens(quantity, tokens, 'after')

/** *La boutique a rapporté 760 000 francs*, but not *les 1 140 magasins ont fermé*: a sum or a number that a sentence without any other time tells of. */
const isCounted = (quantity: Quantity, clause: Clause): boolean =>
  (quantity.unitKind === 'currency' || quantity.unitKind === 'count') &&
  governorOf(quantity, clause)?.tense === 'past' &&
  cue('the', clause.tokens, quantity.from - 1) === null &&
  clause.mentions.every(({ type }) => type === 'quantity')

/** *Les bordeaux* **cèdent** *6,5 %*: a change that a verb in the present tells of, in a sentence without any other time. */
function isMoved(quantity: Quantity, { kind }: Movement, clause: Clause): boolean {
  const verb = kind === 'change' ? governorOf(quantity, clause) : null
  return verb?.tense === 'present' && !!verb.sense.way && clause.mentions.every(({ type }) => type === 'quantity')
}

/** What a sentence says of the period before its figures are read. */
export function reportOpened(report: Report, index: number, clause: Clause): Report {
  if (index >= TOLD) return report.late ? report : { ...report, late: true }
  if (clause.article.published === null)
    return ofSeason(report, index < LEADING ? (seasonSaid(clause) ?? yearNamed(clause)) : null)
  if (index >= LEADING) return report
  const results = report.results ?? reportSaid(clause)
  const told = report.told ?? periodNamed(clause, JUST, QUARTER)
  return results === report.results && told === report.told ? report : { ...report, results, told }
}

/** *Danone annonce une hausse de son bénéfice au deuxième trimestre.*: the period that a first sentence without a figure reports on. */
function reportSaid(clause: Clause): Period | null {
  return clause.tokens.some((token) => RESULTS.has(entryAt('metric', token)?.id ?? '')) ? periodNamed(clause, RECENT, 0) : null
}

/** The one closed period, at least so long, that a sentence without a figure names and that ended at most so many days before. */
function periodNamed(clause: Clause, ago: number, long: number): Period | null {
  const { article, dates, groups, quantities } = clause
  const published = article.published === null ? null : daysOf(article.published)
  if (!published || quantities.length > 0) return null
  if (groups.some(({ tense, sense, modal }) => tense === 'future' || tense === 'conditional' || sense.plans || modal)) return null
  const told = dates.flatMap((moment) => {
    const edtf = resolve(moment.when, { published: article.published, tense: 'past', passage: null })
    return edtf === null || DAY.test(edtf) ? [] : [{ edtf, moment }]
  })
  const [only] = told
  const days = told.length === 1 && !isCompared(only!.moment, clause) ? daysOf(only!.edtf) : null
  const fits = days && days.last < published.last && days.last >= published.first - ago && days.last - days.first >= long
  return fits ? { edtf: only!.edtf, tense: 'past' } : null
}

/** What a date of results is read against. */
interface Setting {
  readonly clause: Clause
  readonly modality: Modality
  readonly tense: Tense
  readonly period: Period | null
  readonly report: Report
  readonly metricId: string | null
  readonly movement: Movement
}

/** *La marge s’établit à 8 %* in the present: results are of the period that the passage tells of, else of the one that the article reports. */
export function resultPeriod(quantity: Quantity, { clause, modality, tense, period, report, metricId }: Setting): Period | null {
  if (clause.article.published === null && opens(quantity, clause.tokens, 'after')) return null
  if (isExpected(quantity, clause)) return DAY.test(report.results?.edtf ?? '') ? null : report.results
  if (!RESULTS.has(metricId ?? '') || modality !== 'stated' || tense === 'future' || isRate(quantity, tense, clause)) return null
  const { of, parts } = scopeOf(clause)
  const { kind } = parts[of[quantity.numberFrom]!]!
  if (kind === 'relative') return null
  if (period) return DAY.test(period.edtf) ? null : period
  return OF_WORK.has(metricId ?? '') && !report.work ? null : report.results
}
