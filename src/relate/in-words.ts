import { cue } from '../recognise/read.js'
import type { Clause } from './clause.js'
import type { VerbGroup } from './grammar.js'

/** *les notaires* **font état** *d’une baisse* */
export const saysInWords = ({ from, to }: VerbGroup, { tokens }: Clause): boolean =>
  (cue('says in words', tokens, from) ?? 0) > to
