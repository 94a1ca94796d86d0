import type { Check, Sentences } from './check.js'
import { cueIn, cueNearEnd } from './cues.js'
import { lengthIn } from './dates.js'
import type { Finding } from './finding.js'
import { isPositive, over, scaled, type Reading } from './interval.js'
import { judge } from './judge.js'
import type { Passage, Placed } from './passage.js'
import { amountOf, comesTo, roundOf, unitOf } from './print.js'

/** *12 usines emploient 3 600 personnes, soit 300 par usine*: an average against the total and the number of those it is over. */
export const average: Check = {
  name: 'average',
  examples: [],
  never: [],
  find: ({ passages }) => passages.flatMap((passage, at) => inPassage(passage, passages.slice(Math.max(0, at - REACH), at + REACH + 1).flat())),
}

/** Sentences to either side in which to look for the number. */
const REACH = 1

function inPassage(passage: Passage, around: Passage): Finding[] {
  return passage.flatMap((mean) => {
    const cue = isMean(mean) ? (cueNearEnd(mean.before, 'so') ?? cueIn(mean.before, 'mean') ?? cueIn(mean.after, 'mean')) : null
    const total = passage.slice(0, mean.at).findLast((figure) => isTotal(figure, mean))
    return cue !== null && total ? (against(mean, total, cue, passage, around) ?? []) : []
  })
}

const isMean = ({ fact, reading }: Placed): boolean => fact.kind === 'level' && fact.per !== null && fact.modality !== 'negated' && isPositive(reading)

const isTotal = ({ fact, reading }: Placed, mean: Placed): boolean =>
  fact.kind === 'level' && fact.unit === mean.fact.unit && fact.per !== mean.fact.per && fact.modality !== 'negated' && isPositive(reading)

function against(mean: Placed, total: Placed, cue: string, passage: Passage, around: Passage): Finding | null {
  const { per } = mean.fact
  const time = total.fact.per === null ? lengthIn(total.fact, per!) : (TURNS[`${total.fact.per} ${per}`] ?? null)
  if (time !== null) return finding(mean, total, over(total.reading, time), roundOf(time.value), cue, [])
  if (total.fact.per !== null) return null
  const own = passage.filter((figure) => isCount(figure, per!))
  const count = own.length === 1 ? own[0]! : own.length === 0 ? only(around.filter((figure) => isCount(figure, per!))) : null
  if (count) return finding(mean, total, scaled(over(total.reading, count.reading), groupOf(per!)), amountOf(count.fact), cue, [count], own.length === 1)
  return own.length === 0 ? numberOf(mean, total, cue) : null
}
