import { cue } from '../recognise/read.js'
import { resolve, type Tense } from '../recognise/time/resolve.js'
import type { Quantity } from '../recognise/quantity.js'
import type { Moment } from '../recognise/mention.js'
import type { Modality } from '../types.js'
import type { Period } from './carried.js'
import type { Clause } from './clause.js'
import type { Report } from './report.js'
import { scopeOf } from './scope.js'

/** So many sentences from the start an article names the budget that it is about. */
const LEADING = 4

const YEAR = /^\d{4}(?:\/\d{4})?$/

/** *Les élus ont adopté le budget primitif 2026*, *le compte 2024 de la commune*: the year whose budget or accounts an article is about. */
export function accountOf(clauses: readonly Clause[]): Period | null {
  for (const clause of clauses.slice(0, LEADING))
    for (const moment of clause.dates) {
      const edtf = isOfAccount(moment, clause) ? yearOf(moment, clause) : null
      if (edtf !== null) return { edtf, tense: 'present' }
    }
  return null
}

const yearOf = ({ when }: Moment, { article }: Clause): string | null => {
  const edtf = resolve(when, { published: article.published, tense: 'present', passage: null })
  return edtf !== null && YEAR.test(edtf) ? edtf : null
}

/** *budget 2026*, *comptes pour 2024*, *comptes de l’exercice 2024* */
const isOfAccount = ({ from }: Moment, { tokens }: Clause): boolean =>
  [1, 2, 3, 4, 5].some((back) => {
    const end = from >= back ? cue('accounts', tokens, from - back) : null
    return end === from || (end !== null && ['for', 'of'].some((name) => cue(name, tokens, end) !== null))
  })

interface Setting {
  readonly clause: Clause
  readonly modality: Modality
  readonly tense: Tense
  readonly metricId: string | null
  readonly report: Report
}

/** *Les dotations se tassent à 3,9 millions*: sums without a date of their own are of the year of the budget. */
export function accountPeriod(quantity: Quantity, { clause, modality, tense, metricId, report }: Setting): Period | null {
  const { account, late } = report
  if (!account || (late && clause.article.published === null) || metricId === 'debt') return null
  if (quantity.per !== null || (quantity.unitKind !== 'currency' && quantity.unitKind !== 'percent')) return null
  const over = clause.article.published === null || account.edtf < clause.article.published.slice(0, 4)
  if (over ? modality !== 'stated' : tense === 'past') return null
  const { of, parts } = scopeOf(clause)
  return parts[of[quantity.numberFrom]!]!.kind === 'quote' ? null : account
}
