import type { Sentence, Token } from '../types.js'
import { exact, type Exact, isLess, tenTo, times } from './exact.js'
import type { Quantity } from './quantity.js'
import { CLAUSE_ENDS, isOneOf } from './marks.js'
import { changed } from './placed.js'
import { cue } from './read.js'
import type { Mention } from './rule.js'
import { isOfMoney } from './sized.js'
import { byTotal, byTotalBehind, isBe } from './total.js'

/** What the article has counted so far: what a number without a noun may take its own from. */
interface Passage {
  /** Quantities with a unit, the latest last, and the sentence each stands in. */
  readonly seen: {
    readonly quantity: Quantity
    readonly sentence: number
    /** In brackets: a conversion. */ readonly aside: boolean
  }[]
}

export type Like = Pick<Quantity, 'unit' | 'unitKind' | 'family' | 'per'> & { readonly zeros?: number }

/** *contre 3,2*, *9 et 12 ans*, *ils étaient 1 667*, *dont 45*: scale, unit and rate of a bare number come from its neighbours. */
export function completed(sentences: readonly Sentence[], mentions: readonly (readonly Mention[])[]): Mention[][] {
  const passage: Passage = { seen: [] }
  return sentences.map(({ tokens }, sentence) => {
    const list = [...mentions[sentence]!]
    for (let at = 0; at < list.length; at++) {
      const mention = list[at]!
      if (mention.type !== 'quantity') continue
      const full =
        mention.shape === 'bare' && mention.unit === null
          ? filled(mention, { tokens, list, at, sentence, passage, before: sentences[sentence - 1]?.tokens ?? [] })
          : mention
      list[at] = full
      if (full.unit !== null && full.shape !== 'factor')
        passage.seen.push({ quantity: full, sentence, aside: tokens[full.from - 1]?.text === '(' })
    }
    return list
  })
}

export interface Place {
  readonly tokens: readonly Token[]
  readonly list: readonly Mention[]
  readonly at: number
  readonly sentence: number
  readonly passage: Passage
  /** The sentence before. */
  readonly before: readonly Token[]
}

function filled(quantity: Quantity, place: Place): Quantity {
  const like =
    byNext(quantity, place) ??
    bySign(quantity, place) ??
    byTotalBehind(quantity, place) ??
    byScale(quantity, place) ??
    byTotal(quantity, place) ??
    byPronoun(quantity, place) ??
    byLast(quantity, place) ??
    bySize(quantity, place)
  if (!like) return quantity
  const { unit, unitKind, family, per, zeros = 0 } = like
  return changed(quantity, { unit, unitKind, family, per: quantity.per ?? per, ...scaled(quantity, zeros) })
}

/** *plus sept de bonus* behind *38 millions*: millions too. */
function scaled({ value, zeros }: Quantity, wanted: number): Partial<Quantity> {
  if (wanted < 6 || zeros > 0 || !value || !isLess(value, exact(1000))) return {}
  return { value: times(value, tenTo(wanted)), zeros: wanted }
}

const likeOf = ({ unit, unitKind, family, per, zeros }: Quantity, withScale: boolean): Like => ({
  unit,
  unitKind,
  family,
  per,
  zeros: withScale ? zeros : 0,
})

/** *9 et 12 ans*, *41 000 des 50 000 dossiers*, *trois de ses 41 sites* */
function byNext({ to }: Quantity, { tokens, list, at }: Place): Like | null {
  const next = list[at + 1]
  if (next?.type !== 'quantity' || next.unit === null || next.from - to > 3 || !['amount', 'counted'].includes(next.shape))
    return null
  let joined = false
  for (let i = to; i < next.from; i++) {
    const joins = ['and', 'or', 'at', 'of'].some((name) => cue(name, tokens, i) !== null)
    if (!joins && cue('the', tokens, i) === null && cue('owners', tokens, i) === null && cue('these', tokens, i) === null)
      return null
    joined ||= joins
  }
  return joined ? { ...likeOf(next, true), per: null } : null
}

/** *23,7 % (-1,8)*, *(13,1 %, + 0,6)*, *-5 points en Wallonie, le MR (-1,3)*: points, as the rate before or the change before says. */
function bySign({ sign, from }: Quantity, { tokens, list, at }: Place): Like | null {
  if (!sign || !isOneOf('(,', tokens[from - 1]?.text)) return null
  const before = list
    .slice(0, at)
    .findLast((one): one is Quantity => one.type === 'quantity' && (one.unitKind === 'percent' || one.unitKind === 'points'))
  if (!before || (tokens[from - 1]!.text === ',' && before.to !== from - 1)) return null
  return {
    unit: before.unitKind === 'percent' && !before.sign ? 'pp' : before.unit,
    unitKind: before.unitKind === 'percent' && !before.sign ? 'points' : before.unitKind,
    family: null,
    per: null,
  }
}

/** *à 9 milliards*: what is told in millions and milliards here is money, or what was so counted last. */
function byScale({ zeros, to }: Quantity, { tokens, passage }: Place): Like | null {
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

/** *il en comptait 846 300*, *ils étaient 1 667*, *de ce nombre, 212*, *trois d’entre eux*: what was counted last. */
function byPronoun({ from, to }: Quantity, { tokens, sentence, passage }: Place): Like | null {
  if (!isPronounBefore(tokens, from) && cue('among them', tokens, to) === null) return null
  const near = passage.seen.findLast(
    (one) => one.sentence === sentence && ['count', 'currency'].includes(one.quantity.unitKind ?? ''),
  )
  if (near) return likeOf(near.quantity, true)
  const last = passage.seen.findLast((one) => one.quantity.unitKind === 'count' && one.sentence >= sentence - 4)
  return last ? likeOf(last.quantity, false) : null
}

function isPronounBefore(tokens: readonly Token[], at: number): boolean {
  if (isBe(tokens[at - 1]) || isBe(tokens[at - 2]))
    for (let i = Math.max(0, at - 4); i < at; i++) if (cue('he', tokens, i) !== null) return true
  if (cue('same amount', tokens, 0) !== null || cue('same amount', tokens, 1) !== null) return true
  for (let i = at - 2; i >= 0 && i >= at - 7; i--) {
    if (tokens[i]!.shape === 'mark') return false
    if (cue('of it', tokens, i) !== null)
      return tokens[i + 1]!.phrases.some(({ entry }) => entry.kind === 'verb' && entry.tense !== 'gerund')
  }
  return false
}

/** *contre 3,2 un an plus tôt*, *(+2,4 %, après +2,1)*, *dont 45*: the unit of the quantity before, past no hard mark. */
function byLast(quantity: Quantity, { tokens, list, at }: Place): Like | null {
  const before = list.slice(0, at).findLast((one): one is Quantity => one.type === 'quantity')
  if (before?.shape === 'factor') return cue('against', tokens, quantity.from - 1) !== null ? likeOf(before, false) : null
  if (cue('of which', tokens, quantity.from - 1) !== null && before?.unitKind === 'count') return likeOf(before, false)
  if (!before?.unit || isCut(tokens, before.to, quantity.from) || (before.unit === '%' && before.shape !== 'amount')) return null
  const { value } = quantity
  const whole = value?.den === 1n || !value
  if (before.unitKind === 'percent' && whole && !isLess(value ?? quantity.max!, exact(101))) return null
  const alone = before.unitKind === 'currency' && before.zeros >= 6
  const levelOfPoints = before.unitKind === 'points' && cue('at', tokens, quantity.from - 1) !== null
  if (levelOfPoints)
    return before.unit === 'pp' && isLess(value ?? exact(0), exact(1))
      ? likeOf(before, false)
      : { ...likeOf(before, false), unit: before.unit === 'pp' ? '%' : before.unit, unitKind: 'percent' }
  return likeOf(before, alone)
}

/** Does a clause end between two tokens? A bracket right before the second only opens it. */
function isCut(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (isOneOf(CLAUSE_ENDS, tokens[at]!.text) && !(tokens[at]!.text === '(' && at >= to - 2)) return true
  return false
}

/** *s’arrête à 910 000*: a great number close to one counted in the sentences before, or any that is close in its own. */
function bySize({ value: one, max }: Quantity, { sentence, passage }: Place): Like | null {
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
