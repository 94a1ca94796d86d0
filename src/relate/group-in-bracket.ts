import { cue } from '../recognise/read.js'
import type { Quantity } from '../recognise/quantity.js'
import { cues, entryAt, hasAny } from './ask.js'
import type { Clause } from './clause.js'
import { nameText } from './entity.js'
import { isStratum } from './group.js'
import { isCommon } from './name-start.js'
import { phraseAfter, phraseBefore } from './spans.js'

/** *plus élevé parmi* **les jeunes de 15 à 24 ans** *(27 %),* **les femmes** *(13 %)*: a group of people right before a bracket with a share, which titles nothing. */
export function groupInBracket({ from, unitKind, sign }: Quantity, clause: Clause): string | null {
  const { tokens } = clause
  if (tokens[from - 1]?.text !== '(' || (unitKind !== 'percent' && unitKind !== 'points')) return null
  const end = beforeAge(clause, from - 1)
  const span = phraseBefore(clause, end)
  if (!span || cue('many', tokens, span.from) === null || span.from + 1 >= end || end - span.from > WORDS) return null
  if ((sign !== null || unitKind === 'points') && cue('among', tokens, span.from - 1) === null) return null // chez les retraités (+ 2 %)
  return isStratum(clause, span.from + 1) ? nameText(tokens, span.from + 1, end) : null
}

/** So many words tell of a group, with its article. */
const WORDS = 5

/** *les jeunes* **âgés de 15 à 24 ans**: to the word before, where an age ends there. */
function beforeAge({ tokens, mentions }: Clause, end: number): number {
  const age = mentions.find(({ to }) => to === end)
  if (!age || (age.type === 'quantity' && age.unit !== 'a')) return end
  const of = cue('of', tokens, age.from - 1) === null ? age.from : age.from - 1
  return cue('aged', tokens, of - 1) === null ? of : of - 1
}

/** *la saison est bonne sur* **le littoral atlantique** *(+ 4,9 %)*: a part of a country that has no name but says which it is. */
export function regionInBracket({ from, unitKind }: Quantity, clause: Clause): string | null {
  const { tokens, names } = clause
  if (tokens[from - 1]?.text !== '(' || unitKind !== 'percent') return null
  const span = phraseBefore(clause, from - 1)
  if (
    !span ||
    span.to - span.from !== 3 ||
    cue('the', tokens, span.from) === null ||
    !hasAny(IN, tokens, span.from - 1, span.from)
  )
    return null
  const named = names.some((name) => name.from < span.to && name.to > span.from)
  return !named && entryAt('role', tokens[span.from + 1])?.type === 'place' && isCommon(tokens[span.to - 1]!)
    ? nameText(tokens, span.from + 1, span.to)
    : null
}

const IN = cues('in', 'on')

/** *le chômage atteint 17 %* **chez les jeunes**, *12 %* **parmi les plus de 60 ans**: the group that a share is told of right behind it. */
export function groupBehind({ to, unitKind }: Quantity, clause: Clause): string | null {
  const { tokens, mentions } = clause
  if (unitKind !== 'percent' && unitKind !== 'points') return null
  if (cue('among', tokens, to) === null || cue('many', tokens, to + 1) === null) return null
  const aged = mentions.find(({ type, from }) => type === 'ignored' && (from === to + 1 || from === to + 2))
  if (aged) return nameText(tokens, to + 2, aged.to)
  const span = phraseAfter(clause, to + 1)
  return span && isStratum(clause, to + 2) ? nameText(tokens, to + 2, Math.min(span.to, to + 2 + WORDS)) : null
}
