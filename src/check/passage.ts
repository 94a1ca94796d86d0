import type { Fact } from '../types.js'
import { plainWords } from './cues.js'
import type { Known } from './levels.js'
import { readingOf } from './reading.js'

/** A figure where it stands in its sentence. */
export interface Placed extends Known {
  /** Its number in the passage. */
  readonly at: number
  /** The plain words from the figure before it, or the start of the sentence, to it. */
  readonly before: string
  /** Those from it to the next figure, or the end of the sentence. */
  readonly after: string
}

/** The figures of a sentence, in order. */
export type Passage = readonly Placed[]

/** Facts of one article, in order → those of each sentence that says how much; a table on one line is cut. */
export function passagesOf(facts: readonly Fact[]): Passage[] {
  const passages: Passage[] = []
  for (let from = 0; from < facts.length;) {
    const to = endOf(facts, from)
    passages.push(placed(facts.slice(from, to), beside(facts[from - 1], facts[from]!), beside(facts[to], facts[from]!)))
    from = to
  }
  return passages
}

/** The same words may be said twice: one sentence ends where the next figure cannot stand in it. */
function endOf(facts: readonly Fact[], from: number): number {
  let to = from + 1
  while (to < facts.length && to - from < LONGEST && beside(facts[to], facts[from]!)) to++
  return to
}

/** Figures of one passage. */
const LONGEST = 40

/** A neighbour, if it is of the same sentence. */
function beside(other: Fact | undefined, fact: Fact): Fact | null {
  const isOne = other?.sentence === fact.sentence && Math.abs(other.end - fact.start) <= fact.sentence.length
  return isOne ? other : null
}

function placed(facts: readonly Fact[], previous: Fact | null, next: Fact | null): Placed[] {
  const { sentence } = facts[0]!
  const origin = originOf(facts)
  const known = facts.flatMap((fact) => {
    const reading = readingOf(fact)
    return reading ? [{ fact, reading }] : []
  })
  const words = (from: Fact | null | undefined, to: Fact | null | undefined): string =>
    plainWords(sentence.slice(from ? from.end - origin : 0, to ? to.start - origin : undefined))
  return known.map(({ fact, reading }, at) => ({
    fact,
    reading,
    at,
    before: words(at === 0 ? previous : known[at - 1]!.fact, fact),
    after: words(fact, at + 1 < known.length ? known[at + 1]!.fact : next),
  }))
}

/** Where the sentence starts in the article: the one place of the first quote from which all others stand where they say. */
function originOf(facts: readonly Fact[]): number {
  const { quote, sentence, start } = facts[0]!
  for (let at = sentence.indexOf(quote); at >= 0; at = sentence.indexOf(quote, at + 1))
    if (facts.every((fact) => sentence.startsWith(fact.quote, fact.start - start + at))) return start - at
  return start
}
