import { describedMetrics, unitMetrics } from '../lexicon/unit-metrics.js'
import { isOneOf } from '../recognise/marks.js'
import type { Quantity } from '../recognise/quantity.js'
import { cue, tokenAt } from '../recognise/read.js'
import { entryAt } from './ask.js'
import type { Clause } from './clause.js'
import type { Ask, Measured } from './measured.js'
import type { Title } from './phrases.js'

/** *âgée de 45 ans*, *un motard de 27 ans*, *Noah, 11 ans,*: a duration that is somebody’s age. */
export function byAge({ quantity, clause }: Ask): Measured | null {
  const { tokens, names } = clause
  if (quantity.unit !== 'a' && quantity.unit !== 'mo') return null
  const of = cue('of', tokens, quantity.from - 1) !== null ? quantity.from - 1 : null
  const before = of === null ? quantity.from - 1 : of - 1
  const person = [0, 1, 2].some(
    (back) => entryAt('role', tokens[before - back])?.type === 'person' || cue('person', tokens, before - back) !== null,
  )
  const aged = cue('aged', tokens, before) !== null || opensWithAge(quantity, tokens)
  const apposed =
    isOneOf(',(', tokens[before]?.text) &&
    isOneOf(',.)', tokens[quantity.to]?.text ?? '.') &&
    (person || names.some(({ to, entity }) => to === before && entity.type !== 'place'))
  return aged || apposed || (of !== null && person) ? { title: AGED, phrase: null, rule: 'age' } : null
}

/** **À 26 ans,** *le Slovène…* */
const opensWithAge = ({ from, to }: Quantity, tokens: Clause['tokens']): boolean =>
  cue('at', tokens, from - 1) !== null && (from === 1 || tokens[from - 2]!.shape === 'mark') && tokens[to]?.text === ','

const AGE = unitMetrics['age']!
export const AGED: Title = { text: AGE[0], id: AGE[1] }

/** Titles that a unit tells, and their slugs. */
export const slugs = new Map(Object.values(unitMetrics).map(([label, id]) => [label, id] as const))

/** *longue de 22 mètres*, *22 mètres de long* */
export function byDescription({ quantity: { from, to, unitKind }, clause: { tokens } }: Ask): Measured | null {
  if (unitKind !== 'measure' && unitKind !== 'duration') return null
  const at = cue('of', tokens, from - 1) !== null ? from - 2 : cue('of', tokens, to) !== null ? to + 1 : -1
  const text = describedMetrics[tokenAt(tokens, at)?.key ?? '']
  return text ? { title: { text, id: slugs.get(text) ?? null }, phrase: null, rule: 'described' } : null
}

/** What a unit itself tells: degrees are a temperature. `sure`: only where it can be little else. */
export function byUnit({ quantity, movement }: Ask, how: 'sure' | 'any'): Measured | null {
  const priced = quantity.unitKind === 'currency' && quantity.per !== null && !quantity.per.startsWith('P')
  const row = priced
    ? unitMetrics['price']
    : quantity.unit
      ? (unitMetrics[quantity.unit] ?? (quantity.unitKind === 'currency' ? unitMetrics['EUR'] : undefined))
      : undefined
  if (!row || (how === 'sure' && !row[2]) || (quantity.unitKind === 'percent' && movement.kind === 'change')) return null
  return { title: { text: row[0], id: row[1] }, phrase: null, rule: how === 'sure' ? 'unit' : 'unit at last' }
}
