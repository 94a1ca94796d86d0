import { looksCommon } from '../lexicon/endings.js'
import { generics, impersonal, rubrics } from '../lexicon/words.js'
import { entryAt } from './ask.js'
import { isOneOf } from '../recognise/marks.js'
import { cue, has } from '../recognise/read.js'
import { isUpper } from '../text/bits.js'
import type { Token } from '../types.js'
import { firstWord } from './name-start.js'
import { pastBracket } from './spans.js'

/** *• Orvelis (ex-Candor) : 680 suppressions de postes*, *Nuits de Braize : 93 000 festivaliers*: the first word of a line’s label before a colon and a figure; *• Kelvio (+2 %) :*, behind one. */
export function labelWord(tokens: readonly Token[]): Token | null {
  const from = firstWord(tokens)
  const first = tokens[from]
  if (!first || !isUpper(first)) return null
  const to = labelEnd(tokens, from + 1)
  const colon = to === null ? null : pastBracket(tokens, to)
  if (colon === null || tokens[colon]?.text !== ':') return null
  return tokens.some(({ shape }, at) => shape === 'number' && at > to!) ? first : null
}

/** Labels are names inside a sentence too, and a rubric is none. */
export function addLabels(sentences: readonly Words[], inside: Set<string>): void {
  for (const key of labelsOf(sentences)) inside.add(key)
  const rubric = rubricOf(sentences)
  if (rubric !== null) inside.delete(rubric)
}

/** The label of a line that lists figures is a name where no table knows its word, and another line is like it. */
function labelsOf(sentences: readonly Words[]): string[] {
  const words = sentences.flatMap(({ tokens }) => labelWord(tokens) ?? [])
  const labels = words.length < 2 ? [] : words.filter(({ phrases }) => phrases.length === 0).map(({ key }) => key)
  const title = titleWord(sentences)
  return title === null ? labels : [...labels, title]
}

/** **Noix :** *une récolte en demi-teinte*: what an article is about, where its title opens with a word that it also writes small, or that is a trade. */
function rubricOf(sentences: readonly Words[]): string | null {
  const [word, colon] = sentences[0]?.tokens.slice(firstWord(sentences[0].tokens)) ?? []
  if (colon?.text !== ':' || !isUpper(word) || word!.shape !== 'word') return null
  return rubrics.has(word!.key) || hasWord(sentences, ({ text }) => text === word!.key) ? word!.key : null
}

interface Words {
  readonly tokens: readonly Token[]
}

/** **Orvelis :** *résultat net en hausse*: a word that no table knows and the article never writes small, before what is told of it and of nobody else. */
function titleWord(sentences: readonly Words[]): string | null {
  const tokens = sentences[0]?.tokens ?? []
  const [word, colon, ...told] = tokens.slice(firstWord(tokens))
  if (
    colon?.text !== ':' ||
    !isUpper(word) ||
    word!.shape !== 'word' ||
    word!.phrases.length > 0 ||
    looksCommon(word!.key) ||
    rubrics.has(word!.key)
  )
    return null
  if (!told.slice(0, TOLD).some(tells) || told.some(isCapitalised)) return null
  const isHouse = hasWord(sentences, (token) => generics.has(token.key) || impersonal.has(entryAt('metric', token)?.id ?? ''))
  return isHouse && !hasWord(sentences, ({ text }) => text === word!.key) ? word!.key : null
}

const hasWord = (sentences: readonly Words[], is: (token: Token) => boolean): boolean =>
  sentences.some(({ tokens }) => tokens.some(is))

/** *Danone*, but not *CA* */
const isCapitalised = (token: Token): boolean => isUpper(token) && token.text !== token.text.toUpperCase()

/** What is told stands among so many words behind the colon. */
const TOLD = 3

/** *SII :* **confirme** *ses objectifs*, *SEB :* **hausse** *de 3 %*: does it tell of a company whose name is a label in capitals? */
export const tells = (token: Token | undefined): boolean =>
  token !== undefined && !isUpper(token) && (has('verb', token) || has('movement', token) || has('metric', token))

/** The end of a run of capitals and the small words that link them. */
function labelEnd(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < Math.min(tokens.length, from + LONGEST); at++) {
    const token = tokens[at]!
    if (isOneOf(':(', token.text)) return at
    if (!isUpper(token) && token.text !== '-' && !LINKS.some((name) => cue(name, tokens, at) !== null)) return null
  }
  return null
}

const LINKS = ['of', 'at', 'the', 'and', 'name link']
const LONGEST = 8
