import { cue, has } from '../recognise/read.js'
import { hasMark, isOneOf } from '../recognise/marks.js'
import type { Quantity } from '../recognise/quantity.js'
import type { Token } from '../types.js'
import { cues, hasCue, isAny } from './ask.js'
import type { Clause } from './clause.js'
import { nameText } from './entity.js'
import { isDeterminer, isFiniteTense, isPreposition } from './grammar.js'
import type { OwnerAsk } from './owner-ask.js'
import type { Named } from './passage.js'
import { readPhrase, type NounPhrase } from './phrases.js'
import { subjectOf } from './subjects.js'

type Ask = Pick<OwnerAsk, 'quantity' | 'clause' | 'memory' | 'before'>

/** *Une veste coûte 180 euros,* **un gilet** *1 200*; *les exportations avancent de 4 %,* **les pays tiers** *de 6 %*: a second subject, its verb left out, the preposition the same. */
export function gapped({ quantity, clause, memory, before }: Ask): Named | null {
  if (!before || !hasSubject(before.quantity, clause) || cue('estimator', clause.tokens, quantity.from - 1) !== null) return null
  const { tokens } = clause
  const at = pastPreposition(clause, quantity.from)
  if (wordBefore(clause, quantity.from) !== wordBefore(clause, before.quantity.from)) return null
  const comma = tokens[at - 1]?.text === ',' && isAlike(quantity, before.quantity) ? at - 1 : at
  const end = pastAside(tokens, comma)
  const from = startOf(clause, before.quantity.to, end)
  if (from === null || (at < quantity.from && cue('indefinite', tokens, from) !== null)) return null
  const found = readPhrase(clause, memory, from, end)
  const again = found.entity?.name === before.fact.subject && has('role', tokens[from + 1]) // le TGV met deux heures, la voiture quatre
  const subject = again ? nameText(tokens, from + 1, end) : whoIn(found, quantity)
  return subject === null ? null : { subject, rule: 'gap' }
}

/** *l’Asie en achète 25 %,* **l’Europe (hors France)** *20 %*: before a bracket of a few words. */
function pastAside(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.text !== ')') return end
  for (let at = end - 2; at > end - ASIDE; at--) if (tokens[at]?.text === '(') return at
  return end
}

/** So many tokens such a bracket has, at most. */
const ASIDE = 6

/** *les femmes représentent 3 %, les mineurs,* **moins de 1 %** */
const isAlike = (one: Quantity, other: Quantity): boolean => one.unit === other.unit

/** A name, a thing, a group of people; what is measured owns nothing, and *ses usines* are another’s. */
function whoIn({ entity, noun, metric, owned, role }: NounPhrase, { unitKind }: Quantity): string | null {
  const people = metric?.units?.every((unit) => unit === 'count') && unitKind !== 'count' ? metric.text : null
  if (metric && metric.text !== entity?.name) return owned ? null : people
  return owned && !role ? null : (entity?.name ?? noun)
}

/** The quantity before stands behind a verb that has a subject. */
function hasSubject({ from }: Quantity, { tokens, groups }: Clause): boolean {
  const index = groups.findLastIndex((group) => group.to <= from && isFiniteTense(group.tense))
  const is = index < 0 ? null : subjectOf(tokens, groups, index)?.is
  return is === 'words' || is === 'he'
}

const PREPOSITIONS = cues('of', 'at', 'per')

const pastPreposition = ({ tokens }: Clause, at: number): number => (isAny(PREPOSITIONS, tokens[at - 1]) ? at - 1 : at)

/** The preposition right before a quantity. */
const wordBefore = ({ tokens }: Clause, at: number): string =>
  isAny(PREPOSITIONS, tokens[at - 1]) ? tokens[at - 1]!.key.charAt(0) : ''

/** Where a noun phrase begins behind a comma or *et*, with no verb since the quantity before, and no number in it. */
function startOf({ tokens, groups, mentions, names }: Clause, last: number, end: number): number | null {
  let from = end
  while (from > last && end - from < LONG && !isJoint(tokens[from - 1]!.text) && cue('and', tokens, from - 1) === null) from--
  if (from <= last || from >= end || (!isJoint(tokens[from - 1]!.text) && cue('and', tokens, from - 1) === null)) return null
  const starts = (isDeterminer(tokens, from) && !isPreposition(tokens, from)) || names.some((name) => name.from === from)
  if (!starts || hasMark('()«»"“”:–—', tokens, from, end) || hasCue('which', tokens, from, end)) return null
  if (groups.some((one) => one.from >= last && one.from < end)) return null
  return mentions.some((one) => one.type !== 'ignored' && one.from < end && one.to > from) ? null : from
}

const isJoint = (text: string): boolean => isOneOf(',;', text)

/** So many words name whom a figure without a verb is of, at most. */
const LONG = 7
