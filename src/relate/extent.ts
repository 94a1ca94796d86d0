import { cue, has, phrase } from '../recognise/read.js'
import { isUpper } from '../text/bits.js'
import type { Token } from '../types.js'
import type { Clause } from './clause.js'
import type { Entity } from './entity.js'
import { isDeterminer, isPreposition, type VerbGroup } from './grammar.js'
import { isOneOf } from '../recognise/marks.js'
import type { Memory } from './memory.js'
import { isOf, roleEntity } from './roles.js'
import { isInner } from './spans.js'

/** Where the phrase's own words end, and the name behind *de*, if any. */
export function extent(
  clause: Clause,
  memory: Memory,
  to: number,
  atLeast: number,
): { end: number; owner: Entity | null; apposed: boolean } {
  const { tokens, names, groups, mentions } = clause
  let at = atLeast
  for (; at < to; at++) {
    const name = names.find((one) => one.from === at)
    if (name)
      return {
        end: lastWord(tokens, atLeast, at),
        owner: isOf(tokens, at) || !isPreposition(tokens, beforeArticles(tokens, at)) ? name.entity : null,
        apposed: !isOf(tokens, at) && !isPreposition(tokens, beforeArticles(tokens, at)),
      }
    const token = tokens[at]!
    if (isOneOf(',;:()«»"“”–—.', token.text)) break
    if (cue('which', tokens, at) !== null || cue('than', tokens, at) !== null) break
    if (mentions.some((one) => one.from <= at && at < one.to && one.type !== 'ignored')) break
    if (groups.some((group) => group.from === at && (group.tense !== 'participle' || leads(tokens, group)))) break
    if (isPreposition(tokens, at) && cue('of', tokens, at) === null && !isInner(tokens, at)) break
    const role = isOf(tokens, at) ? phrase('role', tokens, at) : null
    if (role) {
      const owner = roleEntity(clause, memory, at, { type: role.row.type, gender: role.row.gender, to: role.to }, to)
      if (owner?.entity) return { end: lastWord(tokens, atLeast, at), owner: owner.entity, apposed: false }
    }
  }
  return { end: lastWord(tokens, atLeast, at), owner: null, apposed: false }
}

/** *la société* **basée à** *Paris*, *le plan* **lancé en** *mai*: a participle that goes on to say where, when or by whom. */
const leads = (tokens: readonly Token[], { to }: VerbGroup): boolean =>
  ['in', 'per'].some((name) => cue(name, tokens, to) !== null) || (cue('at', tokens, to) !== null && isUpper(tokens[to + 1]))

/** The token before *le*, *la* in front of a name. */
const beforeArticles = (tokens: readonly Token[], at: number) => (cue('the', tokens, at - 1) !== null ? at - 2 : at - 1)

/** Leaves *de*, *la*, *et* at the end of a phrase out of it. */
export function lastWord(tokens: readonly Token[], atLeast: number, end: number): number {
  let to = end
  while (
    to > atLeast &&
    (isDeterminer(tokens, to - 1) ||
      isPreposition(tokens, to - 1) ||
      has('adverb', tokens[to - 1]) ||
      cue('and', tokens, to - 1) !== null ||
      tokens[to - 1]!.shape === 'mark' ||
      cue('he', tokens, to - 1) !== null)
  )
    to--
  return to
}
