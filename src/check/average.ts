import type { Check } from './check.js'
import { inGroups, groupOf, isPeriod, periodsIn } from './counts.js'
import { cueIn, cueNearEnd, isShortDay } from './cues.js'
import type { Finding } from './finding.js'
import { givenOf } from './given.js'
import { isPositive, over, times, type Reading } from './interval.js'
import { judge } from './judge.js'
import type { Passage, Placed } from './passage.js'
import { pluralOf } from '../quantity-words.js'
import { amountOf, comesTo, roundOf, saidOf, unitOf } from './print.js'

/** *12 usines emploient 3 600 personnes, soit 300 par usine*: an average against the total and the number of those it is over. */
export const average: Check = {
  name: 'average',
  examples: [
    [
      'Les 12 usines de Novacier emploient 3 600 salariés, soit 300 salariés par usine.',
      'holds',
      '3 600 salariés ÷ 12 usines = 300',
    ],
    ['Les 12 usines de Novacier emploient 3 600 salariés, soit 500 salariés par usine.', 'fails', 'stated 500 salariés / usine'],
    ['Un ingénieur gagne 36 000 euros par an, soit 2 400 euros par mois.', 'fails', '36 000 EUR / an ÷ 12'],
    ['La dette de Lormont atteint 34 millions d’euros, soit 500 euros par habitant.', 'derived', '= 68 000'],
  ],
  never: [
    'Le TER a vendu 365 000 billets en 2024, soit 1 460 billets par jour ouvré.',
    'Novacier a 12 usines et 3 usines en projet pour 3 600 salariés, soit 240 salariés par usine.',
  ],
  find: ({ passages }) =>
    passages.flatMap((passage, at) => inPassage(passage, passages.slice(Math.max(0, at - REACH), at + REACH + 1).flat())),
}

/** Sentences to either side in which to look for the number. */
const REACH = 1

/** A total, what it comes to for one, and the words that draw it. */
interface Mean {
  readonly mean: Placed
  readonly total: Placed
  readonly per: string
  readonly cue: string
}

function inPassage(passage: Passage, around: Passage): Finding[] {
  return passage.flatMap((mean) => {
    const { per } = mean.fact
    const cue = isAmount(mean) ? (cueNearEnd(mean.before, 'so') ?? cueIn(mean.before, 'mean') ?? cueIn(mean.after, 'mean')) : null
    const total = passage.slice(0, mean.at).findLast((figure) => isAmount(figure) && figure.fact.unit === mean.fact.unit)
    if (per === null || cue === null || !total || total.fact.per === per || isShortDay(mean.after)) return []
    return (isPeriod(per) ? overTime : overCount)({ mean, total, per, cue }, passage, around) ?? []
  })
}

const isAmount = ({ fact, reading }: Placed): boolean =>
  fact.kind === 'level' && fact.modality !== 'negated' && fact.unit !== '%' && isPositive(reading)

/** *214 000 billets depuis le 5 juillet, soit près de 4 800 par jour* */
function overTime(mean: Mean): Finding | null {
  const count = periodsIn(mean.total.fact, mean.per)
  return count && finding(mean, count, roundOf(count.value), [])
}

/** *par usine*, *pour 100 000 habitants*: the one figure that counts them, in the sentence or, where it fits, beside it. */
function overCount(mean: Mean, passage: Passage, around: Passage): Finding | null {
  if (mean.total.fact.per !== null) return null
  const { size, unit } = groupOf(mean.per)
  const own = passage.filter(({ fact }) => fact.unit === unit && fact.kind === 'level')
  const near = own.length > 0 ? own : around.filter(({ fact }) => fact.unit === unit && fact.kind === 'level')
  if (near.length !== 1) return near.length === 0 ? countOf(mean, size, unit) : null
  const count = near[0]!
  const found = finding(mean, inGroups(count.reading, size), amountOf(count.fact), [count])
  return own.length === 0 && found?.verdict !== 'holds' ? null : found
}

function finding({ mean, total, cue }: Mean, count: Reading, printed: string, counts: readonly Placed[]): Finding | null {
  const computed = over(total.reading, count)
  const verdict = judge(mean.reading, computed)
  return (
    verdict && {
      verdict,
      check: 'average',
      arithmetic: `${amountOf(total.fact)} ÷ ${printed} = ${comesTo(computed)}${unitOf(mean.fact, computed.value)}, stated ${amountOf(mean.fact)}`,
      why: `${saidOf(cue)} draws the average from the total`,
      facts: [mean, total, ...counts].map(({ fact }) => fact),
      gives: null,
    }
  )
}

/** *3 400 milliards, soit environ 50 000 euros par habitant* gives the number of those it is over. */
function countOf({ mean, total, cue }: Mean, size: Reading, unit: string): Finding | null {
  const count = times(over(total.reading, mean.reading), size)
  if (count.written.low <= 0 && !Number.isFinite(count.written.high)) return null
  return {
    verdict: 'derived',
    check: 'average',
    arithmetic: `${amountOf(total.fact)} ÷ ${amountOf(mean.fact)} = ${comesTo(count)} ${pluralOf(unit)}`,
    why: `${saidOf(cue)} draws the average from the total`,
    facts: [mean.fact, total.fact],
    gives: givenOf(count, total.fact, { metric: unit, unit }),
  }
}
