import type { Fact } from '../types.js'

/** The keys whose answers are scored, in the order of the table. */
export const judgedKeys = [
  'published',
  'publishedBasis',
  'kind',
  'subject',
  'metric',
  'bound',
  'unit',
  'unitKind',
  'per',
  'direction',
  'over',
  'baseline',
  'date',
  'dateMod',
  'dateBasis',
  'source',
  'modality',
  'than',
  'exact',
] as const satisfies readonly (keyof Fact)[]

export type JudgedKey = (typeof judgedKeys)[number]

export type Answer = string | number | null
/** One right answer, or several. */
export type Answers = Answer | readonly Answer[]

/** A fact as written down by hand: where it stands, and only the keys that are judged. */
export type Gold = Readonly<Partial<Record<JudgedKey | 'value' | 'min' | 'max', Answers>>> & {
  /** The article, by its path or the end of it. */
  readonly doc: string
  readonly quote: string
  readonly start: number
  readonly end?: number
  /** May be found or not. */
  readonly optional?: boolean
}

/** The record as gold, or why it is none. */
export function goldOf(record: Readonly<Record<string, unknown>>): Gold | string {
  const { doc, quote, start, end } = record
  if (typeof doc !== 'string') return 'no "doc"'
  if (typeof quote !== 'string' || quote === '') return 'no "quote"'
  if (!Number.isInteger(start)) return 'no "start"'
  if (end !== undefined && !Number.isInteger(end)) return '"end" is no integer'
  return record as unknown as Gold
}

export const endOf = ({ start, end, quote }: Pick<Gold, 'start' | 'end' | 'quote'>): number => end ?? start + quote.length

export const listOf = (answers: Answers | undefined): readonly Answer[] =>
  Array.isArray(answers) ? (answers as readonly Answer[]) : [(answers ?? null) as Answer]

/** Why gold cannot be of this text; null where its quote stands at its start. */
export function misplaced(gold: Gold, file: string, text: string): string | null {
  if (text.slice(gold.start, endOf(gold)) === gold.quote) return null
  const at = text.indexOf(gold.quote)
  return at < 0 ? `«${gold.quote}» is not in ${file}` : `«${gold.quote}» is not at ${gold.start} of ${file}, but at ${at}`
}
