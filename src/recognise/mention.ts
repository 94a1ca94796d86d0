import type { MentionBase } from '../types.js'
import type { Mod, When } from './time/when.js'

/** A date, a period or a time of day. */
export interface Moment extends MentionBase {
  readonly type: 'moment'
  readonly when: When
  readonly mod: Mod | null
}

/** A duration that only says over how long: *en sept mois*, *sur un an*. `over` is ISO 8601, null where it is vague. */
export interface Lapse extends MentionBase {
  readonly type: 'lapse'
  readonly over: string | null
  readonly role: 'over' | 'since' | 'for' | 'within' | 'every'
}
