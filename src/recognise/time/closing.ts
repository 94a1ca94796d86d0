import type { Token } from '../../types.js'
import { cue, phrase, type Reading } from '../read.js'
import { digits, pastArticle, time } from './cues.js'
import { monthAfterDay } from './day.js'
import type { Core, TimeRule } from './rule.js'
import type { When } from './when.js'
import { readYearAfter, yearAt } from './year.js'

/** *de son exercice 2026, clos fin octobre*; *de son exercice décalé*, which nobody can place. */
export function readFiscal(tokens: readonly Token[], unit: 'q' | 'sem', at: number): Reading<Core> | null {
  const of = pastArticle(tokens, at)
  const owner = of > at ? (cue('owners', tokens, of) ?? of) : at
  const period = owner > at ? phrase('period', tokens, owner) : null
  const shifted = time('shifted', tokens, period?.to ?? at)
  const year = readYearAfter(tokens, at)
  const closed = readClosing(tokens, shifted ?? year?.to ?? (period?.row.unit === 'a' ? period.to : at))
  if (closed) return { when: { is: 'closing', months: unit === 'q' ? 3 : 6, at: closed.when }, mod: null, to: closed.to }
  return shifted === null || year ? null : { when: { is: 'vague' }, mod: null, to: shifted }
}

/** *exercice clos fin mars 2025*, *trimestre clos le 30 septembre*. */
export const closing: TimeRule = {
  name: 'closing',
  starts: ['period'],
  examples: [
    ['Sur l’[exercice clos fin mars 2025], elle a perdu 3 millions.', { edtf: '2024-04/2025-03' }],
    ['Le [trimestre clos le 30 septembre] est bon.', { published: '2025-10-20', edtf: '2025-07/2025-09' }],
  ],
  never: ['Un exercice clos.'],
  read: (tokens, at) => {
    const noun = phrase('period', tokens, at)
    const months = noun ? LENGTHS[noun.row.unit] : undefined
    const end = noun && months ? readClosing(tokens, noun.to) : null
    return end && { when: { is: 'closing', months: months!, at: end.when }, mod: null, to: end.to }
  },
}

const LENGTHS: Readonly<Record<string, number>> = { q: 3, sem: 6, a: 12 }

/** *, clos fin octobre*; *achevé le 31 mars 2025*. */
export function readClosing(tokens: readonly Token[], at: number): Reading<{ when: When }> | null {
  const closed = time('closed', tokens, tokens[at]?.text === ',' ? at + 1 : at)
  if (closed === null) return null
  let to =
    time('end', tokens, closed) ?? cue('at', tokens, closed) ?? cue('the', tokens, closed) ?? time('en', tokens, closed) ?? closed
  const day = digits(tokens[to], 2)
  if (day !== null) to++
  const month = monthAfterDay(tokens, to)
  if (!month) return null
  const year = yearAt(tokens, month.to)
  const of: When | null = year === null ? null : { is: 'fixed', edtf: String(year) }
  return {
    when: { is: 'part', part: { unit: 'mo', month: month.month }, of, which: null },
    to: year === null ? month.to : month.to + 1,
  }
}
