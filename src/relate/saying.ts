import { cue, has } from '../recognise/read.js'
import type { Token } from '../types.js'
import { reach, segment, type Attribution, type Said } from './attribution.js'
import type { Clause } from './clause.js'
import { isFiniteTense, type VerbGroup } from './grammar.js'
import { nameText } from './entity.js'
import { hasSayingWords } from './in-words.js'
import { byOpinion } from './opinion.js'
import { scopeOf } from './scope.js'
import { subjectOf } from './subjects.js'
import { pastDays, whoBefore, whoBehind } from './speaker.js'
import { isOneOf } from '../recognise/marks.js'
import { cues, isAny } from './ask.js'

/** *X a annoncé que*, *…, a annoncé X*, *« … », a-t-il ajouté*: what a verb of saying attributes, ahead of it or behind. */
export function bySaying(ask: Said, group: VerbGroup): Attribution | null {
  const { clause } = ask
  if (group.tense === 'participle' || group.passive || cue('vote', clause.tokens, group.to) !== null) return null // dit non à 67 %
  const says =
    (group.sense.says || hasSayingWords(group, clause) || isObserved(group, clause) || speaksBehind(group, clause)) &&
    !(group.reflexive && group.traits.includes('no speech with se')) &&
    !isRestricted(group, clause)
  if (!says) return byOpinion(ask, group)
  if (group.tense === 'infinitive' && !group.modal && !isLedOn(group, clause)) return null
  const closing = group.tense === 'gerund' ? null : closingAt(group, clause)
  if (closing !== null) {
    const who = whoBehind(ask, group, closing)
    return who === null
      ? null
      : {
          who,
          text: nameText(clause.tokens, group.from, group.to),
          at: group.from,
          from: isQuoted(clause.tokens, closing) ? quoteStart(clause.tokens, closing) : segment(clause, group.from).from,
          to: isInserted(group, closing, clause) ? reach(clause, group.from).to : closing,
        }
  }
  const who = whoBefore(ask, group)
  if (who === null) return null
  const text = nameText(clause.tokens, group.from, group.to)
  if (!canReport(group, clause) && !isObserved(group, clause)) return { who, text, at: group.from, from: group.to, to: group.to }
  return { who, text, at: group.from, from: openingOf(group, clause) ?? group.to, to: reach(clause, group.from).to }
}

/** *n’a livré que 348 avions*: *que* behind *ne* says how few, and *livrer* speaks only at times; *n’évoque que 52 000 euros* does speak. */
const isRestricted = ({ from, to, traits }: VerbGroup, { tokens }: Clause) =>
  traits.includes('inverted') && cue('none', tokens, from - 1) !== null && cue('than', tokens, to) !== null

/** *En hausse d’un tiers, X revendique …*: an opening without a verb belongs to what is said. */
function openingOf(group: VerbGroup, clause: Clause): number | null {
  const { tokens, groups } = clause
  const subject = subjectOf(tokens, groups, groups.indexOf(group))
  if (subject?.is !== 'words' || subject.from === 0 || tokens[subject.from - 1]!.text !== ',') return null
  const { from } = segment(clause, group.from)
  return groups.some((one) => one.from >= from && one.to <= subject.from) ? null : from
}

/** *L’Insee a enregistré une hausse*: whatever those do who measure others, they tell of it. */
function isObserved(group: VerbGroup, { tokens, groups, names }: Clause): boolean {
  if (!isFiniteTense(group.tense) || !names.some(({ entity }) => entity.observes)) return false
  const subject = subjectOf(tokens, groups, groups.indexOf(group))
  return subject?.is === 'words' && names.some(({ from, entity }) => entity.observes && from >= subject.from && from < subject.to)
}

/** *« Mes taxes ont doublé »,* **énumère** *Normand Théberge*: whatever the verb right behind a quotation, it speaks; not *tient à préciser*, nor behind a title. */
export function closesQuote({ from, to, tense }: VerbGroup, { tokens, groups }: Clause): boolean {
  let first = from
  while (first > 0 && isAny(CLITICS, tokens[first - 1])) first--
  const end = first - 2
  if (tokens[end + 1]?.text !== ',' || !isOneOf('»”"', tokens[end]?.text) || !isFiniteTense(tense)) return false
  if (groups.some((group) => group.tense === 'infinitive' && group.from >= to && group.from - to <= 1)) return false
  const open = tokens.findLastIndex(({ text }, at) => at < end && isOneOf('«“"', text))
  return groups.some((group) => group.from > open && group.to <= end && isFiniteTense(group.tense))
}

const speaksBehind = (group: VerbGroup, clause: Clause): boolean =>
  closesQuote(group, clause) && closingAt(group, clause) !== null

/** *tient à préciser*, *a voulu rappeler*: an infinitive right behind a finite verb, which is not impersonal. */
function isLedOn(group: VerbGroup, clause: Clause): boolean {
  const { groups } = clause
  const lead = groups[groups.indexOf(group) - 1]
  return (
    !!lead &&
    isFiniteTense(lead.tense) &&
    group.from - lead.to <= 1 &&
    !lead.traits.includes('impersonal') &&
    subjectOf(clause.tokens, groups, groups.indexOf(lead))?.is !== 'he'
  )
}

/** *…, a annoncé lundi X*, *« … », dit-elle*: the token where what was said ends, or null where the verb does not close it. */
function closingAt(group: VerbGroup, clause: Clause): number | null {
  const { tokens, groups } = clause
  let first = group.from
  if (group.tense === 'infinitive') first = groups[groups.indexOf(group) - 1]!.from
  while (first > 0 && isAny(CLITICS, tokens[first - 1])) first--
  if (group.inverted) return first
  if (!isOneOf(',»”"’\'–—', tokens[first - 1]?.text)) return null
  return isQuoted(tokens, first) ||
    (isStated(clause, first) && !isToldOfBetween(group, clause)) ||
    isInserted(group, first, clause)
    ? isFollowedBySpeaker(clause, group.to)
      ? first
      : null
    : null
}

/** *Verdane, qui gère 900 logements,* **réclame** *le remboursement*: its subject stands before the relative that the comma closes. */
function isToldOfBetween(group: VerbGroup, { tokens, groups }: Clause): boolean {
  const subject = subjectOf(tokens, groups, groups.indexOf(group))
  return subject?.is === 'words' && subject.to < group.from && cue('who', tokens, subject.to + 1) !== null
}

/** Does a quotation end right before a token, or before the comma there? */
const isQuoted = (tokens: readonly Token[], at: number) => [1, 2].some((back) => isOneOf('»”"', tokens[at - back]?.text))

/** Where the sentence begins, or the last semicolon before the quotation. */
function quoteStart(tokens: readonly Token[], end: number): number {
  const open = tokens.findLastIndex(({ text }, at) => at < end - 2 && isOneOf('«“"', text))
  return tokens.findLastIndex(({ text }, at) => at < open && text === ';') + 1
}

/** Has a main verb come before? *X, patron d’Y, a annoncé* has none, and goes on. */
function isStated(clause: Clause, at: number): boolean {
  const { of, parts } = scopeOf(clause)
  const { from } = segment(clause, at)
  return clause.groups.some(
    (group) => group.from >= from && group.to <= at && isFiniteTense(group.tense) && parts[of[group.from]!]!.kind !== 'relative',
  )
}

/** *Un patient sur dix,* **notent les juges***, aurait pu être soigné*: no verb before it, and no subject of its own there. */
const isInserted = (group: VerbGroup, at: number, clause: Clause): boolean =>
  group.sense.says === true &&
  isFiniteTense(group.tense) &&
  !isStated(clause, at) &&
  !isQuoted(clause.tokens, at) &&
  subjectOf(clause.tokens, clause.groups, clause.groups.indexOf(group)) === null

function isFollowedBySpeaker(clause: Clause, at: number): boolean {
  const start = pastDays(clause, at)
  const token = clause.tokens[start]
  if (cue('owners', clause.tokens, start) !== null && !has('role', clause.tokens[start + 1])) return false // poursuivent leur percée
  if (!token || token.shape === 'mark' || cue('than', clause.tokens, start) !== null) return false
  return !clause.quantities.some(({ from, to }) => from <= start + 1 && start < to)
}

/** Before *que*, a colon with a quotation, or an amount: some verbs report only with the first two. */
function canReport(group: VerbGroup, { tokens, groups }: Clause): boolean {
  if (!group.traits.includes('inverted') && !group.traits.includes('speech with que') && !group.sense.way) return true
  if (group.traits.includes('speech with à') && cue('at', tokens, group.to) !== null) return true // conclut à une baisse
  if (group.traits.includes('speech with que') && groups.some(({ from, tense }) => tense === 'infinitive' && from === group.to))
    return true // assure avoir vendu
  for (let at = group.to; at < tokens.length && at <= group.to + 8; at++) {
    if (cue('than', tokens, at) !== null && at <= group.to + 2) return true
    if (isOneOf('«“"', tokens[at]!.text)) return true
    if (isOneOf(';,', tokens[at]!.text)) return false
  }
  return false
}

const CLITICS = cues('reflexive', 'none', 'clitic')
