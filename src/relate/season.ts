import { cue, has } from '../recognise/read.js'
import { daysOf } from '../recognise/time/edtf.js'
import { resolve } from '../recognise/time/resolve.js'
import type { Answered } from './answer.js'
import { opens } from './attach.js'
import { isCompared } from './baseline.js'
import { tenseIn, type Period } from './carried.js'
import type { Clause } from './clause.js'
import { governorOf } from './governor.js'

/** *la saison 2024-2025*, *l’exercice 2024-2025*: two years that follow each other. */
const TWO_YEARS = /^\d{4}\/\d{4}$/

const MONTHS = /^\d{4}-\d\d\/\d{4}-\d\d$/
const YEAR = /^\d{4}$/

/** Two years, in days, and no more. */
const LONG = 735

function seasonOf(edtf: string | null): Period | null {
  if (edtf !== null && (YEAR.test(edtf) || MONTHS.test(edtf))) return { edtf, tense: 'past' }
  const days = edtf !== null && TWO_YEARS.test(edtf) ? daysOf(edtf) : null
  return days && days.last - days.first < LONG ? { edtf: edtf!, tense: 'past' } : null
}

/** So many days before the second year is over a season ends: at its middle. */
const HALF = 184

/** The days of a period; of *2024/2025*, those up to June 2025. */
export function heldDays(edtf: string): { readonly first: number; readonly last: number } | null {
  const days = daysOf(edtf)
  return days && TWO_YEARS.test(edtf) && seasonOf(edtf) ? { first: days.first, last: days.last - HALF } : days
}

/** *Le club a bouclé la saison 2023-2024 sur un bénéfice de 2 millions*: the season that an article without a date tells of. */
export function seasonIn(answered: readonly Answered[], clause: Clause): Period | null {
  const told = answered.find(
    ({ fact, quantity }) =>
      fact.dateText !== null &&
      fact.baseline === null &&
      fact.modality === 'stated' &&
      tenseIn(governorOf(quantity, clause), clause) === 'past' &&
      !opens(quantity, clause.tokens, 'against') &&
      !clause.dates.some(({ from }) => isSetFor(from, clause)) &&
      seasonOf(fact.date),
  )
  return told ? seasonOf(told.fact.date) : null
}

/** *un bilan euphorique de* **son année 2024**, *les comptes de* **l’édition 2025**: the year that a sentence says something is of. */
export function yearNamed(clause: Clause): Period | null {
  const named = clause.dates.find(
    ({ when, from, to }) =>
      when.is === 'fixed' &&
      YEAR.test(when.edtf) &&
      clause.tokens.slice(from, to).some((token) => has('period', token)) &&
      !isSetFor(from, clause),
  )
  return named?.when.is === 'fixed' && !isCompared(named, clause) ? seasonOf(named.when.edtf) : null
}

/** *le prix garanti* **pour la campagne principale 2025-2026**: still to come. */
const isSetFor = (at: number, { tokens }: Clause): boolean =>
  [0, 1, 2, 3, 4].some((back) => at >= back && cue('for', tokens, at - back) !== null)

/** *Les comptes de la saison 2024-2025 donnent la mesure du mal.*: the one that a sentence without a figure names, if nothing is to come. */
export function seasonSaid(clause: Clause): Period | null {
  const { dates, quantities } = clause
  const [only] = dates
  if (quantities.length > 0 || dates.length !== 1 || !only) return null
  return isAhead(clause) ? null : seasonOf(resolve(only.when, { published: null, tense: 'past', passage: null }))
}

const isAhead = ({ groups }: Clause): boolean =>
  groups.some(
    ({ tense, sense, modal }) =>
      tense === 'future' || tense === 'conditional' || (sense.plans && tense !== 'participle') || (modal && tense !== 'past'),
  )
