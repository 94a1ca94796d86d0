import { scaledMoney } from '../lexicon/money.js'
import type { Token, UnitKind } from '../types.js'
import { exact, isLess, parseExact, plus, times, type Exact } from './exact.js'
import { readNoun } from './noun.js'
import { readHalf, readNumber, type Numeral } from './number.js'
import { cue, has, past, phrase, type Reading } from './read.js'

/** A number with its unit applied: a subunit has become the main unit, a compound the smallest named. */
export interface Measured {
  readonly value: Exact
  readonly unit: string
  readonly unitKind: UnitKind
  readonly family: string | null
  /** Token range of the unit's words. */
  readonly unitFrom: number
  readonly unitTo: number
}

/** number [*de*] unit of the lexicon: *24 M€*, *800 millions de dollars*, *3 ans et demi*, *1 h 38*. */
export function readMeasured(tokens: readonly Token[], number: Reading<Numeral>): Reading<Measured> | null {
  const of = mayTakeOf(number) ? past('of', tokens, number.to) : number.to
  const from = has('preposed', tokens[of]) && phrase('unit', tokens, of + 1)?.row.unitKind === 'duration' ? of + 1 : of
  const unit = unitAt(tokens, from, number)
  if (!unit) return null
  const value = unit.row.factor ? times(number.value, parseExact(unit.row.factor)) : number.value
  const measured = {
    value,
    unit: unit.row.unit,
    unitKind: unit.row.unitKind,
    family: unit.row.family ?? null,
    unitFrom: from,
    unitTo: unit.to,
    to: unit.to,
  }
  return unit.row.unitKind === 'duration'
    ? longer(tokens, measured)
    : unit.row.unitKind === 'currency'
      ? withCents(tokens, measured)
      : withSmaller(tokens, measured)
}

const mayTakeOf = ({ zeros, digits }: Numeral) => zeros >= 6 || (!digits && zeros >= 3)

function unitAt(tokens: readonly Token[], at: number, number: Reading<Numeral>) {
  const scaled = number.zeros >= 6
  const money = scaled ? scaledMoney.get(tokens[at]?.text ?? '') : undefined
  if (money !== undefined)
    return { row: { unit: money, unitKind: 'currency', factor: undefined, family: undefined } as const, to: at + 1 }
  const unit = phrase('unit', tokens, at)
  if (!unit) return null
  if (unit.row.risky && !(scaled && unit.row.unitKind === 'currency') && !isBeside(tokens, at, number)) return null // 11 milliards de DH
  if (isThing(tokens, at, unit.to)) return null
  return unit
}

/** *230 pieds de vigne*, *trois livres de Camus*: no measure. */
function isThing(tokens: readonly Token[], at: number, to: number): boolean {
  const of = cue('homonym', tokens, at) === to ? cue('of', tokens, to) : null
  return of !== null && tokens[of]?.shape === 'word' && cue('dimension', tokens, of) === null
}

/** A one-letter symbol is a unit only against or next to digits, and not as the start of something longer. */
function isBeside(tokens: readonly Token[], at: number, number: Reading<Numeral>): boolean {
  if (!number.digits || at !== number.to) return false
  const next = tokens[at + 1]
  return !(next?.glued && (next.shape === 'word' || next.shape === 'number' || next.text === '-' || next.text === "'"))
}

/** *31 ans et demi*, *un mètre et demi*. */
function halfMore(tokens: readonly Token[], measured: Reading<Measured>): Reading<Measured> {
  const half = readHalf(tokens, measured.to)
  return half ? { ...measured, value: plus(measured.value, half.value), to: half.to } : measured
}

/** Seconds or months in one of a unit: durations convert within a row, never across. */
const LENGTHS: readonly Readonly<Record<string, number>>[] = [
  { s: 1, min: 60, h: 3600, d: 86400, wk: 604800 },
  { mo: 1, a: 12 },
]

/** *1 h 38*, *deux ans et trois mois*, *2 minutes 30 secondes* → the smallest unit named. */
function longer(tokens: readonly Token[], measured: Reading<Measured>): Reading<Measured> {
  const row = LENGTHS.find((lengths) => measured.unit in lengths)
  if (!row) return halfMore(tokens, measured)
  const from = past('and', tokens, measured.to)
  const number = readNumber(tokens, from)
  if (!number || (number.one && from === measured.to)) return halfMore(tokens, measured)
  const unit = phrase('unit', tokens, number.to)
  if (unit && unit.row.unit in row && row[unit.row.unit]! < row[measured.unit]!) {
    const value = plus(times(measured.value, exact(row[measured.unit]!, row[unit.row.unit]!)), number.value)
    return longer(tokens, { ...measured, value, unit: unit.row.unit, unitTo: unit.to, to: unit.to })
  }
  if (measured.unit === 's' && from === measured.to && isHundredths(tokens, from, number))
    return { ...measured, value: plus(measured.value, times(number.value, exact(1, 100))), to: number.to }
  const minutes = measured.unit === 'h' || measured.unit === 'min'
  if (!minutes || from !== measured.to || unit || !isLeftOver(tokens, from, number)) return halfMore(tokens, measured)
  return {
    ...measured,
    value: plus(times(measured.value, exact(60)), number.value),
    unit: measured.unit === 'h' ? 'min' : 's',
    to: number.to,
  }
}

/** *49 secondes 50*: two digits, with nothing that they count. */
const isHundredths = (tokens: readonly Token[], at: number, { digits, value, to }: Reading<Numeral>) =>
  digits && value.den === 1n && tokens[at]!.text.length === 2 && !phrase('unit', tokens, to) && !readNoun(tokens, to, true)

/** *3 h 30*, *une heure vingt-cinq*: two digits, or words, with no noun of their own. */
function isLeftOver(tokens: readonly Token[], at: number, number: Reading<Numeral>): boolean {
  if (!isLess(number.value, exact(60)) || number.value.den > 1n) return false
  if (number.digits) return tokens[at]!.text.length === 2
  return number.value.num > 1n && !readNoun(tokens, number.to, true)
}

/** What a bare number behind a metre or a tonne counts: *1 mètre 80*, *une tonne huit cents*. */
const SMALLER: Readonly<Record<string, number>> = { m: 100, t: 1000 }

function withSmaller(tokens: readonly Token[], measured: Reading<Measured>): Reading<Measured> {
  const parts = SMALLER[measured.unit]
  const number = parts === undefined ? null : readNumber(tokens, measured.to)
  if (!number || number.decimals || !isLess(number.value, exact(parts!)) || isLess(number.value, exact(parts! / 10)))
    return halfMore(tokens, measured)
  if (phrase('unit', tokens, number.to) || readNoun(tokens, number.to, true)) return measured
  return { ...measured, value: plus(measured.value, times(number.value, exact(1, parts!))), to: number.to }
}

/** *12 euros 50*, *3 dollars et 20 cents*, but not *à 190,75 euros et 50 centimes*. */
function withCents(tokens: readonly Token[], measured: Reading<Measured>): Reading<Measured> {
  if (measured.value.den !== 1n) return halfMore(tokens, measured)
  const from = past('and', tokens, measured.to)
  const number = readNumber(tokens, from)
  if (!number || number.zeros || number.decimals || !(number.value.num < 100n)) return halfMore(tokens, measured)
  const unit = phrase('unit', tokens, number.to)
  const cents = unit?.row.unitKind === 'currency' && unit.row.factor === '0.01'
  const bare =
    from === measured.to &&
    !unit &&
    tokens[from]!.text.length === 2 &&
    tokens[from]!.shape === 'number' &&
    !readNoun(tokens, number.to, true) &&
    !has('month', tokens[number.to])
  if (!cents && !bare) return halfMore(tokens, measured)
  return { ...measured, value: plus(measured.value, times(number.value, exact(1, 100))), to: cents ? unit.to : number.to }
}

/** *€/MWh*, *par habitant*… is read by `per.ts`; *points* needs its sentence: percentage points among rates, else points of an index or a game. */
export const pointsAre = (tokens: readonly Token[], { value, decimals }: Pick<Numeral, 'value' | 'decimals'>): 'pp' | 'point' =>
  isLess(value, exact(100)) && ratesIn(tokens) + (decimals > 0 ? 1 : 0) > 0 ? 'pp' : 'point'

/** How much a sentence speaks of rates, and less of indices and games. */
export function ratesIn(tokens: readonly Token[]): number {
  let rates = 0
  for (const token of tokens) {
    if (token.text === '%') rates += 2
    for (const { entry } of token.phrases) {
      if (entry.kind === 'metric' && entry.units?.includes('percent')) rates += 2
      if (entry.kind === 'metric' && entry.id === 'index-level') rates -= 3
      if (entry.kind === 'name' && entry.type === 'index') rates -= 3
      if (entry.kind === 'cue' && entry.cue === 'game') rates -= 3
    }
  }
  return rates
}
