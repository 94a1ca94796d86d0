import { cue } from '../recognise/read.js'
import type { Quantity } from '../recognise/quantity.js'
import type { Attribution } from './attribution.js'
import { attributionsOf } from './attributions.js'
import type { Clause } from './clause.js'
import { nameText } from './entity.js'
import { isFiniteTense } from './grammar.js'
import { subjectPhrase } from './subject.js'
import type { Memory } from './memory.js'
import type { Quotation } from './quotes.js'
import { isOneOf } from '../recognise/marks.js'

/** Who is cited, and the words that show it. */
export interface Source {
  readonly source: string | null
  readonly sourceText: string | null
}

const NO_SOURCE: Source = { source: null, sourceText: null }

/** An article as sources need it. */
interface Speech {
  readonly clauses: readonly Clause[]
  readonly quotations: readonly Quotation[]
}

/** *selon l’Insee*, *a annoncé X*, *« … », dit-elle*: who is cited for a quantity, in its sentence, at the ends of its quotation, or in the sentence before. */
export function sourceFor({ clauses, quotations }: Speech, index: number, memory: Memory, { start, from }: Quantity): Source {
  const quotation = quotations.find((one) => one.start <= start && start < one.end) ?? null
  const clause = clauses[index]!
  const own = nearestTo(attributionsOf(clause, memory), from, clause, quotation)
  if (own) return own
  if (!quotation) return goesOn(clause) ? { source: memory.speaker, sourceText: null } : NO_SOURCE
  const opener = quotation.first <= index ? openerOf(quotation, clauses[quotation.first]!, memory) : null
  if (opener) return opener
  return quotation.last > index || quotation.first < index
    ? atEnds(quotation, clauses, memory)
    : { source: memory.speaker, sourceText: null }
}

/** *Son avocat, Me Sauzay, entend faire appel : « … »*: who acts before the colon that a quotation stands behind. */
function openerOf({ start }: Quotation, clause: Clause, memory: Memory): Source | null {
  const { tokens, groups } = clause
  const at = tokens.findIndex((token) => token.start >= start)
  if (tokens[at - 1]?.text !== ':') return null
  const group = groups.findLast(({ to, tense }) => to < at && isFiniteTense(tense))
  const entity = group && subjectPhrase(group, clause, memory)?.entity
  return entity?.type === 'person' ? { source: entity.name, sourceText: nameText(tokens, group!.from, group!.to) } : null
}

/** Who closes a quotation of several sentences, or opens it; else who spoke last. */
function atEnds(quotation: Quotation, clauses: readonly Clause[], memory: Memory): Source {
  for (const index of [quotation.last, quotation.first]) {
    const clause = clauses[index]!
    const found = attributionsOf(clause, memory).filter(({ at }) => !isWithin(clause, at, quotation))
    const inside = clause.tokens.findIndex(({ start }) => start >= quotation.start && start < quotation.end)
    const source = nearestTo(found, Math.max(0, inside), clause, quotation)
    if (source) return source
  }
  return { source: memory.speaker, sourceText: null }
}

const isWithin = ({ tokens }: Clause, at: number, { start, end }: Quotation) =>
  tokens[at]!.start >= start && tokens[at]!.start < end

/** The attribution that covers a token and stands nearest to it; within a quotation, its own verbs tell nothing. */
function nearestTo(found: readonly Attribution[], at: number, clause: Clause, quotation: Quotation | null): Source | null {
  let best: Attribution | null = null
  for (const one of found) {
    if (one.from > at || at >= one.to) continue
    if (quotation ? isWithin(clause, one.at, quotation) && !isOfNarrator(one, clause) : isSpoken(clause, one.at)) continue
    if (!best || Math.abs(one.at - at) < Math.abs(best.at - at)) best = one
  }
  return best && { source: best.who, sourceText: best.text }
}

/** *« Nous ouvrirons, explique-t-elle. Le reste suivra »*: a verb that closes what was said, or *selon*, cites within the marks too. */
const isOfNarrator = ({ at, to }: Attribution, { tokens }: Clause) => to <= at || cue('according', tokens, at) !== null

/** Does a verb stand inside quotation marks, where the quantity does not? */
function isSpoken({ tokens }: Clause, at: number): boolean {
  const open = tokens.findLastIndex(({ text }, i) => i < at && isOneOf('«“', text))
  return open >= 0 && !tokens.slice(open, at).some(({ text }) => isOneOf('»”', text))
}

/** *Ce chiffre …*, *Un nombre qui …*: the sentence goes on about the amount before. */
function goesOn({ tokens }: Clause): boolean {
  return cue('same amount', tokens, 0) !== null
}

/** Who spoke last in a sentence, for *a-t-il ajouté* and for a quotation that goes on. */
export function speakerOf(clause: Clause, memory: Memory): string | null {
  return attributionsOf(clause, memory).findLast((one) => isOfNarrator(one, clause) || !isSpoken(clause, one.at))?.who ?? null
}
