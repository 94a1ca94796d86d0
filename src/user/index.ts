import type { UserLexicon } from '../types.js'
import type { Lexicon } from '../text/scan.js'
import type { LexiconSource, ParsedLexicon } from './parse.js'

export type { Lexicon }
export type { LexiconProblem, LexiconSource, ParsedLexicon } from './parse.js'

/** Files of YAML or JSON → one lexicon, and what is wrong with them. The parser is loaded when it is first needed. */
export async function parseLexicon(...sources: readonly LexiconSource[]): Promise<ParsedLexicon> {
  return (await import('./parse.js')).parse(sources)
}

/** What articles are scanned with: the project's own lexicon and a user's. */
export async function compiled(user: UserLexicon): Promise<Lexicon> {
  return (await import('../lexicon/user.js')).lexiconWith(user)
}
