import { sameScale } from './alike.js'
import type { Check } from './check.js'
import { cueAtEnd, cueIn, cueNearEnd, hasTurn, opensBracket } from './cues.js'
import type { Finding } from './finding.js'
import { plus } from './interval.js'
import { judge } from './judge.js'
import type { Passage, Placed } from './passage.js'
import { amountOf, comesTo, unitOf } from './print.js'

/** *12 millions de dette et 8 de capital, soit 20 millions au total*: parts against their sum. */
export const sum: Check = {
  name: 'sum',
  examples: [],
  never: [],
  find: ({ passages }) =>
    passages.flatMap((passage) => [...passage.flatMap((total) => behind(total, passage) ?? ahead(total, passage) ?? [])]),
}

/** The parts stand before the total. */
function behind(total: Placed, passage: Passage): Finding | null {
  const [start = ''] = [total.after.trim().split(' ').slice(0, 2).join(' ')]
  const cue = cueNearEnd(total.before, 'total') ?? cueIn(` ${start} `, 'total') ?? cueAtEnd(total.before, 'so')
  if (cue === null) return null
  const parts = runBefore(total, passage)
  const isMore = parts.every(({ reading }) => reading.value < total.reading.value)
  return parts.length > 1 && isMore && isList(parts) ? finding(total, parts, cue) : null
}

/** The total stands before its parts. */
function ahead(total: Placed, passage: Passage): Finding | null {
  const first = passage[total.at + 1]
  const cue = first ? cueAtEnd(first.before, 'split') : null
  const parts = cue === null ? [] : runAfter(total, passage)
  if (cue === null || parts.length < 2 || !isList(parts)) return null
  const found = finding(total, parts, cue)
  return cue === COLON && found?.verdict !== 'holds' ? null : found
}

const COLON = ':'

const isPart = (figure: Placed, total: Placed): boolean =>
  figure.fact.kind === 'level' && total.fact.kind === 'level' && total.fact.unit !== null && sameScale(figure.fact, total.fact)

/** The unbroken row of like figures; what stands in brackets in between is passed over. */
function runBefore(total: Placed, passage: Passage): Placed[] {
  const row: Placed[] = []
  for (const figure of passage.slice(0, total.at).reverse()) {
    if (isPart(figure, total)) row.unshift(figure)
    else if (!opensBracket(figure.before)) break
  }
  return row
}

function runAfter(total: Placed, passage: Passage): Placed[] {
  const row: Placed[] = []
  for (const figure of passage.slice(total.at + 1)) {
    if (isPart(figure, total)) row.push(figure)
    else if (!opensBracket(figure.before)) break
  }
  return row
}

/** Figures side by side, the last joined by *et*: none is set against another or is a part of it. */
function isList(parts: readonly Placed[]): boolean {
  const joins = parts.slice(1).map(({ before }) => before)
  return (
    joins.every(
      (words) =>
        !hasTurn(words) &&
        cueAtEnd(words, 'against') === null &&
        cueIn(words, 'within') === null &&
        cueAtEnd(words, 'to') === null,
    ) && cueIn(joins.at(-1)!, 'and') !== null
  )
}

function finding(total: Placed, parts: readonly Placed[], cue: string): Finding | null {
  const computed = parts.map(({ reading }) => reading).reduce(plus)
  const verdict = judge(total.reading, computed)
  const line = `${parts.map(({ fact }) => amountOf(fact)).join(' + ')} = ${comesTo(computed)}${unitOf(total.fact)}, stated ${amountOf(total.fact)}`
  return (
    verdict && {
      verdict,
      check: 'sum',
      arithmetic: line,
      why: `“${cue}” makes one figure the sum of the others`,
      facts: [total.fact, ...parts.map(({ fact }) => fact)],
    }
  )
}
