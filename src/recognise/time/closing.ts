import type { Token } from '../../types.js'
import { cue, phrase, type Reading } from '../read.js'
import { digits, pastArticle, time } from './cues.js'
import { monthAfterDay } from './day.js'
import type { FiscalPart } from './fiscal.js'
import type { Core, TimeRule } from './rule.js'
import type { When } from './when.js'
import { readYearAfter, yearAt } from './year.js'

/** *de son exercice 2026, clos fin octobre*; *de son exercice décalé*; *2024-2025*. */
export function readFiscal(tokens: readonly Token[], part: FiscalPart, at: number): Reading<Core> | null {
  const { unit } = part
  const of = pastArticle(tokens, at)
  const owner = of > at ? (cue('owners', tokens, of) ?? of) : at
  const period = owner > at ? phrase('period', tokens, owner) : null
  const shifted = time('shifted', tokens, period?.to ?? at)
  const year = readYearAfter(tokens, at)
  const closed = readClosing(tokens, Math.max(shifted ?? at, year?.to ?? at, period?.row.unit === 'a' ? period.to : at))
  if (closed) return { when: { is: 'closing', months: unit === 'q' ? 3 : 6, at: closed.when }, mod: null, to: closed.to }
  const years = year?.when.is === 'fixed' && isTwoYears(year.when.edtf) ? year.when.edtf : null
  if (years !== null) return { when: { is: 'fiscal', ...part, years }, mod: null, to: year!.to }
  return shifted === null || year ? null : { when: { is: 'fiscal', ...part, years: null }, mod: null, to: shifted }
}

/** *2024-2025*, but not *2020-2024* */
const isTwoYears = (edtf: string): boolean => edtf.length === 9 && Number(edtf.slice(5)) - Number(edtf.slice(0, 4)) === 1

/** *exercice clos fin mars 2025*, *trimestre clos le 30 septembre*. */
export const closing: TimeRule = {
  name: 'closing',
  starts: ['period'],
  examples: [
    ['Sur l’[exercice clos fin mars 2025], elle a perdu 3 millions.', { edtf: '2024-04/2025-03' }],
    [
      'Pour [le troisième trimestre de son exercice 2026, clos fin octobre].',
      { published: '2025-11-20', edtf: '2025-08/2025-10' },
    ],
    ['Un profit [au premier semestre de son exercice décalé].', { published: '2025-11-20', edtf: '2025-04/2025-09' }],
    ['Un profit [au premier semestre 2021-2022].', { published: '2022-03-04', edtf: '2021-07/2021-12' }],
    ['Les ventes du [3e trimestre 2024-2025].', { edtf: '2025-01/2025-03' }],
    ['Sur son [exercice décalé (clos au 30 juin)], il perd 3 millions.', { published: '2025-10-20', edtf: '2024-07/2025-06' }],
    ['Le [trimestre clos le 30 septembre] est bon.', { published: '2025-10-20', edtf: '2025-07/2025-09' }],
  ],
  never: ['Un exercice clos.'],
  read: (tokens, at) => {
    const noun = phrase('period', tokens, at)
    const months = noun ? LENGTHS[noun.row.unit] : undefined
    const end = noun && months ? readClosing(tokens, time('shifted', tokens, noun.to) ?? noun.to) : null
    return end && { when: { is: 'closing', months: months!, at: end.when }, mod: null, to: end.to }
  },
}

const LENGTHS: Readonly<Record<string, number>> = { q: 3, sem: 6, a: 12 }

/** *, clos fin octobre*; *achevé le 31 mars 2025*; *(clos au 30 juin)*. */
export function readClosing(tokens: readonly Token[], at: number): Reading<{ when: When }> | null {
  const aside = tokens[at]?.text === '('
  const closed = time('closed', tokens, aside || tokens[at]?.text === ',' ? at + 1 : at)
  if (closed === null) return null
  let to =
    time('end', tokens, closed) ?? cue('at', tokens, closed) ?? cue('the', tokens, closed) ?? time('en', tokens, closed) ?? closed
  const day = digits(tokens[to], 2)
  if (day !== null) to++
  const month = monthAfterDay(tokens, to)
  if (!month) return null
  const year = yearAt(tokens, month.to)
  const of: When | null = year === null ? null : { is: 'fixed', edtf: String(year) }
  const end = year === null ? month.to : month.to + 1
  return {
    when: { is: 'part', part: { unit: 'mo', month: month.month }, of, which: null },
    to: aside && tokens[end]?.text === ')' ? end + 1 : end,
  }
}
