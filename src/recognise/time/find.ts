import { tokensOf } from '../../text/scan.js'
import type { Span } from '../../types.js'
import { readMoment } from './moment.js'
import { resolve, type Tense } from './resolve.js'
import type { Mod } from './when.js'

/** A date in a text: where it stands, and which one it is. */
export interface FoundDate extends Span {
  readonly edtf: string
  readonly mod: Mod | null
}

/** What dates are read against: the article's own date as EDTF, and the tense of what they go with. */
export interface FindDatesOptions {
  readonly published?: string | null
  readonly tense?: Tense
}

/** *en novembre dernier, puis un an plus tôt* → every date that can be placed, in order. */
export function findDates(text: string, { published = null, tense = 'present' }: FindDatesOptions = {}): FoundDate[] {
  const tokens = tokensOf(text)
  const found: FoundDate[] = []
  for (let at = 0; at < tokens.length; at++) {
    const moment = readMoment(tokens, at)
    if (!moment) continue
    const edtf = resolve(moment.when, { published, tense, passage: found.at(-1)?.edtf ?? null })
    if (edtf !== null) found.push({ start: tokens[at]!.start, end: tokens[moment.to - 1]!.end, edtf, mod: moment.mod })
    at = moment.to - 1
  }
  return found
}
