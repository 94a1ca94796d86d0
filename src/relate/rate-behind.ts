import type { Ask, Measured } from './measured.js'
import { readPhrase } from './phrases.js'
import { phraseAfter } from './spans.js'

/** *Nyon (2,7 %) et Morges (2,4 %) gardent* **le même taux de chômage**: in brackets behind those that a verb is said of stands the rate that is its object. */
export function byRateBehind({ quantity, clause, memory, movement, governor }: Ask): Measured | null {
  const { tokens } = clause
  if (quantity.unitKind !== 'percent' || movement.kind !== 'level' || tokens[quantity.from - 1]?.text !== '(') return null
  if (!governor || governor.from < quantity.to || governor.passive || tokens[quantity.to]?.text !== ')') return null
  const span = phraseAfter(clause, governor.to)
  const found = span && readPhrase(clause, memory, span.from, span.to)
  const { metric } = found ?? {}
  return metric?.units?.includes('percent') && !metric.units.some((unit) => unit === 'count' || unit === 'currency')
    ? { title: metric, phrase: null, rule: 'rate behind' }
    : null
}
