import type { Token } from '../types.js'
import { type Exact, exact, tenTo, times } from './exact.js'
import { readNumber, type Numeral } from './number.js'
import { cue, has, once, past, pastOne, phrase, type Reading } from './read.js'

/** A number with what its form says of it: *une vingtaine* is about 20, *le million* is 1 000 000. */
export interface Count extends Numeral {
  readonly about: boolean
  /** *dizaines*, *millions* without a number before: no value. */
  readonly vague?: true
}

/** number | [number] collective [*de* scale] | *le* scale | [*un*] *demi*-scale. */
export const readCount = once(countAt)

function countAt(tokens: readonly Token[], at: number): Reading<Count> | null {
  return readHalfScale(tokens, at) ?? readCollective(tokens, at) ?? readWholeScale(tokens, at) ?? readPlain(tokens, at)
}

function readPlain(tokens: readonly Token[], at: number): Reading<Count> | null {
  const number = readNumber(tokens, at)
  if (!number) return null
  const { value, digits, zeros, decimals, one, to } = number
  return { value, digits, zeros, decimals, one, about: false, to }
}

/** *une centaine*, *deux douzaines*, *la dizaine*, *une centaine de millions*. */
function readCollective(tokens: readonly Token[], at: number): Reading<Count> | null {
  const number = readNumber(tokens, at)
  const from = number?.to ?? cue('the', tokens, at) ?? (isPreposed(tokens, at) ? at : null)
  if (from === null) return null
  const half = phrase('fraction', tokens, from)
  const start = half?.row.over === 2 ? past('dash', tokens, half.to) : from
  const collective = phrase('collective', tokens, start)
  if (!collective) return null
  const one = !number || number.one
  const value = times(number?.value ?? exact(1), exact(collective.row.value, start === from ? 1 : 2))
  const scale = phrase('scale', tokens, past('of', tokens, collective.to))
  if (scale && !scale.row.letter) return inWords(times(value, tenTo(scale.row.zeros)), scale.row.zeros, scale.to, one)
  return inWords(value, 3, collective.to, one)
}

/** *un petit* **millier**: the adjective has been read as a bound. */
const isPreposed = (tokens: readonly Token[], at: number) =>
  has('collective', tokens[at]) && has('preposed', tokens[at - 1]) && pastOne(tokens, at - 2) !== null

const inWords = (value: Exact, zeros: number, to: number, about = false): Reading<Count> => ({
  value,
  digits: false,
  zeros,
  decimals: 0,
  one: false,
  about,
  to,
})

/** *le million d’euros*, *du milliard*. */
function readWholeScale(tokens: readonly Token[], at: number): Reading<Count> | null {
  const from = at === 0 && tokens.length === 1 ? at : cue('the', tokens, at)
  const scale = from === null ? null : phrase('scale', tokens, from)
  if (!scale || scale.row.letter || scale.row.zeros < 6 || tokens[from!]!.key.endsWith('s')) return null
  return inWords(tenTo(scale.row.zeros), scale.row.zeros, scale.to)
}

/** *un demi-million*, *demi-milliard*. */
function readHalfScale(tokens: readonly Token[], at: number): Reading<Count> | null {
  const half = phrase('fraction', tokens, pastOne(tokens, at) ?? at)
  if (half?.row.over !== 2) return null
  const scale = phrase('scale', tokens, past('dash', tokens, half.to))
  if (!scale || scale.row.letter) return null
  return inWords(times(tenTo(scale.row.zeros), exact(1, 2)), scale.row.zeros, scale.to)
}
