import type { Quantity } from '../recognise/quantity.js'
import { cue, has, phrase } from '../recognise/read.js'
import { isFunction } from '../recognise/noun.js'
import type { Direction, Kind, Token } from '../types.js'
import { groupBefore, isCut, type Clause } from './clause.js'
import type { VerbGroup } from './grammar.js'

/** Level or change, its way, and what said so. */
export interface Movement {
  readonly kind: Kind
  readonly direction: Direction | null
  /** Token range of the noun or phrase of movement before the quantity; null where a verb or a sign said it. */
  readonly head: { readonly from: number; readonly to: number } | null
  readonly verb: VerbGroup | null
  readonly rule: string
}

const LEVEL: Movement = { kind: 'level', direction: null, head: null, verb: null, rule: 'level' }
const change = (direction: Direction | null, rule: string, more: Partial<Movement> = {}): Movement => ({ ...LEVEL, kind: 'change', direction, rule, ...more })

/** *bondit de 11 %*, *en repli de 1,2 point*, *(+65 %)*, *40 % de moins*: is it a change, and which way? `before`: the quantity ahead of it. */
export function movementOf(quantity: Quantity, clause: Clause, before: { quantity: Quantity; movement: Movement } | null): Movement {
  if (quantity.leg) return LEVEL
  if (quantity.shape === 'factor') return quantity.way ? change(quantity.way, 'factor') : LEVEL
  return bySign(quantity, clause) ?? byComparison(quantity, clause) ?? byHead(quantity, clause) ?? byVerb(quantity, clause) ?? byJoint(quantity, clause, before) ?? LEVEL
}

/** `+12 %` is a rise; `-3,5 %` a fall in brackets or behind a comma, else a level below zero. */
function bySign({ sign, unitKind, numberFrom }: Quantity, { tokens }: Clause): Movement | null {
  if (sign === '+' && unitKind !== 'duration') return change('up', 'sign')
  if (sign !== '-' || (unitKind !== 'percent' && unitKind !== 'points' && unitKind !== 'currency' && unitKind !== 'count')) return null
  const opener = tokens[numberFrom - 2]?.text ?? ''
  return /^[(,:;/]$/u.test(opener) ? change('down', 'sign') : null
}

/** *40 000 tonnes de moins*, *15 % plus cher que*, *1,2 point sous son niveau* */
function byComparison({ to, unitKind }: Quantity, { tokens }: Clause): Movement | null {
  const of = cue('of', tokens, to)
  const at = of ?? to
  const sized = unitKind === 'percent' || unitKind === 'points' || unitKind === 'measure' || unitKind === 'duration'
  const more = cue('more', tokens, at) !== null ? 'up' : cue('less', tokens, at) !== null ? 'down' : null
  if (more && (of !== null || (sized && tokens[at + 1]?.shape === 'word' && !isFunction(tokens[at + 1]!)))) return change(more, 'comparison')
  if (unitKind === 'points' || unitKind === 'percent') {
    if (cue('below', tokens, to) !== null) return change('down', 'comparison')
    if (cue('above', tokens, to) !== null) return change('up', 'comparison')
  }
  return null
}

/** The word right before the quantity, past quotation marks: *de*, *à*, or none. */
function prepositionBefore({ from, shape }: Quantity, tokens: readonly Token[]): { name: 'of' | 'at' | null; at: number } {
  let at = from - 1
  while (at >= 0 && /^[«"“]$/u.test(tokens[at]!.text)) at--
  if (shape === 'fraction' && cue('of', tokens, from) !== null) return { name: 'of', at: from }
  if (cue('of', tokens, at) !== null) return { name: 'of', at }
  if (cue('at', tokens, at) !== null) return { name: 'at', at }
  return { name: null, at: at + 1 }
}

/** *hausse de 3 %*, *en repli de 1,2 point*, *baisse spectaculaire de 8 %* */
function byHead(quantity: Quantity, { tokens }: Clause): Movement | null {
  const { name, at } = prepositionBefore(quantity, tokens)
  if (!name) return null
  for (let from = at - 1; from >= 0 && from >= at - 5; from--) {
    const movement = phrase('movement', tokens, from)
    if (movement && movement.to <= at && isBetween(tokens, movement.to, at)) {
      if (from > 0 && phrase('movement', tokens, from - 1)?.to === movement.to) continue
      if (movement.flow || (movement.pos === 'noun' && isVerb(tokens, from))) return null
      if (name === 'at' && !(movement.pos === 'noun' && quantity.unitKind === 'percent' && cue('owners', tokens, from - 1) !== null)) return null
      return change(movement.way, 'movement noun', { head: { from, to: movement.to } })
    }
    if (/^[,;:()«»]$/u.test(tokens[from]!.text)) return null
  }
  return null
}

const isVerb = (tokens: readonly Token[], at: number) => has('verb', tokens[at]) && cue('none', tokens, at - 1) !== null

/** At most two adjectives between the noun of movement and its preposition. */
function isBetween(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 2) return false
  for (let at = from; at < to; at++) if (tokens[at]!.shape !== 'word' || (isFunction(tokens[at]!) && !has('adverb', tokens[at]))) return false
  return true
}

/** *bondit de 11 %*, *cède 4,3 %*, *ampute la marge de 150 points*; *tombe à 42 %* is a level. */
function byVerb(quantity: Quantity, clause: Clause): Movement | null {
  const { tokens } = clause
  const { name, at } = prepositionBefore(quantity, tokens)
  const group = groupBefore(clause, at)
  if (!group?.sense.way || group.sense.factor) return null
  const near = isCut(tokens, group.to, at, 'commas') ? null : group
  if (!near) return null
  if (name === 'at') return null
  if (name === 'of') return isOfVerb(clause, near, at) ? change(near.sense.way!, 'movement verb', { verb: near }) : null
  if (!near.sense.size || at - near.to > 3 || hasNumber(clause, near.to, at)) return null
  return canBeSize(quantity) ? change(near.sense.way!, 'movement verb', { verb: near }) : null
}

/** *gagne 2 000 euros par mois* earns; *gagne 38 cents à 64 dollars* rises. */
function canBeSize({ unitKind, per, unit }: Quantity): boolean {
  if (per) return false
  return unitKind === 'percent' || unitKind === 'points' || unitKind === 'count' || unit === 'point' || unitKind === null || unitKind === 'measure' || unitKind === 'currency'
}

/** Between the verb and *de* stand at most its object or a moment, and no noun that *de* completes. */
function isOfVerb({ tokens, quantities }: Clause, group: VerbGroup, at: number): boolean {
  if (quantities.some(({ from }) => from >= group.to && from < at)) {
    return cue('and', tokens, at - 1) !== null || quantities.some(({ to }) => to === at)
  }
  const before = tokens[at - 1]
  if (at === group.to || !before) return true
  const metric = phrase('metric', tokens, at - 1)
  const indefinite = phrase('number', tokens, at - 2)?.value === 1 && tokens[at - 2]!.shape === 'word'
  return !(metric && indefinite)
}

const hasNumber = ({ quantities }: Clause, from: number, to: number) => quantities.some((one) => one.from >= from && one.from < to)

/** *recule de 1,35 $, ou 7,2 %*; *en hausse de 3 % en mai et de 2 % en juin*: what is joined to a change is one. */
function byJoint(quantity: Quantity, { tokens }: Clause, before: { quantity: Quantity; movement: Movement } | null): Movement | null {
  if (before?.movement.kind !== 'change' || before.quantity.shape === 'factor') return null
  const between = tokens.slice(before.quantity.to, quantity.from)
  if (between.length > 9 || between.some((token) => has('verb', token) && !has('cue', token))) return null
  const { name, at } = prepositionBefore(quantity, tokens)
  const joined = between.some((_, i) => cue('so', tokens, before.quantity.to + i) !== null) || between.length <= 2
  const like = quantity.unitKind === before.quantity.unitKind
  if (name === 'of' && joined && (like || between.length <= 4) && cue('so', tokens, at - 1) !== null) return { ...before.movement, rule: 'joined change' }
  const glued = between.length <= 3 && between.every((token, i) => /^[,(]$/u.test(token.text) || cue('so', tokens, before.quantity.to + i) !== null)
  return name === null && glued && between.length > 0 ? { ...before.movement, rule: 'joined change' } : null
}
