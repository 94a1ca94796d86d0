import { cue, has } from '../recognise/read.js'
import { isUpper } from '../text/bits.js'
import type { Token } from '../types.js'
import { isFiniteTense, isPreposition, type VerbGroup } from './grammar.js'
import { hasMark, isOneOf } from '../recognise/marks.js'
import { cues, isAny } from './ask.js'

/** Who or what a verb is said of: words of the sentence, a pronoun, or nothing found. Token ranges are half-open. */
export type Subject =
  | { readonly is: 'words'; readonly from: number; readonly to: number }
  | { readonly is: 'he'; readonly at: number }
  | { readonly is: 'we'; readonly at: number }
  | { readonly is: 'this'; readonly at: number }
  | null

/** The subject of a verb group; a verb without its own takes that of the one it is joined to. */
export function subjectOf(tokens: readonly Token[], groups: readonly VerbGroup[], index: number): Subject {
  const group = groups[index]!
  if (group.inverted) return pronounAfter(tokens, group.from) ?? null
  if (group.tense === 'participle') return ofParticiple(tokens, groups, index)
  if (!isFiniteTense(group.tense)) return ofGovernor(tokens, groups, index)
  const left = beforeClitics(tokens, group.from - 1)
  if (left < 0) return wordsAfter(tokens, group)
  const pronoun = pronounAt(tokens, left)
  if (pronoun) return pronoun
  if (cue('who', tokens, left) !== null)
    return antecedent(tokens, wordsBefore(tokens, groups, index, tokens[left - 1]?.text === ',' ? left - 2 : left - 1))
  if (group.sense.says && isClosed(tokens, groups, index, left)) return wordsAfter(tokens, group)
  const found = wordsBefore(tokens, groups, index, left)
  return found ?? (cue('which', tokens, left) !== null ? wordsAfter(tokens, group) : ofGovernor(tokens, groups, index))
}

/** *« … », a dit X*; *… recule, indique la préfecture*: the verb comes right behind what was said. */
function isClosed(tokens: readonly Token[], groups: readonly VerbGroup[], index: number, left: number): boolean {
  const { text } = tokens[left]!
  if (isOneOf('»”"', text)) return true
  return (
    text === ',' &&
    (isOneOf('»”"', tokens[left - 1]?.text) ||
      groups.some((group, i) => i < index && isFiniteTense(group.tense) && !isRelative(tokens, group.from)))
  )
}

/** *X,* **qui vend**…; *X,* **dont Y détient**… */
function isRelative(tokens: readonly Token[], verb: number): boolean {
  if (cue('who', tokens, beforeClitics(tokens, verb - 1)) !== null) return true
  let at = verb - 1
  while (at > 0 && tokens[at]!.shape !== 'mark') at--
  return cue('which', tokens, at + 1) !== null
}

/** *un boîtier facturé 490 €*, *son dividende, fixé à 1,50 euro*: what a participle stands behind; at the start, the governor’s subject. */
function ofParticiple(tokens: readonly Token[], groups: readonly VerbGroup[], index: number): Subject {
  const left = beforeClitics(tokens, groups[index]!.from - 1)
  if (left < 0) return ofGovernor(tokens, groups, index)
  const to = tokens[left]!.text === ',' ? left - 1 : left
  if (to < 0 || isBoundary(tokens, groups, index, to)) return ofGovernor(tokens, groups, index)
  const found = wordsBefore(tokens, groups, index, to)
  return found?.is === 'words' && !isPreposition(tokens, found.from) ? found : ofGovernor(tokens, groups, index)
}

/** *auprès de la société SoftBank, qui…*: *qui* stands for the nearest noun phrase, behind the last preposition but *de*. */
function antecedent(tokens: readonly Token[], words: Subject): Subject {
  if (words?.is !== 'words') return words
  for (let at = words.to - 2; at >= words.from; at--) {
    const of = cue('of', tokens, at) !== null
    if (isPreposition(tokens, at) && (!of || cue('alongside', tokens, at - 1) !== null)) return { ...words, from: at + 1 }
  }
  return words
}

function pronounAt(tokens: readonly Token[], at: number): Subject {
  if (cue('he', tokens, at) !== null) return { is: 'he', at }
  if (cue('we', tokens, at) !== null) return { is: 'we', at }
  if (cue('this', tokens, at) !== null) return { is: 'this', at }
  return null
}

function pronounAfter(tokens: readonly Token[], at: number): Subject {
  for (let i = at + 1; i <= at + 5 && i < tokens.length; i++) {
    const pronoun = pronounAt(tokens, i)
    if (pronoun) return pronoun
  }
  return null
}

/** Past *ne*, *se*, *y*, *lui*, and adverbs between the subject and its verb. */
function beforeClitics(tokens: readonly Token[], at: number): number {
  let left = at
  while (left >= 0 && (isAny(CLITICS, tokens[left]) || isAdverb(tokens[left]!))) left--
  return left
}

const isAdverb = (token: Token) =>
  has('adverb', token) && !token.phrases.some(({ kind, cue }) => kind === 'cue' && (cue === 'this' || cue === 'and'))

/** A governor: the nearest finite verb before, else the first behind. */
function ofGovernor(tokens: readonly Token[], groups: readonly VerbGroup[], index: number): Subject {
  for (let i = index - 1; i >= 0; i--) {
    if (isFiniteTense(groups[i]!.tense) && !groups[i]!.inverted && !endsBetween(tokens, groups[i]!.to, groups[index]!.from))
      return subjectOf(tokens, groups, i)
  }
  if (isFiniteTense(groups[index]!.tense)) return null
  for (let i = index + 1; i < groups.length; i++) if (isFiniteTense(groups[i]!.tense)) return subjectOf(tokens, groups, i)
  return null
}

const endsBetween = (tokens: readonly Token[], from: number, to: number) => hasMark(';:»', tokens, from, to)

/** The noun phrase that ends at `right`, leftwards to the start of its clause. */
function wordsBefore(tokens: readonly Token[], groups: readonly VerbGroup[], index: number, right: number): Subject {
  let to = right
  if (tokens[to]?.text === ')') to = opening(tokens, to, '(') - 1
  if (tokens[to]?.text === ',') to = beforeInsertion(tokens, groups, index, to)
  else if (isOneOf('–—', tokens[to]?.text)) to = opening(tokens, to, tokens[to]!.text) - 1
  if (to < 0) return null
  to = beforeRelative(tokens, groups, index, to)
  let from = titleAt(tokens, to) ?? to + 1
  while (from > 0 && !isBoundary(tokens, groups, index, from - 1)) from--
  while (from <= to && (isAdverb(tokens[from]!) || cue('and', tokens, from) !== null)) from++
  return from <= to ? { is: 'words', from, to: to + 1 } : null
}

/** *le film* **« X »** *a attiré*: where a short title in quotation marks opens that ends there. */
function titleAt(tokens: readonly Token[], end: number): number | null {
  if (!isOneOf('»”"', tokens[end]?.text)) return null
  for (let at = end - 1; at >= 0 && at >= end - 9; at--)
    if (isOneOf('«“"', tokens[at]!.text))
      return at > 0 && tokens[at - 1]!.shape === 'word' && !isAny(BOUNDARIES, tokens[at - 1]) ? at : null
  return null
}

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
    const opens = tokens[at - 1]
    return opens && !groups.some((group, i) => i < index && isFiniteTense(group.tense) && group.to === at) ? at - 1 : -1
  }
  return -1
}

function opening(tokens: readonly Token[], at: number, mark: string): number {
  for (let i = at - 1; i >= 0; i--) if (tokens[i]!.text === mark) return i
  return 0
}

const MARKS = ',;:«»“”"()–—…?!•'

const BOUNDARIES = cues('than', 'which', 'conjunction')

function isBoundary(tokens: readonly Token[], groups: readonly VerbGroup[], index: number, at: number): boolean {
  if (isOneOf(MARKS, tokens[at]!.text) || (tokens[at]!.text === '-' && !tokens[at]!.glued)) return true
  if (isAny(BOUNDARIES, tokens[at])) return true
  const group = groups.find((one, i) => i < index && one.from <= at && at < one.to)
  if (group && isFiniteTense(group.tense)) return true
  if (cue('and', tokens, at) !== null && joinsNames(tokens, at)) return false
  if (cue('and', tokens, at) !== null) return groups.some((one, i) => i < index && isFiniteTense(one.tense) && one.to <= at)
  return false
}

/** *alors qu’***Aldi et Lidl** *cumulent*: two names that a clause begins with. */
const joinsNames = (tokens: readonly Token[], at: number): boolean =>
  isUpper(tokens[at - 1]) &&
  isUpper(tokens[at + 1]) &&
  (at < 2 || tokens[at - 2]!.shape === 'mark' || isAny(BOUNDARIES, tokens[at - 2]))

/** *indique la préfecture*, *dont la dette a doublé*: the words behind the verb, up to a comma or a preposition that is not *de*. */
function wordsAfter(tokens: readonly Token[], group: VerbGroup): Subject {
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
