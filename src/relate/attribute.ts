import { cue } from '../recognise/read.js'
import type { Quantity } from '../recognise/quantity.js'
import { cues, isAny } from './ask.js'
import { opens } from './attach.js'
import type { Clause } from './clause.js'
import { isPreposition, type VerbGroup } from './grammar.js'
import { scopeOf } from './scope.js'
import type { Token } from '../types.js'

/** What the subject has about it stays so whatever it will do: *le tracé de 19 km comptera*, *(24 ans)*, *trois de ses 41 sites*. */
export function isAttribute(quantity: Quantity, clause: Clause, governor: VerbGroup | null): boolean {
  const { tokens, quantities } = clause
  const { parts, of } = scopeOf(clause)
  const at = firstOfList(quantity, clause)
  const before = quantities.findLast(({ to }) => to <= quantity.from)
  if (parts[of[quantity.numberFrom]!]!.kind === 'aside' && !(governor && of[governor.from] === of[quantity.numberFrom])) {
    return !quantity.sign && !opens(quantity, tokens, 'against') && before?.unitKind !== quantity.unitKind
  }
  const definite = isDefinite(tokens[at - 1])
  if (definite && before && ['of', 'on'].some((name) => cue(name, tokens, at - 2) !== null) && at - before.to <= 2) return true
  if (isAway(quantity, tokens)) return true
  if (!governor || governor.from < quantity.to || (!definite && isAhead(at, clause, governor))) return false
  return (
    definite ||
    isPreposition(tokens, at - 1) ||
    (tokens[at - 1]?.text === ',' && at > 1 && quantity.unitKind !== 'count' && !isShare(quantity))
  )
}

/** *une hausse de 8 %* **est attendue**, **l’objectif** *de 3 millions reste à portée*: what is awaited, or aimed at, is still to come. */
function isAhead(at: number, { tokens }: Clause, { passive, tense, sense }: VerbGroup): boolean {
  if (cue('of', tokens, at - 1) === null || tense === 'past') return false
  return (passive && !!sense.plans) || cue('goal', tokens, at - 2) !== null
}

/** *, à 140 kilomètres* **de là** */
const isAway = ({ from, to, unitKind }: Quantity, tokens: readonly Token[]): boolean =>
  unitKind === 'measure' &&
  cue('at', tokens, from - 1) !== null &&
  tokens[from - 2]?.text === ',' &&
  cue('of', tokens, to) !== null

const isShare = ({ shape }: Quantity) => shape === 'fraction' || shape === 'share'

/** Back past *19 et* to the first quantity of a list. */
function firstOfList(quantity: Quantity, { tokens, quantities }: Clause): number {
  let { from } = quantity
  for (let i = quantities.indexOf(quantity) - 1; i >= 0; i--) {
    const one = quantities[i]!
    if (from - one.to !== 1 || cue('and', tokens, one.to) === null) break
    from = one.from
  }
  return from
}

const DEFINITE = cues('the', 'owners', 'these', 'ours')
export const isDefinite = (token: Token | undefined): boolean => isAny(DEFINITE, token)
