import type { Token } from '../types.js'
import { exact, type Exact, isLess, parseExact, plus, tenTo, times } from './exact.js'
import { readBelowMillion, readDecimals } from './number-words.js'
import { cue, has, numberWord, once, phrase, type Reading } from './read.js'

/** A number as written, and how it was written. */
export interface Numeral {
  readonly value: Exact
  /** Begins with digits, not with a word. */
  readonly digits: boolean
  /** Zeros of the last scale word: 6 for *1,2 million*; 0 without one. */
  readonly zeros: number
  /** Decimals in digits or by *virgule*. */
  readonly decimals: number
  /** Nothing but *un* or *une*. */
  readonly one: boolean
}

/** *1 234,5*, *7.980,46*, *19'845*, *14,000* → the number; a single dot before three digits is decimal only after a lone 0, a comma unless they are three zeros. */
export function readDigits(text: string): Exact {
  if (PLAIN.test(text)) return exact(BigInt(text))
  const plain = text.replace(/[\s'’]/gu, '')
  const comma = plain.indexOf(',')
  if (comma >= 0 && (plain.indexOf(',', comma + 1) >= 0 || THOUSANDS.test(plain))) return parseExact(plain.replaceAll(',', ''))
  if (comma >= 0) return parseExact(plain.replaceAll('.', '').replace(',', '.'))
  if (plain.includes('.') && /^[1-9]\d{0,2}(?:\.\d{3})+$/u.test(plain)) return parseExact(plain.replaceAll('.', ''))
  return parseExact(plain)
}

const PLAIN = /^\d+$/u
const THOUSANDS = /^[1-9]\d{0,2},000$/u

/** digits or words [*et demi*] [scale [lesser number]]: *2,3 millions*, *deux cent mille*, *un million et demi*. */
export function readNumber(tokens: readonly Token[], at: number): Reading<Numeral> | null {
  const token = tokens[at]
  return token && (token.shape === 'number' || has('number', token) || has('scale', token)) ? readKnown(tokens, at) : null
}

const readKnown = once((tokens, at) => readAt(tokens, at, tokens[at]!))

function readAt(tokens: readonly Token[], at: number, token: Token): Reading<Numeral> | null {
  if (token.shape === 'number') {
    const spaced = readSpaced(tokens, at)
    if (spaced)
      return withScales(tokens, { value: spaced.value, decimals: decimalsOf(spaced.value), one: false, to: spaced.to }, true)
    const value = readDigits(token.text)
    return withScales(tokens, { value, decimals: decimalsOf(value), one: false, to: at + 1 }, true)
  }
  const words = readBelowMillion(tokens, at)
  if (!words) return null
  const decimal = readDecimals(tokens, words)
  const one = words.to === at + 1 && isOne(words.value) && decimal.decimals === 0
  return withScales(tokens, { value: decimal.value, decimals: decimal.decimals, one, to: decimal.to }, false)
}

/** *atteint* **27, 418** *milliards*: a space slipped in behind the decimal comma, where a million or a milliard follows; not *Ligue 1, 5 millions*, *le 12, 300 millions*. */
function readSpaced(tokens: readonly Token[], at: number): Reading<{ value: Exact }> | null {
  const [whole, comma, part] = [tokens[at]!, tokens[at + 1], tokens[at + 2]]
  if (
    comma?.text !== ',' ||
    !comma.glued ||
    part?.shape !== 'number' ||
    part.glued ||
    !SHORT.test(whole.text) ||
    !SHORT.test(part.text)
  )
    return null
  if ((phrase('scale', tokens, at + 3)?.row.zeros ?? 0) < 6) return null
  const before = tokens[at - 1]
  const leads = has('verb', before) || has('bound', before) || LEADS.some((name) => cue(name, tokens, at - 1) === at)
  return leads && before!.text === before!.key ? { value: parseExact(`${whole.text}.${part.text}`), to: at + 3 } : null
}

const SHORT = /^\d{1,3}$/u
const LEADS = ['at', 'of', 'against', 'for', 'amounts to'] as const

function decimalsOf({ den }: Exact): number {
  let decimals = 0
  for (let rest = den; rest > 1n; rest /= 10n) decimals++
  return decimals
}

const isOne = ({ num, den }: Exact) => num === 1n && den === 1n

type Group = Reading<{ value: Exact; decimals: number; one: boolean }>

/** *3 millions 500 mille*: each scale word closes a group; lesser groups follow. */
function withScales(tokens: readonly Token[], first: Group, digits: boolean): Reading<Numeral> {
  const scale = readScale(tokens, first.to, digits)
  if (!scale || (scale.row.zeros === 3 && !digits && !isLess(first.value, exact(1000)))) {
    const { value, decimals, one, to } = first
    return { value, digits, zeros: 0, decimals, one, to }
  }
  let value = times(first.value, tenTo(scale.row.zeros))
  let zeros = scale.row.zeros
  let to = scale.to
  for (
    let again = readScale(tokens, to, digits);
    again && !scale.row.letter && again.row.zeros >= 6;
    again = readScale(tokens, to, digits)
  ) {
    value = times(value, tenTo(again.row.zeros)) // cinquante-trois mille millions
    zeros += again.row.zeros
    to = again.to
  }
  const half = readHalf(tokens, to)
  if (half) value = plus(value, times(half.value, tenTo(zeros)))
  to = half?.to ?? to
  const rest = half || scale.row.letter ? null : readLesser(tokens, to, zeros, digits)
  if (rest) value = plus(value, rest.value)
  return { value, digits, zeros, decimals: first.decimals, one: false, to: rest?.to ?? to }
}

/** Scale words anywhere; scale letters only against digits, or between digits and money. */
function readScale(tokens: readonly Token[], at: number, digits: boolean) {
  const joined = digits || !cue('dash', tokens, at) ? at : at + 1
  const scale = phrase('scale', tokens, joined)
  if (!scale) return null
  if (!scale.row.letter) return scale
  return digits && isScaleLetter(tokens, at) ? scale : null
}

/** `M` in *24M€*, *20,9 M d’entrées*, *(12,3 M)*; `k` in *500 k€*, *10k*; `G` only before money: *5G* is a network, *8K* a screen. */
function isScaleLetter(tokens: readonly Token[], at: number): boolean {
  const { text, glued } = tokens[at]!
  const next = tokens[at + 1]
  const money = phrase('unit', tokens, at + 1)?.row.unitKind === 'currency'
  if (money) return next!.glued || next!.shape === 'symbol' || text !== 'm'
  if (text === 'm' || text === 'G' || (next?.glued && next.shape !== 'mark')) return false
  if (text === 'K' && tokens[at - 1]!.text.length < 2) return false
  return glued || (text === 'M' && (!next || next.shape === 'mark' || cue('of', tokens, at + 1) !== null))
}

/** *et demi*, *et quart*, *et trois quarts* after a scale. */
export function readHalf(tokens: readonly Token[], at: number): Reading<{ value: Exact }> | null {
  const and = cue('and', tokens, at)
  if (and === null) return null
  const count = numberWord(tokens, and)
  const fraction = phrase('fraction', tokens, count?.to ?? and)
  if (!fraction || fraction.row.over > 4) return null
  return { value: exact(count?.value ?? 1, fraction.row.over), to: fraction.to }
}

/** What may follow a scale: a number smaller than it, *deux millions trois cent mille*; behind digits no small word: *3 millions cinq jours plus tôt*. */
function readLesser(tokens: readonly Token[], at: number, zeros: number, digits: boolean): Reading<{ value: Exact }> | null {
  const from = cue('dash', tokens, at) !== null && tokens[at]!.glued ? at + 1 : at
  const rest = readNumber(tokens, from)
  if (!rest || rest.value.den !== 1n || rest.value.num >= 10n ** BigInt(zeros)) return null
  const wanted = digits || tokens[from]!.shape === 'number' ? rest.value.num >= 100n || rest.zeros > 0 : !rest.one
  return wanted || (zeros > 3 && rest.one && !tokens[rest.to]) ? rest : null
}
