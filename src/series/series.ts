import type { Fact, UserLexicon } from '../types.js'
import { groupsOf } from '../collect.js'
import { membersOf, seriesKey } from './identity.js'
import { knownWith } from './known.js'
import type { Member } from './member.js'
import { nameKey } from './names.js'
import { pointsOf, type Point } from './point.js'
import { tiesIn, type Ties } from './ties.js'

/** One metric of one subject, in the order of time. */
export interface Series {
  readonly subject: string
  /** The other names that its facts give the subject, and why they are one. */
  readonly joined: readonly JoinedName[]
  /** In French, as the title of a column. */
  readonly metric: string
  readonly metricId: string | null
  /** That of most of its facts; the numbers of its points are in it. */
  readonly unit: string | null
  /** As in a fact; of what runs up over a time and says no period, how long its dates are. */
  readonly per: string | null
  readonly points: readonly Point[]
  /** For each fact that does not say all of this itself, how it came to be here. */
  readonly why: ReadonlyMap<Fact, readonly string[]>
}

export interface JoinedName {
  readonly name: string
  readonly why: string
  readonly facts: number
}

export interface SeriesOptions {
  /** Whether names that the lexicon or the articles say are one are taken as one; true by default. */
  readonly join?: boolean
  /** Names and metrics of your own, which win over the project’s. */
  readonly lexicon?: UserLexicon | undefined
}

/** Levels of the same subject, metric, unit and period → one series each, by name. Pure, and linear but for sorting. */
export function seriesOf(facts: readonly Fact[], { join = true, lexicon }: SeriesOptions = {}): Series[] {
  const ties = tiesIn(facts, knownWith(lexicon))
  const groups = [...groupsOf(membersOf(facts, ties, join), seriesKey).entries()].sort(([one], [other]) => (one < other ? -1 : 1))
  return groups.map(([, members]) => oneOf(members, ties))
}

function oneOf(members: readonly Member[], ties: Ties): Series {
  const { measure, per } = members[0]!
  const facts = members.map(({ fact }) => fact)
  const unit = commonest(facts.map((fact) => fact.unit))
  return {
    subject: commonest(members.map(({ name }) => name)),
    joined: joinedIn(members),
    metric: measure.id === null ? commonest(members.map((member) => member.measure.label)) : measure.label,
    metricId: measure.id,
    unit,
    per,
    points: pointsOf(facts, unit, ties),
    why: new Map(members.filter(isJoined).map((member) => [member.fact, reasonsOf(member)])),
  }
}

const reasonsOf = ({ naming, why }: Member): string[] => (naming === null ? [...why] : [naming, ...why])
const isJoined = (member: Member): boolean => reasonsOf(member).length > 0

/** Of several equally common the first by its letters. */
function commonest<Value extends string | null>(values: readonly Value[]): Value {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([one, n], [other, m]) => m - n || (String(one) < String(other) ? -1 : 1))[0]![0]
}

function joinedIn(members: readonly Member[]): JoinedName[] {
  const others = members.filter(({ fact, subject }) => nameKey(fact.subject!) !== subject)
  const groups = [...groupsOf(others, ({ fact }) => fact.subject!)].sort(([one], [other]) => (one < other ? -1 : 1))
  return groups.map(([name, group]) => ({ name, why: group[0]!.naming!, facts: group.length }))
}
