import { looksParticiple } from '../lexicon/endings.js'
import { hasMark, isElided, isOneOf } from '../recognise/marks.js'
import { cue, has } from '../recognise/read.js'
import { isUpper } from '../text/bits.js'
import type { Token } from '../types.js'
import { cues, entryAt, hasCue, isAny } from './ask.js'
import type { Clause } from './clause.js'
import { isDeterminer, isFiniteTense, isPreposition, type VerbGroup } from './grammar.js'

/** The words that a verb is said of. Half-open token range. */
export interface Words {
  readonly is: 'words'
  readonly from: number
  readonly to: number
}

/** The noun phrase that ends at `right`, leftwards to the start of its clause. */
export function wordsBefore(tokens: readonly Token[], groups: readonly VerbGroup[], index: number, right: number): Words | null {
  let to = right
  if (tokens[to]?.text === ',') to = beforeInsertion(tokens, groups, index, to)
  else if (isOneOf('–—', tokens[to]?.text)) to = opening(tokens, to, tokens[to]!.text) - 1
  if (to < 0) return null
  if (tokens[to]?.text === ')') to = opening(tokens, to, '(') - 1
  to = beforeRelative(tokens, groups, index, to)
  let from = titleAt(tokens, to) ?? to + 1
  while (from > 0 && !isBoundary(tokens, groups, index, from - 1)) from--
  from = pastBracket(tokens, groups, index, from)
  if (groups[index]!.plural) from = listStart(tokens, groups, index, from, to)
  if (cue('of', tokens, from) !== null) from = titleAt(tokens, from - 1) ?? from // « X » de Y a attiré
  while (from <= to && (isAdverb(tokens[from]!) || cue('and', tokens, from) !== null)) from++
  if (tokens[right]?.text === ',' && isSecondAside(tokens, groups, from)) return wordsBefore(tokens, groups, index, from - 2)
  from = cue('likewise', tokens, from) ?? from // tout comme le château qui totalise
  from = cue('thanks to', tokens, from) ?? from // grâce à la tarification adoptée par…
  return from <= to ? { is: 'words', from, to: to + 1 } : null
}

/** **L’État, la Région** *et l’Europe mettront*: back over the commas of a list, to its first member. */
function listStart(tokens: readonly Token[], groups: readonly VerbGroup[], index: number, at: number, to: number): number {
  if (!hasCue('and', tokens, at, to) || tokens[at - 1]?.text !== ',') return at
  let from = at - 1
  while (from > 0 && !isBoundary(tokens, groups, index, from - 1)) from--
  const opens = from === 0 || tokens[from - 1]!.text === ','
  const member = isDeterminer(tokens, from) && !isPreposition(tokens, from) && isDeterminer(tokens, at)
  return opens && at - from <= MEMBER && member ? listStart(tokens, groups, index, from, to) : at
}

/** So many words one of a list has. */
const MEMBER = 6

/** *X,* **présente à Tulle,** *avec 300 clients, recrute*: a bare word of description between the commas is an insertion too. */
const isSecondAside = (tokens: readonly Token[], groups: readonly VerbGroup[], from: number): boolean =>
  from > 1 &&
  tokens[from - 1]!.text === ',' &&
  tokens[from - 2]!.shape === 'word' &&
  isUpper(tokens[from - 2]) &&
  !isUpper(tokens[from]) &&
  (looksParticiple(tokens[from]!.key) || groups.some((group) => group.from === from && group.tense === 'participle')) &&
  !isDeterminer(tokens, from) &&
  [from + 1, from + 2].some((at) => isPreposition(tokens, at))

/** *X, fruit de la fusion de* **PSA (Peugeot) et de FCA**: past a bracket inside the phrase, where it begins as an apposition. */
function pastBracket(tokens: readonly Token[], groups: readonly VerbGroup[], index: number, at: number): number {
  const and = cue('and', tokens, at)
  if (and === null || tokens[at - 1]?.text !== ')' || cue('of', tokens, and) === null) return at
  let from = opening(tokens, at - 1, '(')
  while (from > 0 && !isBoundary(tokens, groups, index, from - 1)) from--
  return from > 0 && tokens[from - 1]!.text === ',' ? from : at
}

/** *le film* **« X »** *a attiré*: where a short title in quotation marks opens that ends there. */
function titleAt(tokens: readonly Token[], end: number): number | null {
  if (!isOneOf('»”"', tokens[end]?.text)) return null
  for (let at = end - 1; at >= 0 && at >= end - LONG; at--)
    if (isOneOf('«“"', tokens[at]!.text))
      return (at >= end - SHORT || entryAt('role', tokens[at - 1])?.type === 'product') &&
        (at === 0 || tokens[at - 1]!.text === ',' || (tokens[at - 1]!.shape === 'word' && !isAny(BOUNDARIES, tokens[at - 1])))
        ? at
        : null
  return null
}

/** So many tokens reach back to where a title opens, at most, and behind *l’exposition*, which has a title. */
const SHORT = 9
const LONG = 15

/** *l’épidémie qui sévit dans l’Est a fait*: past a relative clause that runs up to the verb. */
function beforeRelative(tokens: readonly Token[], groups: readonly VerbGroup[], index: number, to: number): number {
  for (let i = index - 1; i >= 0; i--) {
    const group = groups[i]!
    if (!isFiniteTense(group.tense)) continue
    const left = beforeClitics(tokens, group.from - 1)
    if (group.to > to + 1 || left < 1 || cue('who', tokens, left) === null || hasMark(MARKS, tokens, group.to, to + 1)) return to
    return tokens[left - 1]!.text === ',' ? left - 2 : left - 1
  }
  return to
}

/** *X, patron de Y, a dit*: past the insertion to the word before its first comma; without one, to nothing. */
function beforeInsertion(tokens: readonly Token[], groups: readonly VerbGroup[], index: number, comma: number): number {
  for (let at = comma - 1; at >= 0; at--) {
    if (tokens[at]!.text === ';' || tokens[at]!.text === ':') return -1
    if (tokens[at]!.text !== ',') continue
    const touches = ({ from, to, tense }: VerbGroup) =>
      isFiniteTense(tense) && (to === at || beforeClitics(tokens, from - 1) === at)
    return at > 0 && !groups.slice(0, index).some(touches) ? at - 1 : -1
  }
  return -1
}

function opening(tokens: readonly Token[], at: number, mark: string): number {
  for (let i = at - 1; i >= 0; i--) if (tokens[i]!.text === mark) return i
  return 0
}

const MARKS = ',;:«»“”"()–—…?!•'

const BOUNDARIES = cues('than', 'which', 'conjunction')

export function isBoundary(tokens: readonly Token[], groups: readonly VerbGroup[], index: number, at: number): boolean {
  if (isOneOf(MARKS, tokens[at]!.text) || (tokens[at]!.text === '-' && !tokens[at]!.glued)) return true
  if (isAny(BOUNDARIES, tokens[at]) && !isNoun(tokens, at)) return true
  const group = groups.find((one, i) => i < index && one.from <= at && at < one.to)
  if (group && (isFiniteTense(group.tense) || (group.tense === 'gerund' && group.reflexive))) return true // se soldant par
  if (
    cue('and', tokens, at) !== null &&
    (joinsNames(tokens, at) || joinsSubjects(tokens, groups[index]!, at) || joinsParts(tokens, at))
  )
    return false
  if (cue('and', tokens, at) !== null) return groups.some((one, i) => i < index && isFiniteTense(one.tense) && one.to <= at)
  return false
}

/** *l’* **or**, *once d’* **or**, *le* **car**: a conjunction behind an article is none. */
const isNoun = (tokens: readonly Token[], at: number): boolean =>
  cue('conjunction', tokens, at) !== null &&
  at > 0 &&
  (isDeterminer(tokens, at - 1) || (isElided(tokens[at - 1]!.text) && isPreposition(tokens, at - 1)))

/** *mais* **le port et la gare** *connaissent*: a verb in the plural behind a noun in the singular has two subjects. */
const joinsSubjects = (tokens: readonly Token[], verb: VerbGroup, at: number): boolean =>
  verb.plural && isFiniteTense(verb.tense) && cue('singular', tokens, at + 1) !== null

/** *quand* **celui des commissions et services** *a bondi*: two nouns that *celui de* has. */
const joinsParts = (tokens: readonly Token[], at: number): boolean =>
  cue('of', tokens, at - 2) !== null &&
  cue('that', tokens, at - 3) !== null &&
  tokens[at + 1]?.shape === 'word' &&
  !isDeterminer(tokens, at + 1)

/** *alors qu’***Aldi et Lidl** *cumulent*: two names that a clause begins with. */
const joinsNames = (tokens: readonly Token[], at: number): boolean =>
  isUpper(tokens[at - 1]) &&
  isUpper(tokens[at + 1]) &&
  (at < 2 || tokens[at - 2]!.shape === 'mark' || isAny(BOUNDARIES, tokens[at - 2]))

/** *indique la préfecture*, *dont la dette a doublé*: the words behind the verb, up to a comma or a preposition that is not *de*. */
export function wordsAfter(tokens: readonly Token[], group: VerbGroup): Words | null {
  let from = group.to
  if (tokens[from]?.text === ',') return null
  while (from < tokens.length && has('time', tokens[from])) from++
  let to = from
  while (
    to < tokens.length &&
    !isOneOf(MARKS, tokens[to]!.text) &&
    tokens[to]!.text !== '.' &&
    cue('than', tokens, to) === null &&
    cue('which', tokens, to) === null
  ) {
    if (to > from && isPreposition(tokens, to) && cue('of', tokens, to) === null) break
    to++
  }
  return to > from ? { is: 'words', from, to } : null
}

const CLITICS = cues('none', 'clitic', 'reflexive', 'not')

/** Past *ne*, *se*, *y*, *lui*, and adverbs between the subject and its verb. */
export function beforeClitics(tokens: readonly Token[], at: number): number {
  let left = at > 0 && isAny(ARTICLES, tokens[at]) && cue('who', tokens, at - 1) === null ? at - 1 : at // le Bureau du plan l’attend
  while (left >= 0 && (isAny(CLITICS, tokens[left]) || isAdverb(tokens[left]!))) left--
  return left
}

const ARTICLES = cues('the')

const isAdverb = (token: Token) => has('adverb', token) && !isAny(NO_ADVERBS, token)

const NO_ADVERBS = cues('this', 'and', 'conjunction', 'he')

/** **Fille d’un mégissier** *qui employait dix ouvriers, elle…*: an apposition to whom a pronoun stands for. */
export const isBareOpening = ({ from, to }: Words, { tokens, names }: Pick<Clause, 'tokens' | 'names'>): boolean =>
  from === 0 && cue('who', tokens, to) !== null && !isDeterminer(tokens, 0) && !names.some((name) => name.from === 0)
