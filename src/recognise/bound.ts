import type { Bound, Token } from '../types.js'
import { cue, has, type Reading } from './read.js'

export type BoundReading = Reading<{ bound: Bound }>

/** *plus de*, *près de*, *jusqu’à plus de*: the bound words before a number. Of two, the nearer to the number decides. */
export function readBoundBefore(tokens: readonly Token[], at: number): BoundReading | null {
  const first = boundAt(tokens, at, 'before')
  if (!first) return null
  const second = boundAt(tokens, first.to, 'before')
  const last = second ?? first
  const to = tokens[last.to]?.text === ',' && tokens[at - 1]?.text === ',' ? last.to + 1 : last.to
  return { bound: last.bound, to: cue('the', tokens, to) ?? to }
}

/** *environ*, *au moins*, *ou plus* behind the unit. */
export const readBoundAfter = (tokens: readonly Token[], at: number): BoundReading | null => boundAt(tokens, at, 'after')

function boundAt(tokens: readonly Token[], at: number, side: 'before' | 'after'): BoundReading | null {
  const token = tokens[at]
  if (!token || !has('bound', token)) return null
  for (const { entry, width } of token.phrases)
    if (entry.kind === 'bound' && entry.side === side && !(side === 'after' && isOfNext(tokens, at + width)))
      return { bound: entry.bound, to: at + width }
  return null
}

/** *trois au plus* **de** *ceux-ci*, *3 % au plus* **haut** *niveau*: the words are of what follows. */
const isOfNext = (tokens: readonly Token[], at: number): boolean => cue('of', tokens, at) !== null || has('preposed', tokens[at])
