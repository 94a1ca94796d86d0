import { sameMetric, sameScale, sameSubject } from './alike.js'
import { cueAlone, cueAtEnd, cueNearEnd, hasTurn, opensBracket } from './cues.js'
import type { Passage, Placed } from './passage.js'

/** Two figures of which the text sets the first against the second: now and before, or here and there. */
export interface Pair {
  readonly later: Placed
  readonly earlier: Placed
  /** The word that sets them against each other. */
  readonly cue: string
  /** The change that stands between a figure and what it is compared with. */
  readonly change: Placed | null
}

/** `before`: the sentence before, where a comparison may have its first figure. */
export function pairsOf(passage: Passage, before: Passage): Pair[] {
  return passage.flatMap(
    (figure) => compared(figure, passage, before) ?? against(figure, passage) ?? movement(figure, passage) ?? [],
  )
}

/** *[1,87 milliard], contre [2,05 milliards]* */
function against(earlier: Placed, passage: Passage): Pair | null {
  const cue = cueAtEnd(earlier.before, 'against')
  if (cue === null || earlier.before.includes(' ; ')) return null
  const later = lastLike(earlier, passage.slice(0, earlier.at))
  return later && isUnbroken(later, earlier, passage) ? { later, earlier, cue, change: null } : null
}

/** *de [88] à [97,4 millions]*, *à [3,75 $], passerait à [4 $]* */
function movement(later: Placed, passage: Passage): Pair | null {
  const earlier = passage[later.at - 1]
  if (!earlier || !sameScale(earlier.fact, later.fact)) return null
  const cue = FROM.test(earlier.before) ? cueAlone(later.before, 'to') : cueAtEnd(later.before, 'becomes')
  return cue === null ? null : { later, earlier, cue, change: null }
}

const FROM = / (?:de|d'|du|des) $/u

/** *[3,4 milliards] … plus du double des [1,6 milliard]*, *[4,6 %], soit 1,7 point de plus que la moyenne ([2,9 %])* */
function compared(earlier: Placed, passage: Passage, before: Passage): Pair | null {
  const change = passage[earlier.at - 1]
  const cue = change?.fact.kind === 'change' && earlier.fact.kind === 'level' ? comparison(earlier.before) : null
  if (!change || cue === null) return null
  const later = lastLike(earlier, passage.slice(0, change.at)) ?? carriedOn(earlier, before)
  return later && { later, earlier, cue, change }
}

function comparison(words: string): string | null {
  if (hasTurn(words) || words.includes(' ) ')) return null
  if (opensBracket(words)) return cueNearEnd(words, 'than')
  return cueAlone(words, 'thanThat') ?? cueAtEnd(words, 'than')
}

/** *Le chiffre d’affaires a atteint [3,4 milliards]. Ce montant est…*: the last figure of the sentence before, if it is of the same thing. */
function carriedOn({ fact }: Placed, before: Passage): Placed | null {
  const last = before.at(-1)
  return last && sameScale(last.fact, fact) && sameSubject(last.fact, fact) && sameMetric(last.fact, fact) ? last : null
}

function lastLike(figure: Placed, before: Passage): Placed | null {
  return before.findLast(({ fact }) => sameScale(fact, figure.fact)) ?? null
}

/** Nothing between two figures begins another statement. */
function isUnbroken(from: Placed, to: Placed, passage: Passage): boolean {
  return passage.slice(from.at + 1, to.at).every(({ before }) => !hasTurn(before))
}
