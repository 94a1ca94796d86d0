import { families } from '../lexicon/money.js'
import { territories } from '../lexicon/territories.js'
import type { Quantity } from '../recognise/quantity.js'
import { bitOf } from '../text/bits.js'
import type { Sentence } from '../types.js'
import { entityNamed, type Entity } from './entity.js'

/** A country, and whether the article speaks of it three times or more, or twice. */
interface Country {
  readonly code: string | null
  readonly often: boolean
  readonly again: boolean
}

/** The country that an article speaks of most, by its places and demonyms. */
export function countryOf(sentences: readonly Sentence[]): Country {
  const votes = new Map<string, number>()
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      if ((token.kinds & LANDS) === 0) continue
      for (const { entry } of token.phrases) {
        if ((entry.kind === 'name' || entry.kind === 'demonym') && entry.country)
          votes.set(entry.country, (votes.get(entry.country) ?? 0) + 1)
      }
    }
  }
  votes.delete('XX')
  let code: string | null = null
  for (const [country, count] of votes) if (code === null || count > votes.get(code)!) code = country
  if (votes.size > 1 && votes.get(code!) === 1) code = null // several lands, each named once
  const most = code === null ? 0 : votes.get(code)!
  return { code, often: most > 2, again: most > 1 }
}

/** A token without these bits names no land. */
const LANDS = bitOf('name') | bitOf('demonym')

/** The currency that a shared name stands for: *dollars* in a Québec article are CAD; *centimes* are of one that the article tells, where it tells any. */
export function currencyOf(family: string, country: string | null, told: readonly string[]): string {
  const { byCountry, default: usual, factor } = families[family]!
  const own = (country && byCountry[country]) ?? usual
  if (!factor || told.includes(own)) return own
  return told.find((unit) => unit === usual || Object.values(byCountry).includes(unit)) ?? own
}

/** The currencies that an article tells by the name of a coin or a note. */
export const currenciesIn = (
  clauses: readonly { readonly quantities: readonly Quantity[] }[],
  country: string | null,
): string[] => {
  const told = clauses.flatMap(({ quantities }) =>
    quantities.flatMap(({ unit, unitKind, family }) => {
      if (unitKind !== 'currency' || !unit) return []
      if (!family) return [unit]
      return families[family]!.factor ? [] : [currencyOf(family, country, [])]
    }),
  )
  return [...new Set(told)]
}

/** The country itself as somebody whose figures these are. */
export function countryEntity(country: string): Entity | null {
  const name = territories[country]?.[0]
  return name ? entityNamed(name, 'place') : null
}
