import type { Token } from '../types.js'
import type { Like, Place } from './like.js'
import { readNoun } from './noun.js'
import type { Quantity } from './quantity.js'
import { cue, has } from './read.js'

/** *le nombre de tués a bondi de 44 à 61*, *celui des blessés, à 9 870*, *les centenaires étaient nonante* */
export function byTotal({ from, numberFrom }: Quantity, { tokens, before }: Place): Like | null {
  const own = totalBefore(tokens, from) ?? subjectOfBe(tokens, numberFrom)
  if (own) return counted(own)
  const kept = totalBefore(before, before.length) ? thatOf(tokens, from) : null
  return kept ? counted(kept) : null
}

/** *évalue à 800 millions le nombre d’internautes* */
export function byTotalBehind({ to }: Quantity, { tokens }: Place): Like | null {
  const the = cue('the', tokens, to)
  const of = the === null || cue('total', tokens, the) === null ? null : cue('of', tokens, the + 1)
  const noun = of === null ? null : readNoun(tokens, of, true)
  return noun && counted(noun.noun)
}

export const counted = (unit: string): Like => ({ unit, unitKind: 'count', family: null, per: null })

function totalBefore(tokens: readonly Token[], end: number): string | null {
  for (let at = end - 1; at >= 0; at--) {
    const of = cue('total', tokens, at) === null ? null : cue('of', tokens, at + 1)
    const noun = of === null ? null : readNoun(tokens, cue('the', tokens, of) ?? of, true)
    if (noun) return noun.noun
    if (tokens[at]!.text === ';' || (has('unit', tokens[at]) && tokens[at]!.shape === 'symbol' && !isStep(tokens, at, end)))
      return null
  }
  return null
}

/** *le nombre de vols a augmenté de 1* **% seulement, à** *18 940*: what it has come to by so much. */
const isStep = (tokens: readonly Token[], at: number, end: number): boolean =>
  end - at <= 4 &&
  tokens[at]!.text === '%' &&
  cue('at', tokens, end - 1) !== null &&
  tokens.slice(at + 1, end - 1).every((token) => token.text === ',' || has('adverb', token))

function thatOf(tokens: readonly Token[], end: number): string | null {
  for (let at = 0; at < end; at++) {
    const of = cue('this', tokens, at) === null ? null : cue('of', tokens, at + 1)
    const noun = of === null ? null : readNoun(tokens, of, true)
    if (noun) return noun.noun
  }
  return null
}

/** *les centenaires étaient nonante* */
function subjectOfBe(tokens: readonly Token[], at: number): string | null {
  const noun = isBe(tokens[at - 1]) && cue('plural', tokens, at - 3) !== null ? readNoun(tokens, at - 2, true) : null
  return noun?.to === at - 1 ? noun.noun : null
}

export const isBe = (token: Token | undefined) =>
  !!token?.phrases.some(({ entry }) => entry.kind === 'verb' && entry.traits.includes('copula') && entry.plural)
