import type { Token, UnitKind } from '../types.js'
import { looksPlural } from '../lexicon/endings.js'
import { singular } from '../lexicon/singular.js'
import { isCounted, isFunction } from './noun.js'
import { readNumber } from './number.js'
import { exact, printExact, tenTo, type Exact } from './exact.js'
import { isOneOf } from './marks.js'
import { cue, has, phrase, type Reading } from './read.js'
import { time } from './time/cues.js'
import { readMoment } from './time/moment.js'

/** UCUM durations as ISO 8601. */
export const ISO_DURATION: Readonly<Record<string, (n: string) => string>> = {
  s: (n) => `PT${n}S`,
  min: (n) => `PT${n}M`,
  h: (n) => `PT${n}H`,
  d: (n) => `P${n}D`,
  wk: (n) => `P${n}W`,
  mo: (n) => `P${n}M`,
  a: (n) => `P${n}Y`,
}

/** What one of the unit is counted over, right behind it: *par habitant*, `€/kg`, *pour 100 000 habitants*, *hebdomadaires*, *le kilo*. */
export function readPer(tokens: readonly Token[], at: number): Reading<{ per: string }> | null {
  const own = phrase('per', tokens, at)
  if (own) return isDate(tokens, at, own.to) ? null : { per: own.row.per, to: own.to }
  const slash = tokens[at]?.text === '/' ? at + 1 : cue('per', tokens, at)
  if (slash !== null) return readOver(tokens, slash)
  const many = cue('rate of', tokens, at)
  const round = many === null ? null : readMany(tokens, many)
  if (round) return round
  const the = cue('the', tokens, at)
  const unit = the === null ? null : phrase('unit', tokens, the)
  return unit && unit.row.unitKind === 'measure' && !unit.row.factor ? { per: unit.row.unit, to: unit.to } : null
}

/** *l'an dernier*, *le mois suivant*, *la nuit de Noël*: when, not over what. */
function isDate(tokens: readonly Token[], at: number, to: number): boolean {
  if (cue('the', tokens, at) === null) return false
  return (readMoment(tokens, at)?.to ?? 0) > to || time('last', tokens, to) !== null || cue('of', tokens, to) !== null
}

/** *par* [number] unit or noun. */
function readOver(tokens: readonly Token[], at: number): Reading<{ per: string }> | null {
  const unit = phrase('unit', tokens, at)
  if (unit && (unit.row.unitKind === 'measure' || unit.row.unitKind === 'duration'))
    return { per: perOf(unit.row.unit, '1'), to: unit.to }
  const many = readMany(tokens, at)
  if (many) return many
  const token = tokens[at]
  if (!token || token.shape !== 'word' || token.text.length < 3 || cue('no rate', tokens, at) !== null) return null
  if (isFunction(token) && !isCounted(token)) return null
  return token.key === token.text ? { per: singular(token.text), to: at + 1 } : null
}

/** A power of ten and what it counts: *100 000 habitants*, *100 km*, *million d’habitants*. */
function readMany(tokens: readonly Token[], at: number): Reading<{ per: string }> | null {
  const number = readNumber(tokens, at) ?? readScale(tokens, at)
  if (!number || !isPowerOfTen(number.value)) return null
  const count = printExact(number.value)
  const unit = phrase('unit', tokens, number.to)
  if (unit) return unit.row.unitKind === 'duration' && !number.digits ? null : { per: perOf(unit.row.unit, count), to: unit.to }
  const token = tokens[number.to]
  if (!token || token.shape !== 'word' || isFunction(token)) return null
  return { per: `${count} ${singular(token.text)}`, to: number.to + 1 }
}

/** *par* **million d’** *habitants*, *par* **millier de** *naissances*; not *arrivent par milliers* */
function readScale(tokens: readonly Token[], at: number): Reading<{ value: Exact; digits: boolean }> | null {
  const scale = phrase('scale', tokens, at)
  const thousand = scale ? null : phrase('collective', tokens, at)
  const value = scale && !scale.row.letter ? tenTo(scale.row.zeros) : thousand && exact(thousand.row.value)
  const to = value && cue('of', tokens, (scale ?? thousand)!.to)
  return value && to && !looksPlural(tokens[at]!.key) ? { value, digits: true, to } : null
}

const isPowerOfTen = ({ num, den }: Exact): boolean => den === 1n && /^10+$/u.test(num.toString())

function perOf(unit: string, count: string): string {
  const duration = ISO_DURATION[unit]
  if (duration) return duration(count)
  return count === '1' ? unit : `${count} ${unit}`
}

/** *7,40 euros* **le billet**, *1,30 euro* **l’arrêt**: money for one of something that has no metric or office of its own, and nothing else behind. */
export function readPiece(tokens: readonly Token[], at: number): Reading<{ per: string }> | null {
  const the = cue('the', tokens, at)
  const noun = the === null ? undefined : tokens[the]
  if (!noun || noun.shape !== 'word' || noun.text !== noun.key || noun.text.length < 4 || looksPlural(noun.key)) return null
  if (isFunction(noun) || WHEN.some((kind) => has(kind, noun)) || readMoment(tokens, at)) return null
  if (isSum(phrase('metric', tokens, the!)?.row) || cue('amount noun', tokens, the!) !== null) return null // fixé à 1 200 euros le salaire
  const behind = tokens[the! + 1]
  return !behind || isOneOf(',.;:!?)»', behind.text) || cue('and', tokens, the! + 1) !== null
    ? { per: noun.key, to: the! + 1 }
    : null
}

const isSum = (metric: { readonly id: string; readonly units: readonly UnitKind[] | null } | undefined): boolean =>
  !!metric?.units?.includes('currency') && !metric.units.includes('count') && metric.id !== 'price'

/** *le matin*, *le mois*, *le mètre*, *le plafond*: when, what a unit says better, or what is paid. */
const WHEN = ['period', 'time', 'weekday', 'month', 'season', 'unit', 'per', 'verb', 'role'] as const
