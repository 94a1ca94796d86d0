import { cue, has } from '../recognise/read.js'
import { isUpper } from '../text/bits.js'
import { entryAt } from './ask.js'
import type { Clause } from './clause.js'
import type { Entity } from './entity.js'
import type { Memory } from './memory.js'
import { genderAt } from './noun-words.js'
import { isOf } from './roles.js'

/** *le Slovène*, *le néerlandais*, by the token of the demonym: who is called so in the article, else the person or company named last that is called by no other country. */
export function nationalAt({ tokens, names }: Clause, { recent, cast, main }: Memory, at: number): Entity | null {
  const demonym = entryAt('demonym', tokens[at])
  const called = demonym && cast.nationals.get(demonym.country)
  if (called) return called
  const others = new Set(cast.nationals.values())
  const here = names.findLast(({ to, entity }) => to < at && !others.has(entity) && (isKnown(entity) || entity === main))
  if (here) return here.entity
  const gender = genderAt(tokens, at - 1)
  const agrees = (entity: Entity) => entity.type === 'company' || !gender || !entity.gender || entity.gender === gender
  const known = recent.find((entity) => isKnown(entity) && !entity.reports && !others.has(entity) && agrees(entity))
  return known ?? recent.find((entity) => entity.type === null && !others.has(entity)) ?? null
}

const isKnown = ({ type }: Entity): boolean => type === 'company' || type === 'person'

/** *le titre* **du français**: who is called so in the article, where the words end with a nation; *la pratique de l’anglais* is nobody’s. */
export function ofNational(clause: Clause, memory: Memory, from: number, to: number): Entity | null {
  const { tokens } = clause
  const isNational = to - 2 > from && has('demonym', tokens[to - 1]) && !isUpper(tokens[to - 1])
  return isNational && cue('singular', tokens, to - 2) !== null && isOf(tokens, to - 1)
    ? (memory.cast.nationals.get(entryAt('demonym', tokens[to - 1])!.country) ?? null)
    : null
}
