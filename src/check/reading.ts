import type { Fact } from '../types.js'
import type { Interval, Reading } from './interval.js'

/** *3,4 milliards* → 3.35 to 3.45 billion; *plus de 800* → 800 and up. Null for a vague amount. */
export function readingOf(fact: Fact): Reading | null {
  const { value, min, max, bound } = fact
  const ends = bound === 'between' ? [min, max] : [value, value]
  const [low, high] = ends
  if (low === undefined || low === null || high === undefined || high === null) return null
  const size = Math.max(Math.abs(low), Math.abs(high))
  const slack = slackOf(fact, size)
  const least = bound === 'about' ? ABOUT : { written: 0, loose: 0 }
  const sharp = ONE_SIDED.has(bound ?? '') ? 0 : Math.max(slack.written, least.written * size)
  return {
    value: (low + high) / 2,
    written: bounded(widened(low, high, sharp), low, bound),
    loose: bounded(widened(low, high, Math.max(slack.loose, least.loose * size)), low, bound),
  }
}

/** *plus du double* is no less than the double, however loosely *le double* alone is said. */
const ONE_SIDED: ReadonlySet<string> = new Set(['over', 'at_least', 'under', 'at_most'])

const widened = (low: number, high: number, by: number): Interval => ({ low: low - by, high: high + by })

/** What the words before a figure make of its interval. */
function bounded({ low, high }: Interval, value: number, bound: Fact['bound']): Interval {
  if (bound === 'over' || bound === 'at_least') return { low, high: Infinity }
  if (bound === 'under' || bound === 'at_most') return { low: -Infinity, high }
  return { low: value > 0 ? Math.max(0, low) : low, high }
}

/** How much a figure may be off by its last digit, in its unit: half of it as written, more where the press cuts or rounds. */
function slackOf(fact: Fact, size: number): { written: number; loose: number } {
  const step = stepOf(fact, size)
  if (step === null) return { written: WORDS.written * size, loose: WORDS.loose * size }
  if (RATES.has(fact.unitKind ?? '')) return { written: step / 2, loose: RATE * step }
  const zeros = Math.min(roundStep(size) / 2, ROUND * size)
  if (fact.unitKind === 'count' && step === 1) return { written: 0, loose: Math.max(0.5, zeros) }
  return { written: step / 2, loose: Math.max(step, zeros) }
}

/** What its last digit is worth; null for words that are seldom exact: *un tiers*, *doubler*, *un sur cinq*. */
function stepOf({ quote, unitKind, bound }: Fact, size: number): number | null {
  const figures = quote.match(DIGITS) ?? []
  const last = figures.at(-1)
  if (last === undefined) return ROUND_WORDS.has(unitKind ?? '') ? null : wordStep(size)
  if (figures.length === 1 || bound === 'between') return lastDigit(last, size)
  return unitKind === 'duration' ? 1 : null
}

/** One figure with its groups and decimals: *1.194*, *12 000*, *846'300*, *1,87*. */
const DIGITS = /\d+(?:[ \u00A0\u2009\u202F.,'’]\d+)*/gu

/** What one of the last digit is worth: the digits without their marks, as a whole number, stand for the value, whatever the scale word. */
function lastDigit(digits: string, size: number): number {
  const whole = Number(digits.replace(/\D/gu, ''))
  return whole === 0 ? 0.1 ** decimalsOf(digits) : size / whole
}

const decimalsOf = (digits: string): number => /[.,](?<decimals>\d+)$/u.exec(digits)?.groups?.['decimals']?.length ?? 0

/** *trois cent cinquante mille* → 1000. */
function wordStep(size: number): number {
  return 10 ** (Math.floor(zerosOf(size) / 3) * 3)
}

/** *13 500* → 100; nothing for what ends in another digit. */
const roundStep = (size: number): number => (zerosOf(size) === 0 ? 0 : 10 ** zerosOf(size))

/** The zeros that a number ends in; none where it has decimals. */
function zerosOf(size: number): number {
  let zeros = 0
  for (let rest = size; rest !== 0 && Number.isSafeInteger(rest) && rest % 10 === 0; rest /= 10) zeros++
  return zeros
}

/** *un tiers*, *doubler*, *les trois quarts*: kinds of units whose words are seldom exact. */
const ROUND_WORDS: ReadonlySet<string> = new Set(['percent', 'factor'])

/** *50 %* is no rounder than *51 %*. */
const RATES: ReadonlySet<string> = new Set(['percent', 'points'])

/** Of its last digit: how far a rate may be off. */
const RATE = 0.75

/** Of the value: how far *un tiers* or *doublé* may be off. */
const WORDS = { written: 0.06, loose: 0.15 }
/** Of the value: how far *environ* or *près de* reaches. */
const ABOUT = { written: 0.1, loose: 0.2 }
/** Of the value: the most that its zeros at the end may stand for. */
const ROUND = 0.05
