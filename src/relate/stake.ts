import { stakeVerbs } from '../lexicon/unit-metrics.js'
import type { Quantity } from '../recognise/quantity.js'
import { cue, phrase } from '../recognise/read.js'
import type { Clause } from './clause.js'
import { slugs } from './described.js'
import type { VerbGroup } from './grammar.js'
import type { Title } from './phrases.js'

/** *a pris 8 % du capital*, *cède 60 % du danois Nordvarm*, *le rachat de 30 % de la société*: a share of a house, and no movement. */
export function isStakeOf({ unitKind, to }: Quantity, { tokens, names }: Clause): boolean {
  const of = unitKind === 'percent' ? cue('of', tokens, to) : null
  if (of === null) return false
  const at = cue('the', tokens, of) ?? cue('owners', tokens, of) ?? of
  if (names.some(({ from, entity }) => from === at && entity.type !== 'place')) return true
  return CAPITAL.has(phrase('metric', tokens, at)?.row.id ?? '') || phrase('role', tokens, at)?.row.type === 'company'
}

const CAPITAL: ReadonlySet<string> = new Set(['share-capital', 'stake'])

/** *cède 60 % de Nordvarm* → *cession* */
export function stakeTitle({ lemma }: VerbGroup): Title | null {
  const text = stakeVerbs[lemma]
  return text === undefined ? null : { text, id: slugs.get(text) ?? null }
}

/** **le rachat** *de 60 % de l’opérateur* */
export const isDealBefore = ({ from }: Quantity, { tokens }: Clause): boolean =>
  cue('of', tokens, from - 1) !== null && phrase('metric', tokens, from - 2)?.row.id === 'acquisition-price'
