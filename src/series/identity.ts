import type { Fact } from '../types.js'
import { memberOf, type Member } from './member.js'
import { withProducts } from './owners.js'
import { withPeriods } from './periods.js'
import type { Ties } from './ties.js'

/** The facts that can be points of series, each with what it is of: names joined by the lexicon and the articles only with `join`. */
export function membersOf(facts: readonly Fact[], ties: Ties, join: boolean): Member[] {
  const members = facts.map((fact) => memberOf(fact, ties.known, join)).filter((member) => member !== null)
  return withPeriods(join ? withProducts(members, ties) : members)
}

/** Equal for members of one series. */
export const seriesKey = ({ subject, measure, unit, per }: Member): string => [subject, measure.key, unit, per].join('\0')
