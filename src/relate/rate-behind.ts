import { unitMetrics } from '../lexicon/unit-metrics.js'
import type { Ask, Measured } from './measured.js'
import { readPhrase, type Title } from './phrases.js'
import { phraseAfter } from './spans.js'

/** *Nyon (2,7 %) et Morges (2,4 %) gardent* **le même taux de chômage**: in brackets behind those that a verb is said of stands the rate that is its object. */
export function byRateBehind(ask: Ask): Measured | null {
  const { quantity, clause, memory, movement, governor } = ask
  const { tokens } = clause
  if (quantity.unitKind !== 'percent' || movement.kind !== 'level' || tokens[quantity.from - 1]?.text !== '(') return null
  if (!governor || tokens[quantity.to]?.text !== ')') return null
  if (governor.to < quantity.from) return ofThose(ask)
  if (governor.from < quantity.to || governor.passive) return null
  const span = phraseAfter(clause, governor.to)
  const found = span && readPhrase(clause, memory, span.from, span.to)
  const { metric } = found ?? {}
  return metric?.units?.includes('percent') && !metric.units.some((unit) => unit === 'count' || unit === 'currency')
    ? { title: metric, phrase: null, rule: 'rate behind' }
    : null
}

/** *les principaux clients* **sont** *la Suisse (26 %) et le Mali (11 %)*: the share of each. */
function ofThose({ governor, subject, clause: { names }, quantity }: Ask): Measured | null {
  const counted = subject?.metric?.units?.includes('count') && subject.plural !== false
  const named = names.some(({ to }) => to === quantity.from - 1)
  return counted && named && governor!.traits.includes('copula') ? { title: PART, phrase: null, rule: 'rate behind' } : null
}

const [text, id] = unitMetrics.get('%')!
const PART: Title = { text, id }
