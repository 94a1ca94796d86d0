import { nominalInfinitives } from '../lexicon/verbs.js'
import { looksManner, looksPlural } from '../lexicon/endings.js'
import { cue, has, phrase, tokenAt } from '../recognise/read.js'
import type { Entry, Tense, Token } from '../types.js'
import { cues, entryAt, hasCue, isAny } from './ask.js'
import type { Taken, VerbGroup } from './grammar.js'
import { hasMark } from '../recognise/marks.js'

/** The row of a verb form. */
export type VerbEntry = Extract<Entry, { kind: 'verb' }>

/** *a été ramenée*: a verb with the auxiliaries and infinitives that lead on from it. */
export function groupFrom(tokens: readonly Token[], at: number, entry: VerbEntry, taken: Taken): VerbGroup {
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
  return grouped(base, { at, entry }, { tense: entry.tense, negated, passive: false, modal: null, perfect: false })
}

/** *compte*, *doit*: an infinitive may follow. */
const leads = ({ traits }: VerbEntry): boolean => traits.includes('plans infinitive') || traits.includes('modal')

type Base = Pick<VerbGroup, 'from' | 'reflexive' | 'person' | 'plural' | 'inverted'>

type Manner = Pick<VerbGroup, 'tense' | 'negated' | 'passive' | 'modal' | 'perfect'>

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
  { tense, negated, passive, modal, perfect }: Manner,
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
  perfect,
  inverted,
})

/** *a* + *atteint*, *a été* + *ramenée*, *est* + *estimé*. */
function compound(tokens: readonly Token[], base: Base, auxiliary: VerbEntry, first: Found, taken: Taken): VerbGroup {
  const been = first.entry.traits.includes('copula') && first.entry.traits.includes('auxiliary')
  const second = been ? nextVerb(tokens, first.at + 1, taken, 'participle') : null
  const main = second ?? first
  const isBe = auxiliary.traits.includes('copula')
  const passive = !!second || (isBe && !base.reflexive && !main.entry.traits.includes('with be'))
  const past = second || !passive
  const tense = past && (auxiliary.tense === 'present' || auxiliary.tense === 'imperfect') ? 'past' : auxiliary.tense
  const negated = isNegated(tokens, base.from, base.from + 1) || isNegated(tokens, base.from, main.at)
  const infinitive = !passive && leads(main.entry) ? nextVerb(tokens, main.at + 1, taken, 'infinitive') : null
  if (infinitive) return withInfinitive(tokens, base, { entry: main.entry, tense, negated }, infinitive, taken)
  return grouped(base, main, { tense, negated, passive, modal: null, perfect: !!past })
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
    perfect: false,
  })
}

/** The next verb of a tense, past adverbs, negation and clitics. */
function nextVerb(tokens: readonly Token[], from: number, taken: Taken, tense: Tense): Found | null {
  let skipped = false
  for (let at = from; at < tokens.length && at <= from + 5; at++) {
    at = cue('in passing', tokens, at) ?? pastContrast(tokens, at) ?? pastMoreThan(tokens, at) ?? at
    const token = tokenAt(tokens, at)
    if (!token) return null
    if (taken[at] === 1) {
      if (tense !== 'participle') return null
      skipped = true // but: j’ai 11 hectares couchés
      continue
    }
    if (has('verb', token))
      for (const { entry, width } of token.phrases)
        if (entry.kind === 'verb' && entry.tense === tense && width === 1)
          return skipped && looksPlural(token.key) ? null : { at, entry }
    if (!isSkipped(tokens, at) && !isObject(tokens, at, tense)) return null
  }
  return null
}

/** *veut* **la** *ramener*, but *veut le pouvoir*: what is before an infinitive that is no noun. */
const isObject = (tokens: readonly Token[], at: number, tense: Tense): boolean =>
  tense === 'infinitive' && isObjectOf(tokens, at + 1) && has('verb', tokens[at + 1])

/** *le* before an infinitive */
export const isObjectOf = (tokens: readonly Token[], at: number): boolean =>
  cue('the', tokens, at - 1) !== null && !has('noun', tokens[at]) && !nominalInfinitives.has(tokens[at]?.key ?? '')

/** *a, elle, écopé*; *ont, eux, perdu* */
const pastContrast = (tokens: readonly Token[], at: number): number | null =>
  tokens[at]?.text === ',' && isAny(CONTRASTED, tokenAt(tokens, at + 1)) && tokens[at + 2]?.text === ',' ? at + 3 : null

/** *a plus que doublé*, *n’a que modestement progressé* */
const pastMoreThan = (tokens: readonly Token[], at: number): number | null => {
  if (cue('than', tokens, at) !== null && (cue('none', tokens, at - 2) !== null || cue('none', tokens, at - 3) !== null))
    return at + 1
  return cue('more', tokens, at) !== null && cue('than', tokens, at + 1) !== null ? at + 2 : null
}

const CONTRASTED = cues('he', 'clitic', 'them')

const SKIPPED = cues('none', 'not', 'clitic', 'he', 'reflexive', 'dash', 'euphonic')

/** Words that may stand between an auxiliary and its verb. */
function isSkipped(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  return has('adverb', token) || has('time', token) || has('bound', token) || isAny(SKIPPED, token) || looksManner(token.key)
}

function isNegated(tokens: readonly Token[], from: number, to: number): boolean {
  if (!isNone(tokens, from, 1) && !isNone(tokens, from, 2) && !isNone(tokens, from, 3)) return false
  return hasCue('not', tokens, from, to + 3)
}

/** *ne*, some tokens before a verb, and no comma between. */
const isNone = (tokens: readonly Token[], from: number, back: number) =>
  cue('none', tokens, from - back) !== null && !hasMark(',;', tokens, from - back, from)

/** *a-t-il*, *précise-t-elle*, *a-t-on* */
function isInverted(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== '-' || !tokens[at]!.glued) return false
  return cue('he', tokens, at + 1) !== null || cue('euphonic', tokens, at + 1) !== null || cue('we', tokens, at + 1) !== null
}

/** **pendant** *cinq ans*, **part du** *groupe*, **devant** *Lens*: words of a form that verbs have as well. */
export const leadsIn = (tokens: readonly Token[], at: number): boolean =>
  cue('preposition', tokens, at) !== null || (phrase('adverb', tokens, at)?.to ?? at) > at + 1 || isFacing(tokens, at)

/** **devant** *Lens*, not *la Garonne* **devant** *dépasser 28 °C* */
const isFacing = (tokens: readonly Token[], at: number): boolean =>
  cue('facing', tokens, at) !== null && ![1, 2].some((on) => entryAt('verb', tokens[at + on])?.tense === 'infinitive')
