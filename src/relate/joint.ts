import { cue, has } from '../recognise/read.js'
import type { Token } from '../types.js'
import { toNumber } from '../recognise/exact.js'
import type { Quantity } from '../recognise/quantity.js'
import type { Joint, Movement } from './change.js'
import type { Clause } from './clause.js'
import { placeBehind, placeRightBehind } from './locative.js'
import { prepositionBefore } from './preposition.js'
import { isOneOf } from '../recognise/marks.js'
import { cues, isAny } from './ask.js'

/** *recule de 1,35 $, ou 7,2 %*; *de 3 % en mai et de 2 % en juin*; *de 1,2 %, après 0,9 %*: what is joined to a change is one. */
export function byJoint(quantity: Quantity, clause: Clause, before: Joint | null, latest: Joint | null): Movement | null {
  const { tokens } = clause
  const joint =
    before && isChange(before)
      ? (byList(quantity, clause, before) ??
        byOf(quantity, tokens, before) ??
        byMark(quantity, tokens, before) ??
        byContrast(quantity, tokens, before))
      : null
  return joint ?? (latest && (byGap(quantity, tokens, latest) ?? byPlaces(quantity, clause, latest)))
}

const isChange = ({ movement, quantity }: Joint) => movement.kind === 'change' && quantity.shape !== 'factor'
const joined = ({ movement }: Joint): Movement => ({ ...movement, rule: 'joined change' })

/** *une hausse de 1,5 % sur un mois, 2 % sur trois mois et 2,6 % sur un an* */
function byList(quantity: Quantity, { tokens, mentions }: Clause, before: Joint): Movement | null {
  if (quantity.unitKind !== before.quantity.unitKind || quantity.unitKind === 'count') return null
  let timed = false
  for (let at = before.quantity.to; at < quantity.from; at++) {
    const time = mentions.find(({ type, from, to }) => (type === 'lapse' || type === 'moment') && from <= at && at < to)
    timed ||= time !== undefined
    if (!time && tokens[at]!.text !== ',' && cue('and', tokens, at) === null) return null
  }
  return timed ? joined(before) : null
}

/** *une baisse de 8,8 % en données publiées et de 5,1 % à périmètre constant* */
function byOf(quantity: Quantity, tokens: readonly Token[], before: Joint): Movement | null {
  const { name, at } = prepositionBefore(quantity, tokens)
  if (name !== 'of' || quantity.unitKind !== before.quantity.unitKind) return null
  const joint = has('adverb', tokens[at - 1]) || has('preposed', tokens[at - 1]) ? at - 2 : at - 1 // et même de 6,2 %
  if (cue('so', tokens, joint) === null && tokens[joint]?.text !== ',') return null // de 27 % à Tulle, de 19 % à Brive
  return at - before.quantity.to > 12 || hasVerb(tokens, before.quantity.to, at) ? null : joined(before)
}

/** *1,35 $ (7,2 %)*, *, soit 7,2 %*, *de moins (0,9 %)* */
function byMark(quantity: Quantity, tokens: readonly Token[], before: Joint): Movement | null {
  const from = before.quantity.to
  const length = quantity.from - from
  if (isLevelOf(quantity, before.quantity)) return null
  if (length === 0 || length > 4) return null
  if (before.quantity.unitKind === 'percent' && quantity.zeros >= 6) return null // en progression de 58 %, soit 2,4 milliards
  if (before.quantity.unitKind === 'percent' && !quantity.sign && tokens[quantity.from - 1]!.text === '(') return null // bondit de 10 % (3 150 euros)
  for (let at = from; at < quantity.from; at++) if (!isOneOf(',(', tokens[at]!.text) && !isAny(LINKS, tokens[at])) return null
  return joined(before)
}

/** *gagne un point* **(12 %)**, but *le Dax gagne 45 points (0,3 %)*: what a vote stands at is more than what it moves by. */
const isLevelOf = ({ unit, sign, value }: Quantity, before: Quantity): boolean =>
  before.unit === 'pp' && unit === '%' && !sign && !!value && !!before.value && toNumber(value) >= toNumber(before.value)

/** *de 1,2 % en septembre, après 0,9 % en août*, *+1,4 %, contre 1,7 %*, *0,5 %, mieux que les 0,3 % attendus* */
function byContrast(quantity: Quantity, tokens: readonly Token[], before: Joint): Movement | null {
  if (quantity.unitKind !== before.quantity.unitKind || quantity.from - before.quantity.to > 14) return null
  let at = quantity.from - 1
  while (cue('the', tokens, at) !== null || cue('of', tokens, at) !== null) at--
  const against = cue('against', tokens, at) !== null || cue('after', tokens, at) !== null
  const than = cue('than', tokens, at) !== null && cue('more', tokens, at - 1) !== null
  return (against || than) && !hasVerb(tokens, before.quantity.to, at) ? joined(before) : null
}

/** *le Dax lâche 0,69 % et à Londres le FTSE 100 1,11 %*, *celles de Danone de 4 %*: the verb is left out. */
function byGap(quantity: Quantity, tokens: readonly Token[], latest: Joint): Movement | null {
  const from = latest.quantity.to
  if (!isChange(latest) || quantity.unitKind !== 'percent' || latest.quantity.unitKind !== 'percent' || quantity.from - from > 14)
    return null
  const before = tokens[quantity.from - (cue('of', tokens, quantity.from - 1) === null ? 1 : 2)]
  const noun = before && (before.shape === 'number' || (before.shape === 'word' && before.text !== before.key))
  if (!noun || hasVerb(tokens, from, quantity.from)) return null
  for (let at = from; at < quantity.from; at++)
    if (cue('and', tokens, at) !== null || tokens[at]!.text === ',') return joined(latest)
  return null
}

/** *La hausse est de 18 % en Wallonie (9 746 cas),* **10 % à Bruxelles** *et* **13 % en Flandre** */
function byPlaces(quantity: Quantity, clause: Clause, latest: Joint): Movement | null {
  const one = latest.quantity
  if (!isChange(latest) || quantity.sign || quantity.unitKind !== 'percent' || one.unitKind !== 'percent') return null
  const listed = placeRightBehind(one, clause) && placeBehind(quantity, clause)
  return listed && !hasVerb(clause.tokens, one.to, quantity.from) ? joined(latest) : null
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (isOneOf(';:', tokens[at]!.text)) return true
    for (const { entry } of tokens[at]!.phrases)
      if (entry.kind === 'verb' && entry.tense !== 'participle' && tokens[at]!.text === tokens[at]!.key) return true
  }
  return false
}

const LINKS = cues('so', 'of', 'more', 'less')
