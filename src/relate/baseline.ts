import { cue, has } from '../recognise/read.js'
import type { Token } from '../types.js'
import type { Moment } from '../recognise/mention.js'
import type { Quantity } from '../recognise/quantity.js'
import type { Clause } from './clause.js'
import { isOneOf } from '../recognise/marks.js'
import { cues, entryAt, hasCue, isAny } from './ask.js'
import { isFiniteTense } from './grammar.js'

/** *par rapport à décembre*, *de plus qu’en 2019*, *sous leur niveau d’août*: does a moment say what something is compared with? */
export function isCompared({ from, to, when }: Moment, clause: Clause): boolean {
  const { tokens } = clause
  for (let at = from; at >= 0 && at >= from - 7; at--) {
    if (at < from && isOneOf(',;:()«»', tokens[at]!.text)) break
    if (isThan(tokens, at) && isFactor(tokens[at + 1])) continue // a plus que triplé entre 2016 et 2018
    const end = cue('compared', tokens, at)
    if (end !== null && end >= from - 1 && end <= to && (end - at > 1 || isComparative(tokens, at)))
      return !isAmountAt(clause, end, from)
    if (end !== null && end - at > 1 && end < from && (hasCue('norm', tokens, end, from) || isPlainUpTo(clause, end, from)))
      return true // par rapport à la moyenne 2010-2020
    if (isThan(tokens, at) && at >= from - 6 && at < from && isComparative(tokens, at)) return true
  }
  if (cue('likewise', tokens, from - 1) !== null) return true // comme l’an dernier
  if (isStretch(when) && cue('norm', tokens, from - 1) !== null) return true // la moyenne 1991-2020
  return isBenchmark(tokens, from) || isThatOf(tokens, from) || isOverMoment(tokens, from) || isThanThen(tokens, from)
}

/** *au lieu de* **35** *en 2023*: it has its own date. */
const isAmountAt = ({ quantities }: Clause, from: number, to: number): boolean =>
  quantities.some((one) => one.from >= from && one.to <= to)

/** *par rapport à* **notre enquête réalisée les** *11 et 12 avril*: no verb of its own stands between. */
const isPlainUpTo = (clause: Clause, from: number, to: number): boolean =>
  !clause.groups.some((group) => group.from >= from && group.to <= to && isFiniteTense(group.tense)) &&
  !isAmountAt(clause, from, to) &&
  !hasCue('which', clause.tokens, from, to)

const isStretch = (when: Moment['when']): boolean => when.is === 'span' || (when.is === 'fixed' && when.edtf.includes('/'))

/** *dix fois moins* **qu’au plus fort de la crise, en août 2022** */
function isThanThen(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.text !== ',') return false
  for (let at = from - 2; at >= 0 && at >= from - 10 && !isOneOf(',;:()«»', tokens[at]!.text); at--) {
    if (isThan(tokens, at)) return isComparative(tokens, at)
  }
  return false
}

/** *inférieur de 12 millions* **à celui d’un an plus tôt**, *sept fois supérieure à celle de juin 2023* */
function isThatOf(tokens: readonly Token[], from: number): boolean {
  const of = cue('of', tokens, from) !== null ? from : from - 1
  if (cue('of', tokens, of) !== null) return cue('that', tokens, of - 1) !== null
  const participle = entryAt('verb', tokens[from - 1])?.tense === 'participle' // sur celui réalisé en mai
  return participle && cue('that', tokens, from - 2) !== null
}

/** *8 %* **au-dessus de la semaine précédente** */
const isOverMoment = (tokens: readonly Token[], from: number): boolean =>
  ['above', 'below'].some((name) => [1, 2, 3, 4].some((back) => cue(name, tokens, from - back) === from))

const isFactor = (token: Token | undefined): boolean =>
  token?.phrases.some(({ entry }) => entry.kind === 'verb' && !!entry.sense.factor) ?? false

const isThan = (tokens: readonly Token[], at: number) => cue('than', tokens, at) !== null

/** *elle* **n’était plus que** *de 1,6 milliard au 30 juin* compares with no other date. */
const isNoMoreThan = (tokens: readonly Token[], than: number): boolean =>
  cue('not', tokens, than - 1) !== null && [3, 4, 5].some((back) => cue('none', tokens, than - back) !== null)

/** Does *plus*, *moins*, *supérieur* stand not far before *que*? */
function isComparative(tokens: readonly Token[], than: number): boolean {
  if (isNoMoreThan(tokens, than)) return false
  for (let at = than - 1; at >= 0 && at >= than - 7; at--) {
    if (isOneOf(',;:()«»', tokens[at]!.text)) return false
    if (isAny(DEGREES, tokens[at]) || has('compares', tokens[at])) return true
  }
  return false
}

/** *le triple* **de 2021**; *son niveau d’août 2024*, *son sommet de 2021*: a noun that stands for an older level, with a possessive or behind a comparison. */
function isBenchmark(tokens: readonly Token[], from: number): boolean {
  const of = cue('of', tokens, from) !== null ? from : from - 1
  if (cue('of', tokens, of) === null) return false
  if (has('multiple', tokens[of - 1])) return true // le triple de 2021
  for (let at = of - 1; at >= 0 && at >= of - 3; at--) if (cue('benchmark', tokens, at) !== null) return isComparing(tokens, at)
  return false
}

/** Behind *sous*, *que*, *dépasse*, *triple de*… a benchmark is what the amount is held against. */
function isComparing(tokens: readonly Token[], at: number): boolean {
  for (let left = at - 1; left >= 0 && left >= at - 6; left--) {
    if (isAny(COMPARING, tokens[left]) || has('multiple', tokens[left])) return true
    if (tokens[left]!.phrases.some(({ entry }) => entry.kind === 'verb' && entry.sense.bound === 'over')) return true
  }
  return false
}

/** The moment that a change is measured from: behind it rather than before it. */
export function baselineMoment({ to, shape }: Quantity, moments: readonly Moment[], clause: Clause): Moment | null {
  if (moments.length === 0) return null
  const compared = moments.filter((moment) => isCompared(moment, clause))
  const behind = compared.find(
    ({ from }) =>
      from >= to &&
      !clause.tokens.slice(to, from).some(({ text }) => text === ';') &&
      !clause.quantities.some((one) => one.from >= to && one.from < from),
  )
  if (behind) return behind
  if (shape === 'factor') return olderAmount(to, moments, clause)
  return (
    compared.find((moment) => moment.to <= to && clause.tokens.slice(moment.to, to).every(({ text }) => text !== ';')) ?? null
  )
}

/** *plus du double des 1,6 milliard enregistrés fin 2023*: the date of the amount that it is compared with. */
function olderAmount(to: number, moments: readonly Moment[], { quantities, tokens }: Clause): Moment | null {
  const next = quantities.find(({ from }) => from >= to)
  if (!next || next.from - to > 6 || tokens.slice(to, next.from).some(({ text }) => isOneOf(',;:()', text))) return null
  const compared = cue('of', tokens, next.from - 1) !== null || hasCue('compared', tokens, to, next.from)
  const moment = moments.find(({ from }) => from >= next.to)
  return compared && moment && moment.from - next.to <= 5 ? moment : null
}

const DEGREES = cues('more', 'less')

const COMPARING = cues('below', 'above', 'than', 'compared')

/** *depuis le lancement de l’outil, en juillet*: the moment of what has since passed. */
export function isSinceEvent({ from }: Moment, { tokens, groups, mentions }: Clause): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 10; at--) {
    if (
      isOneOf(';:()«»', tokens[at]!.text) ||
      mentions.some((one) => one.from <= at && at < one.to && one.type === 'quantity') ||
      groups.some((group) => group.from <= at && at < group.to)
    )
      return false
    if (cue('since', tokens, at) !== null) return true
  }
  return false
}
