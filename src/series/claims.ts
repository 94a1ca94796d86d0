import type { Fact } from '../types.js'
import { groupsOf } from '../collect.js'
import { numbersIn, type Numbers } from './scales.js'
import { holds, mayBe, startOf, whenOf, type When } from './when.js'

/** Facts that say one number of one time. */
export interface Claim {
  /** Of the one that says its date most closely. */
  readonly date: string | null
  readonly dateMod: Fact['dateMod']
  /** Null without date or year. */
  readonly when: When | null
  /** In the unit of the series. */
  readonly numbers: Numbers
  /** By file and place. */
  readonly facts: readonly Fact[]
}

/** Repeats joined: the same number, no two bounds that exclude each other, and dates of which one holds the other. */
export function claimsOf(facts: readonly Fact[], unit: string | null): Claim[] {
  const all = facts.map((fact) => alone(fact, numbersIn(fact, unit)))
  return [...groupsOf(all, numberOf).values()].flatMap(claimsOfNumber)
}

/** What is projected is no repeat of what is stated. */
const numberOf = ({ numbers: { value, min, max }, facts: [fact] }: Growing): string =>
  [value, min, max, fact!.modality === 'projected'].join('|')

/** A claim that facts are still joined to, and the sides that their bounds leave open. */
interface Growing extends Claim {
  readonly facts: Fact[]
  readonly sides: Set<string>
}

function claimsOfNumber(all: readonly Growing[]): Claim[] {
  const dated = withDates(all.filter(({ when }) => when !== null))
  const claims = withMasks(
    all.filter(({ when }) => when === null),
    dated,
  )
  for (const claim of claims) claim.facts.sort(byPlace)
  return claims
}

/** The latest first, so that each finds before it what its date may hold; then in the order of time. */
function withDates(all: Growing[]): Growing[] {
  const claims: Growing[] = []
  for (const one of all.sort(latestFirst)) {
    const next = claims.at(-1)
    if (next && holds(one.when!, next.when!) && agree(one, next)) join(one, next)
    else claims.push(one)
  }
  return claims.reverse()
}

/** Each to the first claim that may be of its time. */
function withMasks(all: Growing[], dated: readonly Growing[]): Growing[] {
  const claims = [...dated]
  const taken = new Map<string, Growing>()
  for (const one of all.sort(maskedFirst)) {
    const kind = `${one.date} ${[...one.sides].join()}`
    const same = taken.get(kind) ?? claims.find((claim) => isSameTime(one, claim) && agree(one, claim))
    if (same) join(one, same)
    else claims.push(one)
    taken.set(kind, same ?? one)
  }
  return claims
}

function alone(fact: Fact, numbers: Numbers): Growing {
  const side = SIDES[fact.bound ?? '']
  return {
    date: fact.date,
    dateMod: fact.dateMod,
    when: whenOf(fact),
    numbers,
    facts: [fact],
    sides: new Set(side ? [side] : []),
  }
}

const SIDES: Readonly<Record<string, string>> = { over: 'above', at_least: 'above', under: 'below', at_most: 'below' }

const agree = (one: Growing, other: Growing): boolean => new Set([...one.sides, ...other.sides]).size < 2

function join(one: Growing, other: Growing): void {
  other.facts.push(...one.facts)
  for (const side of one.sides) other.sides.add(side)
}

/** Of those that begin together the shortest comes first. */
const latestFirst = (one: Claim, other: Claim): number =>
  startOf(other.when!) - startOf(one.when!) || one.when!.last - other.when!.last || byPlace(one.facts[0]!, other.facts[0]!)

/** No date may be any; *XXXX-11* may be a November. */
function isSameTime({ date }: Claim, claim: Claim): boolean {
  if (date === null || date === claim.date) return true
  return claim.date !== null && mayBe(date, claim.date)
}

const maskedFirst = (one: Claim, other: Claim): number =>
  Number(one.date === null) - Number(other.date === null) ||
  compare(one.date ?? '', other.date ?? '') ||
  byPlace(one.facts[0]!, other.facts[0]!)

/** By file, then by place in it. */
export const byPlace = (one: Fact, other: Fact): number => compare(one.file, other.file) || one.start - other.start

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
