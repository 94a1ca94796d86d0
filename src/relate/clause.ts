import type { Mention } from '../recognise/rule.js'
import type { Quantity } from '../recognise/quantity.js'
import type { Article, Sentence, Token } from '../types.js'
import { verbGroups, type VerbGroup } from './grammar.js'
import { namesOf, type NameSpan, type Register } from './names.js'

/** A sentence with all that was found in it: what every question may look at. */
export interface Clause {
  readonly article: Article
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
  readonly quantities: readonly Quantity[]
  readonly names: readonly NameSpan[]
  /** Found at first use: most sentences hold no quantity and are asked for nothing but their names. */
  readonly groups: readonly VerbGroup[]
}

export function clauseOf(article: Article, sentence: Sentence, mentions: readonly Mention[], register: Register): Clause {
  const names = namesOf(sentence, mentions, register)
  const taken = new Set<number>()
  for (const { from, to } of [...names, ...mentions.filter(({ type }) => type === 'moment' || type === 'lapse')]) {
    for (let at = from; at < to; at++) taken.add(at)
  }
  for (const mention of mentions) if (mention.type === 'quantity' && mention.shape !== 'factor') for (let at = mention.from; at < mention.to; at++) taken.add(at)
  const quantities = mentions.filter((mention): mention is Quantity => mention.type === 'quantity')
  let made: VerbGroup[] | null = null
  return {
    article, sentence, tokens: sentence.tokens, mentions, quantities, names,
    get groups() {
      return (made ??= verbGroups(sentence.tokens, taken))
    },
  }
}

const HARD = /^[;:«»“”()–—]$/u

/** Does a mark that ends a clause stand between two tokens? A comma does only where `commas` says so. */
export function isCut(tokens: readonly Token[], from: number, to: number, commas: 'commas' | 'marks'): boolean {
  for (let at = from; at < to; at++) {
    const { text } = tokens[at]!
    if (HARD.test(text) || (commas === 'commas' && text === ',')) return true
  }
  return false
}

/** The verb group that a token is the object of: the last one before it in its clause, else the one it belongs to. */
export function groupBefore({ groups, tokens }: Pick<Clause, 'groups' | 'tokens'>, at: number, commas: 'commas' | 'marks' = 'marks'): VerbGroup | null {
  for (let i = groups.length - 1; i >= 0; i--) {
    const group = groups[i]!
    if (group.to <= at) return isCut(tokens, group.to, at, commas) ? null : group
  }
  return null
}
