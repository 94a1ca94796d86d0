import type { Check, Sentences } from './check.js'
import type { Finding } from './finding.js'
import { groupsOf } from './group.js'
import { exactly, isPositive, minus, over, scaled, type Reading } from './interval.js'
import { judge } from './judge.js'
import { linksOf, type Link } from './links.js'
import type { Placed } from './passage.js'
import { amountOf, numberOf, rangeOf, signed, unitOf } from './print.js'

/** *425 francs, contre 275, soit un bond de 54,5 %*: a change against the two levels that it joins. */
export const change: Check = {
  name: 'change',
  examples: [],
  never: [],
  find: (article) => findingsOf(article, 'change', ({ change }) => change.fact.unit !== 'pp'),
}

/** What the links of an article come to: of the pairs that a change may join, one that holds is enough; one that fails must be the only one. */
export function findingsOf({ passages }: Sentences, check: string, isMine: (link: Link) => boolean): Finding[] {
  return passages.flatMap((passage, at) => {
    const links = linksOf(passage, passages[at - 1] ?? []).filter(isMine)
    return [...groupsOf(links, ({ change }) => change).values()].flatMap((all) => best(all, check) ?? [])
  })
}

function best(links: readonly Link[], check: string): Finding | null {
  const judged = links.map((link) => ({ link, ...compare(link) }))
  const holds = judged.find(({ verdict }) => verdict === 'holds')
  const chosen = holds ?? (judged.length === 1 ? judged[0]! : null)
  if (!chosen?.verdict || (chosen.verdict === 'fails' && !chosen.link.sure)) return null
  const { change, pair } = chosen.link
  return {
    verdict: chosen.verdict,
    check,
    arithmetic: chosen.line,
    why: chosen.link.why,
    facts: [change.fact, pair.later.fact, pair.earlier.fact],
  }
}

function compare({ change, pair: { later, earlier } }: Link): { verdict: 'holds' | 'fails' | null; line: string } {
  const { unit } = change.fact
  const isRatio = unit === '%' || unit === 'x'
  if (isRatio && !(isPositive(later.reading) && isPositive(earlier.reading))) return { verdict: null, line: '' }
  const computed = computedOf(unit, later.reading, earlier.reading)
  const print = unit === 'x' ? (value: number) => `×${numberOf(value)}` : signed
  const sum = `${amountOf(later.fact)} ${isRatio ? '÷' : '−'} ${amountOf(earlier.fact)}`
  const line = `${sum} = ${rangeOf(computed.written, print)}${unitOf(unit)}, stated ${amountOf(change.fact)}`
  return { verdict: judge(statedOf(change), computed), line }
}

/** What the two levels give in the unit of the change: percent, a factor, or a difference. */
function computedOf(unit: string | null, later: Reading, earlier: Reading): Reading {
  if (unit === '%') return scaled(over(later, earlier), 100, -100)
  return unit === 'x' ? over(later, earlier) : minus(later, earlier)
}

/** A fall is below nothing, a division below one. */
export function statedOf({ fact: { unit, direction }, reading }: Placed): Reading {
  if (direction !== 'down') return reading
  return unit === 'x' ? over(exactly(1), reading) : scaled(reading, -1)
}
