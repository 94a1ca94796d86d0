import { has, phrase } from '../recognise/read.js'
import type { Moment } from '../recognise/mention.js'
import type { Mention } from '../recognise/rule.js'
import type { Quantity } from '../recognise/quantity.js'
import type { Article, Sentence, Token } from '../types.js'
import { verbGroups, type Taken, type VerbGroup } from './grammar.js'
import { CLAUSE_ENDS, isOneOf } from '../recognise/marks.js'
import type { Attribution } from './attribution.js'
import type { Memory } from './memory.js'
import type { NounPhrase } from './phrases.js'
import type { Scope } from './scope.js'
import type { Register } from './entity.js'
import { namesOf, type NameSpan } from './names.js'

/** A sentence with all that was found in it: what every question may look at. */
export interface Clause {
  readonly article: Article
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
  readonly quantities: readonly Quantity[]
  /** The moments that can date something: no time of day, nothing vague. */
  readonly dates: readonly Moment[]
  readonly names: readonly NameSpan[]
  readonly groups: readonly VerbGroup[]
  readonly kept: Kept
}

/** Answers that several questions want, kept once given; those that hang on what the passage has set, with it. */
interface Kept {
  scope: Scope | null
  attributions: { readonly memory: Memory; readonly found: readonly Attribution[] } | null
  /** By the place of the verb. */
  readonly subjects: ({ readonly memory: Memory; readonly found: NounPhrase | null } | undefined)[]
}

/** A sentence and its mentions → its names and verbs beside them. */
export function clauseOf(article: Article, sentence: Sentence, mentions: readonly Mention[], register: Register): Clause {
  const names = namesOf(sentence, mentions, register)
  const quantities: Quantity[] = []
  const dates: Moment[] = []
  for (const mention of mentions) {
    if (mention.type === 'quantity') quantities.push(mention)
    else if (mention.type === 'moment' && mention.when.is !== 'clock' && mention.when.is !== 'vague') dates.push(mention)
  }
  return {
    article,
    sentence,
    tokens: sentence.tokens,
    mentions,
    quantities,
    dates,
    names,
    groups: verbGroups(sentence.tokens, verbless(sentence, mentions, names)),
    kept: { scope: null, attributions: null, subjects: [] },
  }
}

/** Names, dates, quantities and titles of three words (*résultat net* **part** *du groupe*) are no verbs; *doublé* may be. */
function verbless({ tokens }: Sentence, mentions: readonly Mention[], names: readonly NameSpan[]): Taken {
  const taken = new Uint8Array(tokens.length + 1)
  for (const { from, to } of names) taken.fill(1, from, to)
  for (const mention of mentions) {
    if (mention.type !== 'ignored' && !(mention.type === 'quantity' && mention.shape === 'factor'))
      taken.fill(1, mention.from, mention.to)
  }
  for (let at = 0; at < tokens.length; at++) {
    const metric = has('metric', tokens[at]) ? phrase('metric', tokens, at) : null
    if (metric && metric.to - at > 2) taken.fill(1, at, metric.to)
  }
  return taken
}

/** Does a mark that ends a clause stand between two tokens? A comma does only where `commas` says so. */
export function isCut(tokens: readonly Token[], from: number, to: number, commas: 'commas' | 'marks'): boolean {
  for (let at = from; at < to; at++) {
    const { text } = tokens[at]!
    if (isOneOf(CLAUSE_ENDS, text) || (commas === 'commas' && text === ',')) return true
  }
  return false
}

/** The verb group that a token is the object of: the last one before it in its clause, else the one it belongs to. */
export function groupBefore(
  { groups, tokens }: Pick<Clause, 'groups' | 'tokens'>,
  at: number,
  commas: 'commas' | 'marks' = 'marks',
): VerbGroup | null {
  for (let i = groups.length - 1; i >= 0; i--) {
    const group = groups[i]!
    if (group.to <= at) return isCut(tokens, group.to, at, commas) ? null : group
  }
  return null
}

/** *a condamné* *vendredi* **X**: a date may stand between. */
export const pastMoments = ({ mentions }: Clause, at: number): number =>
  mentions.find(({ type, from }) => type === 'moment' && from === at)?.to ?? at
