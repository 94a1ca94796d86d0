import { cue, phrase } from '../recognise/read.js'
import type { Token } from '../types.js'
import { cues, isAny } from './ask.js'
import type { VerbEntry } from './verb-group.js'

/** **Hormis** *le record atteint en 2021*, **avec** *un bénéfice réduit à 3 millions*: no subject follows what such a word leads in, up to a comma. */
export const isLedIn = (tokens: readonly Token[], at: number): boolean =>
  isAny(LEADS, tokens[0]) && !tokens.slice(0, at).some(({ shape }) => shape === 'mark')

const LEADS = cues('with', 'after', 'except')

/** *les analystes* **l’attendaient** *à 84*, *la gauche* **l’avait** *emporté*: no noun looks so; but *l’est* *du pays* may be one. */
export const isPastBehindObject = (tokens: readonly Token[], at: number, { tense, traits }: VerbEntry): boolean =>
  cue('the', tokens, at - 1) === at && (tense === 'imperfect' || (traits.includes('auxiliary') && !traits.includes('copula')))

/** *un sur seize était*: the number before the verb is no determiner. */
export const isOfShare = (tokens: readonly Token[], at: number): boolean =>
  cue('on', tokens, at - 2) !== null && (phrase('number', tokens, at - 1)?.row.value ?? 0) > 1
