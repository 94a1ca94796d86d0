import type { Fact } from './types.js'

/** `≈ `, `> `: how a bound is written before the number. */
export const boundOf = ({ bound }: Pick<Fact, 'bound'>): string => BOUNDS[bound ?? 'exact'] ?? ''

const BOUNDS: Readonly<Record<string, string>> = { about: '≈ ', over: '> ', at_least: '≥ ', under: '< ', at_most: '≤ ' }

/** `+`, `−`, `÷`: the way of a change, and what makes a number a factor. */
export function signOf({ kind, unit, direction }: Pick<Fact, 'kind' | 'unit' | 'direction'>): string {
  const way = kind === 'change' ? direction : null
  if (unit === 'x') return way === 'down' ? '÷' : '×'
  return way === null ? '' : WAYS[way]
}

const WAYS = { up: '+', down: '−', flat: '=' } as const

/** What is counted, as it stands behind a number: *2 400 chômeurs*; `value` may be computed from the fact's. Other units stay as they are. */
export function unitWordsOf(value: number | null, { unit, unitKind, unitText, value: own }: UnitOf): string {
  if (unit === null || unitKind !== 'count') return unit ?? ''
  if (unitText !== null && isMany(own) === isMany(value)) return unitText
  return isMany(value) ? pluralOf(unit) : unit
}

type UnitOf = Pick<Fact, 'unit' | 'unitKind' | 'unitText' | 'value'>

const isMany = (value: number | null): boolean => value === null || Math.abs(value) >= 2

/** By the commonest endings: *abonnés*, *quintaux*; names and signs have none. */
export function pluralOf(noun: string): string {
  if (/[sxz]$/.test(noun) || noun !== noun.toLowerCase()) return noun
  if (/eau$|eu$/.test(noun)) return `${noun}x`
  return /al$/.test(noun) ? `${noun.slice(0, -1)}ux` : `${noun}s`
}

/** ` / semaine`, ` / 9 mois`, ` / 100 000 habitants`, ` / kg`; nothing where nothing is counted over. */
export function perWordsOf(per: string | null): string {
  if (per === null) return ''
  const [, kind = '', count, letter = ''] = PERIOD.exec(per) ?? []
  const period = PERIODS[kind + letter]
  if (period) return ` / ${periodWords(Number(count), period)}`
  const [, size, noun] = GROUP.exec(per) ?? []
  return ` / ${size && noun ? `${Number(size).toLocaleString('fr-FR')} ${pluralOf(noun)}` : per}`
}

/** *semaine*, *9 mois* */
function periodWords(count: number, unit: string): string {
  const format = new Intl.NumberFormat('fr-FR', { style: 'unit', unit, unitDisplay: 'long' })
  const one = format.formatToParts(1).find(({ type }) => type === 'unit')?.value
  return count === 1 && one ? one : format.format(count)
}

/** An ISO 8601 duration of one unit. */
const PERIOD = /^(P|PT)(\d+)([YMWDHS])$/
/** Units that Intl can name. */
const PERIODS: Readonly<Record<string, string>> = {
  PY: 'year',
  PM: 'month',
  PW: 'week',
  PD: 'day',
  PTH: 'hour',
  PTM: 'minute',
  PTS: 'second',
}
const GROUP = /^(\d+) (.+)$/
