import { sameScale } from './alike.js'
import type { Check } from './check.js'
import { cueAlone, cueAtEnd, cueIn, cueNearEnd, hasTurn, opensBracket } from './cues.js'
import type { Finding } from './finding.js'
import { plus } from './interval.js'
import { judge } from './judge.js'
import type { Passage, Placed } from './passage.js'
import { amountOf, comesTo, saidOf, unitOf } from './print.js'

/** *12 millions de dette et 8 de capital, soit 20 millions au total*: parts against their sum. */
export const sum: Check = {
  name: 'sum',
  examples: [
    ['Corvex a obtenu 21 millions d’euros de l’État et 24 millions de la région, soit 45 millions au total.', 'holds', '= 45 M'],
    [
      'Corvex a obtenu 21 millions d’euros de l’État et 24 millions de la région, soit 55 millions au total.',
      'fails',
      'stated 55 M',
    ],
    [
      'L’enveloppe de 60 millions d’euros se répartit entre 20 millions pour les routes et 25 millions pour le port.',
      'fails',
      '= 45 M',
    ],
  ],
  never: [
    'Corvex a vendu 3 000 voitures en avril et 4 000 voitures en mai, soit 30 000 voitures au total depuis janvier.',
    'Lormont a signé 3 victoires et 2 nuls, soit 11 points au total.',
  ],
  find: ({ passages }) =>
    passages.flatMap((passage) => passage.flatMap((total) => behind(total, passage) ?? ahead(total, passage) ?? [])),
}

/** The parts stand before the total. */
function behind(total: Placed, passage: Passage): Finding | null {
  const cue = cueNearEnd(total.before, 'total') ?? startsTotal(total.after) ?? cueAtEnd(total.before, 'so')
  const parts = cue === null ? [] : rowOf(passage.slice(0, total.at).reverse(), total).reverse()
  const isMore = parts.every(({ reading }) => reading.value < total.reading.value)
  return cue !== null && isMore && isList(parts) ? finding(total, parts, cue) : null
}

/** *20 millions au total*, *6 692 véhicules en tout* */
function startsTotal(after: string): string | null {
  const words = after.trim().split(' ')
  return (
    [words.slice(0, 2), words.slice(1, 3)].map((two) => cueAlone(` ${two.join(' ')} `, 'total')).find((cue) => cue !== null) ??
    null
  )
}

/** The total stands before its parts. */
function ahead(total: Placed, passage: Passage): Finding | null {
  const cue = cueAtEnd(passage[total.at + 1]?.before ?? '', 'split')
  const parts = cue === null ? [] : rowOf(passage.slice(total.at + 1), total)
  const found = cue !== null && isList(parts) ? finding(total, parts, cue) : null
  return cue === COLON && found?.verdict !== 'holds' ? null : found
}

/** What follows it may be a choice. */
const COLON = ':'

/** The unbroken row of figures like the total; what stands in brackets in between is passed over. */
function rowOf(figures: Passage, total: Placed): Placed[] {
  const end = figures.findIndex((figure) => !isPart(figure, total) && !opensBracket(figure.before))
  return figures.slice(0, end < 0 ? undefined : end).filter((figure) => isPart(figure, total))
}

function isPart({ fact }: Placed, { fact: total }: Placed): boolean {
  if (fact.kind !== 'level' || total.kind !== 'level' || total.unit === null) return false
  return sameScale(fact, total) || (fact.unitKind === 'count' && total.unitKind === 'count' && fact.per === total.per)
}

/** Two figures or more side by side, the last joined by *et*: none is set against another or is a part of it. */
function isList(parts: readonly Placed[]): boolean {
  const joins = parts.slice(1).map(({ before }) => before)
  return joins.length > 0 && joins.every(isJoin) && cueIn(joins.at(-1)!, 'and') !== null
}

const isJoin = (words: string): boolean =>
  !hasTurn(words) && cueIn(words, 'within') === null && cueAtEnd(words, 'against') === null && cueAtEnd(words, 'to') === null

function finding(total: Placed, parts: readonly Placed[], cue: string): Finding | null {
  const computed = parts.map(({ reading }) => reading).reduce(plus)
  const verdict = judge(total.reading, computed)
  if (verdict === null || (verdict === 'fails' && !canAddUp(total, parts))) return null
  const sums = parts.map(({ fact }) => amountOf(fact)).join(' + ')
  return {
    verdict,
    check: 'sum',
    arithmetic: `${sums} = ${comesTo(computed)}${unitOf(total.fact, computed.value)}, stated ${amountOf(total.fact)}`,
    why: `${saidOf(cue)} makes one figure the sum of the others`,
    facts: [total.fact, ...parts.map(({ fact }) => fact)],
    gives: null,
  }
}

/**
 * *3 victoires et 2 nuls, soit 11 points*: things of different names add up for sure only where they are many, and those of
 * different times may not be all that there were.
 */
const canAddUp = (total: Placed, parts: readonly Placed[]): boolean =>
  parts.every(({ fact, reading }) => (fact.unit === total.fact.unit || reading.value >= MANY) && fact.date === total.fact.date)

const MANY = 100
