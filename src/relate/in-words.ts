import { cue } from '../recognise/read.js'
import { hasCue } from './ask.js'
import type { Clause } from './clause.js'
import type { VerbGroup } from './grammar.js'

/** *a* **fait valoir**, *tient à* **préciser**: words of saying that a verb holds or begins. */
export const hasSayingWords = ({ from, to }: VerbGroup, { tokens }: Clause): boolean => hasCue('says in words', tokens, from, to)

/** *les notaires* **font état** *d’une baisse*: words of saying that run past the verb. */
export const saysInWords = ({ from, to }: VerbGroup, { tokens }: Clause): boolean =>
  (cue('says in words', tokens, from) ?? 0) > to
