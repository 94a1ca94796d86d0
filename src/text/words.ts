import type { Shape, Span } from '../types.js'

/** A piece of text before the lexicon is asked. */
export interface Word extends Span {
  readonly text: string
  /** Lower case, straight apostrophe, NFC, accents kept; a single letter keeps its case. */
  readonly key: string
  readonly shape: Shape
  /** No white space stands before it. */
  readonly glued: boolean
}

const NUMBER = String.raw`\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3}(?!\d))+(?:,\d+)?|\d{1,3}(?:\.\d{3}(?!\d))+(?:,\d+)?|\d{1,3}(?:['’]\d{3}(?!\d))+(?:[.,]\d+)?|\d{1,3}(?:,\d{3}(?!\d)){2,}(?:\.\d+)?|\d+(?:[.,]\d+)?`

/**
 * One expression cuts both the articles and the lexicon: a form that can be written in a table can be found in a text.
 * 1: digits with their groups and decimals; 2: letters with digits; 3: letters, with an elided word's apostrophe; else one sign.
 */
const WORD = new RegExp(
  String.raw`(${NUMBER})|(\p{L}[\p{L}\p{M}]*\d[\p{L}\p{M}\d]*)|(\p{L}[\p{L}\p{M}]*(?:['’](?=[\p{L}\d«“"]))?)|[^\s]`,
  'gu',
)

const SYMBOLS = new Set('%‰€$£¥₽₹₿°²³½¼¾⅓⅔+−=/&@#*^→<>|~')

/** *L’action gagne 3,5 %* → `L’` `action` `gagne` `3,5` `%`. Linear in the length of the text. */
export function wordsOf(text: string, start = 0, end = text.length): Word[] {
  const words: Word[] = []
  const piece = start === 0 && end === text.length ? text : text.slice(start, end)
  let before = -1
  for (const match of piece.matchAll(WORD)) {
    const at = match.index + start
    const found = match[0]
    words.push({ text: found, key: keyOf(found), shape: shapeOf(match), glued: at === before, start: at, end: at + found.length })
    before = at + found.length
  }
  return words
}

function shapeOf(match: RegExpExecArray): Shape {
  if (match[1] !== undefined) return 'number'
  if (match[2] !== undefined) return 'code'
  if (match[3] !== undefined) return 'word'
  return SYMBOLS.has(match[0]) ? 'symbol' : 'mark'
}

/** Note: why a key keeps its accents. *a* is not *à* and *dés* is not *des*; a single letter keeps its case: *M* is a million, *m* a metre. */
export function keyOf(text: string): string {
  if (text.length === 1) return text
  let key = text.toLowerCase()
  if (key.endsWith('’')) key = `${key.slice(0, -1)}'`
  return MARK.test(key) ? key.normalize('NFC') : key
}

const MARK = /\p{M}/u

/** Does the word begin with a capital letter? */
export function isCapital(text: string): boolean {
  const first = text.charCodeAt(0)
  if (first < 128) return first >= 65 && first <= 90
  const letter = text[0] ?? ''
  return letter !== letter.toLowerCase()
}
