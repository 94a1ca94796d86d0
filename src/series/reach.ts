import type { Member } from './member.js'

/** The least and the greatest size of some members' numbers. */
export interface Reach {
  readonly least: number
  readonly most: number
}

export function reach(members: readonly Member[]): Reach {
  let least = Infinity
  let most = -Infinity
  for (const { size } of members) {
    least = Math.min(least, Math.abs(size))
    most = Math.max(most, Math.abs(size))
  }
  return { least, most }
}

/** Numbers ten times apart are not of one thing that is only said less fully. */
export function isNear({ size }: Member, { least, most }: Reach): boolean {
  return Math.abs(size) >= least / APART && Math.abs(size) <= most * APART
}

const APART = 10
