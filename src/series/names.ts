import { names } from '../lexicon/names.js'
import { fold } from '../read/fold.js'
import { isCapital } from '../text/words.js'
import type { EntityType } from '../types.js'
import { once } from './collect.js'

/** A name of the lexicon: how to answer with it, and whose it is. */
export interface KnownName {
  readonly name: string
  readonly type: EntityType
  readonly owner: string | null
}

/** *Électricité de France*, *Electricite-de-France* → one key; *Orange* and *orange* are two. */
export function nameKey(name: string): string {
  const folded = fold(name).replace(GAPS, ' ').trim()
  return isCapital(name) ? `${CAPITAL}${folded}` : folded
}

const GAPS = /[\s\-‐‑–]+/g
const CAPITAL = '^'

const known = once(() => {
  const found = new Map<string, KnownName>()
  for (const { forms, type, owner = null } of names) {
    const name = forms[0]!
    for (const form of forms) if (digitsOf(form) === digitsOf(name)) found.set(nameKey(form), { name, type, owner })
  }
  return found
})

/** GPT-4 and GPT-5 stand on one row of the lexicon, but are two. */
const digitsOf = (name: string): string => name.replace(/\D/g, '')

/** What the lexicon says of a name, however it is spelled there. */
export const knownName = (name: string): KnownName | undefined => known().get(nameKey(name))
