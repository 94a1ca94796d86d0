import { bitOf } from '../../text/bits.js'
import type { Token } from '../../types.js'
import { readNumber } from '../number.js'
import { cue, has, numberWord, once, phrase, tokenAt, type Reading } from '../read.js'

/** The token past a time word such as *fin* or *dernier*, or null where none stands there. */
export function time(name: string, tokens: readonly Token[], at: number): number | null {
  const token = tokenAt(tokens, at)
  if (!token || (token.cues & bitOf(name)) === 0) return null
  for (const { kind, cue, width } of token.phrases) if (kind === 'time' && cue === name) return at + width
  return null
}

/** A time word that carries a value: `day -1` is found as `day`, with -1. */
export function timeWith(name: string, tokens: readonly Token[], at: number): Reading<{ arg: string }> | null {
  const token = tokens[at]
  if (!token || (token.cues & bitOf(name)) === 0) return null
  for (const { kind, cue, width } of token.phrases) {
    if (kind !== 'time' || !cue!.startsWith(name) || cue![name.length] !== ' ') continue
    return { arg: cue!.slice(name.length + 1), to: at + width }
  }
  return null
}

/** A noun of time that has no length of its own: *date*, *saison*, *rentrée*, *soir*. */
export function timeNoun(name: string, tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (!token || !has('period', token)) return null
  for (const { entry, width } of token.phrases) if (entry.kind === 'period' && entry.unit === name) return at + width
  return null
}

/** The token past whichever of the time words stands there, else the same token. */
export function pastTime(names: readonly string[], tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  if (!has('time', token)) return at
  for (const { kind, cue, width } of token!.phrases) if (kind === 'time' && names.includes(cue!)) return at + width
  return at
}

/** *de l’*, *du*, *d’*, *la*: an article, with or without *de* before it. */
export function pastArticle(tokens: readonly Token[], at: number): number {
  const of = cue('of', tokens, at) ?? at
  return cue('the', tokens, of) ?? of
}

const isDigits = (text: string) => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) < 48 || text.charCodeAt(i) > 57) return false
  return true
}

/** Plain digits, at most so many of them. */
export function digits(token: Token | undefined, most: number): number | null {
  return token?.shape === 'number' && token.text.length <= most && isDigits(token.text) ? Number(token.text) : null
}

/** *12*, *douze*: a whole number, in digits or in words. */
export const whole = once(readWhole)

function readWhole(tokens: readonly Token[], at: number): Reading<{ value: number }> | null {
  const token = tokens[at]
  if (token?.shape === 'number') {
    const value = digits(token, 4)
    return value === null ? null : { value, to: at + 1 }
  }
  const word = numberWord(tokens, at)
  if (!word) return null
  if (endsNumber(tokens[word.to])) return word
  const words = readNumber(tokens, at)
  return words && words.value.den === 1n && words.value.num < 10000n ? { value: Number(words.value.num), to: words.to } : null
}

/** Most number words stand alone; only a compound is worth reading. */
function endsNumber(next: Token | undefined): boolean {
  if (next) for (const { kind, cue } of next.phrases) if (CONTINUES.has(kind === 'cue' ? cue! : kind)) return false
  return true
}

const CONTINUES = new Set(['number', 'scale', 'and', 'dash', 'comma'])

/** *premier*, *1er*, *3e*, *3ème*; -1 for *dernier*. */
export function rank(tokens: readonly Token[], at: number): Reading<{ value: number }> | null {
  const word = phrase('ordinal', tokens, at)
  if (word) return { value: word.row.value, to: word.to }
  const last = time('last', tokens, at)
  if (last !== null) return { value: -1, to: last }
  const value = digits(tokens[at], 2)
  if (value === null || !tokens[at + 1]?.glued) return null
  const to = cue('ordinal ending', tokens, at + 1)
  return to === null ? null : { value, to }
}

/** Does the sentence stop here: its end, or a mark? */
export const stops = (token: Token | undefined): boolean => token === undefined || token.shape === 'mark'

/** *Sur* **neuf mois**, *le chiffre d’affaires ressort à …*: a company’s year so far, as it opens a sentence. */
export function isNineMonths(tokens: readonly Token[], at: number): boolean {
  const count = at === 1 && cue('on', tokens, 0) !== null ? whole(tokens, at) : null
  return count?.value === 9 && phrase('period', tokens, count.to)?.row.unit === 'mo' && tokens[count.to + 1]?.text === ','
}
