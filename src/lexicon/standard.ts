import { lexiconOf, type Lexicon } from './index.js'
import { standardIndex } from './standard-index.js'

const made: Lexicon[] = []

/** The project's own French, made at first use. */
export const standardLexicon = (): Lexicon => (made[0] ??= lexiconOf(standardIndex()))
