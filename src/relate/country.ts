import { families } from '../lexicon/money.js'
import { territories } from '../lexicon/territories.js'
import type { Sentence } from '../types.js'
import type { Entity } from './names.js'

/** The country that an article speaks of most, by its places and demonyms; null where it names none three times. */
export function countryOf(sentences: readonly Sentence[]): string | null {
  const votes = new Map<string, number>()
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      for (const { entry } of token.phrases) {
        if ((entry.kind === 'name' || entry.kind === 'demonym') && entry.country) votes.set(entry.country, (votes.get(entry.country) ?? 0) + 1)
      }
    }
  }
  votes.delete('XX')
  let best: string | null = null
  for (const [country, count] of votes) if (best === null || count > votes.get(best)!) best = country
  return best !== null && votes.get(best)! > 2 ? best : null
}

/** The currency that a shared name stands for: *dollars* in a Québec article are CAD. */
export function currencyOf(family: string, country: string | null): string {
  const row = families[family]!
  return (country && row.byCountry[country]) ?? row.default
}


/** The country itself as somebody whose figures these are. */
export function countryEntity(country: string): Entity | null {
  const name = territories[country]?.[0]
  return name ? { name, type: 'place', gender: null, owner: null } : null
}
