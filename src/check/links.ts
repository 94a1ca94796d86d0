import { datesAgree, sameMetric, sameScale, sameSubject } from './alike.js'
import { cueAtEnd, cueNearEnd, isAdjusted, opensBracket } from './cues.js'
import type { Fact } from '../types.js'
import { pairsOf, type Pair } from './pairs.js'
import type { Passage, Placed } from './passage.js'

/** A change and the two figures that it joins. */
export interface Link {
  readonly change: Placed
  readonly pair: Pair
  /** Does the wording or every key say that it is these two? Only then can the arithmetic fail. */
  readonly sure: boolean
  readonly why: string
}

/** The changes of a sentence, each with the pairs of figures that it may join. */
export function linksOf(passage: Passage, before: Passage): Link[] {
  const pairs = pairsOf(passage, before)
  if (pairs.length === 0) return []
  const changes = passage.filter(isPlainChange)
  return changes.flatMap((change) => pairs.flatMap((pair) => linkOf(change, pair, passage) ?? []))
}

/** A change that is not said of something adjusted. */
export function isPlainChange({ fact, before, after }: Placed): boolean {
  return (
    fact.kind === 'change' &&
    (fact.direction === 'up' || fact.direction === 'down') &&
    !isAdjusted(clauseEnd(before)) &&
    !isAdjusted(clauseStart(after))
  )
}

const clauseEnd = (words: string): string => words.slice(Math.max(...MARKS.map((mark) => words.lastIndexOf(mark))) + 1)
const clauseStart = (words: string): string =>
  words.slice(0, Math.min(...MARKS.map((mark) => (words.indexOf(mark) < 0 ? words.length : words.indexOf(mark)))) + 1)
const MARKS = [' , ', ' ; ', ' ) ', ' ( ', ' . ', ' : ']

function linkOf(change: Placed, pair: Pair, passage: Passage): Link | null {
  const { later, earlier } = pair
  if (pair.change !== null && pair.change !== change) return null
  if (change === later || change === earlier || !canJoin(change, pair)) return null
  const cue = pair.change ? pair.cue : placeOf(change, pair, passage)
  if (cue === null) return null
  const keys = sameSubject(change.fact, later.fact) && sameMetric(change.fact, later.fact) && sameMetric(later.fact, earlier.fact)
  return { change, pair, sure: (cue !== '' || keys) && isSame(change, pair), why: whyOf(pair, cue, keys) }
}

/** Units and moments do not stand against it. */
function canJoin({ fact }: Placed, { later, earlier }: Pair): boolean {
  const unit = fact.unit
  if (fact.per !== null && fact.per !== later.fact.per) return false
  if (fact.baseline !== null && !datesAgree(fact.baseline, earlier.fact.date)) return false
  if (unit === 'pp') return later.fact.unit === '%'
  if (later.fact.kind === 'change') return false
  return unit === '%' || unit === 'x' || sameScale({ ...fact, kind: 'level' }, later.fact)
}

/** *soit une baisse de*, *(+5,3 %)*, *reculé de 6,5 %, à [2 140], contre [2 289]*: what in the wording ties the change to both; '' for nothing but nearness. */
function placeOf(change: Placed, { later, earlier }: Pair, passage: Passage): string | null {
  const [first, last] = later.at < earlier.at ? [later, earlier] : [earlier, later]
  if (change.at > last.at) {
    if (passage.slice(last.at + 1, change.at).some(({ fact }) => fact.kind === 'level')) return null
    const near = change.at === last.at + 1
    if (near && opensBracket(change.before)) return '('
    return (near && cueNearEnd(change.before, 'so')) || ''
  }
  if (change.at > first.at) return opensBracket(change.before) ? '(' : ''
  return change.at === first.at - 1 ? (first === later && cueAtEnd(first.before, 'to')) || '' : null
}

/** Nothing is denied, change and level are both planned or both not, and of the same moment. */
function isSame({ fact }: Placed, { later, earlier }: Pair): boolean {
  return (
    fact.modality !== 'negated' &&
    isPlan(fact) === isPlan(later.fact) &&
    earlier.fact.modality !== 'negated' &&
    (datesAgree(fact.date, later.fact.date) || datesAgree(fact.date, earlier.fact.date)) &&
    (later.fact.subject === earlier.fact.subject || later.fact.subject === null || earlier.fact.subject === null)
  )
}

const isPlan = ({ modality }: Fact): boolean => modality === 'projected'

function whyOf({ cue }: Pair, joint: string, keys: boolean): string {
  const pair = `“${cue}” sets one figure against the other`
  if (joint !== '' && joint !== cue) return `${pair}, “${joint}” draws the change from them`
  return keys ? `${pair}; the change has their subject and metric` : `${pair}; the change stands beside them`
}
