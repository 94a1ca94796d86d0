import { cue } from '../recognise/read.js'
import type { Quantity } from '../recognise/quantity.js'
import { daysOf } from '../recognise/time/edtf.js'
import type { Modality } from '../types.js'
import type { Answered } from './answer.js'
import { opens } from './attach.js'
import type { Period } from './carried.js'
import type { Clause } from './clause.js'
import { scopeOf } from './scope.js'
import type { Tense } from '../recognise/time/resolve.js'

/** So many sentences from the start an article says which period it reports on. */
export const LEADING = 4

/** What runs up over a period and is told of the period as a whole, whenever the article is written. */
const RESULTS: ReadonlySet<string> = new Set([
  ...['revenue', 'sales', 'sales-volume', 'deliveries', 'registrations', 'orders', 'receipts', 'circulation'],
  ...['net-income', 'net-loss', 'operating-income', 'operating-loss', 'ebitda', 'pre-tax-income', 'gross-profit'],
  ...['gross-margin', 'operating-margin', 'net-margin', 'margin', 'earnings-per-share', 'free-cash-flow'],
  ...['growth', 'bankruptcies', 'offences', 'thefts'],
])

const DAY = /^\d{4}-\d\d-\d\d$/

/** So many days before the article a period may have ended that it reports on. */
const RECENT = 400

/** *Valmont a réalisé un bénéfice de 61 millions en 2024*: the month, quarter or year whose results an article reports. */
export function reportedIn(answered: readonly Answered[], clause: Clause): Period | null {
  const published = clause.article.published === null ? null : daysOf(clause.article.published)
  if (!published) return null
  for (const { fact, quantity } of answered) {
    const { date, dateText, dateBasis, modality, metricId } = fact
    if (date === null || dateText === null || dateBasis !== 'stated' || modality !== 'stated') continue
    if (!RESULTS.has(metricId ?? '') || DAY.test(date) || opens(quantity, clause.tokens, 'against')) continue
    const days = daysOf(date)
    if (days && days.last < published.last && days.last >= published.first - RECENT) return { edtf: date, tense: 'past' }
  }
  return null
}

/** What a date of results is read against. */
interface Setting {
  readonly clause: Clause
  readonly modality: Modality
  readonly tense: Tense
  readonly period: Period | null
  readonly report: Period | null
  readonly metricId: string | null
}

/** *La marge s’établit à 8 %* in the present: results are of the period that the passage tells of, else of the one that the article reports. */
export function resultPeriod(quantity: Quantity, { clause, modality, tense, period, report, metricId }: Setting): Period | null {
  if (!RESULTS.has(metricId ?? '') || modality !== 'stated' || tense === 'future' || isRate(quantity, tense, clause)) return null
  const { of, parts } = scopeOf(clause)
  const { kind } = parts[of[quantity.numberFrom]!]!
  if (kind === 'relative' || kind === 'quote') return null
  return period ? (DAY.test(period.edtf) ? null : period) : report
}

/** *12 centimes par minute*, *pèse un quart des ventes*: a price or a share that holds at any time. */
const isRate = ({ per, to, unitKind }: Quantity, tense: Tense, { tokens }: Clause): boolean =>
  (per !== null && !/^P\d/.test(per)) || (tense === 'present' && unitKind === 'percent' && cue('of', tokens, to) !== null)
