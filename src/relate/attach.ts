import { cue } from '../recognise/read.js'
import type { Token } from '../types.js'
import type { Moment } from '../recognise/mention.js'
import type { Quantity } from '../recognise/quantity.js'
import { cues, hasAny } from './ask.js'
import { isCut, type Clause } from './clause.js'
import { isFiniteTense, type VerbGroup } from './grammar.js'
import { governorOf } from './governor.js'
import { scopeOf, type Part } from './scope.js'
import { isOfBefore, isOfElse, isOfOtherVerb } from './of-else.js'

/** Which moment dates a quantity: one in its own part of the sentence, else one that the sentence opens with. Of a plan, *désormais* tells only when it was made. */
export function momentFor(quantity: Quantity, moments: readonly Moment[], clause: Clause, planned: boolean): Moment | null {
  if (moments.length === 0) return null
  const free = moments.filter((moment) => !isOfElse(quantity, moment, clause))
  return (
    (planned && free.some(({ when }) => when.is === 'now')
      ? placed(
          quantity,
          free.filter(({ when }) => when.is !== 'now'),
          clause,
        )
      : null) ?? placed(quantity, free, clause)
  )
}

function placed(quantity: Quantity, moments: readonly Moment[], clause: Clause): Moment | null {
  const { parts, of } = scopeOf(clause)
  const part = parts[of[quantity.numberFrom]!]!
  const own = moments.filter(({ from }) => of[from] === part.id)
  const near = behind(quantity, own, clause) ?? ahead(quantity, own, clause) ?? later(quantity, own, clause)
  if (near || opens(quantity, clause.tokens, 'against')) return near
  const isGloss = part.kind === 'relative' || isWhen(part, clause)
  const named = isGloss ? moments.find(({ to }) => isBehind(part, to) && clause.tokens[to]?.text === ',') : null
  return named ?? beforeGerund(quantity, moments, clause) ?? inherited(quantity, part, moments, clause)
}

/** *a accéléré* **en mars, affichant** *une hausse de 3 %*: right before a gerund behind a comma. */
function beforeGerund(quantity: Quantity, moments: readonly Moment[], clause: Clause): Moment | null {
  const verb = governorOf(quantity, clause)
  if (verb?.tense !== 'gerund' || verb.from > quantity.from) return null
  const comma = verb.reflexive ? verb.from - 2 : verb.from - 1
  return clause.tokens[comma]?.text === ',' ? (moments.find((one) => one.to === comma && !isOfOlder(one, clause)) ?? null) : null
}

/** *contre 2 millions* **un an plus tôt** *(- 3 %)*: what has moved is of the amount before. */
const isOfOlder = ({ from }: Moment, { quantities, tokens }: Clause): boolean =>
  quantities.some((one) => one.to <= from && from - one.to <= 2 && opens(one, tokens, 'against'))

const JOINTS = cues('and', 'against', 'and then')

/** *loin d’août 2022,* **quand le prix avait franchi 1 000 euros** */
export const isWhen = ({ kind, from }: Part, { tokens }: Clause): boolean =>
  kind === 'joined' && cue('when', tokens, from) !== null

/** Does a part open right behind a token, past a comma? */
export const isBehind = ({ from }: Part, to: number): boolean => from === to || from - to === 1

function behind({ to }: Quantity, moments: readonly Moment[], { quantities, tokens, groups }: Clause): Moment | null {
  const moment = moments.find(({ from }) => from >= to)
  if (!moment || quantities.some(({ from }) => from >= to && from < moment.from)) return null
  if (isOfBefore(to, moment, { tokens, groups })) return null
  if (isCut(tokens, to, moment.from, 'marks')) return null
  const between = tokens.slice(to, moment.from)
  const comma = between.some(({ text }) => text === ',')
  const joint = hasAny(JOINTS, tokens, to, moment.from)
  if (comma || joint) {
    if (joint || groups.some(({ from }) => from >= to && from < moment.from)) return null
  }
  return moment
}

/** Before the quantity: the nearest moment that is not another quantity’s own. */
function ahead({ from }: Quantity, moments: readonly Moment[], { quantities, tokens }: Clause): Moment | null {
  const earlier = moments.filter(({ to }) => to <= from)
  for (let i = earlier.length - 1; i >= 0; i--) {
    const moment = earlier[i]!
    const owner = quantities.find(
      ({ to }) => to <= moment.from && moment.from - to <= 2 && !tokens.slice(to, moment.from).some(({ text }) => text === ','),
    )
    if (owner && ['against', 'instead', 'after'].some((name) => opens(owner, tokens, name))) continue
    if (opens({ from }, tokens, 'against') && owner) continue
    return moment
  }
  return null
}

/** *contre 3,2*, *au lieu de* **4**, *après 0,9 %*: does such a word stand right before a quantity? */
export const opens = ({ from }: Pick<Quantity, 'from'>, tokens: readonly Token[], name: string): boolean =>
  cue(name, tokens, from - 1) !== null || cue(name, tokens, from - 2) !== null || cue(name, tokens, from - 3) === from

/** *un an plus tôt* counts from another date: it never holds for a second quantity. */
export const isRelative = ({ when }: Moment): boolean =>
  ((when.is === 'shift' || when.is === 'period' || when.is === 'split year') && when.from === 'passage') || when.is === 'same'

function later(quantity: Quantity, moments: readonly Moment[], clause: Clause): Moment | null {
  const { to } = quantity
  const { tokens, quantities } = clause
  const moment = moments.find(({ from }) => from >= to)
  if (moment && (isOfOtherVerb(quantity, moment, clause) || isOfBefore(to, moment, clause))) return null
  if (!moment || isRelative(moment) || tokens.slice(to, moment.from).some(({ text }) => text === ';')) return null
  if (
    moment.when.is === 'span' &&
    !moment.when.to &&
    quantities.some((one) => one.from >= to && one.to <= moment.from && !one.leg && cue('of', tokens, one.from - 1) !== null)
  )
    return null
  const owner = quantities.findLast((one) => one.from >= to && one.to <= moment.from && moment.from - one.to <= OWNED)
  if (owner && isMultiplied(owner, clause)) return null
  return owner && isOlder(owner, moment, tokens) ? null : moment
}

/** *39,* **contre 35** *en 2023*, *39* **au lieu de 35** *en 2023*, but not *39 au lieu de 35, en mai*: an amount that the moment is of alone. */
const isOlder = (owner: Quantity, { from }: Moment, tokens: readonly Token[]): boolean =>
  ['against', 'after', 'amounts to'].some((name) => opens(owner, tokens, name)) ||
  (from === owner.to && opens(owner, tokens, 'instead'))

/** *7 millions, plus du double* **des 3,5 millions** *de la saison passée*: the amount that a factor is of. */
export const isMultiplied = ({ from }: Quantity, { quantities, tokens }: Clause): boolean =>
  cue('of', tokens, from - 1) !== null && quantities.some(({ shape, to }) => shape === 'factor' && to <= from && from - to <= 1)

/** So many words stand between a quantity and its own moment: *95 centimes* **au titre de** *2024*. */
const OWNED = 3

/** What stands in brackets, joined or inserted is dated by what stands around it; a relative of another tense is not. */
function inherited(quantity: Quantity, part: Part, moments: readonly Moment[], clause: Clause): Moment | null {
  if (part.parent === null || part.kind === 'main' || part.kind === 'quote') return null
  const { parts, of } = scopeOf(clause)
  const parent = parts[part.parent]!
  const outer = moments.filter(({ from }) => of[from] === parent.id)
  const found = part.kind === 'aside' ? aroundAside(quantity, part, outer, clause) : opening(parent, outer, clause)
  if (found && part.kind !== 'aside' && !agree(verbOf(part, clause), verbOf(parent, clause))) return null
  return found
}

/** *la gare (2 000 voyageurs par jour) …*: the moment right behind the bracket, else before it. */
function aroundAside(quantity: Quantity, part: Part, outer: readonly Moment[], clause: Clause): Moment | null {
  const { quantities, tokens } = clause
  const end = tokens.findIndex(({ text }, at) => at > part.from && text === ')')
  const next =
    end < 0 ? undefined : outer.find(({ from }) => from === end + 1 || (from === end + 2 && tokens[end + 1]!.text === ','))
  if (next) return next
  const before = outer.findLast(({ to }) => to <= part.from)
  if (!before) return behindAsides(quantity, outer, clause)
  const owner = quantities.find(({ to }) => to <= before.from && before.from - to <= 2)
  return owner && opens(owner, tokens, 'against') ? null : before
}

/** *Du côté des prix des chaussures (+ 7 %), l’inflation reste stable en avril*: the only moment of a sentence that has figures in brackets alone. */
function behindAsides({ sign }: Quantity, outer: readonly Moment[], clause: Clause): Moment | null {
  const { parts, of } = scopeOf(clause)
  const [only] = outer
  if (!only || !sign || outer.length > 1 || clause.quantities.some(({ numberFrom }) => parts[of[numberFrom]!]!.kind !== 'aside'))
    return null
  return only
}

/** *Au 3e trimestre, …*: the moment before the first verb and the first quantity. */
function opening(part: Part, outer: readonly Moment[], clause: Clause): Moment | null {
  const verb = verbOf(part, clause)
  const first = clause.quantities.find(({ from }) => from >= part.from)
  const { tokens } = clause
  return (
    outer.find(
      ({ from, to }) => (!verb || to <= verb.from) && (!first || to <= first.from) && cue('of', tokens, from - 1) === null,
    ) ?? null
  )
}

/** The first finite verb of a part. */
function verbOf(part: Part, clause: Clause): VerbGroup | null {
  const { of } = scopeOf(clause)
  return clause.groups.find(({ from, tense }) => of[from] === part.id && isFiniteTense(tense)) ?? null
}

const PAST = new Set(['past', 'imperfect'])

/** Verbs of one sentence tell of the same time unless one is past and the other is not. */
function agree(one: VerbGroup | null, other: VerbGroup | null): boolean {
  return !one || !other || PAST.has(one.tense) === PAST.has(other.tense)
}
