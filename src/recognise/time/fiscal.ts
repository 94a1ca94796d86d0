import { dayNumber, monthLength, monthNumber, printMonth } from './days.js'
import { daysOf, endsOf } from './edtf.js'
import type { Tense } from './parts.js'
import { join } from './shift.js'

/** A quarter or half of a company’s own year. */
export interface FiscalPart {
  readonly unit: 'q' | 'sem'
  readonly index: number
}

/** What it is read against. */
interface Setting {
  readonly published: string | null
  readonly tense: Tense
}

/** The months in which the year of a company may begin, where it does not begin in January; July is the most common. */
const BEGINS = [7, 4, 10] as const

/** So many days pass from the end of a part to the news of it, at most. */
const NEWS = 200

const monthsOf = ({ unit }: FiscalPart): number => (unit === 'q' ? 3 : 6)

/** Its first month, in the year of a company that begins in that month of that year. */
const firstMonth = (part: FiscalPart, year: number, begins: number): number =>
  monthNumber(year, begins) + (part.index - 1) * monthsOf(part)

function lastDay(part: FiscalPart, first: number): number {
  const last = first + monthsOf(part) - 1
  const year = Math.floor(last / 12)
  return dayNumber(year, last - year * 12 + 1, monthLength(year, last - year * 12 + 1))
}

/** *au premier semestre 2021-2022*, told in March 2022 → `2021-07/2021-12`; *de son exercice décalé*: the one that is just over. */
export function fiscalPart(part: FiscalPart, years: string | null, { published, tense }: Setting): string | null {
  const said = years === null ? null : Number(endsOf(years)[0]!.slice(0, 4))
  const told = justOver(part, published)
  if (said === null && (told === null || tense === 'future')) return null
  const first = said === null ? told!.first : firstMonth(part, said, told?.begins ?? BEGINS[0])
  return join(printMonth(first), printMonth(first + monthsOf(part) - 1))
}

/** The latest such part that ended before the article. */
function justOver(part: FiscalPart, published: string | null): { first: number; begins: number } | null {
  const days = published === null || published.length < 7 ? null : daysOf(published)
  if (!days) return null
  let best: { first: number; begins: number } | null = null
  for (const begins of BEGINS)
    for (const back of [0, 1, 2]) {
      const first = firstMonth(part, Number(published!.slice(0, 4)) - back, begins)
      const last = lastDay(part, first)
      if (last < days.first && days.first - last <= NEWS && (!best || first > best.first)) best = { first, begins }
    }
  return best
}
