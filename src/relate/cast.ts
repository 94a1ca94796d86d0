import { cue, has } from '../recognise/read.js'
import { isOneOf } from '../recognise/marks.js'
import type { Token } from '../types.js'
import { entryAt } from './ask.js'
import type { Clause } from './clause.js'
import type { Entity } from './entity.js'
import type { NameSpan } from './names.js'

/** Which parts people and companies have in an article, by the role that each is named beside. */
export interface Cast {
  /** *la ministre des Transports, Chantale Guilbeault* → her name, under *ministre*. */
  readonly people: ReadonlyMap<string, string>
  /** *l’opérateur régional Transnéa* → it, under *opérateur*; null where two are called so. */
  readonly houses: ReadonlyMap<string, Entity | null>
  /** *l’allemand Kessler*, *le chimiste français Solvane* → it, under the code of its country; null where two are of it. */
  readonly nationals: ReadonlyMap<string, Entity | null>
}

/** Everybody who is named beside a role. */
export function castOf(clauses: readonly Clause[]): Cast {
  const people = new Map<string, string>()
  const houses = new Map<string, Entity | null>()
  const nationals = new Map<string, Entity | null>()
  for (const { tokens, names } of clauses) {
    for (const name of names) {
      if (name.entity.type === 'person') addPerson(tokens, name, people)
      else if (name.entity.type !== 'place') addHouse(tokens, name, houses)
      const demonym = name.entity.type === 'place' ? null : entryAt('demonym', tokens[name.from - 1])
      const before = entryAt('role', tokens[name.from - 2])?.type
      const called = cue('singular', tokens, name.from - 2) !== null || (before === 'company' && name.entity.type !== 'person')
      if (demonym && called) addOnly(nationals, demonym.country, name.entity)
    }
  }
  return { people, houses, nationals }
}

function addPerson(tokens: readonly Token[], { from, to, entity }: NameSpan, people: Map<string, string>): void {
  for (let at = Math.max(0, from - 8); at < Math.min(tokens.length, to + 5); at++) {
    if (at >= from && at < to) continue
    if (isOneOf('.;:«»', tokens[at]!.text)) continue
    if (entryAt('role', tokens[at])?.type === 'person' && !people.has(tokens[at]!.key)) people.set(tokens[at]!.key, entity.name)
  }
}

/** A role right before the name, past adjectives, or behind its comma: *le laboratoire Mérisane*, *Ploum, l’appli qui …*, but not *de la BCE, le groupe dispose*. */
function addHouse(tokens: readonly Token[], { from, to, entity }: NameSpan, houses: Map<string, Entity | null>): void {
  const at = roleBefore(tokens, from) ?? roleBehind(tokens, to)
  if (at === null) return
  addOnly(houses, tokens[at]!.key, entity)
}

/** One entity under a key, or null where there are two. */
function addOnly(among: Map<string, Entity | null>, key: string, entity: Entity): void {
  const known = among.get(key)
  if (known !== null) among.set(key, known === undefined || known === entity ? entity : null)
}

function roleBefore(tokens: readonly Token[], from: number): number | null {
  for (let at = from - 1; at >= 0 && at >= from - 4; at--) {
    if (tokens[at]!.text === '-' && tokens[at]!.glued) at-- // le groupe franco-italien Valmara
    if (tokens[at]?.shape !== 'word' || cue('of', tokens, at) !== null || cue('the', tokens, at) !== null) return null
    if (entryAt('role', tokens[at])?.type === 'company') return at
  }
  return null
}

function roleBehind(tokens: readonly Token[], to: number): number | null {
  if (tokens[to]?.text !== ',') return null
  const at = cue('the', tokens, to + 1) ?? to + 1
  return entryAt('role', tokens[at])?.type === 'company' && !has('verb', tokens[at + 1]) ? at : null
}
