import type { Token } from '../../types.js'
import type { Reading } from '../read.js'
import { beginsWith, mayBegin } from '../start.js'
import type { Core, TimeRule } from './rule.js'

/** The longest of what rules read at a token, where only those are asked that may begin there. */
export function longestOf(rules: readonly TimeRule[]) {
  const starting = rules.map(({ read, starts }) => ({ read, begins: beginsWith(starts) }))
  const any = beginsWith(rules.flatMap(({ starts }) => starts))
  return (tokens: readonly Token[], at: number): Reading<Core> | null => {
    const token = tokens[at]
    if (!token || !mayBegin(any, token)) return null
    let best: Reading<Core> | null = null
    for (const { read, begins } of starting) {
      const found = mayBegin(begins, token) ? read(tokens, at) : null
      if (found && (!best || found.to > best.to)) best = found
    }
    return best
  }
}
