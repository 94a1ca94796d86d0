import type { Fact } from '../fact.js'
import type { Interval } from './interval.js'

const BOUNDS: Readonly<Record<string, string>> = { about: '≈ ', over: '> ', at_least: '≥ ', under: '< ', at_most: '≤ ' }
const SIGNS: Readonly<Record<string, string>> = { up: '+', down: '−' }
const FACTORS: Readonly<Record<string, string>> = { up: '×', down: '÷' }

/** `1,87 Md EUR`, `> ×2`, `−8,8 %`: a fact's figure in its unit. */
export function amountOf(fact: Fact): string {
  const { value, min, max, unit, bound, direction, per } = fact
  const written = value === null ? `${numberOf(min ?? 0)}–${numberOf(max ?? 0)}` : numberOf(value)
  const sign = fact.kind === 'change' ? ((unit === 'x' ? FACTORS : SIGNS)[direction ?? ''] ?? '') : unit === 'x' ? '×' : ''
  return `${BOUNDS[bound ?? ''] ?? ''}${sign}${written}${unitOf(unit)}${per === null ? '' : ` / ${per}`}`
}

/** ` EUR`, ` %`; a factor has its sign before it. */
export const unitOf = (unit: string | null): string => (unit === null || unit === 'x' ? '' : ` ${unit}`)

/** `1,871 Md`, `684 000`, `0,9122`. */
export const numberOf = (value: number): string =>
  (Math.abs(value) >= MILLION ? COMPACT : PLAIN).format(value).replace(/^-/u, '−')

export const signed = (value: number): string => (value > 0 ? `+${numberOf(value)}` : numberOf(value))

/** `−9,2 to −8,3`, `at least 5,7`; one number where both ends print alike. */
export function rangeOf({ low, high }: Interval, print: (value: number) => string = numberOf): string {
  if (high === Infinity) return `at least ${print(low)}`
  if (low === -Infinity) return `at most ${print(high)}`
  return print(low) === print(high) ? print(low) : `${print(low)} to ${print(high)}`
}

const MILLION = 1e6
const COMPACT = new Intl.NumberFormat('fr-FR', { notation: 'compact', compactDisplay: 'short', maximumSignificantDigits: 4 })
const PLAIN = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 4 })
