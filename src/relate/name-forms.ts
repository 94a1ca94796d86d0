import { roads } from '../lexicon/abbreviations.js'
import { looksNative } from '../lexicon/endings.js'
import { clubHeads, kinHeads } from '../lexicon/words.js'
import { cue, has } from '../recognise/read.js'
import { isUpper } from '../text/bits.js'
import type { Shape, Token } from '../types.js'

/** *le Stade* **malouin**, *le Racing* **club**, *l’Olympique* **lyonnais**: past the small words of a club’s name. */
export function clubEnd(tokens: readonly Token[], from: number, end: number): number {
  if (end !== from + 1 || !clubHeads.has(tokens[from]!.key)) return end
  const to = tokens[end] && clubHeads.has(tokens[end]!.key) ? end + 1 : end
  return isOfTown(tokens[to]) ? to + 1 : to
}

const isOfTown = (token: Token | undefined): boolean =>
  token !== undefined && !isUpper(token) && (has('demonym', token) || looksNative(token.key))

/** *J.-M. Martin*, *J.-M.-Jeanson*: two initials that a hyphen joins, and the capital behind them. */
export function initialsEnd(tokens: readonly Token[], at: number): number | null {
  const signs = [1, 2, 4].map((offset) => tokens[at + offset]?.text).join('')
  const letters = [at, at + 3].every((one) => isUpper(tokens[one]) && tokens[one]!.text.length === 1)
  const end = tokens[at + 5]?.text === '-' ? at + 6 : at + 5
  return letters && signs === '.-.' && isUpper(tokens[end]) ? end + 1 : null
}

/** *Saint-Nazaire*, *Procter & Gamble*, *J. Martin*: past a sign inside a name and the part behind it. */
export function pastJoint(tokens: readonly Token[], at: number): number | null {
  const { text, glued } = tokens[at]!
  const next = tokens[at + 1]
  if (!next) return null
  if (text === '&') return isUpper(next) ? at + 2 : null
  if (text === '-') return glued && next.glued && JOINED.has(next.shape) ? at + 2 : null
  const titled = at > 0 && cue('title', tokens, at - 1) !== null
  const initial = titled || (at > 0 && tokens[at - 1]!.text.length === 1)
  const of = titled ? cue('of', tokens, at + 1) : null // M. de Sauveterre
  if (of !== null && isUpper(tokens[of])) return of + 1
  return initial && isUpper(next) ? at + 2 : null
}

const JOINED: ReadonlySet<Shape> = new Set<Shape>(['word', 'code', 'number'])

/** *Delmas* **&** *Fils*, *Pierre* **&** *Vacances*: an ampersand joins a house’s name. */
export const isFirm = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from + 1, to - 1).some(({ text }) => text === '&')

/** *Julie* **L.**, *52 ans*: the point of an initial is the name’s, where the sentence goes on. */
export const pastInitial = (tokens: readonly Token[], to: number): number =>
  tokens[to]?.text === '.' && tokens[to]!.glued && tokens[to - 1]!.text.length === 1 && to + 1 < tokens.length ? to + 1 : to

/** *A7*, *RN 165*: the token past the name of a road. */
export function roadEnd(tokens: readonly Token[], at: number): number | null {
  const { shape, text } = tokens[at]!
  if (shape === 'code') return roads.has(LETTERS.exec(text)?.[0] ?? '') ? at + 1 : null
  const next = tokens[at + 1]
  return shape === 'word' && roads.has(text) && next?.shape === 'number' && next.text.length <= 4 && !has('unit', tokens[at + 2])
    ? at + 2
    : null
}

const LETTERS = /^[A-Z]{1,2}(?=\d)/u

/** *la* **famille** *Mittal* is not Mittal Steel. */
export function kinBefore(tokens: readonly Token[], from: number): string {
  const head = tokens[from - 1]
  return head && head.text === head.key && kinHeads.has(head.key) ? head.text : ''
}
