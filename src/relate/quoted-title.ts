import { isOneOf } from '../recognise/marks.js'
import { cue, has } from '../recognise/read.js'
import { isUpper } from '../text/bits.js'
import type { Token } from '../types.js'
import { entryAt } from './ask.js'
import { isCommon } from './name-start.js'

/** *le film* **« Un p’tit truc en plus »**, *le dernier-né,* **« Vassal »,** …: a title in quotation marks behind a noun, or between commas, with no verb and no mark that ends it. */
export function quotedEnd(tokens: readonly Token[], at: number): number | null {
  if (!isOneOf('«“"', tokens[at]!.text) || !isUpper(tokens[at + 1])) return null
  const inserted = tokens[at - 1]?.text === ','
  if (at > 0 && !inserted && !canBeTitled(tokens[at - 1])) return null
  const longest = entryAt('role', tokens[at - 1])?.type === 'product' ? LONG_TITLE : TITLE
  for (let to = at + 2; to < tokens.length && to <= at + longest; to++) {
    const token = tokens[to]!
    if (isOneOf('»”"', token.text))
      return (inserted && !endsInsertion(tokens, at, to)) || (at === 0 && !opensTitled(tokens, to)) ? null : to + 1
    if (isOneOf('.!?;«“', token.text) || cue('he', tokens, to) !== null || cue('we', tokens, to) !== null) return null
  }
  return null
}

/** A title between commas, or a short one that ends the sentence: *lui dispute l’affiche,* **« Zibou 2 ».** */
const endsInsertion = (tokens: readonly Token[], at: number, end: number): boolean =>
  tokens[end + 1]?.text === ',' || (tokens[end + 1]?.text === '.' && end - at <= SHORT)

/** So many tokens a short title has. */
const SHORT = 4

/** **"L’Été des Brumes"**, *le plus cher, a…*; **"L’Odyssée"** *de Nolan est…*: at the start, a title ends with a capital, and no verb stands right behind. */
const opensTitled = (tokens: readonly Token[], end: number): boolean => {
  const next = tokens[end + 1]?.text === ',' ? end + 2 : end + 1
  return isUpper(tokens[end - 1]) && tokens[next] !== undefined && !(next > end + 1 && has('verb', tokens[next]))
}

/** So many words of a title, at most. */
const TITLE = 8

/** Behind what has a title, it may have more. */
const LONG_TITLE = 14

const canBeTitled = (before: Token | undefined): boolean =>
  before?.shape === 'word' && before.text === before.key && (has('role', before) || has('noun', before) || isCommon(before))
