import type { Entry, Token } from '../types.js'
import { has } from './read.js'
import { beginsWith, mayBegin } from './start.js'

/**
 * *au moins les deux tiers*: for each token, whether small words lead from it to a number. Three tokens of four do not,
 * and no rule that reads a number need be asked there.
 */
export function leadsOf(tokens: readonly Token[]): Uint8Array {
  const leads = new Uint8Array(tokens.length + 2)
  let next = tokens.length
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at]!
    const reach = at + (token.phrases[0]?.width ?? 1) + 1
    if (!token.numeral && (next > reach || !leadsOn(tokens, at, leads))) continue
    leads[at] = 1
    next = at
  }
  return leads
}

/** Could a quantity stand here at all? *un* and *une* alone are articles, but before a scale or a unit they count. */
export function mayCount(tokens: readonly Token[]): boolean {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.numeral && !(isOne(token) && !countsOne(tokens, at))) return true
  }
  return false
}

const isOne = (token: Token) =>
  token.shape === 'word' &&
  has('number', token) &&
  token.phrases.some(({ entry }) => entry.kind === 'number' && entry.value === 1)

/** *un million*, *une dizaine*, *un an*: what *un* counts, up to two words on. */
function countsOne(tokens: readonly Token[], at: number): boolean {
  for (let on = at + 1; on <= at + 3; on++) {
    const token = tokens[on]
    if (token && mayBegin(COUNTED, token) && token.phrases.some(({ entry }) => isCounted(entry))) return true
  }
  return false
}

const COUNTS = ['scale', 'collective', 'fraction', 'unit', 'points', 'ordinal', 'number'] as const
const COUNTED = beginsWith([...COUNTS, 'cue times', 'cue on'])
const counted: ReadonlySet<Entry['kind']> = new Set(COUNTS)
const isCounted = (entry: Entry) =>
  counted.has(entry.kind) || (entry.kind === 'cue' && (entry.cue === 'times' || entry.cue === 'on'))

/** A sign or a phrase of the lexicon behind which a number stands, maybe behind a comma: *au mieux, 60 %*. */
function leadsOn(tokens: readonly Token[], at: number, leads: Uint8Array): boolean {
  const { shape, phrases } = tokens[at]!
  if (shape === 'symbol' || shape === 'mark') return leads[at + 1] === 1
  for (const { kind, width } of phrases) {
    const to = at + width
    if ((leads[to] === 1 || (tokens[to]?.text === ',' && leads[to + 1] === 1)) && !CONTENT.has(kind)) return true
  }
  return false
}

/** What is said, not how much: no rule reads over it to a number. */
const CONTENT: ReadonlySet<Entry['kind']> = new Set([
  'metric',
  'role',
  'name',
  'first name',
  'demonym',
  'movement',
  'noun',
  'weekday',
  'month',
  'season',
])
