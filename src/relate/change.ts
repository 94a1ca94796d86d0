import { losing } from '../lexicon/unit-metrics.js'
import { cue, has, phrase } from '../recognise/read.js'
import type { Quantity } from '../recognise/quantity.js'
import { isFunction } from '../recognise/noun.js'
import type { Direction, Kind, Token } from '../types.js'
import { cues, hasAny, isAny } from './ask.js'
import { groupBefore, type Clause } from './clause.js'
import type { VerbGroup } from './grammar.js'
import { comparedWay } from './comparison.js'
import { byJoint } from './joint.js'
import { movingSubject } from './moving-subject.js'
import { prepositionBefore } from './preposition.js'
import { isPriced } from './priced.js'
import { signedWay } from './signed.js'
import { isStakeOf } from './stake.js'
import { hasMark, isOneOf } from '../recognise/marks.js'

/** Level or change, its way, and what said so. */
export interface Movement {
  readonly kind: Kind
  readonly direction: Direction | null
  /** Token range of the noun or phrase of movement before the quantity; null where a verb or a sign said it. */
  readonly head: { readonly from: number; readonly to: number } | null
  readonly verb: VerbGroup | null
  readonly rule: string
  /** The latest change of the sentence, past which levels may stand: *perd 3 % à 58 euros et Engie 1,1 %*. */
  readonly latest: Joint | null
}

/** A quantity and what it turned out to be. */
export interface Joint {
  readonly quantity: Quantity
  readonly movement: Movement
}

const LEVEL: Movement = { kind: 'level', direction: null, head: null, verb: null, rule: 'level', latest: null }
export const change = (
  direction: Direction | null,
  rule: string,
  { head = null, verb = null }: Partial<Pick<Movement, 'head' | 'verb'>> = {},
): Movement => ({ kind: 'change', direction, head, verb, rule, latest: null })

/** *bondit de 11 %*, *en repli de 1,2 point*, *(+65 %)*, *40 % de moins*: is it a change, and which way? `before`: the quantity ahead of it. */
export function movementOf(quantity: Quantity, clause: Clause, before: Joint | null): Movement {
  const latest = before?.movement.kind === 'change' ? before : (before?.movement.latest ?? null)
  const { kind, direction, head, verb, rule } = ownMovement(quantity, clause, before, latest)
  return { kind, direction, head, verb, rule, latest }
}

function ownMovement(quantity: Quantity, clause: Clause, before: Joint | null, latest: Joint | null): Movement {
  if (quantity.leg) return LEVEL
  if (quantity.shape === 'factor') return quantity.way ? change(quantity.way, 'factor') : LEVEL
  const way = signedWay(quantity, clause)
  const signed = way && change(way, 'sign')
  const compared = signed ? null : comparedWay(quantity, clause)
  return (
    signed ??
    (compared && change(compared, 'comparison')) ??
    byHead(quantity, clause) ??
    byVerb(quantity, clause) ??
    movingSubject(quantity, clause) ??
    byJoint(quantity, clause, before, latest) ??
    LEVEL
  )
}

/** *hausse de 3 %*, *en repli de 1,2 point*, *baisse spectaculaire de 8 %*, *hausse des prix de 3 %* */
function byHead(quantity: Quantity, { tokens }: Clause): Movement | null {
  if (quantity.unitKind === 'count' && cue('plural', tokens, quantity.from - 1) !== null) return null // la hausse des trois métaux
  const { name, at: end } = prepositionBefore(quantity, tokens)
  if (!name) return null
  const at = name === 'of' && tokens[end - 1]?.text === ',' && has('movement', tokens[end - 3]) ? end - 1 : end // une baisse record, de 18,5 %
  const far = quantity.unitKind === 'percent' && name === 'of' ? FAR : NEAR
  for (let from = at - 1; from >= 0 && from >= at - far - 5; from--) {
    const movement = phrase('movement', tokens, from)
    if (movement && movement.to <= at && isBetween(tokens, movement.to, at, far)) {
      if (from > 0 && phrase('movement', tokens, from - 1)?.to === movement.to) continue
      if (movement.row.flow) return null
      if (
        name === 'at' &&
        !(movement.row.pos === 'noun' && quantity.unitKind === 'percent' && cue('owners', tokens, from - 1) !== null)
      )
        return null
      return change(movement.row.way, 'movement noun', { head: { from, to: movement.to } })
    }
    if (isOneOf(',;:()«»', tokens[from]!.text)) return null
  }
  return null
}

/** At most two adjectives between the noun of movement and its preposition, or *de* and what moves. */
function isBetween(tokens: readonly Token[], from: number, to: number, far: number): boolean {
  let adjectives = from
  while (adjectives < to && adjectives < from + 2 && isPlain(tokens[adjectives]!)) adjectives++
  if (cue('and', tokens, from + 1) !== null && to === from + 3 && isQuality(tokens[from]) && isQuality(tokens[from + 2]))
    return true // une hausse subite et importante de 30 %
  const of = cue('of', tokens, adjectives)
  if (adjectives === to || of === null || of >= to) return adjectives === to
  const start = cue('the', tokens, of) ?? cue('owners', tokens, of) ?? of
  if (to - start > far || to === start) return false
  for (let at = start; at < to; at++)
    if (!isPlain(tokens[at]!) && cue('of', tokens, at) === null && (far === NEAR || !isAny(JOINING, tokens[at]))) return false
  return true
}

/** So many words say what moves; of a percentage, more: *le recul* **des achats des soufres bruts et non raffinés** *de 45 %*. */
const [NEAR, FAR] = [3, 9]
const JOINING = cues('and', 'the', 'on')

const isQuality = (token: Token | undefined): boolean => !!token && (isPlain(token) || has('preposed', token))

const isPlain = (token: Token) => token.shape === 'word' && (!isFunction(token) || has('adverb', token) || has('per', token))

/** *bondit de 11 %*, *cède 4,3 %*, *ampute la marge de 150 points*, *dépasse de 8 % celle*; *tombe à 42 %* is a level. */
function byVerb(quantity: Quantity, clause: Clause): Movement | null {
  const { tokens } = clause
  const { name, at } = prepositionBefore(quantity, tokens)
  const group = groupBefore({ groups: clause.groups, tokens: unquoted(tokens) }, at, 'commas')
  const way = group?.sense.way ?? (name === 'of' && group?.sense.bound === 'over' && at - group.to <= 1 ? 'up' : undefined)
  if (!group || !way || name === 'at') return null
  if (name === 'of' && way === 'flat') return null // maintient son objectif de 13 euros
  if (name === 'of' && quantity.unitKind === 'count' && quantity.unit !== 'point' && group.traits.includes('belongs')) return null
  if (name === 'of')
    return isOfVerb(clause, group, at) && !isOfNoun(quantity, clause, group, at)
      ? change(way, 'movement verb', { verb: group })
      : null
  if (!group.sense.size || hasNumber(clause, group.to, at) || hasPreposition(tokens, group.to, at)) return null
  if (group.traits.includes('retrieves') && quantity.unitKind === 'count' && quantity.unit !== 'point') return null
  if (group.traits.includes('owns shares') && isStakeOf(quantity, clause)) return null
  const priced = isPriced(quantity, group, clause)
  if (isLoss(quantity, group, clause) && !priced) return null
  const sizes = canBeSize(quantity, way, clause) || priced
  return sizes ? change(way, 'movement verb', { verb: group }) : null
}

/** *La compagnie* **a perdu 3 millions d’euros** *l’an dernier*: a loss, unless it says of what. */
const isLoss = ({ unitKind, zeros, to }: Quantity, { lemma }: VerbGroup, { tokens }: Clause): boolean =>
  unitKind === 'currency' && zeros >= 6 && losing.has(lemma) && cue('of', tokens, to) === null && cue('in', tokens, to) === null

/** Quotation marks around a word or two cut no clause: *ne fléchit « que » de 12,3 %*. */
function unquoted(tokens: readonly Token[]): readonly Token[] {
  if (!hasMark('«»“”', tokens, 0, tokens.length)) return tokens
  return tokens.map((token, at) =>
    isOneOf('«»“”', token.text) && (isOneOf('»”', tokens[at + 2]?.text) || isOneOf('«“', tokens[at - 2]?.text))
      ? { ...token, text: '"' }
      : token,
  )
}

/** *lâche son attaquant pour 38 millions*, *prend à sa charge 99 %*: no size. */
const hasPreposition = (tokens: readonly Token[], from: number, to: number): boolean => hasAny(PREPOSITIONS, tokens, from, to)

const PREPOSITIONS = cues('at', 'preposition')

/** *gagne 2 000 euros* earns, *perd 2 % par an* falls; *gagne 38 cents à 64 dollars* and *reprend 200 millions en une heure* rise; *perd 2 milliards* falls. */
function canBeSize({ unitKind, per, to }: Quantity, way: Direction, { quantities, tokens }: Clause): boolean {
  if (unitKind === 'duration' || unitKind === 'factor' || (per && unitKind !== 'percent' && unitKind !== 'points')) return false
  return (
    unitKind !== 'currency' ||
    way === 'down' ||
    cue('in', tokens, to) !== null ||
    quantities.some(({ from }) => from > to && from <= to + 3)
  )
}

/** Between the verb and *de* stand at most its object or a moment, and no noun that *de* completes. */
function isOfVerb({ tokens, quantities }: Clause, group: VerbGroup, at: number): boolean {
  if (quantities.some(({ from }) => from >= group.to && from < at)) {
    return quantities.some(({ to }) => to === at)
  }
  const before = tokens[at - 1]
  if (at === group.to || !before) return true
  if (cue('per', tokens, group.to) !== null) return false // gonflé par la levée de 15 millions
  const start = [1, 2, 3, 4].map((back) => at - back).find((one) => phrase('metric', tokens, one)?.to === at)
  return start === undefined || phrase('number', tokens, start - 1)?.row.value !== 1 || tokens[start - 1]!.shape !== 'word'
}

/** *a pris dans un hangar* **de 1 200 m²**, *a baissé les prix* **de 3 000 articles**: of a noun that stands before, and no size of the movement. */
function isOfNoun({ unitKind }: Quantity, { tokens, mentions }: Clause, { to }: VerbGroup, at: number): boolean {
  if (unitKind === 'percent' || unitKind === 'points' || unitKind === 'currency') return false
  for (let i = to; i < at; i++) {
    const moment = mentions.some((one) => one.type !== 'ignored' && one.from <= i && i < one.to)
    if (!moment && (cue('inside', tokens, i) !== null || cue('on', tokens, i) !== null)) return true
    const metric = unitKind === 'count' ? phrase('metric', tokens, i) : null
    if (metric?.to === at && metric.row.units?.every((unit) => unit !== 'count')) return true
  }
  return false
}

export const hasNumber = ({ quantities }: Clause, from: number, to: number) =>
  quantities.some((one) => one.from >= from && one.from < to)
