import type { Fact } from './fact.js'
import type { UserLexicon, UserMetric, UserName, UserUnit } from './user/keys.js'

export type { Fact, UserLexicon, UserMetric, UserName, UserUnit }

/** A half-open range of UTF-16 offsets in the decoded text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

export type Kind = Fact['kind']
export type Bound = NonNullable<Fact['bound']>
export type UnitKind = NonNullable<Fact['unitKind']>
export type Direction = NonNullable<Fact['direction']>
export type Modality = Fact['modality']
export type PublishedBasis = Fact['publishedBasis']

/** What is read from one input, before any word of it is understood. */
export interface Article {
  readonly file: string
  /** The decoded text; every offset counts in it. */
  readonly text: string
  /** EDTF, as precise as the article says. */
  readonly published: string | null
  readonly publishedBasis: PublishedBasis
  /** Where the article's own words stand: what lies between is header or page furniture. In order, apart. */
  readonly body: readonly Span[]
}

// ── cut ──

/** number: digits with their groups and decimals; code: letters with digits (`A320`); mark: punctuation; symbol: `%`, `€`… */
export type Shape = 'number' | 'word' | 'code' | 'symbol' | 'mark'

export interface Token extends Span {
  readonly text: string
  /** Lower case, straight apostrophe, NFC, accents kept; a single letter keeps its case (`M` is not `m`). */
  readonly key: string
  readonly shape: Shape
  /** No white space between this token and the one before. */
  readonly glued: boolean
  /** Every lexicon phrase that starts here, longest first. */
  readonly phrases: readonly Phrase[]
  /** Of which kinds they are and, of cues and time words, how they are called: bits that tell most questions *no* at once. */
  readonly kinds: number
  readonly cues: number
  /** What it looks like, its shape and its letters, as bits. */
  readonly looks: number
  /** Digits, or a word that is a number or holds one: *deux*, *million*, *dizaine*, *doubler*. */
  readonly numeral: boolean
}

export interface Phrase {
  /** The kind of its row, and the name of a cue or time word: asked so often that they are kept here. */
  readonly kind: Entry['kind']
  readonly cue: string | null
  readonly entry: Entry
  /** How many tokens the phrase covers. */
  readonly width: number
}

export interface Sentence extends Span {
  readonly tokens: readonly Token[]
  /** Counted from 0; sentences of one paragraph share it. */
  readonly paragraph: number
}

// ── what a row of the lexicon says ──

/** `past`: compound past or passé simple; `participle`: past participle; `gerund`: present participle. */
export type Tense =
  'present' | 'imperfect' | 'past' | 'future' | 'conditional' | 'subjunctive' | 'infinitive' | 'participle' | 'gerund'

/** What a verb does with a quantity. */
export interface VerbSense {
  /** The way in which its subject (or, with `moves: 'object'`, its object) goes: *bondir de 3 %*, *relever de 3 %*. */
  readonly way?: Direction
  /** Whose metric moves: the subject's (*le titre recule*, default) or the object's (*la banque relève son taux*). */
  readonly moves?: 'subject' | 'object'
  /** The object without preposition is the size of the change: *gagne 4 points*, *cède 3 %*. */
  readonly size?: true
  /** The object is a level of the subject: *compte 300 salariés*, *atteint 3 %*, *s’établit à 12 euros*. */
  readonly holds?: true
  /** The metric that the verb itself names, in French: *valoriser* → valorisation, *investir* → investissement. */
  readonly metric?: string
  /** Its slug, where a row of the metrics has that title. */
  readonly metricId?: string
  /** What the verb says of the bound: *dépasser* → over, *frôler* → about. */
  readonly bound?: Bound
  /** A factor in the verb: *doubler* → 2. */
  readonly factor?: number
  /** Reports somebody's words: *annoncer*, *estimer*. */
  readonly says?: true
  /** Its complement is still to come: *viser*, *prévoir*, *tabler sur*, *envisager de*. */
  readonly plans?: true
  /** Its complement is uncertain: *supposer*, *soupçonner*. */
  readonly hedges?: true
}

export type EntityType = UserName['type']
export type Gender = NonNullable<UserName['gender']>

export type Entry =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'scale'; readonly zeros: number; readonly letter: boolean }
  | { readonly kind: 'collective'; readonly value: number }
  | { readonly kind: 'fraction'; readonly over: number; readonly times: number }
  | { readonly kind: 'ordinal'; readonly value: number }
  | { readonly kind: 'bound'; readonly bound: Bound; readonly side: 'before' | 'after' }
  | {
      readonly kind: 'unit'
      readonly unit: string
      readonly unitKind: UnitKind
      readonly factor?: string
      readonly family?: string
      readonly risky?: true
    }
  | { readonly kind: 'per'; readonly per: string }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'weekday'; readonly day: number }
  | { readonly kind: 'season'; readonly season: number }
  | { readonly kind: 'period'; readonly unit: string; readonly count: number }
  | { readonly kind: 'time'; readonly cue: string }
  | {
      readonly kind: 'verb'
      readonly lemma: string
      readonly tense: Tense
      readonly plural: boolean
      readonly person: 1 | 2 | 3
      readonly sense: VerbSense
      readonly traits: readonly string[]
    }
  | { readonly kind: 'movement'; readonly way: Direction; readonly pos: 'noun' | 'adjective' | 'phrase'; readonly flow: boolean }
  | { readonly kind: 'metric'; readonly id: string; readonly label: string; readonly units: readonly UnitKind[] | null }
  | { readonly kind: 'role'; readonly type: EntityType; readonly gender: Gender | null }
  | {
      readonly kind: 'name'
      readonly type: EntityType
      readonly gender: Gender | null
      readonly owner?: string
      readonly country?: string
      readonly canonical?: string
      readonly observes?: true
      readonly reports?: true
    }
  | { readonly kind: 'first name'; readonly gender: Gender | null }
  | { readonly kind: 'demonym'; readonly country: string; readonly name?: string }
  | { readonly kind: 'noun'; readonly singular: string }
  | { readonly kind: 'adverb' | 'preposed' }
  | { readonly kind: 'named'; readonly what: string; readonly takesNumber: boolean }
  | { readonly kind: 'points' }
  | { readonly kind: 'gender'; readonly gender: Gender }
  | { readonly kind: 'multiple'; readonly value: number }
  | { readonly kind: 'compares'; readonly way: Direction }
  | { readonly kind: 'cue'; readonly cue: string }

// ── found: no two mentions share a word ──

/** `from` and `to` are token indexes in the sentence, half-open. `rule` names what found it. */
export interface MentionBase extends Span {
  readonly from: number
  readonly to: number
  readonly rule: string
}
