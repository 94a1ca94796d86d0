import { looksNative } from '../lexicon/endings.js'
import {
  carbon,
  comparedMetrics,
  describedMetrics,
  heads,
  leads,
  odometers,
  qualityMetrics,
  unitMetrics,
} from '../lexicon/unit-metrics.js'
import { exact, isLess } from '../recognise/exact.js'
import { isOneOf } from '../recognise/marks.js'
import type { Quantity } from '../recognise/quantity.js'
import { cue, has, tokenAt } from '../recognise/read.js'
import { isUpper } from '../text/bits.js'
import { entryAt, hasCue } from './ask.js'
import type { Clause } from './clause.js'
import { isDeterminer, isFiniteTense, isPreposition } from './grammar.js'
import type { Ask, Measured } from './measured.js'
import type { Title } from './phrases.js'

/** *âgée de 45 ans*, *un motard de 27 ans*, *Noah, 11 ans,*: a duration that is somebody’s age. */
export function byAge({ quantity, clause }: Ask): Measured | null {
  const { tokens, names, groups } = clause
  if (quantity.unit !== 'a' && quantity.unit !== 'mo') return null
  const of = cue('of', tokens, quantity.from - 1) !== null ? quantity.from - 1 : null
  const before = of === null ? quantity.from - 1 : of - 1
  const person = [0, 1, 2].some(
    (back) =>
      (entryAt('role', tokens[before - back])?.type === 'person' ||
        cue('person', tokens, before - back) !== null ||
        (back === 0 && isNative(tokens, before))) &&
      !groups.some(({ from, to, tense }) => from > before - back && to <= quantity.from && isFiniteTense(tense)), // un jeune a écopé de trois ans
  )
  const aged = cue('aged', tokens, before) !== null || opensWithAge(quantity, tokens) || diesAt(quantity, tokens)
  const apposed =
    isOneOf(',(', tokens[before]?.text) &&
    (isOneOf(',.)', tokens[quantity.to]?.text ?? '.') || cue('and', tokens, quantity.to) !== null) &&
    (person || hasTrade(clause, before) || names.some(({ to, entity }) => to === before && entity.type !== 'place'))
  return aged || apposed || (of !== null && person) ? { title: AGED, phrase: null, rule: 'age' } : null
}

/** *un* **Espagnol** *de 46 ans*, *une* **Lyonnaise** *de 29 ans* */
export const isNative = (tokens: Clause['tokens'], at: number): boolean =>
  at > 0 &&
  isUpper(tokens[at]!) &&
  isDeterminer(tokens, at - 1) &&
  !has('name', tokens[at]) &&
  (has('demonym', tokens[at]) || looksNative(tokens[at]!.key))

/** *Franck,* **mouleur** *, 49 ans*: one to four words between two commas, what somebody is. */
const hasTrade = ({ tokens, names }: Clause, end: number): boolean =>
  names.some(
    ({ to, entity }) =>
      (entity.type === 'person' || entity.type === null) &&
      tokens[to]?.text === ',' &&
      end - to > 1 &&
      end - to <= 5 &&
      !isPreposition(tokens, to + 1) &&
      !isDeterminer(tokens, to + 1) &&
      tokens.slice(to + 1, end).every((token) => token.shape === 'word' && token.key === token.text),
  )

/** **À 26 ans,** *le Slovène…* */
const opensWithAge = ({ from, to }: Quantity, tokens: Clause['tokens']): boolean =>
  cue('at', tokens, from - 1) !== null && (from === 1 || tokens[from - 2]!.shape === 'mark') && tokens[to]?.text === ','

/** *mort* **à 72 ans**, *morte* **entre 35 et 45 ans** */
const diesAt = ({ from, bound }: Quantity, tokens: Clause['tokens']): boolean =>
  (cue('at', tokens, from - 1) === from && cue('dead', tokens, from - 2) !== null) ||
  (bound === 'between' && cue('between', tokens, from) !== null && cue('dead', tokens, from - 1) !== null)

/** *progresse deux fois plus* **vite**: says how a thing moves, not how fast it is. */
const [SPEED] = unitMetrics.get('km/h')!

const AGE = unitMetrics.get('age')!
export const AGED: Title = { text: AGE[0], id: AGE[1] }

/** Titles that a unit tells, and their slugs. */
export const slugs = new Map([...unitMetrics.values()].map(([label, id]) => [label, id] as const))

/** *longue de 22 mètres*, *22 mètres de long*, *cinq points d’avance* */
export function byDescription({ quantity: { from, to, unit, unitKind }, clause: { tokens }, governor }: Ask): Measured | null {
  const compared = comparedAt(tokens, to) ?? (unitKind === 'percent' ? ratedAt(tokens, from) : undefined)
  if (compared && !(compared === SPEED && governor?.sense.way))
    return { title: { text: compared, id: slugs.get(compared) ?? null }, phrase: null, rule: 'described' }
  if (unitKind !== 'measure' && unitKind !== 'duration' && unit !== 'point') return null
  const lead = tokenAt(tokens, cue('of', tokens, to) ?? -1)?.key ?? ''
  const counter = odometers.get(tokenAt(tokens, cue('at', tokens, to) ?? -1)?.key ?? '')
  if (counter && unitKind === 'measure') return { title: { text: counter, id: null }, phrase: null, rule: 'described' }
  if (leads.has(lead) && unitKind !== 'measure') return { title: { text: lead, id: null }, phrase: null, rule: 'described' }
  const before = cue('of', tokens, from - 1) !== null ? describedMetrics.get(tokenAt(tokens, from - 2)?.key ?? '') : undefined
  const text = before ?? describedMetrics.get(lead)
  return text ? { title: { text, id: slugs.get(text) ?? null }, phrase: null, rule: 'described' } : null
}

/** *12 %* **plus cher**, *trois fois plus* **vite** */
function comparedAt(tokens: Clause['tokens'], to: number): string | undefined {
  const behind = cue('more', tokens, to) ?? cue('less', tokens, to)
  const inside = cue('more', tokens, to - 1) ?? cue('less', tokens, to - 1)
  const at = behind ?? (inside === to ? to : null)
  return at === null ? undefined : comparedMetrics.get(tokenAt(tokens, at)?.key ?? '')
}

/** **plus puissants** *de 14 %*, **efficace** *à 98 %* */
function ratedAt(tokens: Clause['tokens'], from: number): string | undefined {
  const adjective = tokenAt(tokens, from - 2)?.key ?? ''
  if (cue('at', tokens, from - 1) === from) return qualityMetrics.get(adjective)
  const inside = cue('at', tokens, from) !== null ? qualityMetrics.get(tokenAt(tokens, from - 1)?.key ?? '') : undefined // à environ 60 %
  if (inside || cue('of', tokens, from - 1) !== from) return inside
  const way = cue('more', tokens, from - 3) ?? cue('less', tokens, from - 3)
  return way === null ? undefined : comparedMetrics.get(adjective)
}

/** What a unit itself tells: degrees are a temperature. `sure`: only where it can be little else. */
export function byUnit({ quantity, clause, movement }: Ask, how: 'sure' | 'any'): Measured | null {
  if ((quantity.unitKind === 'percent' || quantity.unit === 'point') && movement.kind === 'change') return null
  const row = unitMetrics.get(rowOf(quantity, clause, how))
  if (!row || (how === 'sure' && !row[2])) return null
  return { title: { text: row[0], id: row[1] }, phrase: null, rule: how === 'sure' ? 'unit' : 'unit at last' }
}

/** The row of a unit, and of a sum of money by how it is put: *4 euros le kilo*, *38 dollars l’heure*, *1 900 euros net*, *à 14,99 euros*, but not *à 3 millions*. */
function rowOf(
  { unit, unitKind, unitText, per, from, to, zeros, value }: Quantity,
  { tokens }: Clause,
  how: 'sure' | 'any',
): string {
  if (unitKind === 'measure' && carbon.some((gas) => unitText?.toLowerCase().includes(gas))) return 'co2'
  if (unit === 'point' && cue('with', tokens, from - 1) !== null) return 'points'
  if (unitKind === 'measure' && per === HECTARE) return 'yield'
  if (unit === 't' && zeros >= 6 && how === 'any' && cue('of', tokens, from - 1) === null) return 'harvest'
  if (unit === 't' && how === 'any' && cue('of', tokens, from - 1) === null && value && !isLess(value, exact(1000)))
    return 'tonnage'
  if (unit === 'm' && cue('at', tokens, from - 1) === from && cue('of', tokens, to) !== null) return 'km' // à 640 mètres du mât
  if (unitKind !== 'currency') return how === 'any' && unit === 'mm' ? 'rain' : (unit ?? '')
  if (hasCue('net', tokens, from, to + 1)) return 'net'
  if (per === 'PT1H') return 'hourly'
  if (per !== null && !per.startsWith('P') && !heads.has(per)) return 'price'
  if (how === 'any' && cue('for', tokens, from - 1) !== null && tokens[from - 2]?.text === ',') return 'cost'
  return how === 'any' && zeros < 6 && cue('at', tokens, from - 1) === from ? 'price' : 'EUR'
}

/** *71 q/ha*: so much of a field is its yield. */
const HECTARE = 'har'
