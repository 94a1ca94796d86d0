import { looksPlural } from '../lexicon/endings.js'
import { vagueUnits } from '../lexicon/unit-metrics.js'
import { isFunction } from '../recognise/noun.js'
import type { Quantity } from '../recognise/quantity.js'
import { isElided, isOneOf } from '../recognise/marks.js'
import { cue } from '../recognise/read.js'
import type { Clause } from './clause.js'
import { nameText } from './entity.js'
import { metricIdOf, type Ask, type Measured } from './measured.js'
import type { Title } from './phrases.js'

/** *800 millions d’utilisateurs actifs* counts *utilisateurs actifs*. */
export function byCount({ quantity, clause }: Ask): Measured | null {
  const { tokens } = clause
  if (quantity.shape === 'share' && cue('on', tokens, quantity.numberFrom + 1) !== null) return null
  if (quantity.shape === 'share') return { title: { text: quantity.unitText ?? '', id: null }, phrase: null, rule: 'share' }
  if (quantity.shape !== 'counted') return null
  if (quantity.leg === 'from')
    return quantity.unitText === null ? null : { title: { text: quantity.unitText, id: null }, phrase: null, rule: 'count' }
  const from = unitFrom(quantity, tokens)
  if (from === null) return null
  if (isOneOf('«“"', tokens[from]?.text)) {
    const close = tokens.findIndex(({ text }, at) => at > from && isOneOf('»”"', text))
    return { title: { text: nameText(tokens, from + 1, close), id: null }, phrase: null, rule: 'count' }
  }
  let to = quantityEnd(quantity, tokens)
  while (isAdjective(clause, to, quantity)) to++
  return { title: { text: nameText(tokens, from, to), id: metricIdOf(clause, from, to) }, phrase: null, rule: 'count' }
}

function unitFrom({ numberTo }: Quantity, tokens: readonly { readonly text: string }[]): number | null {
  return numberTo < tokens.length ? (cue('of', tokens as Clause['tokens'], numberTo) ?? numberTo) : null
}

const quantityEnd = ({ end }: Quantity, tokens: Clause['tokens']): number => {
  const at = tokens.findIndex((token) => token.start >= end)
  return at < 0 ? tokens.length : at
}

/** A plural word right behind the noun that is no grammar and no finite verb. */
function isAdjective({ tokens, groups, mentions }: Clause, at: number, counted: Quantity): boolean {
  const token = tokens[at]
  if (!token || token.shape !== 'word' || isFunction(token) || isElided(token.text)) return false
  if (mentions.some((one) => one.from !== counted.from && one.from <= at && at < one.to) || token.text !== token.key) return false
  return !groups.some((group) => group.from <= at && at < group.to && group.tense !== 'participle')
}

/** **le nombre de chômeurs** *a augmenté de 83 000 personnes*, **les places** *ont reculé de 300 unités*, **le nombre de passagers** *a atteint 7 milliards de personnes*: what moves or is measured, where the word for one says less. */
export function byVagueCount({ quantity, movement, subject, governor, memory }: Ask): Measured | null {
  if (quantity.shape !== 'counted' || !vagueUnits.has(quantity.unit ?? '') || !subject?.metric) return null
  const stands =
    movement.kind === 'level' &&
    subject !== memory.last &&
    !!(governor?.sense.way || governor?.traits.some((one) => STANDS.has(one)))
  const title = movement.kind === 'change' || (stands && subject.metric.id !== null) ? subject.metric : null
  return title && { title, phrase: subject, rule: 'subject' }
}

const STANDS: ReadonlySet<string> = new Set(['stands', 'shifts'])

/** **42** *des 55 sièges*, **trois** *de ses 12 usines*: a part of those counted behind counts the same. */
export function byWhole({ quantity, clause }: Ask): Measured | null {
  if (quantity.unitKind !== 'count' || quantity.shape === 'counted' || cue('of', clause.tokens, quantity.to) === null) return null
  const whole = clause.quantities.find(({ from }) => from > quantity.to && from <= quantity.to + 2)
  return whole?.unitText && whole.unit === quantity.unit
    ? { title: { text: whole.unitText, id: null }, phrase: null, rule: 'whole' }
    : null
}

/** *25 policiers : la ville* **en** *emploie 64*: so many of those counted last. */
export function byThem({ quantity, clause, governor, before, memory }: Ask): Measured | null {
  if (quantity.unitKind !== 'count' || quantity.shape === 'counted' || !governor) return null
  if (cue('of them', clause.tokens, governor.from - 1) === null) return null
  const text = before
    ? before.quantity.unitKind === 'count'
      ? before.quantity.unitText
      : null
    : (memory.last?.metric?.text ?? null)
  return text === null ? null : { title: { text, id: null }, phrase: null, rule: 'of them' }
}

/** The plural of what a number counts. */
export const countedTitle = ({ unit, unitKind }: Quantity): Title | null =>
  unitKind === 'count' && unit !== null && unit !== 'point' ? { text: looksPlural(unit) ? unit : `${unit}s`, id: null } : null

/** *Douze maisons ont été détruites,* **une vingtaine** *endommagées*: a bare number of things told before counts them, whatever a verb or the passage names. */
export function asCounted(found: Measured, { quantity }: Ask): Measured {
  const title = quantity.shape === 'bare' ? countedTitle(quantity) : null
  if (!title || !found.title || holds(found.title.text, quantity.unit!)) return found
  const loose = found.rule === 'verb' || (LOOSE.has(found.rule) && !vagueUnits.has(quantity.unit!))
  return loose ? { title, phrase: null, rule: 'counted' } : found
}

/** Rules that take a title from afar. */
const LOOSE: ReadonlySet<string> = new Set(['passage', 'nearest in sentence'])

/** *maisons détruites* tells of a *maison*. */
const holds = (text: string, unit: string): boolean => text.toLowerCase().includes(unit.toLowerCase())
