import { dayNumber, monthLength } from './days.js'

/** How precise a date is. `season` counts as a stretch of its year. */
export type Grain = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century'

/** One EDTF date without interval, cut into its numbers. */
export interface Atom {
  readonly grain: Grain
  /** null for `XXXX`; of a decade or century, its first year. */
  readonly year: number | null
  /** 1 to 12, or a season's code. */
  readonly month: number | null
  readonly day: number | null
}

/** `2025-10-06`, `2025-22`, `199X`, `XXXX-11` → their numbers; null for what is no EDTF of ours. */
export function parseAtom(text: string): Atom | null {
  const at = text.indexOf('T')
  const [years, months, days, more] = (at > 0 ? text.slice(0, at) : text).split('-')
  if (years === undefined || years.length !== 4 || more !== undefined) return null
  if (years.endsWith('X') && years !== 'XXXX') return maskedYears(years)
  const year = years === 'XXXX' ? null : wholeOf(years)
  if (Number.isNaN(year)) return null
  if (months === undefined) return { grain: 'year', year, month: null, day: null }
  const month = wholeOf(months)
  if (Number.isNaN(month)) return null
  if (days === undefined) return { grain: month > 12 ? 'season' : 'month', year, month, day: null }
  const day = wholeOf(days)
  return Number.isNaN(day) ? null : { grain: 'day', year, month, day }
}

function maskedYears(years: string): Atom | null {
  const known = years.indexOf('X')
  const first = wholeOf(years.slice(0, known))
  if (Number.isNaN(first)) return null
  if (known === 3) return { grain: 'decade', year: first * 10, month: null, day: null }
  return known === 2 ? { grain: 'century', year: first * 100, month: null, day: null } : null
}

const wholeOf = (digits: string): number => (digits.length > 0 ? Number(digits) : NaN)

/** The two ends of a value: an interval's own, or twice the same; null for an open one. */
export function endsOf(edtf: string): readonly [from: string | null, to: string | null] {
  const cut = edtf.indexOf('/')
  if (cut < 0) return [edtf, edtf]
  const from = edtf.slice(0, cut)
  const to = edtf.slice(cut + 1)
  return [from === '..' ? null : from, to === '..' ? null : to]
}

const SEASONS: Readonly<Record<number, readonly [number, number]>> = { 21: [3, 0], 22: [6, 0], 23: [9, 0], 24: [12, 0] }

/** First and last day, as day numbers; open ends are infinite; null where the year is not known. */
export function daysOf(edtf: string): { readonly first: number; readonly last: number } | null {
  const [from, to] = endsOf(edtf)
  const first = from === null ? null : parseAtom(from)
  const last = to === null ? null : parseAtom(to)
  if ((first && first.year === null) || (last && last.year === null)) return null
  if ((from !== null && !first) || (to !== null && !last)) return null
  return { first: first ? firstDay(first) : -Infinity, last: last ? lastDay(last) : Infinity }
}

function firstDay({ grain, year, month, day }: Atom): number {
  if (grain === 'season') return dayNumber(year!, SEASONS[month!]?.[0] ?? 1, 1)
  return dayNumber(year!, month ?? 1, day ?? 1)
}

function lastDay(atom: Atom): number {
  const { grain, month, day } = atom
  const year = atom.year!
  if (grain === 'century') return dayNumber(year + 99, 12, 31)
  if (grain === 'decade') return dayNumber(year + 9, 12, 31)
  if (grain === 'year') return dayNumber(year, 12, 31)
  if (grain === 'season') return firstDay(atom) + 91
  return dayNumber(year, month!, day ?? monthLength(year, month!))
}

/** The grain of a value: of an interval, its ends'. */
export function grainOf(edtf: string): Grain | null {
  const [from, to] = endsOf(edtf)
  const end = from ?? to
  return (end === null ? null : parseAtom(end)?.grain) ?? null
}
