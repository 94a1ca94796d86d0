import { isLasting } from './hours.js'
import type { MentionRule } from './rule.js'
import { readLapse } from './time/lapse.js'
import { readMoment } from './time/moment.js'

/** A date, a period, a time of day: what `time/` reads, as one rule among the others. */
export const moment: MentionRule = {
  name: 'moment',
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
  examples: [],
  never: [],
  read: (tokens, at) => {
    const found = readLapse(tokens, at)
    return found && { to: found.to, drafts: [{ type: 'lapse', from: at, to: found.to, over: found.over, role: found.role }] }
  },
}
