import { cue, has, phrase } from '../recognise/read.js'
import { isCapital } from '../text/words.js'
import type { Entry, Tense, Token, VerbSense } from '../types.js'

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

/** Every verb group of a sentence, left to right. `taken`: tokens of dates and names, which are no verbs. */
export function verbGroups(tokens: readonly Token[], taken: ReadonlySet<number>): VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let at = 0; at < tokens.length; ) {
    const entry = taken.has(at) ? null : verbAt(tokens, at, groups.at(-1))
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
function verbAt(tokens: readonly Token[], at: number, before: VerbGroup | undefined): VerbEntry | null {
  const token = tokens[at]!
  const readings: VerbEntry[] = []
  for (const { entry, width } of token.phrases) if (entry.kind === 'verb' && width === 1) readings.push(entry)
  if (!readings.length && isUnknownVerb(tokens, at)) return UNKNOWN
  if (!readings.length || (isCapital(token.text) && at > 0) || isOtherWord(tokens, at)) return null
  const finite = readings.find(({ tense }) => FINITE.has(tense))
  const other = readings.find(({ tense }) => !FINITE.has(tense))
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
  if (shape !== 'word' || text !== key || key.length < 4 || phrases.length > 0) return false
  return ['who', 'he', 'reflexive', 'none'].some((name) => cue(name, tokens, at - 1) !== null)
}
const UNKNOWN: VerbEntry = { kind: 'verb', lemma: '', tense: 'present', plural: false, person: 3, sense: {}, traits: [] }

/** *soit 3 %*, *en hausse*: forms of a verb that are something else here. */
function isOtherWord(tokens: readonly Token[], at: number): boolean {
  if (at > 0 && phrase('movement', tokens, at - 1)?.to === at + 1) return true
  return cue('amounts to', tokens, at) !== null && cue('than', tokens, at - 1) === null && !subjectPronounBefore(tokens, at)
}

const CLITICS = ['none', 'he', 'we', 'which', 'clitic']

export function subjectPronounBefore(tokens: readonly Token[], at: number): boolean {
  return at > 0 && CLITICS.some((name) => cue(name, tokens, at - 1) !== null)
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
const isOfShare = (tokens: readonly Token[], at: number): boolean => cue('on', tokens, at - 2) !== null && (phrase('number', tokens, at - 1)?.value ?? 0) > 1

const DETERMINERS = ['the', 'these', 'owners', 'ours', 'several']
export function isDeterminer(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at]) return false
  if (DETERMINERS.some((name) => cue(name, tokens, at) !== null)) return true
  return has('number', tokens[at]) || tokens[at].shape === 'number' || cue('determiner', tokens, at) !== null
}

const PREPOSITIONS = ['of', 'at', 'in', 'on', 'per', 'between', 'since', 'against', 'after', 'before', 'preposition']
export const isPreposition = (tokens: readonly Token[], at: number): boolean => at >= 0 && PREPOSITIONS.some((name) => cue(name, tokens, at) !== null)

function groupFrom(tokens: readonly Token[], at: number, entry: VerbEntry, taken: ReadonlySet<number>): VerbGroup {
  const reflexive = cue('reflexive', tokens, at - 1) !== null
  const negated = isNegated(tokens, at, at + 1)
  const base = { from: at, reflexive, negated, person: entry.person, plural: entry.plural, modal: null, passive: false, inverted: isInverted(tokens, at + 1) }
  if (entry.traits.includes('auxiliary')) {
    const participle = nextVerb(tokens, at + 1, taken, 'participle')
    if (participle) return compound(tokens, base, entry, participle, taken)
  }
  if (entry.traits.includes('plans infinitive') || entry.traits.includes('modal') || entry.traits.includes('going')) {
    const infinitive = nextVerb(tokens, at + 1, taken, 'infinitive')
    if (infinitive) return withInfinitive(tokens, base, entry, entry.tense, infinitive, taken)
  }
  return { ...base, to: at + 1, lemma: entry.lemma, sense: entry.sense, traits: entry.traits, tense: entry.tense }
}

type Base = Pick<VerbGroup, 'from' | 'reflexive' | 'negated' | 'person' | 'plural' | 'modal' | 'passive' | 'inverted'>
interface Found {
  readonly at: number
  readonly entry: VerbEntry
}

/** *a* + *atteint*, *a été* + *ramenée*, *est* + *estimé*. */
function compound(tokens: readonly Token[], base: Base, auxiliary: VerbEntry, first: Found, taken: ReadonlySet<number>): VerbGroup {
  const been = first.entry.traits.includes('copula') && first.entry.traits.includes('auxiliary')
  const second = been ? nextVerb(tokens, first.at + 1, taken, 'participle') : null
  const { at, entry } = second ?? first
  const isBe = auxiliary.traits.includes('copula')
  const passive = !!second || (isBe && !base.reflexive && !entry.traits.includes('with être'))
  const past = second || !passive
  const tense = past && (auxiliary.tense === 'present' || auxiliary.tense === 'imperfect') ? 'past' : auxiliary.tense
  const negated = base.negated || isNegated(tokens, base.from, at)
  const modal = entry.traits.includes('plans infinitive') || entry.traits.includes('modal') ? nextVerb(tokens, at + 1, taken, 'infinitive') : null
  if (modal && !passive) return withInfinitive(tokens, { ...base, negated }, entry, tense, modal, taken)
  return { ...base, negated, passive, to: at + 1, lemma: entry.lemma, sense: entry.sense, traits: entry.traits, tense }
}

/** *devrait* + *atteindre*, *va* + *coûter*, *doit* + *être porté*. */
function withInfinitive(tokens: readonly Token[], base: Base, modal: VerbEntry, tense: Tense, { at, entry }: Found, taken: ReadonlySet<number>): VerbGroup {
  const passive = entry.traits.includes('auxiliary') ? nextVerb(tokens, at + 1, taken, 'participle') : null
  const main = passive ?? { at, entry }
  const going = modal.traits.includes('going')
  const kind = going ? null : modal.traits.includes('modal') ? 'modal' : 'plan'
  return {
    ...base, to: main.at + 1, lemma: main.entry.lemma, sense: main.entry.sense, traits: main.entry.traits,
    tense: going ? 'future' : tense, modal: kind, passive: !!passive && entry.traits.includes('copula'),
  }
}

/** The next verb of a tense, past adverbs, negation and clitics. */
function nextVerb(tokens: readonly Token[], from: number, taken: ReadonlySet<number>, tense: Tense): Found | null {
  for (let at = from; at < tokens.length && at <= from + 5; at++) {
    const token = tokens[at]!
    if (taken.has(at)) {
      if (tense === 'participle') continue
      return null
    }
    for (const { entry, width } of token.phrases) if (entry.kind === 'verb' && entry.tense === tense && width === 1) return { at, entry }
    if (!isSkipped(tokens, at)) return null
  }
  return null
}

const SKIPPED = ['none', 'not', 'clitic', 'he', 'reflexive', 'dash', 'euphonic']

/** Words that may stand between an auxiliary and its verb. */
function isSkipped(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (token.text === '-') return token.glued
  return has('adverb', token) || has('time', token) || has('bound', token) || SKIPPED.some((name) => cue(name, tokens, at) !== null) || isAdverb(token)
}

/** Adverbs of manner by their ending; the lexicon holds the others. */
const isAdverb = (token: Token) => token.key.length > 6 && token.key.endsWith(MANNER)
const MANNER = 'ment'

function isNegated(tokens: readonly Token[], from: number, to: number): boolean {
  const none = [1, 2, 3].some((back) => from - back >= 0 && cue('none', tokens, from - back) !== null && !isBreak(tokens, from - back, from))
  if (!none) return false
  for (let at = to - 1; at <= to + 2 && at < tokens.length; at++) if (at > from - 1 && cue('not', tokens, at) !== null) return true
  for (let at = from; at < to; at++) if (cue('not', tokens, at) !== null) return true
  return false
}

const isBreak = (tokens: readonly Token[], from: number, to: number) => tokens.slice(from, to).some((token) => token.text === ',' || token.text === ';')

/** *a-t-il*, *précise-t-elle*, *a-t-on* */
function isInverted(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== '-' || !tokens[at]!.glued) return false
  return cue('he', tokens, at + 1) !== null || cue('euphonic', tokens, at + 1) !== null || cue('we', tokens, at + 1) !== null
}

/** *annoncer*, *indiquer*, but not *décider* or *relever*, which report only beside a quotation. */
export const onlyReports = ({ sense, traits }: VerbGroup): boolean => !!sense.says && !sense.holds && !traits.includes('inverted')
