import { likeOf, type Like, type Place } from './like.js'
import { exact, isLess, times, type Exact } from './exact.js'
import type { Quantity } from './quantity.js'
import { isOfMoney } from './sized.js'

/** *à 9 milliards*: what is told in millions and milliards here is money, or what was so counted last. */
export function byScale({ zeros, to }: Quantity, { tokens, passage }: Place): Like | null {
  if (zeros < 6) return null
  const money = zeros >= 9 || isOfMoney(tokens, to)
  const big = passage.seen.findLast(({ quantity, aside }) => !aside && canScale(quantity, money))
  const any = big ?? (money ? passage.seen.findLast(({ quantity }) => quantity.unitKind === 'currency') : null)
  return any ? { ...likeOf(any.quantity, false), per: null } : null
}

function canScale({ unitKind, zeros, value }: Quantity, money: boolean): boolean {
  if (unitKind === 'currency') return zeros >= 6 || isGreat(value)
  return !money && (unitKind === 'count' || unitKind === 'measure') && (zeros >= 6 || isGreat(value))
}

const isGreat = (value: Exact | null) => !!value && isLess(exact(99_999), value)

/** *s’arrête à 910 000*: a great number close to one counted in the sentences before, or any that is close in its own. */
export function bySize({ value: one, max }: Quantity, { sentence, passage }: Place): Like | null {
  const value = one ?? max
  if (!value || isLess(value, exact(101))) return null
  const own = passage.seen.findLast(
    ({ quantity, sentence: where }) =>
      where === sentence && quantity.unitKind !== 'percent' && quantity.value && isNear(quantity.value, value),
  )
  if (own) return likeOf(own.quantity, false)
  if (isLess(value, exact(1000))) return null
  const near = passage.seen.findLast(
    ({ quantity, sentence: where }) =>
      where >= sentence - 6 &&
      (quantity.unitKind === 'count' || (where >= sentence - 1 && quantity.unitKind !== 'percent')) &&
      quantity.value &&
      isNear(quantity.value, value),
  )
  return near ? { ...likeOf(near.quantity, false), per: null } : null
}

const isNear = (a: Exact, b: Exact) => isLess(a, times(b, exact(3))) && isLess(b, times(a, exact(3)))

/** A measure is taken on only where the number is of its size: a mirror of 8 metres lets nobody find 70 000 of them. */
export const isOfSize = ({ unitKind, value: one }: Quantity, other: Exact | null): boolean =>
  unitKind !== 'measure' || (!!one && !!other && isLess(one, times(other, FAR)) && isLess(other, times(one, FAR)))

const FAR = exact(100)
