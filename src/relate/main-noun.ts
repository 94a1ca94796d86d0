import { looksPlural } from '../lexicon/endings.js'
import { abstracts } from '../lexicon/words.js'
import { cue, has, phrase } from '../recognise/read.js'
import type { EntityType } from '../types.js'
import type { Clause } from './clause.js'
import { entityNamed, nameText, type Entity } from './entity.js'
import { isDeterminer, isFiniteTense } from './grammar.js'
import { NO_MEMORY } from './memory.js'
import { subjectPhrase } from './subject.js'

/** *Le plus vaste incendie de l’été continuait*: the thing without a name that the article opens with, but not *le compte n’y est pas*. */
export function openingNoun(clauses: readonly Clause[]): Entity | null {
  const clause = clauses.find(({ groups }) => groups.some(({ tense }) => isFiniteTense(tense)))
  const group = clause?.groups.find(({ tense }) => isFiniteTense(tense))
  const found = clause && group && subjectPhrase(group, clause, NO_MEMORY)
  if (found?.entity?.type === 'place') return found.entity
  if (
    !found?.noun ||
    found.role ||
    found.plural ||
    abstracts.has(found.noun) ||
    (group!.traits.includes('copula') && !comesBack(found.noun, clauses))
  )
    return null
  return entityNamed(found.noun, 'event', found.gender)
}

/** *L’incendie est actif. … L’incendie…*, but *L’heure est grave*, *Le compte n’y est pas*: a thing that only is something, once, is nothing to tell of. */
function comesBack(noun: string, clauses: readonly Clause[]): boolean {
  const key = noun.split(' ', 1)[0]!.toLowerCase()
  return clauses.filter(({ tokens }) => tokens.some((token, at) => token.key === key && isDeterminer(tokens, at - 1))).length > 1
}

/** *le groupe*, *l’aéroport*: whom the article never names. */
export function unnamedHouse(clauses: readonly Clause[], type?: EntityType): Entity | null {
  const counts = new Map<string, { entity: Entity; count: number }>()
  for (const { tokens, names } of clauses) {
    for (let at = 1; at < tokens.length; at++) {
      const role = has('role', tokens[at]) ? phrase('role', tokens, at) : null
      if (
        !role ||
        role.row.type === 'person' ||
        (type && role.row.type !== type) ||
        (cue('the', tokens, at - 1) === null && cue('determiner', tokens, at - 1) === null) ||
        looksPlural(tokens[at]!.key)
      )
        continue
      if (cue('compared', tokens, at - 1) !== null) continue // au lieu de
      if (names.some(({ from }) => from >= at && from <= role.to + 1)) continue
      const name = nameText(tokens, at, role.to).toLowerCase()
      const known = counts.get(name)
      if (known) known.count++
      else counts.set(name, { entity: entityNamed(name, role.row.type, role.row.gender), count: 1 })
    }
  }
  const most = [...counts.values()].sort((a, b) => b.count - a.count)[0]
  return most && most.count > 1 ? most.entity : null
}
