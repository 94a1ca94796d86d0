import type { Quantity } from '../recognise/quantity.js'
import { isCut, type Clause } from './clause.js'
import { isFiniteTense, isPreposition, type VerbGroup } from './grammar.js'
import { scopeOf } from './scope.js'
import { hasCue } from './ask.js'
import { isOneOf } from '../recognise/marks.js'
import { subjectOf } from './subjects.js'

/** The verb that a quantity hangs on: the one before it in its part of the sentence, else the first behind it, else that of the part around. */
export function governorOf(quantity: Quantity, clause: Clause): VerbGroup | null {
  const { groups } = clause
  if (quantity.shape === 'factor') {
    const own = groups.find(({ from, to }) => from < quantity.to && quantity.from < to)
    if (own) return own
  }
  return ownGovernor(quantity, clause) ?? lastFinite(groups, quantity.from) ?? firstBehind(quantity, clause)
}

/** The first verb behind, but not the one of another clause: *un crédit à 5 %*, **quand** *un artisan en demanderait 9 000*; *12 millions*, **que** *l’État versera*. */
function firstBehind({ to }: Quantity, { groups, tokens }: Clause): VerbGroup | null {
  const next = groups.find(({ from, tense }) => from >= to && isFiniteTense(tense))
  return next && !hasCue('conjunction', tokens, to, next.from) && !hasCue('than', tokens, to, next.from) ? next : null
}

function ownGovernor(quantity: Quantity, clause: Clause): VerbGroup | null {
  const { groups, tokens } = clause
  const { of } = scopeOf(clause)
  const part = of[quantity.numberFrom]
  const before = objectOf(quantity, clause)
  const near = before && of[before.from] === part ? before : null
  const after = groups.find(({ from, tense }) => from >= quantity.to && of[from] === part && isFiniteTense(tense)) ?? null
  if (
    near?.sense.says &&
    after &&
    opensReport(clause, near.to, quantity.from) &&
    !isCut(tokens, quantity.to, after.from, 'commas')
  )
    return after
  if (near && after && opensSubject(quantity, after, clause)) return after
  if (
    near &&
    (isFiniteTense(near.tense) || !after || (near.tense !== 'participle' && !isCut(tokens, near.to, quantity.from, 'commas')))
  )
    return near
  if (
    after &&
    !isCut(tokens, quantity.to, after.from, 'marks') &&
    !groups.some(({ from, to, tense }) => of[from] === part && to <= quantity.from && isFiniteTense(tense))
  )
    return after
  return before
}

/** *affirme* **que**, *expliquer* **comment**: between a verb of saying and what it tells. */
const opensReport = ({ tokens }: Clause, from: number, to: number): boolean =>
  hasCue('than', tokens, from, to) || hasCue('how', tokens, from, to)

/** *Selon l’enquête qu’il publie,* **54 % des Français** *se disent…*: behind a comma, the quantity opens the subject of the verb behind. */
function opensSubject({ from }: Quantity, after: VerbGroup, { tokens, groups }: Clause): boolean {
  if (tokens[from - 1]?.text !== ',') return false
  const subject = subjectOf(tokens, groups, groups.indexOf(after))
  return subject?.is === 'words' && subject.from === from
}

/** The last verb before a quantity, no noun, in its clause. */
function objectOf({ from }: Quantity, clause: Clause): VerbGroup | null {
  const group = clause.groups.findLast((one) => one.to <= from && !isNoun(one, clause))
  return group && !isCut(clause.tokens, group.to, from, 'marks') ? group : null
}

/** *de données*, *des assurés*: a participle behind a preposition is a noun. */
const isNoun = ({ tense, from, to }: VerbGroup, { tokens }: Clause) =>
  tense === 'participle' && to - from === 1 && isPreposition(tokens, from - 1)

function lastFinite(groups: readonly VerbGroup[], at: number): VerbGroup | null {
  for (let i = groups.length - 1; i >= 0; i--) if (groups[i]!.to <= at && isFiniteTense(groups[i]!.tense)) return groups[i]!
  return null
}

/** A verb and those that it depends on: *prévoit d’embaucher*, *aurait révélé que … atteint*, *veut doubler … et ouvrir*. */
export function chainOf(governor: VerbGroup, clause: Clause): VerbGroup[] {
  const { groups, tokens } = clause
  const { of } = scopeOf(clause)
  const chain = [governor]
  for (let i = groups.indexOf(governor) - 1; i >= 0; i--) {
    const group = groups[i]!
    if (of[group.from] !== of[governor.from] && isNested(clause, of[group.from]!, of[governor.from]!)) continue
    if (endsBetween(clause, group.to, governor.from)) break
    const infinitive = isDependent(chain.at(-1)!, clause)
    const reported = (group.sense.says || group.traits.includes('rules out')) && hasCue('than', tokens, group.to, governor.from)
    if (infinitive || reported) chain.push(group)
    if (isFiniteTense(group.tense) && !reported) break
  }
  return chain
}

/** A semicolon, a colon or a closing quotation mark in the part of the sentence that a verb stands in. */
function endsBetween(clause: Clause, from: number, to: number): boolean {
  const { of } = scopeOf(clause)
  for (let at = from; at < to; at++) if (of[at] === of[to] && isOneOf(';:»', clause.tokens[at]!.text)) return true
  return false
}

/** An infinitive depends on a verb before it; so does a participle that no comma parts. */
function isDependent({ tense, from }: VerbGroup, clause: Clause): boolean {
  const { parts, of } = scopeOf(clause)
  return tense === 'infinitive' || (!isFiniteTense(tense) && parts[of[from]!]!.kind !== 'inserted')
}

/** Does a part stand inside another? */
function isNested(clause: Clause, inner: number, outer: number): boolean {
  const { parts } = scopeOf(clause)
  for (let at: number | null = inner; at !== null; at = parts[at]!.parent) if (at === outer) return true
  return false
}
