import { shares, unitMetrics } from '../lexicon/unit-metrics.js'
import { hasCue } from './ask.js'
import { AGED } from './described.js'
import type { Ask, Measured } from './measured.js'
import { HOUSES } from './passage.js'

/** What the passage last measured, where the unit can be one of it; on a market, a share price. */
export function byPassage({ quantity, clause, before, memory, movement, subject, governor }: Ask): Measured | null {
  const title = before?.title ?? memory.last?.metric ?? null
  const last = before ? before.quantity : memory.lastUnit
  const like =
    (last?.unitKind === quantity.unitKind && (quantity.unitKind !== 'measure' || isSameDimension(last.unit, quantity.unit))) ||
    quantity.unitKind === null ||
    (movement.kind === 'change' && (quantity.unitKind === 'percent' || quantity.unitKind === 'points')) ||
    quantity.shape === 'factor' ||
    quantity.shape === 'fraction'
  const owner = movement.kind === 'change' || quantity.unit === 'point' ? subject?.entity : null
  if (
    owner &&
    (memory.market ||
      owner.type === 'index' ||
      (HOUSES.has(owner.type) && shares.has(governor?.lemma ?? '')) ||
      hasCue('exchange', clause.tokens, 0, clause.tokens.length))
  )
    return { title: { text: PRICE[0], id: PRICE[1] }, phrase: null, rule: 'market' }
  const aged = title?.id === AGED.id && quantity.unit !== 'a'
  return title && like && !aged ? { title, phrase: null, rule: 'passage' } : null
}

/** Kilometres and metres measure the same, kilometres and tonnes do not. */
const isSameDimension = (one: string | null, other: string | null): boolean =>
  one === null || other === null || (unitMetrics.get(one)?.[1] ?? null) === (unitMetrics.get(other)?.[1] ?? null)

const PRICE = unitMetrics.get('share')!
