import type { Bound, Token, UnitKind } from '../types.js'
import { readBoundAfter, readBoundBefore } from './bound.js'
import { readCount, type Count } from './count.js'
import { exact, negate, parseExact, times, type Exact } from './exact.js'
import { isFinite, isFunction, readNoun } from './noun.js'
import { readNumber } from './number.js'
import { readPer } from './per.js'
import { NO_UNIT, type Quantity, type QuantityShape } from './quantity.js'
import { cue, has, past, phrase, type Reading } from './read.js'
import type { Draft, MentionRule } from './rule.js'
import { pointsAre, readMeasured, type Measured } from './unit.js'
import { NUMBERS } from './start.js'

/** A number with what follows it: its unit or its noun, or neither. */
export interface Sized {
  readonly value: Exact
  readonly unit: string | null
  readonly unitKind: UnitKind | null
  readonly family: string | null
  readonly unitFrom: number
  readonly unitTo: number
  readonly shape: QuantityShape
}

/** number → number with unit, with points, with a noun, or alone. */
export function readSized(tokens: readonly Token[], count: Reading<Count>): Reading<Sized> | null {
  const measured = readMeasured(tokens, count)
  if (measured) return count.one && !canBeOne(tokens, count, measured) ? null : { ...measured, shape: 'amount' }
  const points = phrase('points', tokens, count.to)
  if (points) {
    const unit = pointsAre(tokens, count)
    return { value: count.value, unit, unitKind: unit === 'pp' ? 'points' : 'count', family: null, unitFrom: count.to, unitTo: points.to, to: points.to, shape: 'amount' }
  }
  if (count.one && !isListed(tokens, count.to)) return null
  return readCounted(tokens, count) ?? { value: count.value, ...NO_UNIT, unitFrom: count.to, unitTo: count.to, to: count.to, shape: 'bare' }
}

function readCounted(tokens: readonly Token[], count: Reading<Count>): Reading<Sized> | null {
  const from = count.zeros >= 3 || count.about ? past('of', tokens, count.to) : count.to
  const noun = readNoun(tokens, from, !isBelowTwo(count.value))
  if (!noun || (count.zeros >= 6 && isOfMoney(tokens, count.to))) return null
  return { value: count.value, unit: noun.noun, unitKind: 'count', family: null, unitFrom: from, unitTo: noun.to, to: noun.to, shape: 'counted' }
}

/** *un, deux, trois*: a number word among bare others. */
function isListed(tokens: readonly Token[], at: number): boolean {
  const next = readNumber(tokens, tokens[at]?.text === ',' ? at + 1 : at)
  if (!next || next.digits) return false
  const behind = tokens[next.to]
  return !behind || (behind.shape === 'mark' && behind.text !== '-') || has('number', behind)
}

/** *65 milliards de revenus*: money, though no currency is named. */
export function isOfMoney(tokens: readonly Token[], at: number): boolean {
  const of = cue('of', tokens, at)
  const metric = of === null ? null : phrase('metric', tokens, of)
  return !!metric?.units?.includes('currency') && !metric.units.includes('count') && metric.id !== 'share-price'
}

export const isBelowTwo = ({ num, den }: Exact): boolean => num < 2n * den && num > -2n * den

/** *une tonne*, *un euro* are amounts; *un jour*, *une livre*, *un franc fort* seldom are: a lone duration needs *d’* before it. */
function canBeOne(tokens: readonly Token[], count: Reading<Count>, { unit, unitKind, unitFrom, to }: Reading<Measured>): boolean {
  if (count.to === 1 && to === tokens.length) return true
  if (unitKind === 'currency') return cue('who', tokens, to) === null && cue('strong', tokens, to) === null && cue('on', tokens, to) === null
  if (unitKind === 'duration') return cue('of', tokens, count.to - 2) !== null || to > unitFrom + 1
  return unitKind !== 'measure' || !unit.startsWith('[')
}

/** [bound] [sign] number [unit | noun] [bound] [per] */
export const amount: MentionRule = {
  name: 'amount',
  starts: [...NUMBERS, 'bound', 'unit', 'fraction', 'cue the', 'cue minus', 'cue sign'],
  examples: [
    ['ChatGPT compte [800 millions d’utilisateurs].', { value: '800000000', unit: 'utilisateur', unitKind: 'count' }],
    ['Il emploie [près de deux mille salariés].', { value: '2000', unit: 'salarié', bound: 'about' }],
    ['Elle pèse [1\u202F200 tonnes].', { value: '1200', unit: 't' }],
    ['La start-up a levé [24M€] auprès de fonds.', { value: '24000000', unit: 'EUR' }],
    ['Les profits ont atteint [14,2 M$] au trimestre.', { value: '14200000', unit: 'USD', family: 'dollar' }],
    ['Il manque [une centaine d’euros].', { value: '100', bound: 'about', unit: 'EUR' }],
    ['Elle a mis [31 ans et demi] à revenir.', { value: '31.5', unit: 'a' }],
    ['Un préjudice qui avoisine [le million d’euros].', { value: '1000000', unit: 'EUR' }],
    ['Il a fallu [300 litres environ].', { value: '300', unit: 'L', bound: 'about' }],
    ['Le seuil est à [108 grammes] par kilomètre.', { value: '108', unit: 'g', per: 'km' }],
    ['Le prix tourne [autour de 12 euros 50].', { value: '12.5', unit: 'EUR', bound: 'about' }],
  ],
  never: ['Un homme est venu.', 'Une livre sur l’histoire.'],
  read: (tokens, at) => {
    const draft = readAmount(tokens, at)
    return draft && { to: draft.to, drafts: [draft] }
  },
}

/** The whole amount from its bound to its *per*. */
export function readAmount(tokens: readonly Token[], at: number): (Draft & Pick<Quantity, 'numberTo'> & { to: number }) | null {
  const before = readBoundBefore(tokens, at)
  const sign = readSign(tokens, before?.to ?? at)
  const from = sign?.to ?? before?.to ?? at
  const prefixed = readPrefixed(tokens, from)
  const count = prefixed ? null : readCount(tokens, from)
  const sized = prefixed ?? belowZero(tokens, count && readSized(tokens, count))
  if (!sized || (sized.shape === 'bare' && (sized.to === from || isInsideWord(tokens, sized.to)))) return null
  if (sized.shape === 'bare' && cue('new', tokens, from) !== null && isNounBefore(tokens, from)) return null
  const numberFrom = prefixed?.numberFrom ?? from
  const numberTo = prefixed?.numberTo ?? count!.to
  const after = readBoundAfter(tokens, sized.to)
  const quoteTo = after?.to ?? sized.to
  const per = perBehind(tokens, quoteTo, sized)
  const bound: Bound = before?.bound ?? after?.bound ?? (count?.about ? 'about' : 'exact')
  const unitText = sized.unitTo > sized.unitFrom ? textOf(tokens, sized.unitFrom, sized.unitTo) : null
  return {
    type: 'quantity', from: at, to: per?.to ?? quoteTo, end: tokens[quoteTo - 1]!.end, numberFrom, numberTo, leg: null,
    value: sign?.sign === '-' ? negate(sized.value) : sized.value, min: null, max: null, bound,
    unit: sized.unit, unitKind: sized.unitKind, unitText, family: sized.family, per: per?.per ?? null,
    sign: sign?.sign ?? null, zeros: count?.zeros ?? 0, shape: sized.shape,
  }
}

/** *10 degrés au-dessous de zéro* → -10. */
function belowZero(tokens: readonly Token[], sized: Reading<Sized> | null): Reading<Sized> | null {
  const below = sized && (sized.unit === 'Cel' || sized.shape === 'bare') ? cue('below', tokens, sized.to) : null
  const zero = below === null ? null : readNumber(tokens, below)
  return zero?.value.num === 0n ? { ...sized!, value: negate(sized!.value), to: zero.to } : sized
}

/** *un logement neuf*: an adjective. */
function isNounBefore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at - 1]
  return token?.shape === 'word' && !isFunction(token) && !isFinite(token)
}

/** *4o*, *8K*: digits that go on as letters are part of a name. */
function isInsideWord(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to]
  return !!next?.glued && (next.shape === 'word' || next.shape === 'code' || next.shape === 'number')
}

/** *moins quinze degrés*, *vingt degrés … et moins quinze* */
const isDegrees = (tokens: readonly Token[], at: number) => {
  const to = readNumber(tokens, at)?.to
  return to !== undefined && (phrase('unit', tokens, to)?.unit === 'Cel' || (cue('and', tokens, at - 2) !== null && tokens.some((_, i) => i < at && phrase('unit', tokens, i)?.unit === 'Cel')))
}

/** `+`, `-`, *moins* against the number. */
function readSign(tokens: readonly Token[], at: number): Reading<{ sign: '+' | '-' }> | null {
  const next = tokens[at + 1]
  const token = tokens[at]!
  if (next?.shape === 'word' && cue('minus', tokens, at) !== null && isDegrees(tokens, at + 1)) return { sign: '-', to: at + 1 }
  if (next?.shape !== 'number') return null
  if (cue('minus', tokens, at) !== null) return { sign: '-', to: at + 1 }
  if (cue('sign', tokens, at) === null) return null
  if (token.text === '+') return { sign: '+', to: at + 1 }
  const opens = !token.glued || tokens[at - 1]?.shape === 'mark'
  const alone = at === 0 && tokens.length <= 3
  return opens && (next.glued || alone || tokens[at - 1]?.text === '(') ? { sign: '-', to: at + 1 } : null
}

/** *US$ 20*, *CHF 3,5 millions*, *£12*. */
function readPrefixed(tokens: readonly Token[], at: number): (Reading<Sized> & { numberFrom: number; numberTo: number }) | null {
  const unit = phrase('unit', tokens, at)
  if (unit?.unitKind !== 'currency' || tokens[unit.to]?.shape !== 'number') return null
  if (!mayStandBefore(tokens, at)) return null
  const count = readCount(tokens, unit.to)!
  if (phrase('unit', tokens, count.to)) return null
  const value = unit.factor ? times(count.value, parseExact(unit.factor)) : count.value
  return { value, unit: unit.unit, unitKind: 'currency', family: unit.family ?? null, unitFrom: at, unitTo: unit.to, to: count.to, shape: 'amount', numberFrom: unit.to, numberTo: count.to }
}

/** `CHF`, `US$`, `£`; a name in lower case or a code that is a word too (*NIS 2*) stands only behind its number. */
export function mayStandBefore(tokens: readonly Token[], at: number): boolean {
  const { text, key, shape } = tokens[at]!
  return shape !== 'word' || (text !== key && cue('no prefix', tokens, at) === null)
}

/** The *per* right behind, or behind up to three plain adjectives: *utilisateurs actifs chaque semaine*. */
export function perBehind(tokens: readonly Token[], at: number, { shape }: { shape: QuantityShape }): Reading<{ per: string }> | null {
  for (let to = at; to <= at + 3; to++) {
    const per = readPer(tokens, cue('counted how', tokens, to) ?? to)
    if (per) return per
    const token = tokens[to]
    if (shape === 'bare' || !token || token.shape !== 'word' || isFunction(token) || isFinite(token)) return null
  }
  return null
}

export const textOf = (tokens: readonly Token[], from: number, to: number): string => {
  let text = ''
  for (let at = from; at < to; at++) text += (at > from && !tokens[at]!.glued ? ' ' : '') + tokens[at]!.text
  return text
}
export const HUNDRED = exact(100)
