import { cue, has, phrase } from '../recognise/read.js'
import { isCapital } from '../text/words.js'
import { hasMark } from './marks.js'
import type { Entry, Tense, Token, VerbSense } from '../types.js'
import { cues, isAny } from './ask.js'

type VerbEntry = Extract<Entry, { kind: 'verb' }>

/** A verb with its auxiliaries: *a été ramenée*, *devrait atteindre*, *s’est établi*. Token range, half-open. */
export interface VerbGroup {
  readonly from: number
  readonly to: number
  readonly lemma: string
  readonly sense: VerbSense
  readonly traits: readonly string[]
  /** What the group as a whole says: *a annoncé* is past, *aurait coûté* conditional, *va coûter* future. */
  readonly tense: Tense
  readonly plural: boolean
  readonly person: 1 | 2 | 3
  readonly passive: boolean
  readonly reflexive: boolean
  readonly negated: boolean
  /** A modal or an auxiliary of plans in front: *doit*, *pourrait*, *compte*. */
  readonly modal: 'plan' | 'modal' | null
  /** *a-t-il ajouté*, *indique la préfecture*: the subject comes after. */
  readonly inverted: boolean
}

const FINITE: ReadonlySet<Tense> = new Set(['present', 'imperfect', 'past', 'future', 'conditional', 'subjunctive'])
export const isFiniteTense = (tense: Tense): boolean => FINITE.has(tense)

/** For each token of a sentence, 1 where something else has it. */
export type Taken = Uint8Array

/** Every verb group of a sentence, left to right. `taken`: tokens of dates and names, which are no verbs. */
export function verbGroups(tokens: readonly Token[], taken: Taken): VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let at = 0; at < tokens.length;) {
    const entry = taken[at] === 1 ? null : verbAt(tokens, at, groups.length > 0)
    if (!entry) {
      at++
      continue
    }
    const group = groupFrom(tokens, at, entry, taken)
    groups.push(group)
    at = group.to
  }
  return groups
}

/** The verb that a word is here, or null where it is a noun, an adjective, a preposition. */
function verbAt(tokens: readonly Token[], at: number, before: boolean): VerbEntry | null {
  const token = tokens[at]!
  if (!has('verb', token)) return isUnknownVerb(tokens, at) ? UNKNOWN : null
  let finite: VerbEntry | null = null
  let other: VerbEntry | null = null
  for (const { entry, width } of token.phrases) {
    if (entry.kind !== 'verb' || width > 1) continue
    if (FINITE.has(entry.tense)) finite ??= entry
    else other ??= entry
  }
  if (!finite && !other) return isUnknownVerb(tokens, at) ? UNKNOWN : null
  if ((at > 0 && isCapital(token.text)) || isOtherWord(tokens, at)) return null
  if (finite && (!other || finite.traits.includes('auxiliary')) && canBeFinite(tokens, at, finite)) return finite
  if (!other) return null
  if (finite && subjectPronounBefore(tokens, at)) return finite
  if (other.tense === 'infinitive') return isDeterminer(tokens, at - 1) ? null : other
  if (other.tense === 'participle' && finite && !before && canBeFinite(tokens, at, finite)) return finite
  return isDeterminer(tokens, at - 1) ? null : other
}

/** *l’épidémie qui sévit*: a word that no table knows, right behind *qui*, *il* or *se*. */
function isUnknownVerb(tokens: readonly Token[], at: number): boolean {
  const { shape, text, key, phrases } = tokens[at]!
  if (phrases.length > 0 || shape !== 'word' || text !== key || key.length < 4) return false
  return isAny(BEFORE_VERB, tokens[at - 1])
}
const UNKNOWN: VerbEntry = { kind: 'verb', lemma: '', tense: 'present', plural: false, person: 3, sense: {}, traits: [] }

/** *soit 3 %*, *en hausse*: forms of a verb that are something else here. */
function isOtherWord(tokens: readonly Token[], at: number): boolean {
  if (at > 0 && phrase('movement', tokens, at - 1)?.to === at + 1) return true
  return cue('amounts to', tokens, at) !== null && cue('than', tokens, at - 1) === null && !subjectPronounBefore(tokens, at)
}

const CLITICS = cues('none', 'he', 'we', 'which', 'clitic')

export function subjectPronounBefore(tokens: readonly Token[], at: number): boolean {
  return isAny(CLITICS, tokens[at - 1])
}

function canBeFinite(tokens: readonly Token[], at: number, verb: VerbEntry): boolean {
  if (subjectPronounBefore(tokens, at)) return true
  if (verb.tense === 'conditional' || verb.tense === 'future') return !isPreposition(tokens, at - 1)
  if (cue('latter', tokens, at - 2) === at) return true
  if (isOfShare(tokens, at)) return true
  if (verb.traits.includes('auxiliary')) return !isDeterminer(tokens, at - 1) || tokens[at - 1]!.shape === 'number'
  let left = at - 1
  while (left >= 0 && has('preposed', tokens[left])) left--
  if (isDeterminer(tokens, left) || isPreposition(tokens, at - 1)) return false
  return true
}

/** *un sur seize était*: the number before the verb is no determiner. */
const isOfShare = (tokens: readonly Token[], at: number): boolean =>
  cue('on', tokens, at - 2) !== null && (phrase('number', tokens, at - 1)?.value ?? 0) > 1

const DETERMINERS = cues('the', 'these', 'owners', 'ours', 'several', 'determiner')
export function isDeterminer(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && (token.shape === 'number' || has('number', token) || isAny(DETERMINERS, token))
}

const PREPOSITIONS = cues('of', 'at', 'in', 'on', 'per', 'between', 'since', 'against', 'after', 'before', 'preposition')
export const isPreposition = (tokens: readonly Token[], at: number): boolean => isAny(PREPOSITIONS, tokens[at])

function groupFrom(tokens: readonly Token[], at: number, entry: VerbEntry, taken: Taken): VerbGroup {
  const base: Base = {
    from: at,
    person: entry.person,
    plural: entry.plural,
    reflexive: cue('reflexive', tokens, at - 1) !== null,
    inverted: isInverted(tokens, at + 1),
  }
  if (entry.traits.includes('auxiliary')) {
    const participle = nextVerb(tokens, at + 1, taken, 'participle')
    if (participle) return compound(tokens, base, entry, participle, taken)
  }
  const negated = isNegated(tokens, at, at + 1)
  if (leads(entry) || entry.traits.includes('going')) {
    const infinitive = nextVerb(tokens, at + 1, taken, 'infinitive')
    if (infinitive) return withInfinitive(tokens, base, { entry, tense: entry.tense, negated }, infinitive, taken)
  }
  return grouped(base, { at, entry }, { tense: entry.tense, negated, passive: false, modal: null })
}

/** *compte*, *doit*: an infinitive may follow. */
const leads = ({ traits }: VerbEntry): boolean => traits.includes('plans infinitive') || traits.includes('modal')

type Base = Pick<VerbGroup, 'from' | 'reflexive' | 'person' | 'plural' | 'inverted'>
type Manner = Pick<VerbGroup, 'tense' | 'negated' | 'passive' | 'modal'>
interface Found {
  readonly at: number
  readonly entry: VerbEntry
}
interface Modal {
  readonly entry: VerbEntry
  readonly tense: Tense
  readonly negated: boolean
}

const grouped = (
  { from, person, plural, reflexive, inverted }: Base,
  { at, entry: { lemma, sense, traits } }: Found,
  { tense, negated, passive, modal }: Manner,
): VerbGroup => ({
  from,
  to: at + 1,
  lemma,
  sense,
  traits,
  tense,
  plural,
  person,
  passive,
  reflexive,
  negated,
  modal,
  inverted,
})

/** *a* + *atteint*, *a été* + *ramenée*, *est* + *estimé*. */
function compound(tokens: readonly Token[], base: Base, auxiliary: VerbEntry, first: Found, taken: Taken): VerbGroup {
  const been = first.entry.traits.includes('copula') && first.entry.traits.includes('auxiliary')
  const second = been ? nextVerb(tokens, first.at + 1, taken, 'participle') : null
  const main = second ?? first
  const isBe = auxiliary.traits.includes('copula')
  const passive = !!second || (isBe && !base.reflexive && !main.entry.traits.includes('with être'))
  const past = second || !passive
  const tense = past && (auxiliary.tense === 'present' || auxiliary.tense === 'imperfect') ? 'past' : auxiliary.tense
  const negated = isNegated(tokens, base.from, base.from + 1) || isNegated(tokens, base.from, main.at)
  const infinitive = !passive && leads(main.entry) ? nextVerb(tokens, main.at + 1, taken, 'infinitive') : null
  if (infinitive) return withInfinitive(tokens, base, { entry: main.entry, tense, negated }, infinitive, taken)
  return grouped(base, main, { tense, negated, passive, modal: null })
}

/** *devrait* + *atteindre*, *va* + *coûter*, *doit* + *être porté*. */
function withInfinitive(tokens: readonly Token[], base: Base, modal: Modal, found: Found, taken: Taken): VerbGroup {
  const passive = found.entry.traits.includes('auxiliary') ? nextVerb(tokens, found.at + 1, taken, 'participle') : null
  const going = modal.entry.traits.includes('going')
  const kind = going ? null : modal.entry.traits.includes('modal') ? 'modal' : 'plan'
  return grouped(base, passive ?? found, {
    tense: going ? 'future' : modal.tense,
    negated: modal.negated,
    passive: !!passive && found.entry.traits.includes('copula'),
    modal: kind,
  })
}

/** The next verb of a tense, past adverbs, negation and clitics. */
function nextVerb(tokens: readonly Token[], from: number, taken: Taken, tense: Tense): Found | null {
  for (let at = from; at < tokens.length && at <= from + 5; at++) {
    const token = tokens[at]!
    if (taken[at] === 1) {
      if (tense === 'participle') continue
      return null
    }
    if (has('verb', token))
      for (const { entry, width } of token.phrases)
        if (entry.kind === 'verb' && entry.tense === tense && width === 1) return { at, entry }
    if (!isSkipped(tokens, at)) return null
  }
  return null
}

const SKIPPED = cues('none', 'not', 'clitic', 'he', 'reflexive', 'dash', 'euphonic')

/** Words that may stand between an auxiliary and its verb. */
function isSkipped(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (token.text === '-') return token.glued
  return has('adverb', token) || has('time', token) || has('bound', token) || isAny(SKIPPED, token) || isAdverb(token)
}

/** Adverbs of manner by their ending; the lexicon holds the others. */
const isAdverb = (token: Token) => token.key.length > 6 && token.key.endsWith(MANNER)
const MANNER = 'ment'

function isNegated(tokens: readonly Token[], from: number, to: number): boolean {
  if (!isNone(tokens, from, 1) && !isNone(tokens, from, 2) && !isNone(tokens, from, 3)) return false
  for (let at = to - 1; at <= to + 2 && at < tokens.length; at++)
    if (at > from - 1 && cue('not', tokens, at) !== null) return true
  for (let at = from; at < to; at++) if (cue('not', tokens, at) !== null) return true
  return false
}

/** *ne*, some tokens before a verb, and no comma between. */
const isNone = (tokens: readonly Token[], from: number, back: number) =>
  cue('none', tokens, from - back) !== null && !hasMark(',;', tokens, from - back, from)

/** *a-t-il*, *précise-t-elle*, *a-t-on* */
function isInverted(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== '-' || !tokens[at]!.glued) return false
  return cue('he', tokens, at + 1) !== null || cue('euphonic', tokens, at + 1) !== null || cue('we', tokens, at + 1) !== null
}

/** *annoncer*, *indiquer*, but not *décider* or *relever*, which report only beside a quotation. */
export const onlyReports = ({ sense, traits }: VerbGroup): boolean => !!sense.says && !sense.holds && !traits.includes('inverted')

/** Right behind these stands a verb. */
const BEFORE_VERB = cues('who', 'he', 'reflexive', 'none')
