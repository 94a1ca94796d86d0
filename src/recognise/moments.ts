import type { Token } from '../types.js'
import { isLasting } from './hours.js'
import { readNumber } from './number.js'
import { phrase } from './read.js'
import type { MentionRule } from './rule.js'
import { LAPSE_STARTS, readLapse } from './time/lapse.js'
import { MOMENT_STARTS, readMoment } from './time/moment.js'

/** A date, a period, a time of day: what `time/` reads, as one rule among the others. */
export const moment: MentionRule = {
  name: 'moment',
  starts: MOMENT_STARTS,
  anywhere: true,
  examples: [],
  never: [],
  read: (tokens, at) => {
    const found = readMoment(tokens, at)
    if (found?.when.is === 'clock' && isLasting(tokens, at)) return null
    return found && { to: found.to, drafts: [{ type: 'moment', from: at, to: found.to, when: found.when, mod: found.mod }] }
  },
}

/** A duration that only says over how long. */
export const lapse: MentionRule = {
  name: 'lapse',
  starts: LAPSE_STARTS,
  anywhere: true,
  examples: [],
  never: [],
  read: (tokens, at) => {
    const found = readLapse(tokens, at)
    if (found && isTimed(tokens, at + 1, found.to)) return null
    return found && { to: found.to, drafts: [{ type: 'lapse', from: at, to: found.to, over: found.over, role: found.role }] }
  },
}

/** *en 2 h 09 min 41 s*: to the second, a time that was taken and no lapse. */
function isTimed(tokens: readonly Token[], at: number, to: number): boolean {
  const hours = readNumber(tokens, at)
  const unit = hours && phrase('unit', tokens, hours.to)
  if (!unit || (unit.row.unit !== 'h' && unit.row.unit !== 'min')) return false
  for (let i = unit.to; i < Math.max(to, unit.to + 4); i++)
    if (phrase('unit', tokens, i)?.row.unit === 's' && tokens[i - 1]?.shape === 'number') return true
  return false
}
