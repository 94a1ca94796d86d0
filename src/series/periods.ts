import { groupsOf } from '../collect.js'
import type { Member } from './member.js'
import { isNear, reach, type Reach } from './reach.js'

/**
 * *700 millions d’utilisateurs* beside *800 millions … chaque semaine*: what says no period has that of the others of
 * its article, else of all, where these have one period alone and its number is of their order.
 */
export function withPeriods(members: readonly Member[]): Member[] {
  const told = members.filter(({ per }) => per !== null)
  const inArticle = solePeriods(told, (member) => `${thingOf(member)}\0${member.fact.file}`)
  const anywhere = solePeriods(told, thingOf)
  return members.map((member) => {
    if (member.per !== null) return member
    const beside = inArticle.get(`${thingOf(member)}\0${member.fact.file}`)
    const found = beside ?? anywhere.get(thingOf(member))
    if (!found || !isNear(member, found)) return member
    const why = `says no period: ${found.per} as ${beside ? 'the others of its article' : 'all others'}`
    return { ...member, per: found.per, why: [...member.why, why] }
  })
}

const thingOf = ({ subject, measure, unit }: Member): string => [subject, measure.key, unit].join('\0')

function solePeriods(members: readonly Member[], keyOf: (member: Member) => string): Map<string, Reach & { per: string }> {
  const found = new Map<string, Reach & { per: string }>()
  for (const [key, group] of groupsOf(members, keyOf)) {
    const periods = new Set(group.map(({ per }) => per!))
    if (periods.size === 1) found.set(key, { ...reach(group), per: [...periods][0]! })
  }
  return found
}
