import { cue, has, phrase, tokenAt } from '../recognise/read.js'
import { isUpper } from '../text/bits.js'
import type { Tense, Token, VerbSense } from '../types.js'
import { isElided, isOneOf } from '../recognise/marks.js'
import { cues, entryAt, isAny } from './ask.js'
import { isLedIn, isOfShare, isPastBehindObject } from './before-verb.js'
import { groupFrom, isObjectOf, leadsIn, type VerbEntry } from './verb-group.js'

/** A verb with its auxiliaries: *a été ramenée*, *devrait atteindre*, *s’est établi*. Token range, half-open. */
export interface VerbGroup {
  readonly from: number
  readonly to: number
  readonly lemma: string
  readonly sense: VerbSense
  readonly traits: readonly string[]
  /** What the group as a whole says: *a annoncé* is past, *aurait coûté* conditional, *va coûter* future. */
  readonly tense: Tense
  readonly plural: boolean
  readonly person: 1 | 2 | 3
  readonly passive: boolean
  readonly reflexive: boolean
  readonly negated: boolean
  /** *a perdu*, *aurait perdu*: it has come about. */
  readonly perfect: boolean
  /** A modal or an auxiliary of plans in front: *doit*, *pourrait*, *compte*. */
  readonly modal: 'plan' | 'modal' | null
  /** *a-t-il ajouté*, *indique la préfecture*: the subject comes after. */
  readonly inverted: boolean
}

/** *recule*, *recula*, *reculerait*: a tense that has a subject. */
export const isFiniteTense = (tense: Tense): boolean => tense !== 'participle' && tense !== 'gerund' && tense !== 'infinitive'

/** *la ville* **avance** *de 4 %*, not *verront leur* **facture** *s’alléger*: is a word of a finite verb no noun? */
export const isVerb = ({ tokens, groups }: { tokens: readonly Token[]; groups: readonly VerbGroup[] }, at: number): boolean =>
  !isDeterminer(tokens, at - 1) && groups.some(({ from, to, tense }) => from <= at && at < to && isFiniteTense(tense))

/** For each token of a sentence, 1 where something else has it. */
export type Taken = Uint8Array

/** Every verb group of a sentence, left to right. `taken`: tokens of dates and names, which are no verbs. */
export function verbGroups(tokens: readonly Token[], taken: Taken): VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let at = 0; at < tokens.length;) {
    const beside = { before: groups.length > 0, named: at > 0 && taken[at - 1] === 1, acting: () => groups.some(isActing) }
    const entry = taken[at] === 1 ? null : verbAt(tokens, at, beside)
    if (!entry) {
      at++
      continue
    }
    const group = groupFrom(tokens, at, entry, taken)
    groups.push(group)
    at = group.to
  }
  return groups
}

const isActing = ({ tense }: VerbGroup): boolean => isFiniteTense(tense)

/** What stands before a word: a verb somewhere; right there a name, whose words are no *de* and no *à*: *le Livret A*; a verb that has a subject. */
interface Beside {
  readonly before: boolean
  readonly named: boolean
  readonly acting: () => boolean
}

/** The verb that a word is here, or null where it is a noun, an adjective, a preposition. */
function verbAt(tokens: readonly Token[], at: number, beside: Beside): VerbEntry | null {
  const token = tokens[at]!
  if (!has('verb', token)) return isUnknownVerb(tokens, at) ? UNKNOWN : null
  let finite: VerbEntry | null = null
  let other: VerbEntry | null = null
  for (const one of token.phrases) {
    if (one.kind !== 'verb' || one.width > 1) continue
    const entry = one.entry as VerbEntry
    if (isFiniteTense(entry.tense)) finite = finite && !(finite.tense === 'past' && entry.tense === 'present') ? finite : entry
    else other ??= entry
  }
  if (!finite && !other) return isUnknownVerb(tokens, at) ? UNKNOWN : null
  if ((at > 0 && isUpper(token)) || isOtherWord(tokens, at)) return null
  if (finite && (!other || finite.traits.includes('auxiliary')) && (beside.named || canBeFinite(tokens, at, finite)))
    return finite
  if (!other) return null
  if (finite && subjectPronounBefore(tokens, at)) return finite
  if (other.tense === 'infinitive') return isDeterminer(tokens, at - 1) && !takesObject(tokens, at) ? null : other
  if (other.tense === 'participle' && finite && isFinite(tokens, at, finite, beside)) return finite
  if (other.tense === 'participle' && has('preposed', tokens[at - 1]) && isDeterminer(tokens, at - 2)) return null // un bel été, la bonne surprise
  return isDeterminer(tokens, at - 1) && !(beside.named && other.tense === 'gerund') ? null : other
}

/** *dit*, *conduit*, *mis*: of a form that is a participle too. *« … »,* **dit** *X* is finite, *X,* **mis** *en service* is not. */
function isFinite(tokens: readonly Token[], at: number, verb: VerbEntry, { before, acting }: Beside): boolean {
  if (verb.sense.says && entryAt('verb', tokens[at + 1])?.tense === 'infinitive') return true // dit compter
  if (verb.person === 3 && cue('says in words', tokens, at) !== null) return true // fait valoir
  if (tokens[at - 1]?.text !== ',') return !before && canBeFinite(tokens, at, verb) && !isLedIn(tokens, at)
  if (verb.person !== 3 || verb.tense !== 'present') return false
  return closesInsertion(tokens, at) ? !acting() : !!verb.sense.says && isOneOf('»”"', tokens[at - 2]?.text)
}

/** *le chômage, corrigé des variations,* **atteint** *7,4 %*: behind the second comma, an object that no participle has. */
const closesInsertion = (tokens: readonly Token[], at: number): boolean =>
  (isDeterminer(tokens, at + 1) || has('bound', tokens[at + 1]) || entryAt('verb', tokens[at + 1])?.tense === 'infinitive') &&
  tokens.slice(0, at - 1).some(({ text }) => text === ',')

/** *l’épidémie qui sévit*: a word that no table knows, right behind *qui*, *il* or *se*. */
function isUnknownVerb(tokens: readonly Token[], at: number): boolean {
  const { shape, text, key, phrases } = tokens[at]!
  if (phrases.length > 0 || shape !== 'word' || text !== key || key.length < 4) return false
  return isAny(BEFORE_VERB, tokenAt(tokens, at - 1))
}

const UNKNOWN: VerbEntry = { kind: 'verb', lemma: '', tense: 'present', plural: false, person: 3, sense: {}, traits: [] }

/** *soit 3 %*, *en hausse*: forms of a verb that are something else here. */
function isOtherWord(tokens: readonly Token[], at: number): boolean {
  if (at > 0 && phrase('movement', tokens, at - 1)?.to === at + 1) return true
  if (has('movement', tokens[at]) && cue('in', tokens, at - 2) !== null) return true // en légère baisse
  if (cue('counter', tokens, at) !== null && tokens[at - 1]?.text === ',' && cue('in', tokens, at + 1) !== null) return true // , chiffre en hausse
  if (leadsIn(tokens, at)) return true
  const placed = isAny(IN_PLACE, tokenAt(tokens, at + 1))
  if (cue('between', tokens, at) !== null) return !placed // entre dans la cour des grands
  if (cue('present in', tokens, at) !== null) return placed
  if (cue('considerable', tokens, at) !== null) return cue('in', tokens, at - 1) === null && !isDeterminer(tokens, at + 1)
  return cue('amounts to', tokens, at) !== null && cue('than', tokens, at - 1) === null && !subjectPronounBefore(tokens, at)
}

/** *pour* **la porter** *à 3 %*, *et* **le ramener** *à 2 %* */
const takesObject = (tokens: readonly Token[], at: number): boolean =>
  isObjectOf(tokens, at) && (isPreposition(tokens, at - 2) || cue('and', tokens, at - 2) !== null)

const IN_PLACE = cues('in', 'at', 'on')

const BEFORE_OBJECT = cues('none', 'he', 'we', 'who')
const CLITICS = cues('none', 'he', 'we', 'which', 'clitic')
const subjectPronounBefore = (tokens: readonly Token[], at: number): boolean => isAny(CLITICS, tokenAt(tokens, at - 1))

function canBeFinite(tokens: readonly Token[], at: number, verb: VerbEntry): boolean {
  if (subjectPronounBefore(tokens, at)) return true
  if (cue('the', tokens, at - 1) !== null && isAny(BEFORE_OBJECT, tokenAt(tokens, at - 2))) return true // qui la valorisait
  if (isObjectBefore(tokens, at, verb) || isPastBehindObject(tokens, at, verb)) return true
  if (verb.tense === 'conditional' || verb.tense === 'future')
    return !isPreposition(tokens, at - 1) && (verb.person === 3 || !isDeterminer(tokens, at - 1)) // les minerais
  if (cue('latter', tokens, at - 2) === at) return true
  if (isOfShare(tokens, at)) return true
  if (verb.traits.includes('copula') && cue('it is', tokens, at - 1) === at) return true // ce sont 30 sociétés
  if (verb.traits.includes('auxiliary')) return !isDeterminer(tokens, at - 1) || tokens[at - 1]!.shape === 'number'
  let left = at - 1
  if (cue('ranked', tokens, at) !== null && has('ordinal', tokens[left])) left-- // la troisième place
  while (left >= 0 && (has('preposed', tokens[left]) || cue('ordinal ending', tokens, left) !== null)) left--
  if (cue('more', tokens, at - 1) !== null && cue('the', tokens, at - 2) !== null && verb.tense === 'present') return false // le plus critique
  const goesOn = !isDeterminer(tokens, at + 1) || isPreposition(tokens, at + 1)
  if (left < at - 1 && cue('more', tokens, left) !== null && goesOn) left-- // la plus grosse part, la plus forte chute du CAC 40
  if (isDeterminer(tokens, left) || isPreposition(tokens, at - 1)) return false
  return true
}

/** *le Bureau du plan* **l’attend** *à 1,6 %*, *le tour* **la valorise** *200 millions*: behind a noun, what stands for a thing, and at once its level. */
const isObjectBefore = (tokens: readonly Token[], at: number, { tense }: VerbEntry): boolean =>
  tense === 'present' &&
  cue('the', tokens, at - 1) === at &&
  (isElided(tokens[at - 1]!.text) ||
    !tokens[at]!.key.endsWith('e') ||
    tokens[at]!.phrases.every(({ entry }) => entry.kind === 'verb')) && // la voit, but la baisse
  (cue('at', tokens, at + 1) !== null || tokens[at + 1]?.shape === 'number') &&
  tokens[at - 2]?.shape === 'word' &&
  !isPreposition(tokens, at - 2) &&
  !has('verb', tokens[at - 2])

const DETERMINERS = cues('the', 'these', 'owners', 'ours', 'several', 'determiner')

/** *la*, *ses*, *trois*: a word that a noun follows. */
export function isDeterminer(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at)
  if (token === undefined || isTheNew(tokens, at)) return false
  return token.shape === 'number' || has('number', token) || isAny(DETERMINERS, token)
}

/** *le marché du* **neuf** *recule* */
const isTheNew = (tokens: readonly Token[], at: number): boolean =>
  cue('new', tokens, at) !== null && cue('singular', tokens, at - 1) !== null

const PREPOSITIONS = cues('of', 'at', 'in', 'on', 'per', 'between', 'since', 'against', 'after', 'before', 'preposition')
/** *de*, *à*, *depuis*: a word that no finite verb follows. */
export const isPreposition = (tokens: readonly Token[], at: number): boolean => isAny(PREPOSITIONS, tokenAt(tokens, at))

/** *annoncer*, *indiquer*, but not *décider* or *relever*, which report only beside a quotation. */
export const onlyReports = ({ sense, traits }: VerbGroup): boolean => !!sense.says && !sense.holds && !traits.includes('inverted')

/** Right behind these stands a verb. */
const BEFORE_VERB = cues('who', 'he', 'reflexive', 'none')
