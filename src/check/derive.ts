import { sameMetric, sameScale, sameSubject } from './alike.js'
import type { Check } from './check.js'
import { compare, isRatio, signedReading } from './compare.js'
import { shiftedBack } from './dates.js'
import type { Fact } from '../types.js'
import type { Finding } from './finding.js'
import { givenOf } from './given.js'
import { exactly, isPositive, minus, over, plus, scaled, type Reading } from './interval.js'
import type { Levels } from './levels.js'
import { isPlainChange, linksOf } from './links.js'
import type { Passage, Placed } from './passage.js'
import { singleMetrics } from './single.js'
import { amountOf, comesTo, undoing, unitOf } from './print.js'

/** *En hausse d’un tiers par rapport à décembre, OpenAI revendique 400 millions d’utilisateurs*: against the level of that moment, which it gives where no article does. */
export const derive: Check = {
  name: 'change',
  examples: [
    ['En hausse d’un tiers par rapport à décembre, OpenAI revendique 400 millions d’utilisateurs.', 'derived', '= 300 M (295'],
    [
      'Novacier emploie 27 000 salariés, 3 000 de plus qu’en 2023.',
      'derived',
      '27 000 salariés − 3 000 salariés = 24 000 salariés (2023)',
    ],
    [
      'Fin 2023, Novacier employait 20 000 salariés. Novacier emploie 27 000 salariés, 3 000 de plus qu’en 2023.',
      'fails',
      '27 000 salariés − 20 000 salariés = +7 000 salariés, stated +3 000',
    ],
  ],
  never: ['Novacier emploie 27 000 salariés, en hausse de 3 %.'],
  find: ({ passages }, levels) => passages.flatMap((passage, at) => inPassage(passage, passages[at - 1] ?? [], levels)),
}

function inPassage(passage: Passage, before: Passage, levels: Levels): Finding[] {
  const linked = new Set(linksOf(passage, before).map(({ change }) => change))
  const changes = passage.filter((figure) => isPlainChange(figure) && !linked.has(figure))
  return changes.flatMap((change) => {
    const level = levelOf(change, passage, before)
    const date = momentOf(change.fact)
    return level && date !== null ? (against(change, level, date, levels) ?? []) : []
  })
}

/** The moment that a change is counted from: named, or so long before. */
function momentOf({ baseline, over: length, date }: Fact): string | null {
  return baseline ?? (length !== null && date !== null ? shiftedBack(date, length) : null)
}

/** The level that a change led to: the one of its subject and moment in the sentence, if it is of its metric or beside it; else the one of the sentence before. */
function levelOf(change: Placed, passage: Passage, before: Passage): Placed | null {
  const own = passage.filter((level) => canBe(level, change))
  if (own.length > 0) {
    const near = own.filter((level) => isBeside(level, change) && (own.length === 1 || sameMetric(level.fact, change.fact)))
    return near.length === 1 ? near[0]! : null
  }
  const carried = before.filter((level) => canBe(level, change) && sameMetric(level.fact, change.fact))
  return carried.length === 1 ? carried[0]! : null
}

function canBe({ fact }: Placed, { fact: change }: Placed): boolean {
  if (fact.kind !== 'level' || !sameSubject(fact, change) || fact.date === change.baseline) return false
  if (fact.date !== change.date && change.date !== change.baseline) return false
  if (fact.modality !== change.modality || fact.modality === 'negated') return false
  if (fact.unitKind === 'duration') return false
  if (change.unit === 'pp' || fact.unit === '%') return change.unit === 'pp' && fact.unit === '%'
  return isRatioUnit(change.unit) || sameScale({ ...change, kind: 'level' }, fact)
}

const isRatioUnit = (unit: string | null): boolean => unit === '%' || unit === 'x'
const isBeside = (level: Placed, change: Placed): boolean => Math.abs(level.at - change.at) === 1

/** One level of that moment is enough; where it is of another article, the two diverge. */
function against(change: Placed, level: Placed, date: string, levels: Levels): Finding | null {
  const known = levels(level.fact, date)
  if (known.length === 0) return derived(change, level, date)
  const judged = known.map((earlier) => ({ earlier, ...compare(change, level, earlier) }))
  const chosen = judged.find(({ verdict }) => verdict === 'holds') ?? (judged.length === 1 ? judged[0]! : null)
  if (!chosen?.verdict || (chosen.verdict === 'fails' && !isSure(change, level))) return null
  const { earlier, verdict, line } = chosen
  return {
    verdict: verdict === 'fails' && earlier.fact.file !== change.fact.file ? 'diverges' : verdict,
    check: 'change',
    arithmetic: line,
    why: `the change is counted from ${date}, of which the third figure is`,
    facts: [change.fact, level.fact, earlier.fact],
    gives: null,
  }
}

const isSure = (change: Placed, level: Placed): boolean =>
  sameMetric(change.fact, level.fact) && singleMetrics.has(level.fact.metricId ?? '')

function derived(change: Placed, level: Placed, date: string): Finding | null {
  const earlier = isRatio(change) ? undone(change, level.reading) : minus(level.reading, signedReading(change))
  if (!earlier || !isPositive(earlier) || (earlier.written.low <= 0 && earlier.written.high === Infinity)) return null
  return {
    verdict: 'derived',
    check: 'change',
    arithmetic: `${amountOf(level.fact)} ${undoing(change.fact)} = ${comesTo(earlier)}${unitOf(level.fact, earlier.value)} (${date})`,
    why: `the change is of the figure beside it, and counted from ${date}`,
    facts: [change.fact, level.fact],
    gives: givenOf(earlier, level.fact, { date }),
  }
}

/** The level before a rise by a third is that after it, divided by four thirds. */
function undone(change: Placed, level: Reading): Reading | null {
  const stated = signedReading(change)
  const factor = change.fact.unit === 'x' ? stated : plus(exactly(1), scaled(stated, 1 / 100))
  return isPositive(level) && isPositive(factor) ? over(level, factor) : null
}
