import { cue, has, phrase } from '../recognise/read.js'
import type { Token } from '../types.js'
import type { Clause } from './clause.js'
import { isFiniteTense, isPreposition, type VerbGroup } from './grammar.js'
import type { Memory } from './memory.js'
import { nameText } from './names.js'
import { scopeOf } from './scope.js'
import { subjectOf, type Subject } from './subjects.js'
import { speakerFor, whoAt, whoIn } from './who.js'

/** Somebody is cited: for which tokens, and by which words. */
export interface Attribution {
  readonly who: string
  readonly text: string
  /** The token of the words that cite. */
  readonly at: number
  /** What is attributed, half-open. */
  readonly from: number
  readonly to: number
}

interface Ask {
  readonly clause: Clause
  readonly memory: Memory
}

/** Every source that a sentence cites, with what is said to come from it. */
export function attributionsOf(clause: Clause, memory: Memory): Attribution[] {
  const ask = { clause, memory }
  const found = [...accordings(ask)]
  for (const group of clause.groups) {
    const said = bySaying(ask, group)
    if (said) found.push(said)
  }
  return found
}

function* accordings({ clause, memory }: Ask): Generator<Attribution> {
  const { tokens } = clause
  for (let at = 0; at < tokens.length; at++) {
    const unnamed = cue('unnamed source', tokens, at)
    if (unnamed !== null) {
      const text = nameText(tokens, at, unnamed)
      yield { who: text, text, at, ...reach(clause, at) }
      continue
    }
    const to = cue('according', tokens, at) ?? publishedBy(clause, at)
    if (to === null || tokens[to]?.text === '-' || isNoSource(clause, to)) continue
    const who = whoAt({ clause, memory }, to)
    if (!who) continue
    const { from, to: end } = reach(clause, at)
    yield { who: who.name, text: nameText(tokens, at, to), at, ...(from < at ? { from, to: end } : { from: commaAfter(tokens, who.to), to: end }) }
  }
}

/** *Selon une enquête menée auprès de 1 450 entreprises, …*: what is said begins behind the comma. */
function commaAfter(tokens: readonly Token[], at: number): number {
  const comma = tokens.findIndex(({ text }, i) => i >= at && text === ',')
  return comma < 0 ? at : comma
}

/** *baromètre publié jeudi par l’institut Vias*: a document, a participle of saying, and *par*. */
function publishedBy({ tokens, groups, mentions }: Clause, at: number): number | null {
  const group = groups.find(({ from, tense, sense }) => from === at && tense === 'participle' && sense.says)
  if (!group) return null
  const moment = mentions.find(({ from, type }) => type === 'moment' && from === group.to)
  const by = cue('per', tokens, moment?.to ?? group.to)
  const document = tokens.slice(Math.max(0, at - 8), at).some((_, i) => cue('document', tokens, Math.max(0, at - 8) + i) !== null)
  return by !== null && document ? by : null
}

function isNoSource({ tokens }: Clause, at: number): boolean {
  for (let i = at; i < at + 3; i++) if (cue('no source', tokens, i) !== null) return true
  return cue('than', tokens, at) !== null
}

/** The stretch between semicolons, or the bracket or relative that the words stand in. */
function reach(clause: Clause, at: number): { from: number; to: number } {
  const { tokens } = clause
  const { parts, of } = scopeOf(clause)
  const part = parts[of[at]!]!
  if (part.kind === 'aside' || (part.kind === 'relative' && clause.groups.some((group) => of[group.from] === part.id && group.from < at && isFiniteTense(group.tense)))) {
    let to = at
    while (to < tokens.length && (of[to] === part.id || parts[of[to]!]!.parent === part.id)) to++
    return { from: part.from, to }
  }
  return segment(clause, at)
}

function segment({ tokens }: Clause, at: number): { from: number; to: number } {
  let from = at
  while (from > 0 && tokens[from - 1]!.text !== ';') from--
  let to = at
  while (to < tokens.length && tokens[to]!.text !== ';') to++
  return { from, to }
}

function bySaying(ask: Ask, group: VerbGroup): Attribution | null {
  const { clause } = ask
  if (group.tense === 'participle' || group.passive) return null
  const says = (group.sense.says || hasSayingWords(group, clause)) && !(group.reflexive && group.traits.includes('no speech with se'))
  if (!says) return byOpinion(ask, group)
  if (group.tense === 'infinitive' && !group.modal && !isLedOn(group, clause)) return null
  const text = nameText(clause.tokens, group.from, group.to)
  const closing = closingAt(group, clause)
  if (closing !== null) {
    const who = whoBehind(ask, group, closing)
    return who === null ? null : { who, text, at: group.from, from: isQuoted(clause.tokens, closing) ? quoteStart(clause.tokens, closing) : segment(clause, group.from).from, to: closing }
  }
  if (!canReport(group, clause)) return null
  const who = whoBefore(ask, group)
  if (who === null) return null
  return { who, text, at: group.from, from: openingOf(group, clause) ?? group.to, to: reach(clause, group.from).to }
}

/** *En hausse d’un tiers, X revendique …*: an opening without a verb belongs to what is said. */
function openingOf(group: VerbGroup, clause: Clause): number | null {
  const { tokens, groups } = clause
  const subject = subjectOf(tokens, groups, groups.indexOf(group))
  if (subject?.is !== 'words' || subject.from === 0 || tokens[subject.from - 1]!.text !== ',') return null
  const { from } = segment(clause, group.from)
  return groups.some((one) => one.from >= from && one.to <= subject.from) ? null : from
}

const hasSayingWords = ({ from, to }: VerbGroup, { tokens }: Clause) => Array.from({ length: to - from }, (_, i) => from + i).some((at) => cue('says in words', tokens, at) !== null)

/** *tient à préciser*, *a voulu rappeler*: an infinitive right behind a finite verb, which is not impersonal. */
function isLedOn(group: VerbGroup, clause: Clause): boolean {
  const { groups } = clause
  const lead = groups[groups.indexOf(group) - 1]
  return !!lead && isFiniteTense(lead.tense) && group.from - lead.to <= 1 && !lead.traits.includes('impersonal') && subjectOf(clause.tokens, groups, groups.indexOf(lead))?.is !== 'he'
}

/** *…, a annoncé lundi X*, *« … », dit-elle*: the token where what was said ends, or null where the verb does not close it. */
function closingAt(group: VerbGroup, clause: Clause): number | null {
  const { tokens, groups } = clause
  let first = group.from
  if (group.tense === 'infinitive') first = groups[groups.indexOf(group) - 1]!.from
  while (first > 0 && ['reflexive', 'none', 'clitic'].some((name) => cue(name, tokens, first - 1) !== null)) first--
  if (cue('the', tokens, first - 1) !== null) first--
  if (group.inverted) return first
  if (!/^[,»”"’'–—]$/u.test(tokens[first - 1]?.text ?? '')) return null
  return isQuoted(tokens, first) || isStated(clause, first) ? (isFollowedBySpeaker(clause, group.to) ? first : null) : null
}

/** Does a quotation end right before a token, or before the comma there? */
const isQuoted = (tokens: readonly Token[], at: number) => [1, 2].some((back) => /^[»”"]$/u.test(tokens[at - back]?.text ?? ''))

/** Where the sentence begins, or the last semicolon before the quotation. */
function quoteStart(tokens: readonly Token[], end: number): number {
  const open = tokens.findLastIndex(({ text }, at) => at < end - 2 && /^[«“"]$/u.test(text))
  return tokens.findLastIndex(({ text }, at) => at < open && text === ';') + 1
}

/** Has a main verb come before? *X, patron d’Y, a annoncé* has none, and goes on. */
function isStated(clause: Clause, at: number): boolean {
  const { of, parts } = scopeOf(clause)
  const { from } = segment(clause, at)
  return clause.groups.some((group) => group.from >= from && group.to <= at && isFiniteTense(group.tense) && parts[of[group.from]!]!.kind !== 'relative')
}

function isFollowedBySpeaker(clause: Clause, at: number): boolean {
  const start = pastDays(clause, at)
  const token = clause.tokens[start]
  if (!token || token.shape === 'mark' || cue('than', clause.tokens, start) !== null) return false
  return !clause.quantities.some(({ from, to }) => from <= start + 1 && start < to)
}

/** Past *jeudi*, *à l’AFP*, *également* to who speaks. */
function pastDays({ tokens, mentions }: Clause, at: number): number {
  for (let start = at; start < tokens.length; ) {
    const moment = mentions.find(({ from, type }) => from === start && type === 'moment')
    const to = moment?.to ?? cue('said to', tokens, start) ?? (has('adverb', tokens[start]) ? start + 1 : null)
    if (to === null) return start
    start = to
  }
  return tokens.length
}

function whoBehind(ask: Ask, group: VerbGroup, closing: number): string | null {
  const { clause, memory } = ask
  if (!group.inverted) return whoAt(ask, pastDays(clause, group.to))?.name ?? null
  for (let at = closing; at < Math.min(clause.tokens.length, group.to + 4); at++) {
    if (cue('we', clause.tokens, at) !== null) return null
    if (cue('he', clause.tokens, at) !== null) return speakerFor(memory, phrase('gender', clause.tokens, at)?.gender ?? null)
  }
  return null
}

/** Before *que*, a colon with a quotation, or an amount: some verbs report only with the first two. */
function canReport(group: VerbGroup, { tokens }: Clause): boolean {
  if (!group.traits.includes('inverted') && !group.traits.includes('speech with que') && !group.sense.way) return true
  for (let at = group.to; at < tokens.length && at <= group.to + 8; at++) {
    if (cue('than', tokens, at) !== null && at <= group.to + 2) return true
    if (/^[«“"]$/u.test(tokens[at]!.text)) return true
    if (/^[;,]$/u.test(tokens[at]!.text)) return false
  }
  return false
}

/** The subject of a verb that goes before it, if it can speak. */
function whoBefore(ask: Ask, group: VerbGroup): string | null {
  const { clause, memory } = ask
  const { tokens, groups } = clause
  const subject = subjectOf(tokens, groups, groups.indexOf(group))
  if (!subject) return null
  if (subject.is === 'he') return group.traits.includes('impersonal') || group.sense.plans ? null : speakerFor(memory, phrase('gender', tokens, subject.at)?.gender ?? null)
  if (subject.is !== 'words' || subject.from >= group.to) return null
  return canSpeak(subject, group, clause) ? whoIn(ask, subject.from, subject.to) : null
}

/** A name, a role or a document speaks; another noun only with *que* or a quotation. */
function canSpeak({ from, to }: Extract<Subject, { is: 'words' }>, group: VerbGroup, { tokens, names }: Clause): boolean {
  if (names.some((name) => name.from < to && from < name.to && !tokens.slice(from, name.from).some((_, i) => isPreposition(tokens, from + i) && cue('of', tokens, from + i) === null))) return true
  for (let at = from; at < to; at++) {
    const role = phrase('role', tokens, at)
    if ((role && role.type !== 'product' && role.type !== 'place') || (cue('document', tokens, at) !== null && !group.sense.plans)) return true
    if (cue('of', tokens, at) !== null && cue('the', tokens, at) === null) break
  }
  return cue('than', tokens, group.to) !== null
}

/** *Les analystes tablent sur*, *le cabinet n’exclut pas que*: a forecast of somebody who only looks on. */
function byOpinion(ask: Ask, group: VerbGroup): Attribution | null {
  const { clause, memory } = ask
  const { tokens, groups } = clause
  const { of, parts } = scopeOf(clause)
  const expects = (group.sense.plans && (!group.traits.includes('plans infinitive') || group.reflexive)) || (group.traits.includes('rules out') && group.negated)
  if (!expects || group.modal || !isFiniteTense(group.tense) || (parts[of[group.from]!]!.kind === 'relative' && !group.traits.includes('rules out'))) return null
  const subject = subjectOf(tokens, groups, groups.indexOf(group))
  const place = { text: nameText(tokens, group.from, group.to), at: group.from, from: group.to, to: reach(clause, group.from).to }
  if (subject?.is === 'he' && (group.reflexive || group.traits.includes('rules out')) && memory.speaker !== null) return { who: memory.speaker, ...place }
  if (subject?.is !== 'words' || !isOnlooker(subject, clause)) return null
  const who = whoIn(ask, subject.from, subject.to)
  return who === null ? null : { who, ...place }
}

function isOnlooker({ from, to }: { from: number; to: number }, { tokens }: Clause): boolean {
  for (let at = from; at < to; at++) {
    const role = phrase('role', tokens, at)
    if (cue('expert', tokens, at) !== null || role?.type === 'person' || role?.type === 'institution') return true
    if (cue('of', tokens, at) !== null) return false
  }
  return false
}
