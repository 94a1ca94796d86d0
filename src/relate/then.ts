import { cue } from '../recognise/read.js'
import { resolve } from '../recognise/time/resolve.js'
import { hasCue } from './ask.js'
import { isYetToCome } from './ahead.js'
import { isRelative } from './attach.js'
import { held, type DateSetting, type Held } from './carried.js'
import type { VerbGroup } from './grammar.js'

/** *La sonde s’envolera en 2028. Elle pèsera* **alors** *1 400 kilos*: at the last moment that the sentence before tells of. */
export function thenOf(governor: VerbGroup | null, setting: DateSetting): Held | null {
  const { clause, before, period, tense } = setting
  if (!governor || tense === 'present' || !before || before.sentence.paragraph !== clause.sentence.paragraph) return null
  if (!isThen(governor, clause.tokens)) return null
  const moment = before.dates.at(-1)
  if (!moment || isRelative(moment)) return null
  const edtf = resolve(moment.when, { published: clause.article.published, tense, passage: period?.edtf ?? null })
  return edtf === null || isYetToCome(edtf, setting) ? null : held(edtf, 'stated', moment.mod)
}

/** *frôlera alors*, *sera alors portée*, *ne comptera plus alors que*, but not *alors que*. */
function isThen({ from, to }: VerbGroup, tokens: DateSetting['clause']['tokens']): boolean {
  for (let at = from + 1; at <= to + 1; at++)
    if (cue('then', tokens, at) !== null) return cue('than', tokens, at + 1) === null || hasCue('none', tokens, from - 1, from)
  return false
}
