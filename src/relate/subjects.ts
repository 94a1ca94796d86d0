import { hasMark, isOneOf } from '../recognise/marks.js'
import { unlike } from '../lexicon/endings.js'
import { sanctions } from '../lexicon/words.js'
import { cue, has } from '../recognise/read.js'
import { isUpper } from '../text/bits.js'
import type { Token } from '../types.js'
import { hasCue } from './ask.js'
import { isDeterminer, isFiniteTense, isPreposition, type VerbGroup } from './grammar.js'
import { butMonth, ofPlanner, pastMoment, rankedBehind } from './inverted.js'
import { genderAt } from './noun-words.js'
import { beforeClitics, isBoundary, wordsAfter, wordsBefore, type Words } from './subject-words.js'

/** Who or what a verb is said of: words of the sentence, a pronoun, or nothing found. Token ranges are half-open. */
export type Subject =
  | Words
  | { readonly is: 'he'; readonly at: number }
  | { readonly is: 'each'; readonly at: number }
  | { readonly is: 'we'; readonly at: number }
  | { readonly is: 'this'; readonly at: number }
  | null

/** The subject of a verb group; a verb without its own takes that of the one it is joined to. */
export function subjectOf(tokens: readonly Token[], groups: readonly VerbGroup[], index: number): Subject {
  const group = groups[index]!
  if (group.inverted) return pronounAfter(tokens, group.from) ?? null
  if (group.tense === 'participle') return ofParticiple(tokens, groups, index)
  if (group.tense === 'gerund') return ofGerund(tokens, groups, index)
  const planner = group.tense === 'infinitive' ? ofPlanner(tokens, group.from) : null
  if (planner) return planner
  if (!isFiniteTense(group.tense)) return seen(tokens, groups, index) ?? ofGovernor(tokens, groups, index)
  if (cue('each', tokens, group.from - 1) !== null) return { is: 'each', at: group.from - 1 }
  const left = beforeClitics(tokens, group.from - 1)
  if (left < 0) return wordsAfter(tokens, group)
  const pronoun = pronounAt(tokens, left)
  if (pronoun) return pronoun
  if (cue('who', tokens, left) !== null || (cue('which one', tokens, left) !== null && tokens[left - 1]?.text === ','))
    return antecedent(tokens, butMonth(tokens, beforeWho(tokens, groups, index, left)), group.plural)
  if (cue('likewise', tokens, left) !== null && left < group.from - 1) return wordsAfter(tokens, group) // comme l’affirmait une ONG
  if (group.sense.says && isClosed(tokens, groups, index, left)) return wordsAfter(tokens, group)
  const found = wordsBefore(tokens, groups, index, left)
  const ranked = rankedBehind(tokens, group, found)
  if (ranked) return ranked
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

/** *La Bourse recule,* **le Dax** *perdant 1 %*: a gerund without *en* may have a subject of its own, behind a comma; **la dette** *ayant doublé,* also at the start. */
function ofGerund(tokens: readonly Token[], groups: readonly VerbGroup[], index: number): Subject {
  const { from, to: end } = groups[index]!
  const left = beforeClitics(tokens, from - 1)
  const own = left < 1 || isPreposition(tokens, left) ? null : wordsBefore(tokens, groups, index, left)
  const opens =
    own &&
    tokens[own.from - 1]?.text === ',' &&
    ['the', 'latter', 'that'].some((name) => cue(name, tokens, own.from) !== null) &&
    tokens[own.to - 1]?.text !== ','
  const first = own?.from === 0 && end - from > 1
  return first || (opens && groups.some(({ to, tense }) => to < own.from && isFiniteTense(tense)))
    ? own
    : ofGovernor(tokens, groups, index)
}

/** *un boîtier facturé 490 €*, *son dividende, fixé à 1,50 euro*: what a participle stands behind; at the start, the governor’s subject. */
function ofParticiple(tokens: readonly Token[], groups: readonly VerbGroup[], index: number): Subject {
  const left = beforeClitics(tokens, groups[index]!.from - 1)
  if (left < 0) return ofGovernor(tokens, groups, index)
  if (isJoined(tokens, groups[index - 1], left)) return subjectOf(tokens, groups, index - 1)
  const to = tokens[left]!.text === ',' ? pastMoment(tokens, left) - 1 : left
  if (to < 0 || isBoundary(tokens, groups, index, to)) return ofGovernor(tokens, groups, index)
  const found = wordsBefore(tokens, groups, index, to)
  if (found?.is === 'words' && to < left && disagrees(tokens, found, groups[index]!)) return ofGovernor(tokens, groups, index)
  if (found?.is !== 'words') return ofGovernor(tokens, groups, index)
  if (to === left && cue('indefinite', tokens, found.from + 1) !== null && isPreposition(tokens, found.from))
    return { ...found, from: found.from + 1 } // se soldant par un taux détérioré de
  return isPreposition(tokens, found.from) ? (nameAt(tokens, found, to) ?? ofGovernor(tokens, groups, index)) : found
}

/** *distance de huit points* **Arnaud Delcourt,** *crédité de 19 %*: a name of two words or more, right behind a noun. */
function nameAt(tokens: readonly Token[], { from: start }: Words, last: number): Words | null {
  let from = last + 1
  while (from > start && isUpper(tokens[from - 1]!)) from--
  const apart =
    from > start && tokens[from - 1]!.shape === 'word' && !isPreposition(tokens, from - 1) && !isDeterminer(tokens, from - 1)
  return apart && last - from > 0 ? { is: 'words', from, to: last + 1 } : null
}

/** *a détruit* **ou** *endommagé*, *a conçu* **et** *vendu*: a participle that goes on with the verb right before. */
const isJoined = (tokens: readonly Token[], before: VerbGroup | undefined, at: number): boolean =>
  before?.to === at && (cue('and', tokens, at) !== null || cue('or', tokens, at) !== null)

/** The words that *qui* stands behind, past what a comma puts between: *X,* **dont Y est l’hôte,** *qui*, *X,* **festival d’hiver,** *qui*, *X,* **né à Y,** *qui*. */
function beforeWho(tokens: readonly Token[], groups: readonly VerbGroup[], index: number, who: number): Words | null {
  if (tokens[who - 1]?.text !== ',') return wordsBefore(tokens, groups, index, who - 1)
  let comma = who - 2
  while (comma > 0 && !isOneOf(',;:', tokens[comma]!.text)) comma--
  const start = tokens[comma + 1]!
  const isAside =
    comma > 0 &&
    tokens[comma]!.text === ',' &&
    (cue('which', tokens, comma + 1) !== null ||
      (start.text === start.key &&
        start.shape === 'word' &&
        isBare(tokens, comma + 1) &&
        !groups.some((group) => group.from > comma && group.to < who && isFiniteTense(group.tense))))
  return (isAside ? wordsBefore(tokens, groups, index, comma - 1) : null) ?? wordsBefore(tokens, groups, index, who - 2)
}

/** A noun or a participle that nothing leads in. */
const isBare = (tokens: readonly Token[], at: number): boolean =>
  !isDeterminer(tokens, at) &&
  !isPreposition(tokens, at) &&
  !has('adverb', tokens[at]) &&
  !has('cue', tokens[at]) &&
  !has('role', tokens[at])

/** *auprès de la société SoftBank, qui…*: *qui* stands for the nearest noun phrase, behind the last preposition but *de*; **les Étés** *à Vesoul, qui jubilent*, for the one in the plural. */
function antecedent(tokens: readonly Token[], words: Subject, plural: boolean | null): Subject {
  if (words?.is !== 'words') return words
  const many = plural === true && hasCue('many', tokens, words.from, words.to)
  let past = false
  for (let at = words.to - 2; at >= words.from; at--) {
    const of = cue('of', tokens, at) !== null
    if (past && of && cue('many', tokens, at) !== null) return { ...words, from: at + 1 } // le cas des Étés à Vesoul, qui
    if (many && isUpper(tokens[at + 1])) {
      past ||= !of && isPreposition(tokens, at)
      continue
    }
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

/** *L’Europe a vu* **son activité** *bondir* */
function seen(tokens: readonly Token[], groups: readonly VerbGroup[], index: number): Words | null {
  const [before, { from, tense }] = [groups[index - 1], groups[index]!]
  if (!before?.traits.includes('sees') || tense !== 'infinitive' || cue('owners', tokens, before.to) === null) return null
  const to = beforeClitics(tokens, from - 1) + 1
  return to - before.to > 1 && to - before.to < 6 ? { is: 'words', from: before.to, to } : null
}

/** **ferme la marche,** *crédité de 2 %*: a masculine in the singular behind the comma is said of no *la* or *les*, nor a feminine of a *le*. */
function disagrees(tokens: readonly Token[], { from, to }: Words, { to: end }: VerbGroup): boolean {
  if (to - from !== 2) return false
  const { key } = tokens[end - 1]!
  const gender = cue('plural', tokens, from) !== null ? 'p' : genderAt(tokens, from)
  return gender !== null && unlike[gender].test(key)
}

/** A governor: the nearest finite verb before, else the first behind; who is punished *pour avoir détourné* has done it. */
function ofGovernor(tokens: readonly Token[], groups: readonly VerbGroup[], index: number): Subject {
  for (let i = index - 1; i >= 0; i--) {
    if (!isFiniteTense(groups[i]!.tense) || groups[i]!.inverted || endsBetween(tokens, groups[i]!.to, groups[index]!.from))
      continue
    const punished =
      sanctions.has(groups[i]!.lemma) && !groups[i]!.passive && cue('for', tokens, groups[index]!.from - 1) !== null
    return (punished ? wordsAfter(tokens, groups[i]!) : null) ?? subjectOf(tokens, groups, i)
  }
  if (isFiniteTense(groups[index]!.tense)) return null
  const next = groups.findIndex(({ tense }, i) => i > index && isFiniteTense(tense))
  return next < 0 || hasCue('conjunction', tokens, groups[index]!.to, groups[next]!.from) ? null : subjectOf(tokens, groups, next)
}

const endsBetween = (tokens: readonly Token[], from: number, to: number) => hasMark(';:»', tokens, from, to)
