import { indexHomes, indexNouns, indexQualities } from '../lexicon/words.js'
import { cue } from '../recognise/read.js'
import type { Token } from '../types.js'
import { entryAt } from './ask.js'
import type { Entity } from './entity.js'
import type { Memory } from './memory.js'

/** *Le CAC 40 recule.* **L’indice vedette**, **l’indice parisien** *a perdu…*: the index told of last, of the land that its adjective says. */
export function indexAgain(
  tokens: readonly Token[],
  { subject, topic, main, recent }: Memory,
  start: number,
  end: number,
): Entity | null {
  if (!indexNouns.has(tokens[start]!.key) || cue('the', tokens, start - 1) === null) return null
  let land: string | null = null
  for (let at = start + 1; at < end; at++) {
    const country = entryAt('demonym', tokens[at])?.country
    if (country === undefined && !indexQualities.has(tokens[at]!.key)) return null
    land = country ?? land
  }
  const known = [subject?.entity, topic, main, ...recent]
  return known.find((one) => one?.type === 'index' && (land === null || indexHomes.get(one.name) === land)) ?? null
}
