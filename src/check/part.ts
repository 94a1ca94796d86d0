import { sameScale, sameSubject } from './alike.js'
import type { Check } from './check.js'
import { cueAlone, cueAtEnd, cueIn, cueNearEnd, opensBracket } from './cues.js'
import type { Finding } from './finding.js'
import { isPositive, over, scaled, type Interval } from './interval.js'
import { judge } from './judge.js'
import type { Passage, Placed } from './passage.js'
import { amountOf, comesTo, unitOf } from './print.js'

/** *sur 312 conducteurs, 14 étaient positifs, soit 4,5 %*: a share against a part and its whole. */
export const part: Check = {
  name: 'part',
  examples: [],
  never: [],
  find: ({ passages }) =>
    passages.flatMap((passage, at) => [...inPassage(passage, passages.slice(Math.max(0, at - REACH), at)), ...tooLarge(passage)]),
}

/** Sentences back to look for a whole. */
const REACH = 2

/** A part, its whole, and the words that say so. */
interface Split {
  readonly part: Placed
  readonly whole: Placed
  readonly cue: string
}

function inPassage(passage: Passage, before: readonly Passage[]): Finding[] {
  const splits = splitsOf(passage)
  return passage
    .filter(isShare)
    .flatMap((share) => ofSplit(share, splits) ?? ofSentencesBefore(share, passage, before.flat()) ?? [])
}

const isLevel = ({ fact }: Placed): boolean => fact.kind === 'level' && fact.modality !== 'negated'
const isShare = (figure: Placed): boolean => isLevel(figure) && figure.fact.unit === '%' && figure.fact.per === null
const isAmount = (figure: Placed): boolean => isLevel(figure) && figure.fact.unit !== '%' && isPositive(figure.reading)
const isLike = (one: Placed, other: Placed): boolean => isAmount(one) && isAmount(other) && sameScale(one.fact, other.fact)

/** The parts of a sentence that stand beside their whole. */
function splitsOf(passage: Passage): Split[] {
  return passage.flatMap((figure) => {
    const next = passage[figure.at + 1]
    const previous = passage.slice(0, figure.at).findLast((one) => isLike(one, figure))
    const within = cueAtEnd(figure.before, 'within')
    if (within !== null && previous) return [{ part: figure, whole: previous, cue: within }]
    const outOf = cueAtEnd(figure.before, 'outOf')
    if (outOf !== null && next && isLike(figure, next)) return [{ part: next, whole: figure, cue: outOf }]
    const of = cueAlone(figure.before, 'of')
    return of !== null && previous?.at === figure.at - 1 ? [{ part: previous, whole: figure, cue: of }] : []
  })
}

/** *dont [4 M€] de dette ([17 %])*: the share stands right behind both. */
function ofSplit(share: Placed, splits: readonly Split[]): Finding | null {
  const split = splits.find(({ part, whole }) => share.at === Math.max(part.at, whole.at) + 1)
  const cue = drawing(share)
  if (!split || cue === null || !canBeOf(share, split.whole)) return null
  const { part, whole } = split
  const { verdict, line } = compareShare(share, part, whole)
  const why = `“${split.cue}” makes one figure a part of the other, “${cue}” draws the share from them`
  return verdict && { verdict, check: 'part', arithmetic: line, why, facts: [share.fact, part.fact, whole.fact] }
}

const drawing = (figure: Placed): string | null => (opensBracket(figure.before) ? '(' : cueNearEnd(figure.before, 'so'))

function compareShare(share: Placed, part: Placed, whole: Placed): { verdict: 'holds' | 'fails' | null; line: string } {
  const computed = scaled(over(part.reading, whole.reading), 100)
  const line = `${amountOf(part.fact)} ÷ ${amountOf(whole.fact)} = ${comesTo(computed)} %, stated ${amountOf(share.fact)}`
  return { verdict: judge(share.reading, computed), line }
}

/** *4 % des lycées* is no share of schools: what follows the share names the whole, its total, or nothing. */
function canBeOf({ after }: Placed, { fact }: Placed): boolean {
  const [joint, noun = ''] = after.trim().split(' ')
  if (cueAlone(` ${joint} `, 'of') === null || cueIn(after, 'ofTotal') !== null) return true
  return fact.unit !== null && noun.startsWith(fact.unit.toLowerCase())
}

/** *[344 000 tonnes], soit [36 %] de sa production*: against a whole that was given before, if one fits; else it gives the whole. */
function ofSentencesBefore(share: Placed, passage: Passage, before: Passage): Finding | null {
  const part = passage[share.at - 1]
  const cue = cueNearEnd(share.before, 'so')
  const [joint = ''] = share.after.trim().split(' ')
  if (!part || !isAmount(part) || cue === null || cueAlone(` ${joint} `, 'of') === null) return null
  const wholes = before.filter((whole) => isLike(whole, part) && sameSubject(whole.fact, part.fact))
  const fitting = wholes.findLast((whole) => compareShare(share, part, whole).verdict === 'holds')
  return fitting ? holding(share, part, fitting, cue) : wholeOf(share, part, cue)
}

function holding(share: Placed, part: Placed, whole: Placed, cue: string): Finding {
  const { line } = compareShare(share, part, whole)
  const why = `“${cue}” draws the share from the part, the whole stands before`
  return { verdict: 'holds', check: 'part', arithmetic: line, why, facts: [share.fact, part.fact, whole.fact] }
}

function wholeOf(share: Placed, part: Placed, cue: string): Finding | null {
  const whole = scaled(over(part.reading, share.reading), 100)
  if (!isBounded(whole.written)) return null
  return {
    verdict: 'derived',
    check: 'part',
    arithmetic: `${amountOf(part.fact)} ÷ ${amountOf(share.fact)} = ${comesTo(whole)}${unitOf(part.fact)} (${share.fact.metric ?? 'the whole'})`,
    why: `“${cue}” draws the share from the part`,
    facts: [share.fact, part.fact],
  }
}

const isBounded = ({ low, high }: Interval): boolean => low > 0 || Number.isFinite(high)

/** *24 millions, dont 40 de dette*: no part is larger than its whole. */
function tooLarge(passage: Passage): Finding[] {
  return splitsOf(passage).flatMap(({ part, whole, cue }) =>
    part.reading.loose.low > whole.reading.loose.high
      ? [
          {
            verdict: 'fails' as const,
            check: 'part',
            arithmetic: `${amountOf(part.fact)} > ${amountOf(whole.fact)}`,
            why: `“${cue}” makes one figure a part of the other`,
            facts: [part.fact, whole.fact],
          },
        ]
      : [],
  )
}
