import type { Token } from '../types.js'
import { exact, isLess, parseExact, plus, tenTo, times, type Exact } from './exact.js'
import { has, cue, numberWord, once, phrase, type Reading } from './read.js'

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

/** *1 234,5*, *7.980,46*, *19'845* → the number; a single dot or comma before three digits is decimal only after a lone 0. */
export function readDigits(text: string): Exact {
  if (PLAIN.test(text)) return exact(BigInt(text))
  const plain = text.replace(/[\s'’]/gu, '')
  const comma = plain.indexOf(',')
  if (comma >= 0 && plain.indexOf(',', comma + 1) >= 0) return parseExact(plain.replaceAll(',', ''))
  if (comma >= 0) return parseExact(plain.replaceAll('.', '').replace(',', '.'))
  if (plain.includes('.') && /^[1-9]\d{0,2}(?:\.\d{3})+$/u.test(plain)) return parseExact(plain.replaceAll('.', ''))
  return parseExact(plain)
}

const PLAIN = /^\d+$/u

/** digits or words [*et demi*] [scale [lesser number]]: *2,3 millions*, *deux cent mille*, *un million et demi*. */
export function readNumber(tokens: readonly Token[], at: number): Reading<Numeral> | null {
  const token = tokens[at]
  return token && (token.shape === 'number' || has('number', token) || has('scale', token)) ? readKnown(tokens, at) : null
}

const readKnown = once((tokens, at) => readAt(tokens, at, tokens[at]!))

function readAt(tokens: readonly Token[], at: number, token: Token): Reading<Numeral> | null {
  if (token.shape === 'number') {
    const value = readDigits(token.text)
    return withScales(tokens, { value, decimals: decimalsOf(value), one: false, to: at + 1 }, true)
  }
  const words = readBelowMillion(tokens, at)
  if (!words) return null
  const decimal = readDecimals(tokens, words)
  const one = words.to === at + 1 && isOne(words.value) && decimal.decimals === 0
  return withScales(tokens, { value: decimal.value, decimals: decimal.decimals, one, to: decimal.to }, false)
}


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
  if (!scale || (scale.zeros === 3 && !digits && !isLess(first.value, exact(1000)))) {
    const { value, decimals, one, to } = first
    return { value, digits, zeros: 0, decimals, one, to }
  }
  let value = times(first.value, tenTo(scale.zeros))
  let zeros = scale.zeros
  let to = scale.to
  for (let again = readScale(tokens, to, digits); again && !scale.letter && again.zeros >= 6; again = readScale(tokens, to, digits)) {
    value = times(value, tenTo(again.zeros)) // cinquante-trois mille millions
    zeros += again.zeros
    to = again.to
  }
  const half = readHalf(tokens, to)
  if (half) value = plus(value, times(half.value, tenTo(zeros)))
  to = half?.to ?? to
  const rest = half || scale.letter ? null : readLesser(tokens, to, zeros)
  if (rest) value = plus(value, rest.value)
  return { value, digits, zeros, decimals: first.decimals, one: false, to: rest?.to ?? to }
}

/** Scale words anywhere; scale letters only against digits, or between digits and money. */
function readScale(tokens: readonly Token[], at: number, digits: boolean) {
  const joined = digits || !cue('dash', tokens, at) ? at : at + 1
  const scale = phrase('scale', tokens, joined)
  if (!scale) return null
  if (!scale.letter) return scale
  return digits && isScaleLetter(tokens, at) ? scale : null
}

/** `M` in *24M€*, *20,9 M d’entrées*, *(12,3 M)*; `k` in *500 k€*, *10k*; `G` only before money: *5G* is a network, *8K* a screen. */
function isScaleLetter(tokens: readonly Token[], at: number): boolean {
  const { text, glued } = tokens[at]!
  const next = tokens[at + 1]
  const money = phrase('unit', tokens, at + 1)?.unitKind === 'currency'
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
  if (!fraction || fraction.over > 4) return null
  return { value: exact(count?.value ?? 1, fraction.over), to: fraction.to }
}

/** What may follow a scale: a number smaller than it, *deux millions trois cent mille*. */
function readLesser(tokens: readonly Token[], at: number, zeros: number): Reading<{ value: Exact }> | null {
  const from = cue('dash', tokens, at) !== null && tokens[at]!.glued ? at + 1 : at
  const rest = readNumber(tokens, from)
  if (!rest || rest.value.den !== 1n || rest.value.num >= 10n ** BigInt(zeros)) return null
  const wanted = tokens[from]!.shape === 'number' ? rest.value.num >= 100n || rest.zeros > 0 : !rest.one
  return wanted || zeros > 3 && rest.one && !tokens[rest.to] ? rest : null
}

/** Words up to 999 999: [n] *mille* [n]. */
function readBelowMillion(tokens: readonly Token[], at: number): Reading<{ value: Exact }> | null {
  const hundreds = readBelowThousand(tokens, at)
  const joint = hundreds ? afterDash(tokens, hundreds.to) : at
  const thousand = phrase('scale', tokens, joint)
  if (!thousand || thousand.letter || thousand.zeros !== 3) return hundreds && { value: exact(hundreds.value), to: hundreds.to }
  const and = hundreds ? null : cue('and', tokens, thousand.to)
  const lone = and === null ? null : numberWord(tokens, and)
  if (lone?.value === 1 && isLast(tokens, lone.to)) return { value: exact(1001), to: lone.to }
  const rest = readBelowThousand(tokens, afterDash(tokens, thousand.to))
  const value = (hundreds?.value ?? 1) * 1000 + (rest?.value ?? 0)
  return { value: exact(value), to: rest?.to ?? thousand.to }
}

/** [n] *cent* [n]: *deux cent trois*, *onze cents*, *cent*. */
function readBelowThousand(tokens: readonly Token[], at: number): Reading<{ value: number }> | null {
  const first = readBelowHundred(tokens, at)
  if (first?.value === 0) return first
  const joint = first ? afterDash(tokens, first.to) : at
  const hundred = numberWord(tokens, joint)
  if (hundred?.value !== 100 || (first && (first.value < 2 || first.value > 19))) return first
  const rest = readBelowHundred(tokens, afterDash(tokens, hundred.to))
  const low = rest && rest.value > 0 ? rest : null
  return { value: (first?.value ?? 1) * 100 + (low?.value ?? 0), to: low?.to ?? hundred.to }
}

/** 0 to 99: *soixante et onze*, *quatre-vingt-dix-sept*, *septante-deux*. */
function readBelowHundred(tokens: readonly Token[], at: number): Reading<{ value: number }> | null {
  const word = numberWord(tokens, at)
  if (!word || word.value >= 100) return null
  const { value, to } = word
  if (value === 4) return readEighties(tokens, word) ?? word
  if (value === 10) return readUnits(tokens, to, 10, 7, 9) ?? word
  if (value < 20) return word
  if (value === 60) return readUnits(tokens, to, value, 1, 19) ?? word
  return readUnits(tokens, to, value, 1, 9) ?? word
}

function readEighties(tokens: readonly Token[], four: Reading<{ value: number }>): Reading<{ value: number }> | null {
  const twenty = numberWord(tokens, afterDash(tokens, four.to))
  if (twenty?.value !== 20) return null
  return readUnits(tokens, twenty.to, 80, 1, 19) ?? { value: 80, to: twenty.to }
}

function readUnits(tokens: readonly Token[], at: number, base: number, from: number, upTo: number): Reading<{ value: number }> | null {
  const dashed = afterDash(tokens, at)
  const and = cue('and', tokens, dashed)
  const start = and === null ? dashed : afterDash(tokens, and)
  const word = numberWord(tokens, start)
  if (!word || word.value < from || word.value > upTo) return null
  const eighty = base === 80
  if (and !== null && word.value !== 1 && word.value !== 11 && !(eighty && dashed === at && word.value < 10 && isLast(tokens, word.to))) return null
  if (and === null && dashed === at && word.value === 1 && !eighty) return null // « vingt une » : two numbers or a slip
  const teen = word.value === 10 ? readUnits(tokens, word.to, 10, 7, 9) : null
  return { value: base + (teen?.value ?? word.value), to: teen?.to ?? word.to }
}

/** *quatre-vingt et deux* at the end of what is said: elsewhere *et* joins two numbers. */
const isLast = (tokens: readonly Token[], at: number) => tokens[at] === undefined

const afterDash = (tokens: readonly Token[], at: number) => (cue('dash', tokens, at) !== null && tokens[at]!.glued ? at + 1 : at)

/** *virgule vingt-cinq*, *virgule zéro cinq*. */
function readDecimals(tokens: readonly Token[], whole: Reading<{ value: Exact }>): Reading<{ value: Exact; decimals: number }> {
  let to = cue('comma', tokens, whole.to)
  const none = { value: whole.value, decimals: 0, to: whole.to }
  if (to === null) return none
  let digits = ''
  for (let word = readBelowThousand(tokens, to); word; word = readBelowThousand(tokens, to)) {
    digits += word.value
    to = word.to
    if (word.value !== 0) break
  }
  if (!digits) return none
  const decimals = digits.length
  return { value: plus(whole.value, exact(BigInt(digits), 10n ** BigInt(decimals))), decimals, to }
}
