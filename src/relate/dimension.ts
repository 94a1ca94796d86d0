import { belowMetrics, lengthVerbs, nounLengths, stretch, unitMetrics } from '../lexicon/unit-metrics.js'
import { singular } from '../lexicon/singular.js'
import type { Quantity } from '../recognise/quantity.js'
import { cue, tokenAt } from '../recognise/read.js'
import { slugs } from './described.js'
import { isDeterminer } from './grammar.js'
import type { Ask, Measured } from './measured.js'

/** What a length is of a thing: by the place that it ends at, by the verb, by the thing that measures so much. */
export function byDimension(ask: Ask): Measured | null {
  if (!isLength(ask.quantity)) return null
  const text = below(ask) ?? byLengthVerb(ask) ?? ofMeasured(ask)
  return text === undefined ? null : { title: { text, id: slugs.get(text) ?? null }, phrase: null, rule: 'dimension' }
}

/** *90 mètres* **sous la surface** */
function below({ quantity: { to }, clause: { tokens } }: Ask): string | undefined {
  const under = cue('below', tokens, to)
  if (under === null) return undefined
  const at = isDeterminer(tokens, under) ? under + 1 : under
  return belowMetrics.get(tokenAt(tokens, at)?.key ?? '')
}

/** **s’étire** *sur 17 km*, **allonger** *le quai de 180 m*, *a été* **prolongé** *de 2 km*, but not *étend un réseau de 300 km*. */
function byLengthVerb({ quantity: { from }, clause: { tokens }, governor, movement }: Ask): string | undefined {
  if (!governor || governor.to > from) return undefined
  const label = lengthVerbs[governor.lemma]
  const next = governor.to === from - 1
  if (cue('of', tokens, from - 1) !== null) return next || movement.verb === governor ? label : undefined
  const near = governor.to === from || (next && cue('on', tokens, from - 1) !== null)
  return near && movement.kind === 'level' ? label : undefined
}

/** **Le pont** *mesure 340 mètres*, **la piste** *mesure 3 kilomètres* */
function ofMeasured({ quantity: { unit }, governor, subject }: Ask): string | undefined {
  const thing = subject?.noun ?? subject?.metric?.text
  if (!thing || subject?.role || !SIZES.has(governor?.sense.metric ?? '')) return undefined
  return nounLengths.get(singular(thing.split(' ', 1)[0]!.toLowerCase())) ?? (unit === 'km' ? stretch : undefined)
}

const isLength = ({ unit, unitKind, per }: Quantity): boolean =>
  unitKind === 'measure' && per === null && LENGTHS.has(unitMetrics.get(unit ?? '')?.[1] ?? '')

const LENGTHS: ReadonlySet<string> = new Set(['distance', 'height'])
const SIZES: ReadonlySet<string> = new Set([unitMetrics.get('m')![0]])
