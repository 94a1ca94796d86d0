import type { Token } from '../types.js'
import type { Quantity } from './quantity.js'
import type { Draft, Mention } from './rule.js'

/** A draft → a mention with its place in the text. */
export function placed(draft: Draft, tokens: readonly Token[], rule: string): Mention {
  const { from, to } = draft
  const place = { from, to, start: tokens[from]!.start, end: draft.end ?? tokens[to - 1]!.end, rule }
  if (draft.type === 'quantity') return quantityOf(draft, place)
  const { start, end } = place
  if (draft.type === 'moment') return { type: 'moment', from, to, start, end, rule, when: draft.when, mod: draft.mod }
  if (draft.type === 'lapse') return { type: 'lapse', from, to, start, end, rule, over: draft.over, role: draft.role }
  return { type: 'ignored', from, to, start, end, rule, reason: draft.reason }
}

/** Changes a quantity. */
export const changed = (quantity: Quantity, changes: Partial<Quantity>): Quantity =>
  quantityOf({ ...quantity, ...changes }, quantity)

/** Key by key and in one order, whatever rule made it: what is asked of all quantities is so asked of one form of object. */
const quantityOf = (
  {
    numberFrom,
    numberTo,
    value,
    min,
    max,
    bound,
    unit,
    unitKind,
    unitText,
    family,
    per,
    sign,
    zeros,
    shape,
    way,
    leg,
  }: Omit<Quantity, keyof Place>,
  { from, to, start, end, rule }: Place,
  // prettier-ignore
): Quantity => ({
  type: 'quantity',
  from,
  to,
  start,
  end,
  rule,
  numberFrom,
  numberTo,
  value,
  min,
  max,
  bound,
  unit,
  unitKind,
  unitText,
  family,
  per,
  sign,
  zeros,
  shape,
  way: way ?? null,
  leg,
})

type Place = Pick<Quantity, 'from' | 'to' | 'start' | 'end' | 'rule'>
