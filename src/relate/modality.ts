import type { Quantity } from '../recognise/quantity.js'
import { cue } from '../recognise/read.js'
import type { Bound, Modality } from '../types.js'
import { groupBefore, isCut, type Clause } from './clause.js'
import { isFiniteTense, type VerbGroup } from './grammar.js'

/** The verb that a quantity hangs on: the one before it in its clause, else the first behind it. */
export function governorOf(quantity: Quantity, clause: Clause): VerbGroup | null {
  const { groups, tokens } = clause
  if (quantity.shape === 'factor') {
    const own = groups.find(({ from, to }) => from < quantity.to && quantity.from < to)
    if (own) return own
  }
  const before = groupBefore(clause, quantity.from)
  if (before && (before.tense !== 'participle' || !groups.some((one) => one.from >= quantity.to && isFiniteTense(one.tense)))) return before
  const after = groups.find((group) => group.from >= quantity.to && isFiniteTense(group.tense))
  if (after && !isCut(tokens, quantity.to, after.from, 'commas')) return after
  return before ?? lastFinite(groups, quantity.from) ?? after ?? null
}

function lastFinite(groups: readonly VerbGroup[], at: number): VerbGroup | null {
  for (let i = groups.length - 1; i >= 0; i--) if (groups[i]!.to <= at && isFiniteTense(groups[i]!.tense)) return groups[i]!
  return null
}

/** *devrait*, *d’ici 2030*, *compterait*, *n’a pas réalisé*: how sure the text is. */
export function modalityOf(quantity: Quantity, clause: Clause, governor: VerbGroup | null): Modality {
  if (!governor) return cueBefore('plan', quantity, clause) ? 'projected' : 'stated'
  const chain = chainOf(governor, clause)
  if (governor.negated && isDenial(governor, quantity, clause)) return 'negated'
  if (chain.some((group) => group.tense === 'conditional' && !looksAhead(group))) return hasCondition(clause) ? 'projected' : 'hedged'
  if (chain.some((group) => group.tense === 'future' || looksAhead(group) || (group.sense.plans && !isPast(group)))) return 'projected'
  if (chain.some((group) => group.sense.plans && group !== governor) || (governor.sense.plans && !governor.sense.says)) return 'projected'
  if (cueBefore('plan', quantity, clause)) return 'projected'
  if (cueBefore('hedge', quantity, clause)) return 'hedged'
  return 'stated'
}

const isPast = ({ tense }: VerbGroup) => tense === 'past'

/** *devrait*, *pourra*, *doit engager*, *compte ouvrir*, *va coûter* */
const looksAhead = ({ modal, tense }: VerbGroup) => modal !== null && tense !== 'past'

/** A verb and those that it depends on: *prévoit d’embaucher*, *aurait révélé que … atteint*. */
function chainOf(governor: VerbGroup, { groups, tokens }: Clause): VerbGroup[] {
  const chain = [governor]
  const index = groups.indexOf(governor)
  for (let i = index - 1; i >= 0; i--) {
    const group = groups[i]!
    if (isCut(tokens, group.to, governor.from, 'marks')) break
    const infinitive = !isFiniteTense(chain.at(-1)!.tense)
    const reported = group.sense.says && tokens.slice(group.to, governor.from).some((_, at) => cue('than', tokens, group.to + at) !== null)
    if (infinitive || reported) chain.push(group)
    if (isFiniteTense(group.tense) && !reported) break
  }
  return chain
}

/** The quantity itself is denied: not *ne … que*, and not a bound like *ne dépasse pas*. */
function isDenial(governor: VerbGroup, { from }: Quantity, { tokens }: Clause): boolean {
  if (governor.sense.bound) return false
  for (let at = governor.to; at < from; at++) {
    if (cue('than', tokens, at) !== null) return false
    if (tokens[at]!.text === ',') return false
  }
  return !onlyBefore(tokens, governor)
}

const onlyBefore = (tokens: Clause['tokens'], { from, to }: VerbGroup) => !tokens.slice(Math.max(0, from - 2), to + 3).some((_, i) => cue('not', tokens, Math.max(0, from - 2) + i) !== null)

const hasCondition = ({ tokens }: Clause) => tokens.some((_, at) => cue('condition', tokens, at) !== null)

/** A cue in the quantity's clause, before it. */
function cueBefore(name: string, { from }: Quantity, { tokens }: Clause): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 8; at--) {
    if (/^[;:.«»]$/u.test(tokens[at]!.text)) return false
    if (cue(name, tokens, at) !== null && cue('plan passed', tokens, at) === null) return true
  }
  return false
}

/** *dépasse*, *frôle*, *ne dépasse pas*: what the verb in front says of the bound, and the token where its words begin. */
export function verbBound(quantity: Quantity, clause: Clause): { bound: Bound; from: number } | null {
  if (quantity.bound !== 'exact' && quantity.bound !== 'over') return null
  const group = groupBefore(clause, quantity.from, 'commas')
  if (!group?.sense.bound || quantity.from - group.to > 4) return null
  if (clause.quantities.some(({ from }) => from >= group.to && from < quantity.from)) return null
  const { bound } = group.sense
  if (quantity.bound === 'over' && bound !== 'over') return null
  if (!group.negated) return { bound, from: group.to - 1 }
  return bound === 'over' || bound === 'at_least' ? { bound: 'at_most', from: group.to - 1 } : null
}
