import type { Fact } from '../types.js'
import { groupsOf } from './collect.js'
import { holds, mayBe, startOf, whenOf, yearless, type When } from './when.js'

/** Facts that say one number of one time. */
export interface Claim {
  /** Of the one that says its date most closely. */
  readonly date: string | null
  readonly dateMod: Fact['dateMod']
  /** Null without date or year. */
  readonly when: When | null
  /** By file and place. */
  readonly facts: readonly Fact[]
}

/** Repeats joined: the same number, no two bounds that exclude each other, and dates of which one holds the other. */
export function claimsOf(facts: readonly Fact[]): Claim[] {
  return [...groupsOf(facts, numberOf).values()].flatMap(claimsOfNumber)
}

/** What is projected is no repeat of what is stated. */
const numberOf = ({ value, min, max, modality }: Fact): string => [value, min, max, modality === 'projected'].join('|')

/** A claim that facts are still joined to, and the sides that their bounds leave open. */
interface Growing extends Claim {
  readonly facts: Fact[]
  readonly sides: Set<string>
}

function claimsOfNumber(facts: readonly Fact[]): Claim[] {
  const dated: Growing[] = []
  for (const one of facts
    .map(alone)
    .filter(({ when }) => when !== null)
    .sort(latestFirst)) {
    const next = dated.at(-1)
    if (next && holds(one.when!, next.when!) && agree(one, next)) join(one, next)
    else dated.push(one)
  }
  const claims = dated.reverse()
  for (const one of facts
    .map(alone)
    .filter(({ when }) => when === null)
    .sort(maskedFirst)) {
    const same = claims.find((claim) => isSameTime(one, claim) && agree(one, claim))
    if (same) join(one, same)
    else claims.push(one)
  }
  for (const { facts: all } of claims) all.sort(byPlace)
  return claims
}

function alone(fact: Fact): Growing {
  const side = SIDES[fact.bound ?? '']
  return { date: fact.date, dateMod: fact.dateMod, when: whenOf(fact), facts: [fact], sides: new Set(side ? [side] : []) }
}

const SIDES: Readonly<Record<string, string>> = { over: 'above', at_least: 'above', under: 'below', at_most: 'below' }

const agree = (one: Growing, other: Growing): boolean => new Set([...one.sides, ...other.sides]).size < 2

function join(one: Growing, other: Growing): void {
  other.facts.push(...one.facts)
  for (const side of one.sides) other.sides.add(side)
}

/** Of those that begin together the shortest comes first: each finds before it what its date may hold. */
const latestFirst = (one: Claim, other: Claim): number =>
  startOf(other.when!) - startOf(one.when!) || one.when!.last - other.when!.last || 0

/** No date may be any; *XXXX-11* may be a November. */
function isSameTime({ date }: Claim, claim: Claim): boolean {
  if (date === null || date === claim.date) return true
  return claim.date !== null && mayBe(date, claim.date)
}

const maskedFirst = (one: Claim, other: Claim): number =>
  Number(one.date === null) - Number(other.date === null) || compare(yearless(one.date) ?? '', yearless(other.date) ?? '')

/** By file, then by place in it. */
export const byPlace = (one: Fact, other: Fact): number => compare(one.file, other.file) || one.start - other.start

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
