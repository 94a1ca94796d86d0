import type { Token } from '../../types.js'
import type { Reading } from '../read.js'
import type { Start } from '../start.js'
import type { Tense } from './parts.js'
import type { Lapse, Mod, Moment } from './when.js'

/** What an example must give, read in an article of that date. */
export interface Expected {
  readonly published?: string
  readonly passage?: string
  readonly tense?: Tense
  readonly edtf: string | null
  readonly mod?: Mod
}

/** Text with the words of one moment in [brackets], and what it must give. */
export type Example = readonly [marked: string, expected: Expected]

/** A moment that only counts behind an article or a preposition: *été*, *dernier trimestre*. */
export interface Core extends Moment {
  readonly loose?: true
}

/** A way to say when, its examples and counter-examples, and how it is read from a token on. */
export interface TimeRule {
  readonly name: string
  /** The tokens that it may begin with. */
  readonly starts: readonly Start[]
  readonly examples: readonly Example[]
  /** Texts in which no moment is read at all. */
  readonly never: readonly string[]
  readonly read: (tokens: readonly Token[], at: number) => Reading<Core> | null
}

/** A way to say over how long. */
export interface LapseRule {
  readonly name: string
  readonly examples: readonly (readonly [marked: string, expected: Lapse])[]
  readonly never: readonly string[]
  readonly read: (tokens: readonly Token[], at: number) => Reading<Lapse> | null
}
