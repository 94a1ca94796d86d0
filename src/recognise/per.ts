import type { Token } from '../types.js'
import { singular } from '../lexicon/singular.js'
import { isFunction } from './noun.js'
import { readNumber } from './number.js'
import { printExact } from './exact.js'
import { cue, phrase, type Reading } from './read.js'

/** UCUM durations as ISO 8601. */
export const ISO_DURATION: Readonly<Record<string, (n: string) => string>> = {
  s: (n) => `PT${n}S`, min: (n) => `PT${n}M`, h: (n) => `PT${n}H`,
  d: (n) => `P${n}D`, wk: (n) => `P${n}W`, mo: (n) => `P${n}M`, a: (n) => `P${n}Y`,
}

/** What one of the unit is counted over, right behind it: *par habitant*, `€/kg`, *pour 100 000 habitants*, *hebdomadaires*, *le kilo*. */
export function readPer(tokens: readonly Token[], at: number): Reading<{ per: string }> | null {
  const row = phrase('per', tokens, at)
  if (row) return row
  const slash = tokens[at]?.text === '/' ? at + 1 : cue('per', tokens, at)
  if (slash !== null) return readOver(tokens, slash)
  const many = cue('rate of', tokens, at)
  if (many !== null) return readMany(tokens, many)
  const the = cue('the', tokens, at)
  const unit = the === null ? null : phrase('unit', tokens, the)
  return unit && unit.unitKind === 'measure' && !unit.factor ? { per: unit.unit, to: unit.to } : null
}

/** *par* [number] unit or noun. */
function readOver(tokens: readonly Token[], at: number): Reading<{ per: string }> | null {
  const unit = phrase('unit', tokens, at)
  if (unit && (unit.unitKind === 'measure' || unit.unitKind === 'duration')) return { per: perOf(unit.unit, '1'), to: unit.to }
  const many = readMany(tokens, at)
  if (many) return many
  const token = tokens[at]
  if (!token || token.shape !== 'word' || token.text.length < 3 || isFunction(token)) return null
  return token.key === token.text ? { per: singular(token.text), to: at + 1 } : null
}

/** *pour 100 000 habitants*, *aux 100 km*. */
function readMany(tokens: readonly Token[], at: number): Reading<{ per: string }> | null {
  const number = readNumber(tokens, at)
  if (!number) return null
  const count = printExact(number.value)
  const unit = phrase('unit', tokens, number.to)
  if (unit) return { per: perOf(unit.unit, count), to: unit.to }
  const token = tokens[number.to]
  if (!token || token.shape !== 'word' || isFunction(token)) return null
  return { per: `${count} ${singular(token.text)}`, to: number.to + 1 }
}

function perOf(unit: string, count: string): string {
  const duration = ISO_DURATION[unit]
  if (duration) return duration(count)
  return count === '1' ? unit : `${count} ${unit}`
}
