import { shares, unitMetrics } from '../lexicon/unit-metrics.js'
import type { Quantity } from '../recognise/quantity.js'
import { cue } from '../recognise/read.js'
import { hasCue } from './ask.js'
import { groupBefore, type Clause } from './clause.js'
import { AGED } from './described.js'
import { canMeasure, type Ask, type Measured } from './measured.js'
import { HOUSES } from './passage.js'
import type { NounPhrase, Title } from './phrases.js'

/** *la prime baisse… veut* **la** *ramener à 200 euros*: what a verb moves is what was measured last. */
export function byPronoun({ quantity, clause, before, memory, movement }: Ask): Measured | null {
  const title = before?.title ?? memory.last?.metric ?? null
  const group = groupBefore(clause, quantity.from)
  if (!title || group?.sense.moves !== 'object' || cue('the', clause.tokens, group.to - 2) === null) return null
  return title.id !== AGED.id && canMeasure(title, quantity, movement) ? { title, phrase: null, rule: 'pronoun' } : null
}

/** What the passage last measured, where the unit can be one of it; on a market, a share price. */
export function byPassage({ quantity, clause, before, memory, movement, subject, governor }: Ask): Measured | null {
  const weighs = before?.title?.id === SHARE && movement.kind === 'change' && quantity.unitKind === 'percent'
  const title = (weighs ? null : before?.title) ?? memory.last?.metric ?? null // la France, qui pèse 38 % du total, cède 2 %
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
    return { title: { text: COURSE[0], id: COURSE[1] }, phrase: null, rule: 'market' }
  if (quantity.unit === 'point' && isScored(quantity, clause))
    return { title: { text: POINTS[0], id: POINTS[1] }, phrase: null, rule: 'points' }
  const aged = title?.id === AGED.id && quantity.unit !== 'a'
  return title && like && !aged ? { title, phrase: null, rule: 'passage' } : null
}

/** *Le bénéfice net (+3 %) dépasse l’attente ; les analystes* **tablaient sur 63 millions**: what the passage last measured, where the lexicon knows it in such a unit, and the unit says nothing by itself. */
export function byPassageUnit({ quantity, before, memory }: Ask): Measured | null {
  const title = before?.title ?? memory.last?.metric ?? null
  const told = unitMetrics.get(quantity.unit ?? '')?.[1]
  const vague = quantity.unitKind === 'currency' || told === 'share' || told === 'weight'
  return vague && title?.units?.includes(quantity.unitKind!) ? { title, phrase: null, rule: 'passage' } : null
}

/** *compte 61 points*, but neither *l’indice atteint 133,21 points* nor *12 points de capacité*. */
const isScored = ({ value, to }: Quantity, { tokens }: Clause): boolean =>
  (value?.den ?? 1n) === 1n && cue('of', tokens, to) === null

/** *Danone* **(+0,9 % à 36,91 euros)**: a change and a price in one bracket are those of a share, but *(+9 % à 60 millions)* is none. */
export function byQuotedShare({ quantity, clause: { tokens, quantities } }: Ask): Measured | null {
  const i = quantities.indexOf(quantity)
  const [change, price] = quantity.unitKind === 'percent' ? [quantity, quantities[i + 1]] : [quantities[i - 1], quantity]
  if (!change?.sign || change.unitKind !== 'percent' || price?.unitKind !== 'currency' || tokens[change.from - 1]?.text !== '(')
    return null
  if (price.zeros >= 6) return null
  const quoted = cue('at', tokens, change.to) === price.from && tokens[price.to]?.text === ')'
  return quoted ? { title: { text: COURSE[0], id: COURSE[1] }, phrase: null, rule: 'quoted share' } : null
}

/** Kilometres and metres measure the same, kilometres and tonnes do not. */
export const isSameDimension = (one: string | null, other: string | null): boolean =>
  one === null || other === null || (unitMetrics.get(one)?.[1] ?? null) === (unitMetrics.get(other)?.[1] ?? null)

const COURSE = unitMetrics.get('share')!
const POINTS = unitMetrics.get('point')!
export const [, SHARE] = unitMetrics.get('%')!

/** *une* **croissance organique** *de 7,3 %, à 1 893 millions*: no rate is a sum, but what a house takes. */
export const grown = ({ id }: Title, { unitKind }: Quantity, subject: NounPhrase | null): Title | null =>
  id === 'growth' && unitKind === 'currency' ? (subject?.metric ?? { text: REVENUE[0], id: REVENUE[1] }) : null

const REVENUE = unitMetrics.get('revenue')!
