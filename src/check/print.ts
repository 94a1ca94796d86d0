import type { Fact } from '../types.js'
import { boundOf, perWordsOf, signOf, unitWordsOf } from '../quantity-words.js'
import type { Reading } from './interval.js'

/** `1,87 Md EUR`, `> ×2`, `−8,8 %`: a fact's figure in its unit. */
export function amountOf(fact: Fact): string {
  const { value, min, max } = fact
  const written = value === null ? `${numberOf(min ?? 0)}–${numberOf(max ?? 0)}` : numberOf(value)
  return `${boundOf(fact)}${signOf(fact)}${written}${unitOf(fact)}`
}

/** ` EUR`, ` utilisateurs / semaine`: that of the fact, behind its own value or another; a factor has its sign before it. */
export function unitOf(fact: Fact, value = fact.value): string {
  const words = fact.unit === 'x' ? '' : unitWordsOf(value, fact)
  return `${words === '' ? '' : ` ${words}`}${perWordsOf(fact.per)}`
}

/** *“s’élève à”*: words that joined figures. */
export const saidOf = (cue: string): string => `“${cue.replaceAll("' ", '’').replace(/'$/, '’')}”`

/** `1,871 Md`, `684 000`, `0,9122`: as it is stated. */
const numberOf = (value: number): string => scaled(value, Math.abs(value) < 1 ? SMALL : PLAIN, SMALL)

/** `+54,5`, of what comes out: four digits. */
export const signed = (value: number): string => (value > 0 ? `+${roundOf(value)}` : roundOf(value))

/** `×2,015`. */
export const factorOf = (value: number): string => `×${roundOf(value)}`

/** Four digits that count. */
export const roundOf = (value: number): string => scaled(value, ROUND)

/** From a million on with the scale. */
function scaled(value: number, format: Intl.NumberFormat, large = format): string {
  const [scale, word] = SCALES.find(([least]) => Math.abs(value) >= least) ?? [1, '']
  const digits = (word === '' ? format : large).format(value / scale)
  return `${digits.replace(/^-/u, '−')}${word}`
}

const SCALES = [
  [1e9, ' Md'],
  [1e6, ' M'],
] as const

/** `−8,78 (−9,25 to −8,31)`, `at least 5,7`: the figure and how far its rounding reaches. */
export function comesTo({ value, written: { low, high } }: Reading, print: (value: number) => string = roundOf): string {
  if (high === Infinity) return `at least ${print(low)}`
  if (low === -Infinity) return `at most ${print(high)}`
  return print(low) === print(high) ? print(value) : `${print(value)} (${print(low)} to ${print(high)})`
}

/** `÷ (1 + 33,33 %)`, `× 2`, `+ 40 000 t`: what takes the change back. */
export function undoing(change: Fact): string {
  const [sign, other] = change.direction === 'up' ? (['+', '−'] as const) : (['−', '+'] as const)
  const size = amountOf({ ...change, kind: 'level', unit: change.unit === 'x' ? null : change.unit })
  if (change.unit === 'x') return `${change.direction === 'up' ? '÷' : '×'} ${size}`
  return change.unit === '%' ? `÷ (1 ${sign} ${size})` : `${other} ${size}`
}

const ROUND = new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 4 })
const PLAIN = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 })
const SMALL = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 6 })
