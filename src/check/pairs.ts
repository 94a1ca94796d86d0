import { sameMetric, sameScale, sameSubject } from './alike.js'
import { cueAlone, cueAtEnd, cueIn, cueNearEnd, endsIn, hasTurn, isJoined, opensBracket } from './cues.js'
import type { Passage, Placed } from './passage.js'

/** Two figures of which the text sets the first against the second: now and before, or here and there. */
export interface Pair {
  readonly later: Placed
  readonly earlier: Placed
  /** The word that sets them against each other. */
  readonly cue: string
  /** Does the second stand in the past of the first? */
  readonly isPast: boolean
  /** The change that stands between a figure and what it is compared with. */
  readonly change: Placed | null
}

/** Every pair that a reader may mean; `before`: the sentence before, where a comparison may have its first figure. */
export function pairsOf(passage: Passage, before: Passage): Pair[] {
  return passage.flatMap((figure) => {
    const found = compared(figure, passage, before) ?? against(figure, passage) ?? movement(figure, passage)
    return found ?? bracketed(figure, passage) ?? dated(figure, passage) ?? []
  })
}

/** *[1,87 milliard], contre [2,05 milliards]* */
function against(earlier: Placed, passage: Passage): Pair[] | null {
  const cue = cueAtEnd(earlier.before, 'against')
  if (cue === null || earlier.before.includes(' ; ')) return null
  const laters = alike(earlier, passage.slice(0, earlier.at)).filter((later) => isUnbroken(later, earlier, passage))
  return laters.map((later) => ({ later, earlier, cue, isPast: isPast(later, earlier), change: null }))
}

const isPast = ({ fact: later }: Placed, { fact: earlier }: Placed): boolean => later.date !== earlier.date

/** *de [88] à [97,4 millions]*, *à [3,75 $], passerait à [4 $]* */
function movement(later: Placed, passage: Passage): Pair[] | null {
  const earlier = passage[later.at - 1]
  if (!earlier || !sameScale(earlier.fact, later.fact)) return null
  if (isFar(earlier, later) && cueAtEnd(earlier.before, 'from') === null) return null
  const cue = endsIn(earlier.before, 'start') ? cueAlone(later.before, 'to') : cueAtEnd(later.before, 'becomes')
  return cue === null ? null : [{ later, earlier, cue, isPast: true, change: null }]
}

/** *reculait de 1,35 euro à 17,40 euros* is by so much to so much. */
const isFar = ({ reading: one }: Placed, { reading: other }: Placed): boolean =>
  Math.max(one.value, other.value) > FAR * Math.min(one.value, other.value)
const FAR = 4

/** *à [208 156 t] ([292 059 t] en 2006)* */
function bracketed(earlier: Placed, passage: Passage): Pair[] | null {
  const later = passage[earlier.at - 1]
  if (!later || !opensBracket(earlier.before) || !sameScale(later.fact, earlier.fact) || earlier.fact.kind === 'change')
    return null
  return isBefore(earlier, later) ? [{ later, earlier, cue: '(', isPast: true, change: null }] : null
}

/** Is the first of a time that the text names, before that of the second? */
function isBefore({ fact: earlier }: Placed, { fact: later }: Placed): boolean {
  if (earlier.dateBasis !== 'stated' || earlier.date === null || later.date === null) return false
  return earlier.date < later.date && !later.date.startsWith(earlier.date)
}

/** *[454 adhérents] en 2019, [335] aujourd’hui*: side by side, of one thing and of two times. */
function dated(second: Placed, passage: Passage): Pair[] | null {
  const first = passage[second.at - 1]
  if (!first || !isOneThing(first, second) || isJoined(second.before) || second.before.trim().split(' ').length > NEAR)
    return null
  if (isBefore(first, second)) return [{ later: second, earlier: first, cue: `${first.fact.date}`, isPast: true, change: null }]
  if (isBefore(second, first)) return [{ later: first, earlier: second, cue: `${second.fact.date}`, isPast: true, change: null }]
  return null
}

const isOneThing = (one: Placed, other: Placed): boolean =>
  one.fact.kind === 'level' &&
  sameScale(one.fact, other.fact) &&
  sameSubject(one.fact, other.fact) &&
  sameMetric(one.fact, other.fact)

/** Words and marks between two figures of one row. */
const NEAR = 8

/** *[3,4 milliards] … plus du double des [1,6 milliard]*, *[4,6 %], soit 1,7 point de plus que la moyenne ([2,9 %])* */
function compared(figure: Placed, passage: Passage, before: Passage): Pair[] | null {
  const change = passage[figure.at - 1]
  const cue = change?.fact.kind === 'change' ? (comparison(figure.before) ?? recalled(figure, change)) : null
  const earlier = asLevel(figure)
  if (!change || cue === null || !earlier) return null
  const own = alike(earlier, passage.slice(0, change.at))
  const laters = own.length > 0 ? own : carriedOn(earlier, before)
  return laters.map((later) => ({ later, earlier, cue, isPast: true, change }))
}

/** *21 de plus que les 623 d’avant*: an amount that is compared with is a level, though it may be read as a change. */
function asLevel(figure: Placed): Placed | null {
  if (figure.fact.kind === 'level') return figure
  const isAmount = !['percent', 'points', 'factor'].includes(figure.fact.unitKind ?? '')
  return isAmount ? { ...figure, fact: { ...figure.fact, kind: 'level', direction: null, baseline: null } } : null
}

function comparison(words: string): string | null {
  const than = cueIn(words, 'than')
  if (than !== null && cueAtEnd(words, 'was') !== null) return than
  if (hasTurn(words) || words.includes(' ) ')) return null
  if (opensBracket(words)) return cueNearEnd(words, 'than')
  return cueAlone(words, 'thanThat') ?? cueAtEnd(words, 'than')
}

/** *améliore de 3 points son score de 2020 ([49 %])* */
const recalled = (figure: Placed, change: Placed): string | null =>
  opensBracket(figure.before) && !isJoined(figure.before) && isBefore(figure, change) ? '(' : null

/** *Le chiffre d’affaires a atteint [3,4 milliards]. Ce montant est…*: the last figure of the sentence before, if it is of the same thing. */
function carriedOn({ fact }: Placed, before: Passage): Placed[] {
  return before
    .slice(-1)
    .filter((last) => sameScale(last.fact, fact) && sameSubject(last.fact, fact) && sameMetric(last.fact, fact))
}

const alike = (figure: Placed, before: Passage): Placed[] => before.filter(({ fact }) => sameScale(fact, figure.fact))

/** Nothing between two figures begins another statement. */
function isUnbroken(from: Placed, to: Placed, passage: Passage): boolean {
  return passage.slice(from.at + 1, to.at).every(({ before }) => !hasTurn(before))
}
