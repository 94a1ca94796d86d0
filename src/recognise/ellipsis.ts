import type { Sentence, Token } from '../types.js'
import { exact, isLess, sizeOf, tenTo, times } from './exact.js'
import { likeOf, type Like, type Passage, type Place, type Sum } from './like.js'
import type { Quantity } from './quantity.js'
import { CLAUSE_ENDS, closedBetween, isOneOf } from './marks.js'
import { changed } from './placed.js'
import { byPronoun } from './pronoun.js'
import { byApposition, byCountTitle, byMoneyTitle, byMoneyVerb, byNumberOf } from './titled.js'
import { cue } from './read.js'
import type { Mention } from './rule.js'
import { byScale, bySize, isOfSize } from './size.js'
import { byTotal, byTotalBehind } from './total.js'
import { ratesIn } from './unit.js'

/** *contre 3,2*, *9 et 12 ans*, *ils étaient 1 667*, *dont 45*: scale, unit and rate of a bare number come from its neighbours. */
export function completed(sentences: readonly Sentence[], mentions: readonly (readonly Mention[])[]): Mention[][] {
  const passage: Passage = { seen: [] }
  const sums = sumsIn(mentions)
  return sentences.map(({ tokens }, sentence) => {
    const list = [...mentions[sentence]!]
    const before = sentences[sentence - 1]?.tokens ?? []
    for (let at = 0; at < list.length; at++) {
      const mention = list[at]!
      if (mention.type !== 'quantity') continue
      const full = isEmpty(mention)
        ? filled(mention, { tokens, list, at, sentence, passage, before, sums })
        : pointed(mention, tokens, before)
      list[at] = full
      const previous = list[at - 1]
      if (previous?.type === 'quantity' && isEmpty(previous) && full.zeros >= 6)
        list[at - 1] = likened(previous, byNext(previous, { tokens, list, at: at - 1 }))
      if (full.unit !== null && full.shape !== 'factor')
        passage.seen.push({ quantity: full, sentence, aside: tokens[full.from - 1]?.text === '(' })
    }
    return list
  })
}

/** *C’est neuf points de moins qu’en 2020*: percentage points, where the sentence before tells of rates and this one of nothing else. */
const pointed = (quantity: Quantity, tokens: readonly Token[], before: readonly Token[]): Quantity =>
  quantity.unit === 'point' &&
  quantity.value &&
  isLess(quantity.value, exact(50)) &&
  ratesIn(tokens) === 0 &&
  before.some(({ text }) => text === '%')
    ? changed(quantity, { unit: 'pp', unitKind: 'points' })
    : quantity

const isEmpty = ({ shape, unit }: Quantity) => shape === 'bare' && unit === null

/** All sums of money of an article, as they were read. */
const sumsIn = (mentions: readonly (readonly Mention[])[]): Sum[] =>
  mentions.flatMap((list, sentence) =>
    list.flatMap((one) => (one.type === 'quantity' && one.unitKind === 'currency' ? [{ quantity: one, sentence }] : [])),
  )

function filled(quantity: Quantity, place: Place): Quantity {
  return likened(
    quantity,
    byNext(quantity, place) ??
      bySign(quantity, place) ??
      byNumberOf(quantity, place) ??
      byTotalBehind(quantity, place) ??
      byApposition(quantity, place) ??
      byMoneyTitle(quantity, place) ??
      byMoneyVerb(quantity, place) ??
      (quantity.zeros >= 6 ? byCountTitle(quantity, place) : null) ??
      byScale(quantity, place) ??
      byTotal(quantity, place) ??
      byPronoun(quantity, place) ??
      byLast(quantity, place) ??
      byCountTitle(quantity, place) ??
      bySize(quantity, place),
  )
}

function likened(quantity: Quantity, like: Like | null): Quantity {
  if (!like) return quantity
  const { unit, unitKind, family, per, zeros = 0 } = like
  return changed(quantity, { unit, unitKind, family, per: quantity.per ?? per, ...scaled(quantity, zeros) })
}

/** *plus sept de bonus* behind *38 millions*: millions too. */
function scaled({ value, zeros }: Quantity, wanted: number): Partial<Quantity> {
  if (wanted < 6 || zeros > 0 || !value || !isLess(value, exact(1000))) return {}
  return { value: times(value, tenTo(wanted)), zeros: wanted }
}

/** *9 et 12 ans*, *41 000 des 50 000 dossiers*, *trois de ses 41 sites* */
function byNext({ to, value }: Quantity, { tokens, list, at }: Pick<Place, 'tokens' | 'list' | 'at'>): Like | null {
  const next = list[at + 1]
  if (next?.type !== 'quantity' || next.unit === null || next.from - to > 3) return null
  if (!['amount', 'counted'].includes(next.shape) && next.zeros < 6) return null
  if (next.unitKind === 'percent' && value && !isLess(value, exact(1000))) return null // de 289 000 ou de 1,6 %
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
function bySign({ sign, from, value }: Quantity, { tokens, list, at }: Place): Like | null {
  if (!sign || !isOneOf('(,', tokens[from - 1]?.text)) return null
  const last = list[at - 1]
  if (last?.type === 'quantity' && last.unitKind === 'count' && value?.den === 1n) return null // 312 malades (+ 27)
  const before = list
    .slice(0, at)
    .findLast((one): one is Quantity => one.type === 'quantity' && (one.unitKind === 'percent' || one.unitKind === 'points'))
  if (!before || (tokens[from - 1]!.text === ',' && before.to !== from - 1) || !isLess(sizeOf(value ?? exact(0)), exact(101)))
    return null
  return {
    unit: before.unitKind === 'percent' && !before.sign ? 'pp' : before.unit,
    unitKind: before.unitKind === 'percent' && !before.sign ? 'points' : before.unitKind,
    family: null,
    per: null,
  }
}

/** *contre 3,2 un an plus tôt*, *(+2,4 %, après +2,1)*, *dont 45*: the unit of the quantity before, past no hard mark. */
function byLast(quantity: Quantity, { tokens, list, at }: Place): Like | null {
  const aside = tokens[quantity.from - 1]?.text === '(' // deux fois ce qu’il attendait (7 millions)
  const before = lastOutside(
    list.slice(0, at).filter((one) => !aside || one.type !== 'quantity' || one.shape !== 'factor'),
    quantity,
    tokens,
  )
  if (before?.shape === 'factor') return cue('against', tokens, quantity.from - 1) !== null ? likeOf(before, false) : null
  if (cue('of which', tokens, quantity.from - 1) !== null && before?.unitKind === 'count') return likeOf(before, false)
  if (!before?.unit || isCut(tokens, before.to, quantity.from) || (before.unit === '%' && before.shape !== 'amount')) return null
  const { value } = quantity
  if (value && !isOfSize(before, value)) return null
  const whole = value?.den === 1n || !value
  if (before.unitKind === 'percent' && whole && !isLess(value ?? quantity.max!, exact(101))) return null
  const parted = before.unitKind === 'count' && value !== null && value.den > 1n // 1,1 million de personnes, contre 1,23
  const alone = (before.unitKind === 'currency' || parted) && before.zeros >= 6
  const levelOfPoints = before.unitKind === 'points' && cue('at', tokens, quantity.from - 1) !== null
  if (levelOfPoints)
    return before.unit === 'pp' && isLess(value ?? exact(0), exact(1))
      ? likeOf(before, false)
      : { ...likeOf(before, false), unit: before.unit === 'pp' ? '%' : before.unit, unitKind: 'percent' }
  return likeOf(before, alone)
}

/** *90 000 entrées (dont 70 000 payantes) contre 72 000*: the quantity before, past a bracket that has been closed. */
function lastOutside(before: readonly Mention[], { from }: Quantity, tokens: readonly Token[]): Quantity | undefined {
  const quantities = before.filter((one): one is Quantity => one.type === 'quantity')
  const last = quantities.at(-1)
  const bracket = last ? closedBetween(tokens, last.to, from) : null
  return (bracket === null ? null : quantities.findLast(({ to }) => to <= bracket)) ?? last
}

/** Does a clause end between two tokens? A bracket right before the second only opens it, and a whole one stands aside. */
function isCut(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { text } = tokens[at]!
    const closed = text === '(' ? tokens.findIndex((token, i) => i > at && i < to && token.text === ')') : -1
    if (closed > at) at = closed
    else if (isOneOf(CLAUSE_ENDS, text) && !(text === '(' && at >= to - 2)) return true
  }
  return false
}
