import { looksPlural } from '../lexicon/endings.js'
import { strata } from '../lexicon/words.js'
import { readNumber } from '../recognise/number.js'
import type { Quantity } from '../recognise/quantity.js'
import { cue, has } from '../recognise/read.js'
import { entryAt } from './ask.js'
import type { Clause } from './clause.js'
import { nameText } from './entity.js'
import { isDeterminer, type VerbGroup } from './grammar.js'
import type { Memory } from './memory.js'
import { phraseAfter } from './spans.js'
import { subjectOf } from './subjects.js'

/** *Un client sur cinq annule*, *80 % des PME y échappent*: the group that does what the verb says of a share of it. */
export function groupOf(quantity: Quantity, clause: Clause, governor: VerbGroup | null): string | null {
  if ((governor && governor.from < quantity.to) || cue('with', clause.tokens, quantity.from - 1) !== null) return null
  return quantity.shape === 'share' ? sharedGroup(quantity, clause) : wholeGroup(quantity, clause, governor)
}

/** *six familles sur dix* → *familles* */
function sharedGroup({ numberFrom, to }: Quantity, { tokens }: Clause): string | null {
  const number = readNumber(tokens, numberFrom)!.to
  const from = cue('of', tokens, number) ?? number
  for (let at = from; at < to; at++) if (cue('on', tokens, at) !== null) return at > from ? nameText(tokens, from, at) : null
  return null
}

/** *62 % des zones humides ont rétréci*: they do something, and nothing is done or said of them. */
const acts = ({ passive, traits }: VerbGroup): boolean => !passive && !traits.includes('copula')

/** *39 % des Français* → *Français*: people or companies, or whoever acts. */
function wholeGroup({ unitKind, to }: Quantity, clause: Clause, governor: VerbGroup | null): string | null {
  const { tokens } = clause
  const of = unitKind === 'percent' ? cue('of', tokens, to) : null
  if (of === null || of === to) return null
  const span = phraseAfter(clause, to)
  const from = span && isDeterminer(tokens, of) ? of + 1 : of
  if (
    !span ||
    from >= span.to ||
    !(isStratum(clause, from) || (governor && acts(governor) && looksPlural(clause.tokens[from]!.key)))
  )
    return null
  return nameText(tokens, from, beforePronoun(tokens, from, span.to))
}

/** *39 % des personnes interrogées* **le** *pratiquent* */
function beforePronoun(tokens: Clause['tokens'], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if (cue('the', tokens, at) === at + 1 && cue('of', tokens, at - 1) === null) return at
  return to
}

/** *45 % des Français citent la santé.* **Un sur six** *évoque l’Europe*, **81 % d’entre eux** *hésitent*: a bare share that does something is one of the group told before. */
export function groupAgain(
  quantity: Quantity,
  clause: Clause,
  { group }: Memory,
  governor: VerbGroup | null,
  before: Before | null = null,
): string | null {
  if (!isBareShare(quantity, clause, governor)) return null
  if (before?.owner === 'group again' || (before && isSharedOf(before, clause))) return before.fact.subject
  if (!group || clause.sentence.paragraph - group.paragraph > 1) return null
  return looksPlural(group.name.split(' ', 1)[0]!) ? group.name : null // un client sur cinq
}

/** The quantity before in the sentence, and whose it is. */
interface Before {
  readonly quantity: Quantity
  readonly owner: string
  readonly fact: { readonly subject: string | null }
}

/** **51 % des électeurs de Lise Morin** *votent, 16 % s’abstiennent*: a share of a group that has a name. */
const isSharedOf = ({ quantity: { unitKind, to }, owner }: Before, { tokens }: Clause): boolean =>
  owner === 'owner' && unitKind === 'percent' && strataOrPeople(tokens, cue('of', tokens, to))

const strataOrPeople = (tokens: Clause['tokens'], at: number | null): boolean =>
  at !== null && (strata.has(tokens[at]!.key) || cue('person', tokens, at) !== null) && looksPlural(tokens[at]!.key)

function isBareShare({ unitKind, shape, to }: Quantity, { tokens }: Clause, governor: VerbGroup | null): boolean {
  if (governor === null || governor.passive) return false
  const share = unitKind === 'percent' || shape === 'share' || shape === 'fraction'
  const them = cue('among them', tokens, to) ?? to
  const end = tokens[them]?.text === '(' ? tokens.findIndex(({ text }, at) => at > them && text === ')') + 1 : them
  return share && governor.from >= end && governor.from - end <= PRONOUNS && isBareBetween(tokens, end, governor.from)
}

/** *le*, *les*, *n’*, *y* between a share and its verb. */
const PRONOUNS = 2
const isBareBetween = (tokens: Clause['tokens'], from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ shape }, at) => shape === 'word' && cue('of', tokens, from + at) === null)

/** *les députés*, *les entreprises*: people or companies, many of them. */
export function isGroup({ tokens }: Clause, at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  const role = entryAt('role', token)
  const people =
    role?.type === 'person' || role?.type === 'company' || cue('person', tokens, at) !== null || has('demonym', token)
  return people && looksPlural(token.key)
}

/** *les étrangers*, *les demandeurs d’emploi*: a group, or a kind of people that statistics tell apart. */
export const isStratum = (clause: Clause, at: number): boolean => strata.has(clause.tokens[at]?.key ?? '') || isGroup(clause, at)

/** **Les députés** *ont adopté 1 702 amendements*: is a group the subject? */
export function isSaidOfGroup(group: VerbGroup, clause: Clause): boolean {
  const words = subjectOf(clause.tokens, clause.groups, clause.groups.indexOf(group))
  if (words?.is !== 'words') return false
  const from = cue('only', clause.tokens, words.from) ?? words.from
  return isDeterminer(clause.tokens, from) && isGroup(clause, from + 1)
}
