import { entryAt } from './ask.js'
import type { Clause } from './clause.js'
import type { Entity } from './entity.js'
import { isFiniteTense } from './grammar.js'
import { OPENING } from './main-place.js'
import { subjectOf } from './subjects.js'

/** *Maëlle Guéric, la nageuse … Elle … Elle …*: a portrait names a person in its opening and again, and says *elle* all along. */
export function portrayed(clauses: readonly Clause[]): Entity | null {
  const people = clauses
    .slice(0, OPENING)
    .flatMap(({ names }) => names.map(({ entity }) => entity))
    .filter(({ type }) => type === 'person')
  return people.find((person) => isTold(person, clauses)) ?? null
}

function isTold(person: Entity, clauses: readonly Clause[]): boolean {
  const named = clauses.filter(({ names }) => names.some(({ entity }) => entity === person)).length
  const told = clauses.filter((clause) => isOfPronoun(clause, person.gender)).length
  return named > 1 && told >= ENOUGH && told * RARE >= clauses.length
}

/** **Elle** *a gagné*: does a pronoun of this gender act in the sentence? */
const isOfPronoun = ({ tokens, groups }: Clause, gender: Entity['gender']): boolean =>
  groups.some((group, index) => {
    const subject = isFiniteTense(group.tense) && !group.traits.includes('impersonal') ? subjectOf(tokens, groups, index) : null
    return subject?.is === 'he' && (gender ?? genderOf(tokens[subject.at]!)) === genderOf(tokens[subject.at]!)
  })

const genderOf = (pronoun: Clause['tokens'][number]) => entryAt('gender', pronoun)?.gender

/** A portrait has so many sentences with its pronoun, and one in so many. */
const ENOUGH = 3
const RARE = 5
