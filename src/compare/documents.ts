import { groupsOf } from '../collect.js'
import type { Fact } from '../types.js'
import type { Gold } from './gold.js'

/** What was written down and what was found of one article. */
export interface Document {
  readonly file: string
  readonly gold: readonly Gold[]
  readonly facts: readonly Fact[]
}

/** One document a file that the gold names, in its order, then those of the files that it does not. */
export function documentsOf(gold: readonly Gold[], facts: readonly Fact[], files: Iterable<string>): Document[] {
  const factsOf = groupsOf(facts, ({ file }) => file)
  const known = new Set([...files, ...factsOf.keys()])
  const find = finder(known)
  const goldOf = groupsOf(gold, ({ doc }) => onlyOf(find(doc)) ?? doc)
  return [...new Set([...goldOf.keys(), ...known])].map((file) => ({
    file,
    gold: goldOf.get(file) ?? [],
    facts: factsOf.get(file) ?? [],
  }))
}

/** The files that a name may mean: those of the same last part that share most folders with it, counted from the end. */
export function finder(files: Iterable<string>): (name: string) => readonly string[] {
  const byLast = groupsOf(files, lastPart)
  return (name) => {
    const candidates = byLast.get(lastPart(name)) ?? []
    if (candidates.includes(name)) return [name]
    const shared = candidates.map((file) => sharedParts(file, name))
    const most = Math.max(...shared)
    return candidates.filter((_, at) => shared[at] === most)
  }
}

export const lastPart = (path: string): string => partsOf(path).at(-1)!

/** Folders may be parted as on Windows. */
const partsOf = (path: string): string[] => path.split(/[/\\]/)

function sharedParts(one: string, other: string): number {
  const [parts, others] = [partsOf(one).reverse(), partsOf(other).reverse()]
  const differs = parts.findIndex((part, at) => part !== others[at])
  return differs < 0 ? parts.length : differs
}

/** null where there is none, or another one. */
export function onlyOf<T>([one, another]: readonly T[]): T | null {
  return one === undefined || another !== undefined ? null : one
}
