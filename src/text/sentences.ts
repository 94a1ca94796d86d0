import { abbreviations, closing, openers, opening, unfollowed } from '../lexicon/abbreviations.js'
import type { Sentence, Span, Token } from '../types.js'
import { tokensOf, type Lexicon } from './scan.js'
import { isUpper } from './bits.js'

/** The article's own words as sentences of tokens. A blank line always ends one; a line break where the text shows it. */
export function sentencesOf(text: string, body: readonly Span[], lexicon?: Lexicon): Sentence[] {
  const sentences: Sentence[] = []
  let paragraph = 0
  for (const span of body) {
    for (const { start, end } of paragraphsOf(text, span)) {
      const tokens = tokensOf(text, start, end, lexicon)
      for (const [from, to] of cutsOf(tokens)) {
        sentences.push({ tokens: tokens.slice(from, to), start: tokens[from]!.start, end: tokens[to - 1]!.end, paragraph })
      }
      paragraph++
    }
  }
  return sentences
}

/** Lines, joined where a hard wrap cut a sentence: the line before has no end and the next begins in lower case. */
function paragraphsOf(text: string, { start, end }: Span): Span[] {
  const found: { start: number; end: number }[] = []
  for (let from = start; from < end;) {
    let to = from
    while (to < end && !isBreak(text.charCodeAt(to))) to++
    if (text.slice(from, to).trim()) {
      const last = found.at(-1)
      if (last && isWrapped(text, last.end, from, to)) last.end = to
      else found.push({ start: from, end: to })
    }
    from = to + 1
  }
  return found
}

const isBreak = (code: number) => code === 10 || code === 13

/** Exactly one line break lies between, and what follows goes on. */
function isWrapped(text: string, before: number, from: number, to: number): boolean {
  if (!/^[^\S\r\n]*(?:\r\n?|\n)[^\S\r\n]*$/u.test(text.slice(before, from))) return false
  const next = text.slice(from, to).trimStart()
  const first = next[0] ?? ''
  const goesOn = first !== first.toUpperCase() || (/\d/u.test(first) && !MARKER.test(next))
  return goesOn && !/[.!?…:;»”"]\s*$/u.test(text.slice(Math.max(0, before - 40), before))
}

/** *2- SFR*, *3. Orange*: the number of a line in a list. */
const MARKER = /^\d{1,2}[-–.)]\s+\p{Lu}/u

/** Token ranges of the sentences of a paragraph. */
function cutsOf(tokens: readonly Token[]): [from: number, to: number][] {
  const cuts: [number, number][] = []
  let from = 0
  for (let at = 0; at < tokens.length; at++) {
    if ((at === 1 && isMarker(tokens)) || (!isEnd(tokens, at) && at - from < LONGEST)) continue
    let to = at + 1
    while (
      tokens[to] &&
      closing.has(tokens[to]!.text) &&
      (tokens[to]!.glued || tokens[to]!.text !== '"') &&
      !goesOn(tokens, to + 1)
    )
      to++
    cuts.push([from, to])
    from = to
    at = to - 1
  }
  if (from < tokens.length) cuts.push([from, tokens.length])
  return cuts
}

/** **1***. Orange…* */
const isMarker = ([number, mark, next]: readonly Token[]): boolean =>
  number?.shape === 'number' && /^\d{1,2}$/u.test(number.text) && mark?.text === '.' && next?.glued === false

/** Tokens past which it is a table or noise, and is cut, so that no text takes more than linear time. */
const LONGEST = 300

const goesOn = (tokens: readonly Token[], at: number) => tokens[at]?.text === ','

function isEnd(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!
  if (text === '.') return isFullStop(tokens, at)
  if (text !== '!' && text !== '?' && text !== '…') return false
  return startsSentence(tokens, at + 1)
}

function isFullStop(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (!after) return true
  if (before?.glued === false && before.text.length === 1 && isUpper(before) && before.text !== 'À') return false
  if (before && tokens[at]!.glued && unfollowed.has(before.text) && isPlainCapital(after)) return true
  if (before && tokens[at]!.glued && abbreviations.has(before.text))
    return !/^[A-Z]?$/u.test(before.text) && before.text.length > 3 && startsSentence(tokens, at + 1) && !/^M/u.test(before.text)
  if (after.glued && before && (before.shape === 'symbol' || before.text === ')'))
    return after.shape === 'word' && isUpper(after) && after.text.length > 1
  if (after.glued && !closing.has(after.text))
    return (
      after.shape === 'word' &&
      (before?.text.length ?? 0) >= 3 &&
      !isUpper(before!) &&
      (isUpper(after) || isArticle(after, tokens[at + 2]))
    )
  return startsSentence(tokens, at + 1)
}

/** *de la population.* **les** *experts…*: a space and a capital were forgotten; a site has none behind it. */
const isArticle = ({ text }: Token, next: Token | undefined): boolean => openers.has(text) && next !== undefined && !next.glued

/** *Le*, *L’*, *Arianespace*, but neither *IV* nor *A*. */
const isPlainCapital = (token: Token): boolean =>
  token.shape === 'word' && !token.glued && isUpper(token) && /[\p{Ll}'’]/u.test(token.text)

/** A capital, a figure, or one behind an opening mark: *. « Nous*. */
function startsSentence(tokens: readonly Token[], at: number): boolean {
  let next = at
  while (tokens[next] && (closing.has(tokens[next]!.text) || opening.has(tokens[next]!.text))) next++
  const token = tokens[next]
  if (!token) return true
  if (token.shape === 'word' || token.shape === 'code') return isUpper(token)
  return token.shape === 'number' || token.shape === 'symbol' || next > at
}
