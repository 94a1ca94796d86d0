import { groupsOf } from '../collect.js'
import { factKeys } from '../fact.js'
import type { Fact } from '../types.js'
import { align } from './align.js'
import { finder, onlyOf } from './documents.js'

/** A fact that is new, gone or not what it was. */
export interface Difference {
  readonly difference: 'added' | 'removed' | 'changed'
  readonly file: string
  /** Those that changed. */
  readonly keys: readonly (keyof Fact)[]
  readonly old: Fact | null
  readonly new: Fact | null
}

export interface Diff {
  /** Article by article, in the order of the text. */
  readonly differences: readonly Difference[]
  readonly same: number
}

export interface DiffOptions {
  /** Keys in which facts may differ. */
  readonly ignore?: readonly (keyof Fact)[]
}

/** Where a fact stands never makes it another. */
const places: ReadonlySet<keyof Fact> = new Set(['id', 'file', 'start', 'end', 'line'])

/** The differences between the facts of some articles before and now. */
export function diffFacts(olds: readonly Fact[], news: readonly Fact[], { ignore = [] }: DiffOptions = {}): Diff {
  const keys = factKeys.filter((key) => !places.has(key) && !ignore.includes(key))
  const articles = articlesOf(groupsOf(olds, fileOf), groupsOf(news, fileOf))
  const compared = articles.flatMap((article) => compare(article, keys))
  const differences = compared.filter((one) => one !== null)
  return { differences, same: compared.length - differences.length }
}

const fileOf = ({ file }: Fact): string => file

interface Versions {
  readonly file: string
  readonly olds: readonly Fact[]
  readonly news: readonly Fact[]
}

/** Articles by their path, else by the end of it: `/home/x/corpus/a.txt` is `corpus/a.txt`. */
function articlesOf(olds: ReadonlyMap<string, readonly Fact[]>, news: ReadonlyMap<string, readonly Fact[]>): Versions[] {
  const left = new Set([...news.keys()].filter((file) => !olds.has(file)))
  const find = finder(left)
  const before = [...olds].map(([file, facts]): Versions => {
    const name = news.has(file) ? file : onlyOf(find(file).filter((other) => left.has(other)))
    if (name === null) return { file, olds: facts, news: [] }
    left.delete(name)
    return { file: name, olds: facts, news: news.get(name)! }
  })
  return [...before, ...[...left].map((file): Versions => ({ file, olds: [], news: news.get(file)! }))]
}

/** One entry a fact, null where nothing has changed. */
function compare({ file, olds, news }: Versions, keys: readonly (keyof Fact)[]): (Difference | null)[] {
  const matches = align(olds, news, keys)
  const before = new Map([...matches].map(([old, now]) => [now, old]))
  const gone = groupsOf(goneOf(olds, matches), ({ after }) => after)
  const removedAfter = (after: Fact | null): Difference[] =>
    (gone.get(after) ?? []).map(({ old }) => ({ difference: 'removed', file, keys: [], old, new: null }))
  const kept = news.flatMap((now) => {
    const old = before.get(now)
    if (!old) return [{ difference: 'added' as const, file, keys: [], old: null, new: now }]
    return [changeOf(file, old, now, keys), ...removedAfter(now)]
  })
  return [...removedAfter(null), ...kept]
}

function changeOf(file: string, old: Fact, now: Fact, keys: readonly (keyof Fact)[]): Difference | null {
  const changed = keys.filter((key) => old[key] !== now[key])
  return changed.length === 0 ? null : { difference: 'changed', file, keys: changed, old, new: now }
}

interface Gone {
  readonly old: Fact
  /** The fact now behind which it stood; null at the top. */
  readonly after: Fact | null
}

function goneOf(olds: readonly Fact[], matches: ReadonlyMap<Fact, Fact>): Gone[] {
  const gone: Gone[] = []
  let after: Fact | null = null
  for (const old of olds) {
    const now = matches.get(old)
    if (now) after = now
    else gone.push({ old, after })
  }
  return gone
}
