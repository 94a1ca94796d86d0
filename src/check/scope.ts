import { scopes } from '../lexicon/arithmetic.js'
import type { Fact } from '../types.js'

/** What a sentence narrows its figures to: *en France*, *dans le monde*, *chez Opel*: its places, in order. */
export function scopeOf({ sentence }: Fact): string {
  return [...sentence.matchAll(SCOPE)].map(([found]) => found.toLowerCase()).join(' ')
}

const WORDS = scopes.everywhere.map((form) => form.replaceAll(' ', '\\s+')).join('|')
/** A word that leads to a place and the capital word behind it, or words for everywhere. */
const SCOPE = new RegExp(`(?<!\\p{L})(?:(?:${scopes.before.join('|')})\\s+\\p{Lu}[\\p{L}\\-’']*|(?:${WORDS})(?!\\p{L}))`, 'gu')
