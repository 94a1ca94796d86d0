import { isOneOf } from '../recognise/marks.js'
import { cue } from '../recognise/read.js'
import type { Clause } from './clause.js'

/** A short line without a full stop, the title above all; or a lone name: *Loire-Atlantique.* */
export const isHeadline = ({ tokens, names, sentence }: Clause) =>
  (tokens.length <= (sentence.paragraph === 0 ? TITLE : HEADING) && !isOneOf('.!?»”"', tokens.at(-1)!.text)) ||
  (names.length === 1 && names[0]!.to === tokens.length - 1 && opens(tokens, names[0]!.from))

/** So many tokens the title of an article has at most, and a heading inside of it. */
const TITLE = 24
const HEADING = 14

/** Nothing but an article or a sign before. */
function opens(tokens: Clause['tokens'], from: number): boolean {
  for (let at = 0; at < from; at++) if (tokens[at]!.shape === 'word' && cue('the', tokens, at) === null) return false
  return true
}

/** **- 88 points de collecte**, *• 80 salariés*: a line of a list goes on about whom the headline above it is about. */
export const isItem = ({ tokens }: Clause): boolean => isOneOf('-–—•●▪■►*·', tokens[0]?.text)
