import type { Fact } from '../types.js'
import { boundOf, perWordsOf, signOf, unitWordsOf } from '../quantity-words.js'

/** UCUM → the units that Intl can name. */
const DURATIONS: ReadonlyMap<string, string> = new Map([
  ['a', 'year'],
  ['mo', 'month'],
  ['wk', 'week'],
  ['d', 'day'],
  ['h', 'hour'],
  ['min', 'minute'],
  ['s', 'second'],
])

/** `> 800 M utilisateurs / semaine`, `6,6 Md $US`, `+33,33 %`, `×2`: the value in its unit, in French typography. */
export function quantityOf(fact: Fact): string {
  const values = fact.value === null ? [fact.min, fact.max] : [fact.value]
  const known = values.filter((value) => value !== null)
  if (known.length === 0) return `${boundOf(fact)}${fact.quote}${perWordsOf(fact.per)}`
  const written = known.map((value, at) => (at === known.length - 1 ? withUnit(value, fact) : numberOf(value))).join('–')
  return `${boundOf(fact)}${signOf(fact)}${written}${perWordsOf(fact.per)}`
}

function withUnit(value: number, fact: Fact): string {
  const { unit, unitKind, unitText } = fact
  if (unit === null || unit === 'x') return numberOf(value)
  if (unitKind === 'currency') return moneyOf(value, unit)
  const duration = DURATIONS.get(unit)
  if (duration) return format(value, { style: 'unit', unit: duration, unitDisplay: 'long' })
  const isSign = unitKind === 'percent' || unitKind === 'points'
  return `${numberOf(value)}\u00A0${isSign ? unit : (unitText ?? unitWordsOf(value, fact))}`
}

function moneyOf(value: number, currency: string): string {
  return /^[A-Z]{3}$/.test(currency) ? format(value, { style: 'currency', currency }) : `${numberOf(value)}\u00A0${currency}`
}

function numberOf(value: number): string {
  return format(value, {})
}

/** From a million on, `6,6 Md` says it better than nine zeros. */
function format(value: number, options: Intl.NumberFormatOptions): string {
  const compact = value >= 1e6 ? ({ notation: 'compact', compactDisplay: 'short' } as const) : {}
  return new Intl.NumberFormat('fr-FR', { ...options, ...compact, minimumFractionDigits: 0, maximumFractionDigits: 6 }).format(
    value,
  )
}
