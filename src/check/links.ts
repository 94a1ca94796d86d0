import type { Fact } from '../types.js'
import { datesAgree, sameMetric, sameScale, sameSubject } from './alike.js'
import { cueAlone, cueAtEnd, cueNearEnd, isAdjusted, isJoined, opensBracket } from './cues.js'
import { shiftedBack } from './dates.js'
import { pairsOf, type Pair } from './pairs.js'
import type { Passage, Placed } from './passage.js'
import { saidOf } from './print.js'
import { dailyMetrics } from './single.js'

/** A change and the two figures that it joins. */
export interface Link {
  readonly change: Placed
  readonly pair: Pair
  /** Does the wording or every key say that it is these two? Only then can the arithmetic fail. */
  readonly sure: boolean
  /** Do subject and metric? */
  readonly keys: boolean
  readonly why: string
}

/** The changes of a sentence, each with the pairs of figures that it may join. */
export function linksOf(passage: Passage, before: Passage): Link[] {
  const pairs = pairsOf(passage, before)
  if (pairs.length === 0) return []
  const changes = passage.filter(isPlainChange)
  return changes.flatMap((change) => pairs.flatMap((pair) => linkOf(change, pair, passage) ?? []))
}

/** A rise or fall that is not said of something adjusted. */
export function isPlainChange({ fact, before, after }: Placed): boolean {
  const isMove = fact.kind === 'change' && (fact.direction === 'up' || fact.direction === 'down')
  return isMove && !isAdjusted(before) && !isAdjusted(clauseOf(after))
}

const clauseOf = (words: string): string =>
  words.slice(0, Math.min(words.length, ...MARKS.map((mark) => words.indexOf(mark)).filter((at) => at >= 0)) + 1)
const MARKS = [' , ', ' ; ', ' ) ', ' . ', ' : ']

function linkOf(change: Placed, pair: Pair, passage: Passage): Link | null {
  const { later, earlier } = pair
  if (pair.change !== null && pair.change !== change) return null
  if (change === later || change === earlier || !canJoin(change, pair)) return null
  const tie = pair.change ? pair.cue : tieOf(change, pair, passage)
  if (tie === null) return null
  const keys = sameSubject(change.fact, later.fact) && sameMetric(change.fact, later.fact) && sameMetric(later.fact, earlier.fact)
  return { change, pair, sure: isSaid(tie, keys, pair) && isSame(change, pair), keys, why: whyOf(pair, tie, keys) }
}

/** Units, periods and moments do not stand against it. */
function canJoin({ fact }: Placed, { later, earlier }: Pair): boolean {
  const { unit, per, over, baseline } = fact
  if (per !== null && per !== later.fact.per) return false
  const start = baseline ?? (over !== null && later.fact.date !== null ? shiftedBack(later.fact.date, over) : null)
  if (!datesAgree(start, statedDate(earlier.fact))) return false
  if (unit === 'pp') return later.fact.unit === '%'
  if (later.fact.kind === 'change') return false
  return unit === '%' || unit === 'x' || sameScale({ ...fact, kind: 'level' }, later.fact)
}

/**
 * What in the wording ties the change to both figures: *soit une baisse de*, *(+5,3 %)*, *reculé de 6,5 %, à [2 140], contre
 * [2 289]*; '' for nearness alone, null where something stands between.
 */
function tieOf(change: Placed, { later, earlier }: Pair, passage: Passage): string | null {
  const [first, last] = later.at < earlier.at ? [later, earlier] : [earlier, later]
  if (change.at > last.at) {
    if (passage.slice(last.at + 1, change.at).some(({ fact }) => fact.kind === 'level')) return null
    const near = change.at === last.at + 1
    if (near && opensBracket(change.before)) return '('
    if (near && change.before.includes(COLON)) return COLON.trim()
    return (near && (cueNearEnd(change.before, 'so') ?? cueAlone(change.before, 'apposed'))) || nearness(change.before)
  }
  if (change.at > first.at) return opensBracket(change.before) ? '(' : nearness(change.before)
  if (change.at !== first.at - 1) return null
  if (first.before.endsWith(COLON)) return COLON.trim()
  return (first === later && cueAtEnd(first.before, 'to')) || nearness(first.before)
}

/** *ont grimpé de 31 % : [8 895] voitures* */
const COLON = ' : '

/** *et celui de la banque a progressé de*: another begins. */
const nearness = (words: string): string | null => (isJoined(words) ? null : '')

/** Does the text say that the change is between these two? In words (*soit*, *par rapport à*), or as one from then to now. */
function isSaid(tie: string, keys: boolean, { change, isPast, later, earlier }: Pair): boolean {
  if (change !== null || IN_WORDS.some((joint) => cueAlone(` ${tie} `, joint) !== null)) return true
  const isDaily = dailyMetrics.has(later.fact.metricId ?? '') && !isNear(later.fact, earlier.fact)
  return isPast && !isDaily && (tie !== '' || keys)
}

const IN_WORDS = ['so', 'apposed'] as const

/** *perd 2 % à 45 euros, contre 52 début janvier*: what moves daily is compared with the day before. */
const isNear = (later: Fact, earlier: Fact): boolean => later.date?.slice(0, MONTH) === earlier.date?.slice(0, MONTH)
const MONTH = '2025-10'.length

/** Nothing is denied, change and level are both planned or both not, and of the same moment; of one owner, where the words do not tell that two are compared. */
function isSame({ fact }: Placed, { later, earlier, change }: Pair): boolean {
  return (
    fact.modality !== 'negated' &&
    isPlan(fact) === isPlan(later.fact) &&
    earlier.fact.modality !== 'negated' &&
    (datesAgree(statedDate(fact), later.fact.date) || datesAgree(fact.date, earlier.fact.date)) &&
    (change !== null ||
      later.fact.subject === earlier.fact.subject ||
      later.fact.subject === null ||
      earlier.fact.subject === null)
  )
}

/** A date that only the article's own gave says nothing against another. */
const statedDate = ({ date, dateBasis }: Fact): string | null => (dateBasis === 'stated' ? date : null)

const isPlan = ({ modality }: Fact): boolean => modality === 'projected'

function whyOf({ cue }: Pair, tie: string, keys: boolean): string {
  const pair = `${saidOf(cue)} sets one figure against the other`
  if (tie !== '' && tie !== cue) return `${pair}, ${saidOf(tie)} draws the change from them`
  return keys ? `${pair}; the change has their subject and metric` : `${pair}; the change stands beside them`
}
