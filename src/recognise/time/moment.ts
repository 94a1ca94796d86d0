import type { Token } from '../../types.js'
import type { Reading } from '../read.js'
import { pointRules, readPoint } from './point.js'
import type { TimeRule } from './rule.js'
import { readSpan, span } from './span.js'
import type { Moment } from './when.js'

export type { Lapse, Moment, When } from './when.js'

/** Every way to say when. */
export const timeRules: readonly TimeRule[] = [...pointRules, span]

const STARTS = new Set<string>(['month', 'weekday', 'season', 'period', 'time', 'ordinal', 'number', 'collective'])
const CUES = new Set(['of', 'at', 'the', 'these', 'on', 'between', 'since', 'until', 'after', 'before'])

/** May a moment begin here? Most tokens say no at once. */
function starts(token: Token): boolean {
  if (token.shape === 'number') return true
  for (const { entry } of token.phrases) {
    if (STARTS.has(entry.kind) || (entry.kind === 'cue' && CUES.has(entry.cue))) return true
  }
  return (
    token.shape === 'word' && token.key.length < 7 && (token.text[0] === 'X' || token.text[0] === 'V' || token.text[0] === 'I')
  )
}

/** *en novembre dernier*, *du 21 au 25 décembre*, *un an plus tôt*: the longest moment that begins at a token. */
export function readMoment(tokens: readonly Token[], at: number): Reading<Moment> | null {
  const token = tokens[at]
  if (!token || !starts(token)) return null
  const point = readPoint(tokens, at)
  const span = readSpan(tokens, at)
  return span && (!point || span.to > point.to) ? span : point
}
