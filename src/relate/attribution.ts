import type { Clause } from './clause.js'
import { isFiniteTense } from './grammar.js'
import type { Memory } from './memory.js'
import { scopeOf } from './scope.js'

/** Somebody is cited: for which tokens, and by which words. */
export interface Attribution {
  readonly who: string
  readonly text: string
  /** The token of the words that cite. */
  readonly at: number
  /** What is attributed, half-open; empty where somebody only speaks. */
  readonly from: number
  readonly to: number
}

/** A sentence, and what the passage before it has set. */
export interface Said {
  readonly clause: Clause
  readonly memory: Memory
}

/** The stretch between semicolons, or the bracket or relative that the words stand in. */
export function reach(clause: Clause, at: number): { from: number; to: number } {
  const { tokens } = clause
  const { parts, of } = scopeOf(clause)
  const part = parts[of[at]!]!
  if (
    part.kind === 'aside' ||
    (part.kind === 'relative' &&
      clause.groups.some((group) => of[group.from] === part.id && group.from < at && isFiniteTense(group.tense)))
  ) {
    let to = at
    while (to < tokens.length && (of[to] === part.id || parts[of[to]!]!.parent === part.id)) to++
    return { from: part.from, to }
  }
  return segment(clause, at)
}

/** From the semicolon before a token to the one behind it. */
export function segment({ tokens }: Clause, at: number): { from: number; to: number } {
  let from = at
  while (from > 0 && tokens[from - 1]!.text !== ';') from--
  let to = at
  while (to < tokens.length && tokens[to]!.text !== ';') to++
  return { from, to }
}
