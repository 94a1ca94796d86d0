import { sameScale } from './alike.js'
import { cueAlone, cueAtEnd, cueNearEnd, opensBracket } from './cues.js'
import { isPositive } from './interval.js'
import type { Passage, Placed } from './passage.js'

/** A part, its whole, and the words that make it one. */
export interface Split {
  readonly part: Placed
  readonly whole: Placed
  readonly cue: string
  /** Where the share of it must stand, in the passage. */
  readonly share: number
}

const isLevel = ({ fact }: Placed): boolean => fact.kind === 'level' && fact.modality !== 'negated'
export const isShare = (figure: Placed): boolean => isLevel(figure) && figure.fact.unit === '%' && figure.fact.per === null
export const isAmount = (figure: Placed): boolean => isLevel(figure) && figure.fact.unit !== '%' && isPositive(figure.reading)
export const isLike = (one: Placed, other: Placed): boolean => isAmount(one) && isAmount(other) && sameScale(one.fact, other.fact)

/** *soit [17 %]*, *([17 %])*: the words by which a figure is drawn from those before it. */
export const drawing = (figure: Placed): string | null => (opensBracket(figure.before) ? '(' : cueNearEnd(figure.before, 'so'))

/** The parts of a sentence that stand beside their whole. */
export function splitsOf(passage: Passage): Split[] {
  return passage.flatMap(
    (figure) => within(figure, passage) ?? outOf(figure, passage) ?? of(figure, passage) ?? shareOf(figure, passage) ?? [],
  )
}

/** *[24 M€], dont [4 M€] de dette*, *[5 672 personnes], dont [1 392 femmes]* */
function within(part: Placed, passage: Passage): Split | null {
  const cue = cueAtEnd(part.before, 'within')
  const previous = passage[part.at - 1]
  const whole = previous && areCounts(previous, part) ? previous : passage.slice(0, part.at).findLast((one) => isLike(one, part))
  return cue !== null && whole ? { part, whole, cue, share: part.at + 1 } : null
}

/** *sur [312 conducteurs] dépistés, [14]* */
function outOf(whole: Placed, passage: Passage): Split | null {
  const cue = cueAtEnd(whole.before, 'outOf')
  const part = passage[whole.at + 1]
  return cue !== null && part && isLike(whole, part) ? { part, whole, cue, share: part.at + 1 } : null
}

/** *[41 000] des [50 000 dossiers]* */
function of(whole: Placed, passage: Passage): Split | null {
  const cue = cueAlone(whole.before, 'of')
  const part = passage[whole.at - 1]
  return cue !== null && part && isLike(whole, part) ? { part, whole, cue, share: whole.at + 1 } : null
}

/** *[30 %] des [589 élèves], soit [175]*, *[280 millions], soit [66 %] des [425 millions] du groupe* */
function shareOf(whole: Placed, passage: Passage): Split | null {
  const cue = cueAlone(whole.before, 'of')
  const [before, share, after] = [passage[whole.at - 2], passage[whole.at - 1], passage[whole.at + 1]]
  if (cue === null || !share || !isShare(share)) return null
  if (after && isLike(whole, after) && drawing(after) !== null) return { part: after, whole, cue, share: share.at }
  return before && isLike(whole, before) && drawing(share) !== null ? { part: before, whole, cue, share: share.at } : null
}

const areCounts = (one: Placed, other: Placed): boolean =>
  isAmount(one) && isAmount(other) && one.fact.unitKind === 'count' && other.fact.unitKind === 'count'
