import { comparedMetrics, unitMetrics } from '../lexicon/unit-metrics.js'
import { isFunction } from '../recognise/noun.js'
import type { Quantity } from '../recognise/quantity.js'
import { cue, has } from '../recognise/read.js'
import type { Direction, Token } from '../types.js'
import type { Clause } from './clause.js'

/** *40 000 tonnes de moins*, *18 % de spectateurs en moins*, *15 % plus cher que*, *1,2 point sous son niveau* */
export function comparedWay({ to, unitKind }: Quantity, { tokens }: Clause): Direction | null {
  const sized = unitKind === 'percent' || unitKind === 'points' || unitKind === 'measure' || unitKind === 'duration'
  const way = moreOrLess(tokens, to)
  const dear = unitKind === 'currency' && comparedMetrics.get(tokens[to + 1]?.key ?? '') === PRICED // 5 centimes plus cher
  const past = cue('of', tokens, to + 1)
  const more = past !== null && unitKind === 'percent' && tokens[past]?.shape === 'word' && !has('number', tokens[past]) // 20 % moins d’eau
  if (way && (more || dear || (sized && tokens[to + 1]?.shape === 'word' && !isFunction(tokens[to + 1]!)))) return way
  for (let at = to; at <= to + 4 && tokens[at]?.shape === 'word'; at++) {
    const link = cue('of', tokens, at) ?? cue('in', tokens, at)
    const linked = link === null ? null : moreOrLess(tokens, link)
    if (linked && !isCompared(tokens, link! + 1)) return linked
    if (has('verb', tokens[at]) && at > to + 2) break
  }
  if (unitKind !== 'points' && unitKind !== 'percent') return null
  if (cue('below', tokens, to) !== null) return 'down'
  return cue('above', tokens, to) !== null ? 'up' : null
}

const [PRICED] = unitMetrics.get('price')!

const moreOrLess = (tokens: readonly Token[], at: number): Direction | null =>
  cue('more', tokens, at) !== null ? 'up' : cue('less', tokens, at) !== null ? 'down' : null

/** *12 % de plus de 65 ans*: the *plus* of a bound. */
const isCompared = (tokens: readonly Token[], at: number) =>
  cue('of', tokens, at) !== null && (tokens[at + 1]?.shape === 'number' || has('number', tokens[at + 1]))
