import type { Fact } from '../types.js'

/** How like two facts of different texts are, from 0 to 1.4: the words that their sentences share, and the same figure. */
export function likeness(old: Sketch, now: Sketch): number {
  const figure = isSameFigure(old.fact, now.fact) ? SAME_FIGURE : 0
  if (old.fact.sentence === now.fact.sentence) return figure > 0 || overlaps(old.fact, now.fact) ? 1 + figure : 0
  return shareOf(old.words, now.words) + figure
}

/** What the same quote, or the same value in the same unit, weighs against words: all of them are 1. */
const SAME_FIGURE = 0.4

/** A fact with the longer words of its sentence. */
export interface Sketch {
  readonly fact: Fact
  readonly words: ReadonlySet<string>
}

export const sketchOf = (fact: Fact): Sketch => ({ fact, words: new Set(fact.sentence.toLowerCase().match(LONG)) })

/** Short ones are in every sentence. */
const LONG = /[\p{L}\d]{4,}/gu

function isSameFigure(old: Fact, now: Fact): boolean {
  if (old.quote === now.quote) return true
  return old.unit === now.unit && old.value === now.value && old.min === now.min && old.max === now.max
}

/** In one sentence another figure is another fact, unless it stands in the same place. */
function overlaps({ sentence, quote }: Fact, now: Fact): boolean {
  const [at, other] = [sentence.indexOf(quote), sentence.indexOf(now.quote)]
  return at < other + now.quote.length && other < at + quote.length
}

function shareOf(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0
  for (const word of words) if (others.has(word)) shared++
  return (2 * shared) / (words.size + others.size) || 0
}
