import { priced } from '../lexicon/words.js'
import type { Token, UnitKind } from '../types.js'
import type { Count } from './count.js'
import { exact, isLess, type Exact } from './exact.js'
import { isOneOf } from './marks.js'
import { isFinite, isFunction, readNoun } from './noun.js'
import { readNumber } from './number.js'
import { readPer, readPiece } from './per.js'
import type { QuantityShape } from './quantity.js'
import { cue, has, past, phrase, type Reading } from './read.js'
import { type Measured, pointsAre, readMeasured } from './unit.js'

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
  if (measured) return count.one && !canBeOne(tokens, count, measured) ? null : amountOf(measured)
  const points = phrase('points', tokens, count.to)
  if (points && cue('spot', tokens, points.to) === null && !(count.one && isOfNoun(tokens, points.to))) {
    const unit = pointsAre(tokens, count)
    return {
      value: count.value,
      unit,
      unitKind: unit === 'pp' ? 'points' : 'count',
      family: null,
      unitFrom: count.to,
      unitTo: points.to,
      to: points.to,
      shape: 'amount',
    }
  }
  if (count.one && !isListed(tokens, count.to)) return null
  return (
    readCounted(tokens, count) ?? {
      value: count.value,
      unit: null,
      unitKind: null,
      family: null,
      unitFrom: count.to,
      unitTo: count.to,
      to: count.to,
      shape: 'bare',
    }
  )
}

/** *un point* **de blocage**, but *un point de la dette*, *un point de pourcentage*: a small noun right behind *de* is what kind of point it is. */
const isOfNoun = (tokens: readonly Token[], at: number): boolean => {
  const noun = cue('of', tokens, at) === at + 1 ? tokens[at + 1] : undefined
  return noun?.shape === 'word' && noun.text === noun.key && !noun.phrases.length
}

const amountOf = ({ value, unit, unitKind, family, unitFrom, unitTo, to }: Reading<Measured>): Reading<Sized> => ({
  value,
  unit,
  unitKind,
  family,
  unitFrom,
  unitTo,
  to,
  shape: 'amount',
})

function readCounted(tokens: readonly Token[], count: Reading<Count>): Reading<Sized> | null {
  const from = count.zeros >= 3 || count.about ? past('of', tokens, count.to) : count.to
  const noun = readNoun(tokens, from, !isBelowTwo(count.value))
  const named = noun || isBelowTwo(count.value) ? null : quotedNoun(tokens, from)
  if (named) return { ...NO_WORDS, value: count.value, unit: named, unitFrom: count.to, unitTo: count.to, to: count.to }
  if (!noun || (count.zeros >= 6 && isOfMoney(tokens, count.to)) || isGapped(tokens, count.to)) return null
  return {
    value: count.value,
    unit: noun.noun,
    unitKind: 'count',
    family: null,
    unitFrom: from,
    unitTo: noun.to,
    to: noun.to,
    shape: 'counted',
  }
}

/** *12 chèvres ont été tuées et 7* **blessées**: a participle joined to another that agrees as it does counts nothing else. */
function isGapped(tokens: readonly Token[], at: number): boolean {
  const [first, word] = [tokens[at - 3], tokens[at]!]
  if (cue('and', tokens, at - 2) === null || !first || !isParticiple(first) || !isParticiple(word)) return false
  const be = tokens[at - 4]?.phrases.some(({ entry }) => entry.kind === 'verb' && entry.traits.includes('copula'))
  return be === true && endOf(first.key) === endOf(word.key)
}

const isParticiple = ({ phrases }: Token): boolean =>
  phrases.some(({ entry }) => entry.kind === 'verb' && entry.tense === 'participle')

/** *tuées*, *blessées* → *es* */
const endOf = (key: string): string => (key.endsWith('es') ? 'es' : key.slice(-1))

const NO_WORDS = { unitKind: 'count', family: null, shape: 'counted' } as const

/** *12 400* **« voisins solidaires »**: the noun that a short quotation opens with; its words are no part of the figure. */
function quotedNoun(tokens: readonly Token[], at: number): string | null {
  if (!isOneOf('«“"', tokens[at]?.text)) return null
  const noun = has('preposed', tokens[at + 1]) ? null : readNoun(tokens, at + 1, true) // les 35 « grands »
  const closed = noun && [0, 1, 2].some((more) => isOneOf('»”"', tokens[noun.to + more]?.text))
  return closed ? noun.noun : null
}

/** *un, deux, trois*: a number word among bare others. */
function isListed(tokens: readonly Token[], at: number): boolean {
  const next = readNumber(tokens, tokens[at]?.text === ',' ? at + 1 : at)
  if (!next || next.digits) return false
  const behind = tokens[next.to]
  return !behind || (behind.shape === 'mark' && behind.text !== '-') || has('number', behind)
}

/** *65 milliards de revenus*: money, though no currency is named; *156 millions de billets* are none. */
export function isOfMoney(tokens: readonly Token[], at: number): boolean {
  const of = cue('of', tokens, at)
  const metric = of === null ? null : phrase('metric', tokens, of)
  if (of === null || of === tokens.length || priced.has(tokens[of]!.key)) return false
  return !!metric?.row.units?.includes('currency') && !metric.row.units.includes('count') && metric.row.id !== 'share-price'
}

export const isBelowTwo = ({ num, den }: Exact): boolean => num < 2n * den && num > -2n * den

/** *une tonne*, *un euro* are amounts; *un jour*, *une livre*, *un franc fort* seldom are: a lone duration needs *d’* before it. */
function canBeOne(tokens: readonly Token[], count: Reading<Count>, { unit, unitKind, unitFrom, to }: Reading<Measured>): boolean {
  if (count.to === 1 && to === tokens.length) return true
  if (unitKind === 'currency')
    return cue('who', tokens, to) === null && cue('strong', tokens, to) === null && cue('on', tokens, to) === null
  if (unitKind === 'duration') return cue('of', tokens, count.to - 2) !== null || to > unitFrom + 1
  return unitKind !== 'measure' || !unit.startsWith('[')
}

/** More than so much is no price of a piece: *3 millions d’euros le château*. */
const DEAR = exact(10_000)

/** The *per* right behind, or behind up to three plain adjectives: *utilisateurs actifs chaque semaine*. */
export function perBehind(
  tokens: readonly Token[],
  at: number,
  { shape, unitKind, value }: Pick<Sized, 'shape' | 'unitKind'> & { readonly value?: Exact },
): Reading<{ per: string }> | null {
  const piece = unitKind === 'currency' && value && isLess(value, DEAR) ? readPiece(tokens, at) : null
  if (piece) return piece
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

/** What a quantity says of its unit. */
export const unitOf = (tokens: readonly Token[], { unit, unitKind, family, shape, unitFrom, unitTo }: Sized) => ({
  unit,
  unitKind,
  unitText: unitTo > unitFrom ? textOf(tokens, unitFrom, unitTo) : null,
  family,
  shape,
})
