import { cue, has, tokenAt } from '../recognise/read.js'
import type { Token } from '../types.js'
import type { Clause } from './clause.js'
import { isFiniteTense, type VerbGroup } from './grammar.js'
import { cues, hasAny, isAny } from './ask.js'
import { hasMark, isOneOf } from '../recognise/marks.js'

/**
 * A stretch of a sentence that dates, sources and modality do not leave by themselves: `relative`: *qui compte …*;
 * `aside`: in brackets or between dashes; `inserted`: *, rouvert fin septembre,*; `joined`: *mais …*, *tandis que …*, *et … devrait …*.
 */
export interface Part {
  readonly id: number
  readonly kind: 'main' | 'relative' | 'aside' | 'quote' | 'inserted' | 'joined'
  readonly parent: number | null
  readonly from: number
}

/** The parts of a sentence, and for every token the part it stands in. */
export interface Scope {
  readonly parts: readonly Part[]
  readonly of: readonly number[]
}

/** The parts of a sentence, cut once. */
export const scopeOf = (clause: Clause): Scope => (clause.kept.scope ??= cutScope(clause))

interface State {
  readonly clause: Clause
  readonly parts: Part[]
  /** The part that the next token stands in. */
  now: Part
}

function cutScope(clause: Clause): Scope {
  const first: Part = { id: 0, kind: 'main', parent: null, from: 0 }
  const state: State = { clause, parts: [first], now: first }
  const of: number[] = []
  if (isParticiple(groupAt(clause, 0) ?? groupAt(clause, 1))) open(state, 'inserted', 0)
  for (let at = 0; at < clause.tokens.length; at++) {
    step(state, at)
    of.push(state.now.id)
    closeAfter(state, at)
  }
  return { parts: state.parts, of }
}

function open(state: State, kind: Part['kind'], from: number, parent: Part | null = state.now): void {
  state.now = { id: state.parts.length, kind, parent: parent?.id ?? null, from }
  state.parts.push(state.now)
}

const up = (state: State): void => {
  if (state.now.parent !== null) state.now = state.parts[state.now.parent]!
}

const groupAt = ({ groups }: Clause, at: number): VerbGroup | undefined => groups.find(({ from }) => from === at)
const isParticiple = (group: VerbGroup | undefined): boolean => group?.tense === 'participle' || group?.tense === 'gerund'

function step(state: State, at: number): void {
  const { tokens } = state.clause
  const { text, shape } = tokens[at]!
  if (shape === 'mark') {
    const kind = markedAt(state, at)
    if (kind) return open(state, kind, at)
  }
  if (text === ';' || text === ':') {
    while (state.now.kind !== 'main' && state.now.kind !== 'aside' && state.now.kind !== 'quote' && state.now.parent !== null)
      up(state)
    return open(state, text === ';' && state.now.kind === 'main' ? 'main' : 'joined', at + 1, state.now)
  }
  if (state.now.kind === 'relative' && endsRelative(state, at)) up(state)
  if (at > 0 && (cue('which', tokens, at) !== null || isObjectRelative(state.clause, at))) return open(state, 'relative', at)
  if (tokenAt(tokens, at - 1)?.text === ',' && opensInsertion(state.clause, at)) return open(state, 'inserted', at)
  if (isAny(JOINING, tokens[at]) && opensJoined(state, at)) joinFrom(state, at)
}

/** What a bracket, a dash or a quotation mark opens. */
function markedAt({ clause }: State, at: number): 'aside' | 'quote' | null {
  const { text } = clause.tokens[at]!
  if (text === '(' || isDashPair(clause.tokens, at)) return 'aside'
  return isOneOf('«“', text) && isSpeech(clause, at) ? 'quote' : null
}

/** A coordinated clause stands beside the one before it, below the same parent. */
function joinFrom(state: State, at: number): void {
  while (state.now.kind === 'relative' || state.now.kind === 'inserted') up(state)
  open(state, 'joined', at, state.now)
}

function closeAfter(state: State, at: number): void {
  const { tokens } = state.clause
  const { text, shape } = tokens[at]!
  if (shape === 'mark') {
    if (text === ')' || (isOneOf('–—', text) && state.now.kind === 'aside' && state.now.from !== at)) closeTo(state, 'aside')
    if (isOneOf('»”', text)) closeTo(state, 'quote')
  }
  if (tokens[at + 1]?.text === ',' && state.now.kind === 'inserted' && at > state.now.from) up(state)
  if (text === ',' && state.now.kind === 'inserted' && at > state.now.from) up(state)
}

function closeTo(state: State, kind: 'aside' | 'quote'): void {
  let part: Part | undefined = state.now
  while (part && part.kind !== kind) part = part.parent === null ? undefined : state.parts[part.parent]
  if (!part) return
  state.now = part
  up(state)
}

const isDashPair = (tokens: readonly Token[], at: number) =>
  isOneOf('–—', tokens[at]!.text) &&
  at > 0 &&
  tokens.slice(at + 1).some(({ text }) => isOneOf('–—', text)) &&
  !tokens.slice(0, at).some(({ text }) => isOneOf('–—', text))

/** Quoted words with a verb of their own are speech. */
function isSpeech({ tokens, groups }: Clause, at: number): boolean {
  const end = tokens.findIndex(({ text }, i) => i > at && isOneOf('»”', text))
  return groups.some(({ from, tense }) => from > at && (end < 0 || from < end) && isFiniteTense(tense))
}

/** A relative ends at the comma behind its verb, or before the next finite verb that is not joined to it. */
function endsRelative({ clause: { tokens, groups }, now }: State, at: number): boolean {
  const own = groups.find(({ from, tense }) => from >= now.from && isFiniteTense(tense))
  if (!own || at < own.to) return false
  if (tokens[at]!.text === ',') return !isListComma(tokens, at)
  const group = groups.find(({ from }) => from === at)
  return (
    !!group &&
    isFiniteTense(group.tense) &&
    group !== own &&
    cue('and', tokens, at - 1) === null &&
    !hasAny(GOING_ON, tokens, own.to, at)
  )
}

/** *trois voitures, deux vélos et une moto* */
const isListComma = (tokens: readonly Token[], at: number) =>
  (has('number', tokens[at + 1]) || tokens[at + 1]?.shape === 'number') && tokens[at + 1]?.key !== 'un'

/** *les ventes qu’il escomptait*: *que* and a pronoun behind a noun. */
function isObjectRelative({ tokens, groups, mentions }: Clause, at: number): boolean {
  if (cue('than', tokens, at) === null || (cue('he', tokens, at + 1) === null && cue('we', tokens, at + 1) === null)) return false
  if (mentions.some(({ from, to, type }) => type !== 'quantity' && from <= at + 1 && at + 1 < to)) return false
  const before = tokens[at - 1]!
  if (groups.some(({ from, to }) => from <= at - 1 && at - 1 < to) || has('adverb', before) || has('compares', before))
    return false
  return ['more', 'less', 'conjunction', 'preposition', 'of'].every((name) => cue(name, tokens, at - 1) === null)
}

const GOING_ON = cues('than', 'and', 'which')
const JOINING = cues('conjunction', 'and')

function opensInsertion(clause: Clause, at: number): boolean {
  for (let i = at; i <= at + 2; i++) {
    const group = groupAt(clause, i)
    if (group && isParticiple(group)) return true
    if (group) break
    if (!has('adverb', clause.tokens[i]) && !has('time', clause.tokens[i])) break
  }
  return isAbsolute(clause, at)
}

/** *, la Garonne devant dépasser …*, *après avoir abaissé …*: a verb form without person that has its own subject, or *après*. */
function isAbsolute({ tokens, groups }: Clause, at: number): boolean {
  const next = groups.find(({ from }) => from >= at)
  if (!next || next.from - at > 5 || tokens.slice(at, next.from).some(({ shape }) => shape === 'mark')) return false
  return next.tense === 'gerund' ? next.from > at : next.tense === 'infinitive' && cue('after', tokens, at) !== null
}

/** *mais*, *tandis que*, *, alors qu’* before a verb of its own; *et* where a finite verb follows and one stands before. */
function opensJoined({ clause: { tokens, groups }, now }: State, at: number): boolean {
  const before = groups.some(({ to, from, tense }) => to <= at && from >= now.from && isFiniteTense(tense))
  if (!before) return false
  const next = groups.find(({ from, tense }) => from > at && isFiniteTense(tense))
  if (!next || hasMark(';:()«»', tokens, at, next.from)) return false
  if (cue('conjunction', tokens, at) !== null) return cue('so', tokens, at) === null
  if (cue('and', tokens, at) !== null)
    return !tokens
      .slice(at + 1, next.from)
      .some(({ text }, i) => text === ',' || cue('which', tokens, at + 1 + i) !== null || cue('and', tokens, at + 1 + i) !== null)
  return false
}
