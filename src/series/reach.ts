import { sizeOf, type Member } from './member.js'

/** The least and the greatest size of some members' numbers. */
export interface Reach {
  readonly least: number
  readonly most: number
}

export function reach(members: readonly Member[]): Reach {
  let least = Infinity
  let most = -Infinity
  for (const { fact } of members) {
    const size = Math.abs(sizeOf(fact)!)
    least = Math.min(least, size)
    most = Math.max(most, size)
  }
  return { least, most }
}

/** Numbers ten times apart are not of one thing that is only said less fully. */
export function isNear({ fact }: Member, { least, most }: Reach): boolean {
  const size = Math.abs(sizeOf(fact)!)
  return size >= least / APART && size <= most * APART
}

const APART = 10
