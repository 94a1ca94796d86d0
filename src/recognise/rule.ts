import type { Token } from '../types.js'
import type { Moment, Lapse } from './mention.js'
import type { Ignored, Quantity } from './quantity.js'
import type { Reading } from './read.js'
import type { Start } from './start.js'

export type Mention = Quantity | Moment | Lapse | Ignored
/** What a rule makes: a mention without its place in the text, which the driver adds; `end` where it quotes less than it takes. */
type Bare<M> = M extends Mention ? Omit<M, 'start' | 'end' | 'rule'> & Partial<Pick<M, 'end'>> : never
export type Draft = Bare<Mention>

/** Text with the words of one mention in [brackets], and the keys that must hold on it. */
export type Example = readonly [marked: string, expected: Readonly<Record<string, unknown>>]

/** A rule is a value: a French construction, its examples and counter-examples, and how it is read from a token on. */
export interface MentionRule {
  readonly name: string
  /** The tokens that it may begin with. */
  readonly starts: readonly Start[]
  /** May begin with a word that leads to no number: a name, a date. */
  readonly anywhere?: true
  readonly examples: readonly Example[]
  /** Sentences in which this rule reads nothing. */
  readonly never: readonly string[]
  /** Reads forward from a token; null where the construction does not stand there. */
  readonly read: (tokens: readonly Token[], at: number) => Reading<{ readonly drafts: readonly Draft[] }> | null
}

/** Words that no quantity may take, and why. */
export const ignore = (from: number, to: number, reason: string) => ({
  to,
  drafts: [{ type: 'ignored', from, to, reason } as const],
})
