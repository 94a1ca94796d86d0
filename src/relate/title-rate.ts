import { cycles } from '../lexicon/rates.js'
import type { Quantity } from '../recognise/quantity.js'
import type { Measured } from './measured.js'

/** *la facture* **mensuelle** *d’un ménage se chiffre à 82 euros*: what the title says that a level is counted over. */
export function titleRate({ per, unitKind, shape }: Quantity, { title, rule }: Measured): string | null {
  if (per !== null || !title || FAR.has(rule) || !RATED.has(unitKind ?? '') || shape === 'fraction') return per
  for (const word of title.text.split(' ')) {
    const cycle = cycles.get(word)
    if (cycle) return cycle
  }
  return null
}

const RATED: ReadonlySet<string> = new Set(['currency', 'count', 'measure', 'duration'])

/** Rules that take a title from another sentence. */
const FAR: ReadonlySet<string> = new Set(['passage', 'of them', 'pronoun'])
