import type { Fact } from '../types.js'

/** How a bound or the way of a change is written before the number. */
const BOUNDS: Readonly<Record<string, string>> = { about: '≈ ', over: '> ', at_least: '≥ ', under: '< ', at_most: '≤ ' }
const WAYS: Readonly<Record<string, string>> = { up: '+', down: '−', flat: '=' }
const FACTORS: Readonly<Record<string, string>> = { up: '×', down: '÷', flat: '×' }

/** UCUM and ISO 8601 durations → the units that Intl can name. */
const DURATIONS: Readonly<Record<string, string>> = {
  a: 'year',
  mo: 'month',
  wk: 'week',
  d: 'day',
  h: 'hour',
  min: 'minute',
  s: 'second',
}
const PERIODS: Readonly<Record<string, string>> = {
  P1Y: 'year',
  P1M: 'month',
  P1W: 'week',
  P1D: 'day',
  PT1H: 'hour',
  PT1M: 'minute',
  PT1S: 'second',
}

/** `> 800 M utilisateurs / semaine`, `6,6 Md $US`, `+33,33 %`, `×2`: the value in its unit, in French typography. */
export function quantityOf(fact: Fact): string {
  const sign = fact.kind === 'change' && fact.direction ? (fact.unit === 'x' ? FACTORS : WAYS)[fact.direction]! : ''
  const values = fact.value === null ? [fact.min, fact.max] : [fact.value]
  const known = values.filter((value) => value !== null)
  if (known.length === 0) return `${BOUNDS[fact.bound ?? ''] ?? ''}${fact.quote}${perOf(fact.per)}`
  const written = known.map((value, at) => (at === known.length - 1 ? withUnit(value, fact) : numberOf(value))).join('–')
  return `${BOUNDS[fact.bound ?? ''] ?? ''}${sign}${written}${perOf(fact.per)}`
}

/** A noun taken over from the quantity before stands in the singular: its plural, by the commonest endings. */
const plural = (noun: string): string =>
  /[sxz]$/.test(noun) || noun !== noun.toLowerCase()
    ? noun
    : /eau$|eu$/.test(noun)
      ? `${noun}x`
      : /al$/.test(noun)
        ? `${noun.slice(0, -1)}ux`
        : `${noun}s`

function withUnit(value: number, { unit, unitKind, unitText }: Fact): string {
  if (unit === null) return numberOf(value)
  if (unit === 'x') return numberOf(value)
  if (unitKind === 'currency') return moneyOf(value, unit)
  const duration = DURATIONS[unit]
  if (duration) return format(value, { style: 'unit', unit: duration, unitDisplay: 'long' })
  return `${numberOf(value)}\u00A0${unitKind === 'percent' || unitKind === 'points' ? unit : (unitText ?? (Math.abs(value) < 2 ? unit : plural(unit)))}`
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

export function perOf(per: string | null): string {
  if (per === null) return ''
  const unit = PERIODS[per]
  const name =
    unit &&
    new Intl.NumberFormat('fr-FR', { style: 'unit', unit, unitDisplay: 'long' })
      .formatToParts(1)
      .find(({ type }) => type === 'unit')?.value
  return ` / ${name ?? per}`
}
