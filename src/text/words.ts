import type { Shape, Span } from '../types.js'

/** A piece of text before the lexicon is asked. */
export interface Word extends Span {
  readonly text: string
  /** Lower case, straight apostrophe, NFC, accents kept; a single letter without one keeps its case. */
  readonly key: string
  readonly shape: Shape
  /** No white space stands before it. */
  readonly glued: boolean
}

/** What is done with each word that is cut. */
export type Take = (start: number, end: number, shape: Shape, glued: boolean) => void

/** *L’action gagne 3,5 %* → `L’` `action` `gagne` `3,5` `%`. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  cut(text, 0, text.length, (start, end, shape, glued) => {
    const found = text.slice(start, end)
    words.push({ text: found, key: keyOf(found), shape, glued, start, end })
  })
  return words
}

/**
 * One function cuts both the articles and the lexicon: a form that can be written in a table can be found in a text.
 * Digits with their groups and decimals; letters with digits; letters, with an elided word's apostrophe; else one sign.
 * Letters that are a unit stand apart from the digits after them: *CHF100* is two words.
 * Linear in the length of the text.
 */
export function cut(text: string, start: number, end: number, take: Take, isUnit?: (letters: string) => boolean): void {
  let before = -1
  for (let at = start; at < end;) {
    const from = at
    const sort = sortAt(text, at)
    if (sort === SPACE) {
      at++
      continue
    }
    let shape: Shape = sort === SYMBOL ? 'symbol' : 'mark'
    if (sort === LETTER) {
      at = afterLetters(text, at + 1, end)
      const numbered = at < end && sortAt(text, at) === DIGIT
      shape = numbered && !isUnit?.(text.slice(from, at)) ? 'code' : 'word'
      if (shape === 'code') at = afterCode(text, at, end)
      else if (!numbered) at = isBreton(text, from, at) ? afterLetters(text, at + 1, end) : afterElision(text, at, end)
    } else if (sort === DIGIT) {
      at = afterNumber(text, at, end)
      shape = 'number'
    } else at += isPair(text, at) ? 2 : 1
    take(from, at, shape, from === before)
    before = at
  }
}

function afterLetters(text: string, from: number, end: number): number {
  let at = from
  while (at < end && sortAt(text, at) <= ACCENT) at++
  return at
}

function afterCode(text: string, from: number, end: number): number {
  let at = from
  while (at < end && sortAt(text, at) <= DIGIT) at++
  return at
}

/** *d’* takes its apostrophe where a word, a figure or an opening quotation mark follows at once. */
function afterElision(text: string, at: number, end: number): number {
  const apostrophe = text[at]
  if ((apostrophe !== "'" && apostrophe !== '’') || at + 1 >= end) return at
  const sort = sortAt(text, at + 1)
  return sort === LETTER || sort === DIGIT || OPENING.has(text[at + 1]!) ? at + 1 : at
}

/** *Penmarc’h*, *Le Floc’h*: Breton writes *c’h* for one sound, so nothing is elided. */
const isBreton = (text: string, from: number, at: number): boolean =>
  at - from > 1 &&
  (text[at] === "'" || text[at] === '’') &&
  (text[at + 1] === 'h' || text[at + 1] === 'H') &&
  (text[at - 1] === 'c' || text[at - 1] === 'C')

function afterNumber(text: string, from: number, end: number): number {
  let at = from + 1
  while (at < end && sortAt(text, at) === DIGIT) at++
  if (at + 1 >= end || sortAt(text, at + 1) !== DIGIT || !SEPARATORS.has(text[at]!)) return at
  return from + NUMBER.exec(text.slice(from, end))![0].length
}

const SEPARATORS = new Set(" \u00A0\u2009\u202F.,'’")
const NUMBER =
  /^(?:\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3}(?!\d))+(?:,\d+)?|\d{1,3}(?:\.\d{3}(?!\d))+(?:,\d+)?|\d{1,3}(?:['’]\d{3}(?!\d))+(?:[.,]\d+)?|\d{1,3}(?:,\d{3}(?!\d)){2,}(?:\.\d+)?|\d+(?:[.,]\d+)?)/u
const SYMBOLS = new Set('%‰€$£¥₽₹₿°²³½¼¾⅓⅔+−=/&@#*^→<>|~')
const OPENING = new Set('«“"')

// what a character is, in the order that lets `<=` say "goes on": a letter's accents follow it, a code's digits too
const LETTER = 1
const ACCENT = 2
const DIGIT = 3
const SPACE = 4
const SYMBOL = 5
const MARK = 6

/** Each UTF-16 unit is looked up once; 0: not yet. */
const sorts = new Uint8Array(0x10000)

function sortAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const known = sorts[unit]!
  return known !== 0 ? known : learn(text, at, unit)
}

function learn(text: string, at: number, unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return sortOfPart(text, at, unit)
  const sort = sortOf(text[at]!)
  sorts[unit] = sort
  return sort
}

/** Beyond the basic plane: the first of a pair says what it is, the second goes on with it. */
function sortOfPart(text: string, at: number, unit: number): number {
  if (unit < 0xdc00) return isPair(text, at) ? sortOf(String.fromCodePoint(text.codePointAt(at)!)) : MARK
  return at > 0 && isPair(text, at - 1) && sortOf(String.fromCodePoint(text.codePointAt(at - 1)!)) <= ACCENT ? ACCENT : MARK
}

function isPair(text: string, at: number): boolean {
  return text.codePointAt(at)! > 0xffff
}

function sortOf(character: string): number {
  if (/\p{L}/u.test(character)) return LETTER
  if (COMBINING.test(character)) return ACCENT
  if (/\d/u.test(character)) return DIGIT
  if (/\s/u.test(character)) return SPACE
  return SYMBOLS.has(character) ? SYMBOL : MARK
}

/** Note: why a key keeps its accents. *a* is not *à* and *dés* is not *des*; a single letter keeps its case: *M* is a million, *m* a metre. */
export function keyOf(text: string): string {
  if (text.length === 1) return text > LAST_ASCII ? text.toLowerCase() : text // *A* and *m* are units, *À* is a word
  let key = text.toLowerCase()
  if (key.endsWith('’')) key = `${key.slice(0, -1)}'`
  return COMBINING.test(key) ? key.normalize('NFC') : key
}

const COMBINING = /\p{M}/u
const LAST_ASCII = '\u007F'

/** Does the word begin with a capital letter? */
export function isCapital(text: string): boolean {
  const first = text.charCodeAt(0)
  if (first < 128) return first >= 65 && first <= 90
  const letter = text[0] ?? ''
  return letter !== letter.toLowerCase()
}
