import type { Token } from '../../types.js'
import { once, type Reading } from '../read.js'
import { beginsWith, mayBegin, type Start } from '../start.js'
import { pointRules, readPoint } from './point.js'
import type { TimeRule } from './rule.js'
import { readSpan, span } from './span.js'
import type { Moment } from './when.js'

export type { Lapse, Moment, When } from './when.js'

/** Every way to say when. */
export const timeRules: readonly TimeRule[] = [...pointRules, span]

/** What a moment may begin with: a preposition, an article, or what its rules begin with. */
export const MOMENT_STARTS: readonly Start[] = [
  ...timeRules.flatMap(({ starts }) => starts),
  ...(['time', 'cue at', 'cue on', 'cue the', 'cue these'] as const),
]
const begins = beginsWith(MOMENT_STARTS)
const spanBegins = beginsWith(span.starts)
const coreBegins = beginsWith(pointRules.flatMap(({ starts }) => starts))
const smallWord = beginsWith(['cue', 'time'])

/**
 * *au cours de la* **semaine**: for each token, whether small words lead from it to what a moment may be made of.
 * Most articles lead to none.
 */
const leadsOf = once((tokens: readonly Token[]): Uint8Array => {
  const leads = new Uint8Array(tokens.length + 1)
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at]!
    if (mayBegin(coreBegins, token) || (mayBegin(smallWord, token) && leadsOn(token, at, leads))) leads[at] = 1
  }
  return leads
})

function leadsOn({ phrases }: Token, at: number, leads: Uint8Array): boolean {
  for (const { kind, width } of phrases) if (leads[at + width] === 1 && (kind === 'cue' || kind === 'time')) return true
  return false
}

/** *en novembre dernier*, *du 21 au 25 décembre*, *un an plus tôt*: the longest moment that begins at a token. */
export const readMoment = once((tokens: readonly Token[], at: number): Reading<Moment> | null => {
  const token = tokens[at]
  if (!token || !mayBegin(begins, token) || !leadsOf(tokens, 0)[at]) return null
  const point = readPoint(tokens, at)
  const through = mayBegin(spanBegins, token) ? readSpan(tokens, at) : null
  return through && (!point || through.to > point.to) ? through : point
})
