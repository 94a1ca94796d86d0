import { usageMetrics } from '../lexicon/series.js'
import { groupsOf } from '../collect.js'
import type { Member } from './member.js'
import { nameKey } from './names.js'
import { isNear, reach, type Reach } from './reach.js'
import type { Tie, Ties } from './ties.js'

/**
 * *400 millions d’utilisateurs* of OpenAI are ChatGPT's: counts of use said of a maker go to its product, where it has
 * one alone that is so counted, the numbers are of one order, and the two do not contradict each other.
 */
export function withProducts(members: readonly Member[], ties: Ties): Member[] {
  const moved = new Map<Member, Member>()
  const used = members.filter(({ measure }) => USAGE.has(measure.key))
  for (const group of groupsOf(used, ({ measure }) => measure.key).values()) {
    const bySubject = groupsOf(group, ({ subject }) => subject)
    for (const { product, tie } of soleProducts(bySubject, ties)) {
      const own = bySubject.get(product)!
      for (const member of joining(bySubject.get(nameKey(tie.to))!, own)) {
        const naming = `${own[0]!.name} is its product (${tie.why}), the only one whose ${member.measure.key} are counted`
        moved.set(member, { ...member, subject: product, name: own[0]!.name, naming })
      }
    }
  }
  return members.map((member) => moved.get(member) ?? member)
}

const USAGE = new Set(usageMetrics)

/** Each maker that is a subject itself, with the one of its products that is. */
function soleProducts(bySubject: ReadonlyMap<string, readonly Member[]>, ties: Ties): { product: string; tie: Tie }[] {
  const made = [...bySubject].flatMap(([product, [first]]) => {
    const tie = ties.makerOf(first!.name)
    const maker = tie && { ...tie, to: ties.known.name(tie.to)?.name ?? tie.to }
    return maker && nameKey(maker.to) !== product && bySubject.has(nameKey(maker.to)) ? [{ product, tie: maker }] : []
  })
  return [...groupsOf(made, ({ tie }) => nameKey(tie.to)).values()].filter(({ length }) => length === 1).map(([one]) => one!)
}

/** Of a maker's members those that can be the product's; none where they contradict it more often than they agree. */
function joining(makers: readonly Member[], products: readonly Member[]): Member[] {
  const reaches = new Map([...groupsOf(products, ({ unit }) => unit)].map(([unit, group]) => [unit, reachByPeriod(group)]))
  const near = makers.filter((member) =>
    [...(reaches.get(member.unit) ?? [])].some(
      ([per, range]) => (per === null || member.per === null || per === member.per) && isNear(member, range),
    ),
  )
  const told = new Map<string, Set<number>>()
  for (const member of products) {
    if (member.fact.date !== null) told.set(placeOf(member), (told.get(placeOf(member)) ?? new Set()).add(member.size))
  }
  const compared = near.map((member) => told.get(placeOf(member))?.has(member.size)).filter((same) => same !== undefined)
  const agreed = compared.filter(Boolean).length
  return compared.length - agreed > agreed ? [] : near
}

function reachByPeriod(members: readonly Member[]): Map<string | null, Reach> {
  const groups = groupsOf(members, ({ per }) => per ?? '')
  return new Map([...groups].map(([per, group]) => [per || null, reach(group)]))
}

const placeOf = ({ unit, per, fact }: Member): string => [unit, per, fact.date, fact.dateMod].join('\0')
