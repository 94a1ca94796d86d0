import type { Quantity } from '../recognise/quantity.js'
import { cue } from '../recognise/read.js'
import type { Tense } from '../recognise/time/resolve.js'
import type { Clause } from './clause.js'
import { governorOf } from './governor.js'

/** What runs up over a period and is told of the period as a whole, whenever the article is written. */
export const RESULTS: ReadonlySet<string> = new Set([
  ...[
    'revenue',
    'sales',
    'sales-volume',
    'deliveries',
    'registrations',
    'orders',
    'receipts',
    'circulation',
    'exports',
    'imports',
    'harvest',
  ],
  ...['net-income', 'net-loss', 'operating-income', 'operating-loss', 'ebitda', 'pre-tax-income', 'gross-profit'],
  ...['gross-margin', 'operating-margin', 'net-margin', 'margin', 'earnings-per-share', 'free-cash-flow'],
  ...['growth', 'bankruptcies', 'offences', 'thefts', 'production', 'business-creations', 'trade-balance', 'births', 'deaths'],
  ...['housing-transactions', 'housing-starts', 'building-permits', 'punctuality', 'work-accidents'],
  ...['unemployment-rate', 'unemployed'], // counted by the month or the quarter
])

/** Work is counted apart: neither the exports of August nor the sales of a quarter say when. */
export const OF_WORK: ReadonlySet<string> = new Set(['unemployment-rate', 'unemployed'])

export const DAY = /^\d{4}-\d\d-\d\d$/

/** *Les analystes* **attendaient** *un bénéfice de 70 millions*: what was hoped for is of the period of the results. */
export function isExpected(quantity: Quantity, clause: Clause): boolean {
  const verb = quantity.unitKind === 'currency' ? governorOf(quantity, clause) : null
  return verb?.tense === 'imperfect' && !!verb.sense.plans && !verb.modal
}

/** *12 centimes par minute*, *pèse un quart des ventes*: a price or a share that holds at any time. */
export const isRate = ({ per, to, unitKind }: Quantity, tense: Tense, { tokens }: Clause): boolean =>
  (per !== null && !/^P\d/.test(per)) || (tense === 'present' && unitKind === 'percent' && cue('of', tokens, to) !== null)
