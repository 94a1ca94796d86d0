import { looksManner, looksParticiple } from '../lexicon/endings.js'
import { averages, insiders } from '../lexicon/words.js'
import { isElided, isOneOf } from '../recognise/marks.js'
import { cue, has, phrase } from '../recognise/read.js'
import type { Gender, Token } from '../types.js'
import { cues, entryAt, isAny } from './ask.js'
import { isDeterminer, isPreposition } from './grammar.js'

/** *la direction*, *le groupe* stand for what was named; *un artisan*, *le parquet* stand for themselves. */
export const isBackward = (tokens: readonly Token[], from: number, start: number, type: string): boolean =>
  (type !== 'institution' || insiders.has(tokens[start]!.key)) && !(start > from && cue('indefinite', tokens, start - 1) !== null)

/** *la directrice* is somebody told of, *le planteur* **moyen** is not. */
export function roleAt(tokens: readonly Token[], at: number) {
  const role = phrase('role', tokens, at)
  return role && averages.has(tokens[role.to]?.key ?? '') ? null : role
}

/** **petits** *réacteurs*: adjectives before a noun belong to its name, numbers do not. */
export function pastPreposed(tokens: readonly Token[], from: number, start: number): number {
  let at = start
  while (at > from && has('preposed', tokens[at - 1]) && !has('ordinal', tokens[at - 1])) at--
  return at
}

/** *ce volume*, *cette hausse*: the amount or the movement told before. */
export const isAmount = (tokens: readonly Token[], at: number) =>
  cue('counter', tokens, at) !== null || entryAt('movement', tokens[at])?.pos === 'noun'

/** *le mois*, *le* **quatrième trimestre** */
function isPeriod(tokens: readonly Token[], start: number): boolean {
  let at = start
  while (has('preposed', tokens[at]) || has('ordinal', tokens[at])) at++
  return has('period', tokens[at])
}

/** A noun of its own stands behind an article, and is no period, fraction or participle: *le mois*, *la sortante* are nobody. */
export function canTitle(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at]!
  if (isPeriod(tokens, at) || has('fraction', token) || has('adverb', token) || isElided(token.text)) return false
  if (isPreposition(tokens, from) && !(from < at && opensMany(tokens, from))) return false
  if (cue('norm', tokens, at - 1) !== null) return false // la moyenne nationale
  if (cue('previous', tokens, at) !== null && (tokens[at + 1]?.shape !== 'word' || has('verb', tokens[at + 1]))) return false
  if (cue('that', tokens, at) !== null) return false
  if (has('weekday', token) || has('month', token) || isAny(NO_NOUN, token)) return false
  if (from === at && !has('noun', token) && (has('verb', token) || (looksManner(token.key) && has('verb', tokens[at - 1]))))
    return false // sont actuellement vus
  if (token.text.length < 2) return false
  return token.shape !== 'mark' && token.shape !== 'number'
}

const NO_NOUN = cues('he', 'nothing', 'reflexive', 'and')

/** **Des** *douaniers ont saisi…*: at the start of a clause an article. */
const opensMany = (tokens: readonly Token[], at: number): boolean =>
  cue('indefinite', tokens, at) !== null && (at === 0 || isOneOf(',;:«"', tokens[at - 1]!.text))

/** The gender that the words tell, by one word or the first of several that has one. */
export function genderAt(tokens: readonly Token[], from: number, to = from + 1): Gender | null {
  for (let at = from; at < to; at++) {
    const found = entryAt('gender', tokens[at])
    if (found) return found.gender
  }
  return null
}

/** The token past articles, *de*, adverbs, quotation marks and preposed adjectives: the first of the noun. */
export function pastArticles(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (
    at < to &&
    (isDeterminer(tokens, at) ||
      (has('adverb', tokens[at]) && cue('conjunction', tokens, at) === null) ||
      cue('of', tokens, at) !== null ||
      (at > from && tokens[at - 1]!.shape === 'number' && cue('ordinal ending', tokens, at) !== null) ||
      isQuote(tokens[at]!) ||
      (has('preposed', tokens[at]) && at + 1 < to))
  ) {
    if (has('metric', tokens[at]) || has('role', tokens[at])) break
    at++
  }
  return at
}

const isQuote = (token: Token) => isOneOf('«»"“”(', token.text)

/** *parmi les* **sondés**, *les* **18-24 ans**, *les* **cadres**, but not *parmi les bonnes nouvelles*. */
export const isPeople = (token: Token | undefined): boolean =>
  !!token &&
  !has('preposed', token) &&
  (token.shape === 'number' || has('role', token) || has('demonym', token) || looksParticiple(token.key) || isAny(PEOPLE, token))

const PEOPLE = cues('person')
