import { groupsOf, pairedOff } from '../collect.js'
import type { Fact } from '../types.js'
import { likeness, sketchOf } from './likeness.js'

/** The facts of one article before and now → old fact → the same fact now. */
export function align(olds: readonly Fact[], news: readonly Fact[], keys: readonly (keyof Fact)[]): Map<Fact, Fact> {
  const sames = [
    ({ start, quote, sentence }: Fact) => JSON.stringify([start, quote, sentence]),
    (fact: Fact) => JSON.stringify(keys.map((key) => fact[key])),
    ({ quote, sentence }: Fact) => JSON.stringify([quote, sentence]),
  ]
  const matches = new Map<Fact, Fact>()
  let left = { olds, news }
  for (const match of [...sames.map(matchBy), matchByLikeness]) {
    for (const [old, now] of match(left.olds, left.news)) matches.set(old, now)
    const taken = new Set(matches.values())
    left = { olds: olds.filter((old) => !matches.has(old)), news: news.filter((now) => !taken.has(now)) }
  }
  return matches
}

type Match = (olds: readonly Fact[], news: readonly Fact[]) => (readonly [Fact, Fact])[]

/** Facts of the same key, the first with the first, the second with the second. */
function matchBy(keyOf: (fact: Fact) => string): Match {
  return (olds, news) => {
    const waiting = groupsOf(news, keyOf)
    const next = new Map<string, number>()
    return olds.flatMap((old) => {
      const key = keyOf(old)
      const at = next.get(key) ?? 0
      const now = waiting.get(key)?.[at]
      next.set(key, at + 1)
      return now ? [[old, now] as const] : []
    })
  }
}

/** What an edit has changed: the likest first, then those that stand nearest to each other. */
function matchByLikeness(olds: readonly Fact[], news: readonly Fact[]): (readonly [Fact, Fact])[] {
  const sketches = news.map(sketchOf)
  const candidates = olds.flatMap((old, at) => {
    const sketch = sketchOf(old)
    const middle = Math.round((at * news.length) / olds.length)
    const from = Math.max(0, middle - REACH)
    return sketches.slice(from, middle + REACH + 1).flatMap((now, offset) => {
      const like = likeness(sketch, now)
      return like < LIKE ? [] : [{ one: old, other: now.fact, like, apart: Math.abs(from + offset - middle) }]
    })
  })
  candidates.sort((first, second) => second.like - first.like || first.apart - second.apart)
  return [...pairedOff(candidates)]
}

/** How many facts away an edited fact is looked for: the time stays linear. */
const REACH = 100
/** Less is another fact. */
const LIKE = 0.6
