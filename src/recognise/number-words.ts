import type { Token } from '../types.js'
import { exact, type Exact, plus } from './exact.js'
import { cue, numberWord, phrase, type Reading } from './read.js'

/** Words up to 999 999: [n] *mille* [n]. */
export function readBelowMillion(tokens: readonly Token[], at: number): Reading<{ value: Exact }> | null {
  const hundreds = readBelowThousand(tokens, at)
  const joint = hundreds ? afterDash(tokens, hundreds.to) : at
  const thousand = phrase('scale', tokens, joint)
  if (!thousand || thousand.row.letter || thousand.row.zeros !== 3)
    return hundreds && { value: exact(hundreds.value), to: hundreds.to }
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

function readUnits(
  tokens: readonly Token[],
  at: number,
  base: number,
  from: number,
  upTo: number,
): Reading<{ value: number }> | null {
  const dashed = afterDash(tokens, at)
  const and = cue('and', tokens, dashed)
  const start = and === null ? dashed : afterDash(tokens, and)
  const word = numberWord(tokens, start)
  if (!word || word.value < from || word.value > upTo) return null
  const eighty = base === 80
  if (
    and !== null &&
    word.value !== 1 &&
    word.value !== 11 &&
    !(eighty && dashed === at && word.value < 10 && isLast(tokens, word.to))
  )
    return null
  if (and === null && dashed === at && word.value === 1 && !eighty) return null // « vingt une » : two numbers or a slip
  const teen = word.value === 10 ? readUnits(tokens, word.to, 10, 7, 9) : null
  return { value: base + (teen?.value ?? word.value), to: teen?.to ?? word.to }
}

/** *quatre-vingt et deux* at the end of what is said: elsewhere *et* joins two numbers. */
const isLast = (tokens: readonly Token[], at: number) => tokens[at] === undefined

const afterDash = (tokens: readonly Token[], at: number) => (cue('dash', tokens, at) !== null && tokens[at]!.glued ? at + 1 : at)

/** *virgule vingt-cinq*, *virgule zéro cinq*. */
export function readDecimals(
  tokens: readonly Token[],
  whole: Reading<{ value: Exact }>,
): Reading<{ value: Exact; decimals: number }> {
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
