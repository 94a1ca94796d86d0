import { pairedOff } from '../collect.js'
import type { Fact } from '../types.js'
import { endOf, listOf, type Answers, type Gold } from './gold.js'

/** The gold and the facts of one article, two by two as far as they go. */
export interface Paired {
  readonly pairs: readonly (readonly [Gold, Fact])[]
  readonly missed: readonly Gold[]
  readonly spurious: readonly Fact[]
}

/** Pairs what overlaps and has the same number, the widest overlap first. What overlaps an optional gold is neutral. */
export function pairsOf(gold: readonly Gold[], facts: readonly Fact[]): Paired {
  const candidates = gold.flatMap((one) => facts.flatMap((fact) => candidatesOf(one, fact)))
  candidates.sort((first, second) => second.weight - first.weight)
  const taken = pairedOff(candidates)
  const used = new Set(taken.values())
  const optional = gold.filter((one) => one.optional)
  const required = gold.filter((one) => !one.optional)
  return {
    pairs: [...taken].filter(([one]) => !one.optional),
    missed: required.filter((one) => !taken.has(one)),
    spurious: facts.filter((fact) => !used.has(fact) && !optional.some((one) => overlapOf(one, fact) > 0)),
  }
}

interface Candidate {
  readonly one: Gold
  readonly other: Fact
  readonly weight: number
}

function candidatesOf(one: Gold, fact: Fact): Candidate[] {
  const overlap = overlapOf(one, fact)
  if (overlap <= 0 || !sameNumber(one, fact)) return []
  return [{ one, other: fact, weight: overlap + (one.kind === fact.kind ? SAME_KIND : 0) }]
}

/** In UTF-16 units of overlap: more than any quote is long. */
const SAME_KIND = 500

function overlapOf(one: Gold, fact: Fact): number {
  return Math.min(endOf(one), endOf(fact)) - Math.max(one.start, fact.start)
}

function sameNumber({ value, min, max }: Gold, fact: Fact): boolean {
  const between = typeof min === 'number' || typeof max === 'number'
  if (between && sameEnd(min, fact.min) && sameEnd(max, fact.max)) return true
  return listOf(value).some((one) => isClose(one, fact.value))
}

/** An end that one of them leaves open is the other's. */
function sameEnd(wanted: Answers | undefined, given: number | null): boolean {
  return isClose(wanted ?? given, given ?? wanted)
}

function isClose(one: Answers | undefined, other: Answers | undefined): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return false
  return Math.abs(one - other) <= CLOSE * Math.max(1, Math.abs(one), Math.abs(other))
}

/** How far two numbers may be apart, as a share of the larger. */
const CLOSE = 1e-6
