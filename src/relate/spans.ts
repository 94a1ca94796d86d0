import { looksPlural } from '../lexicon/endings.js'
import { cue, has, phrase } from '../recognise/read.js'
import type { Token } from '../types.js'
import { cues, isAny } from './ask.js'
import type { Clause } from './clause.js'
import { isDeterminer, isPreposition } from './grammar.js'
import { isOneOf } from '../recognise/marks.js'

/** *taux minimum de soumission aux appels d’offres*, *coût par habitant*: a preposition inside a title. */
export const isInner = (tokens: readonly Token[], at: number) =>
  (cue('at', tokens, at) !== null && looksPlural(tokens[at]!.key)) ||
  (cue('in', tokens, at) !== null &&
    tokens[at + 1]?.shape === 'word' &&
    !isDeterminer(tokens, at + 1) &&
    tokens[at + 1]!.key === tokens[at + 1]!.text)

/** *PIB* **par** *habitant*: does a title of the lexicon run over a token? */
export const isInTitle = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some((back) => (phrase('metric', tokens, at - back)?.to ?? 0) > at)

/** *en* **données** *publiées*, *en* **baisse** *à 70 millions* */
export const isReckoned = (tokens: readonly Token[], at: number): boolean =>
  cue('in', tokens, at - 1) !== null && (cue('reckoned', tokens, at) !== null || has('movement', tokens[at]))

/** The noun phrase that ends right before a token, leftwards to the start of its clause or to a preposition. */
export function phraseBefore({ tokens, groups, mentions, names }: Clause, end: number): { from: number; to: number } | null {
  let from = end
  while (from > 0) {
    const at = from - 1
    const token = tokens[at]!
    if (isOneOf(',;:()«»"“”–—.!?', token.text)) break
    if (isAny(ENDS_BEFORE, tokens[at])) break
    if (groups.some((group) => group.from <= at && at < group.to && (group.tense !== 'participle' || group.to - group.from > 1)))
      break
    if (mentions.some((one) => one.from <= at && at < one.to && one.type !== 'ignored')) break
    if (isPreposition(tokens, at) && cue('of', tokens, at) === null && !isInTitle(tokens, at)) break
    from = at
    const named = token.shape === 'number' && names.some((name) => name.from < at && at < name.to) // les ventes du CAC 40
    if (isDeterminer(tokens, at) && !named && cue('of', tokens, at) === null && cue('of', tokens, at - 1) === null) break
  }
  while (from < end - 1 && cue('that', tokens, from + 1) !== null) from++ // dépasse encore celui de
  return from < end ? { from, to: end } : null
}

/** The noun phrase that starts at a token, rightwards to the next mark, verb, date or quantity. */
export function phraseAfter({ tokens, groups, mentions }: Clause, start: number): { from: number; to: number } | null {
  let to = start
  while (to < tokens.length) {
    const token = tokens[to]!
    if (isOneOf(',;:()«»"“”–—.!?', token.text)) break
    if (isAny(ENDS_AFTER, tokens[to])) break
    if (groups.some((group) => group.from <= to && to < group.to && group.tense !== 'participle')) break
    if (mentions.some((one) => one.from <= to && to < one.to)) break
    if (to > start && isPreposition(tokens, to) && cue('of', tokens, to) === null && !isInner(tokens, to)) break
    to++
  }
  return to > start ? { from: start, to } : null
}

/** No noun phrase runs leftwards over these. */
const ENDS_BEFORE = cues('than', 'which', 'who', 'conjunction', 'and', 'or', 'he', 'none', 'reflexive', 'alongside')

/** No noun phrase runs rightwards over these. */
const ENDS_AFTER = cues('than', 'which', 'who', 'conjunction', 'and', 'against', 'none', 'reflexive')

/** *Chez Terres du Nord* **(5 400 adhérents)** *, la collecte…*: the token behind a bracket that opens at a token, else the token itself. */
export function pastBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at
  const end = tokens.findIndex(({ text }, i) => i > at && text === ')')
  return end < 0 ? at : end + 1
}

/** *devant* **la** *Wallonie* → where *devant* stands: the token before a name, past its article. */
export const beforeArticle = (tokens: readonly Token[], at: number): number =>
  cue('the', tokens, at - 1) === null ? at - 1 : at - 2
