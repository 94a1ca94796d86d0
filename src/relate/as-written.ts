import { watchers } from '../lexicon/words.js'
import type { Token } from '../types.js'
import type { Entity } from './entity.js'

/** In quotation marks, or with the letters that stand for it behind. */
export interface Written {
  readonly quoted?: boolean
  readonly letters?: Token | null
}

/** An unknown name in quotation marks is a work; **l’Observatoire** *de la parité*, *l’Institut de veille sanitaire* **(InVS)** count others, by the head of the name or by its letters. */
export function asWritten(entity: Entity, first: Token, { quoted, letters }: Written): Entity {
  const { type, observes } = entity
  if (quoted && type === null) return { ...entity, type: 'product' }
  if (observes || (type !== null && type !== 'institution')) return entity
  const known = letters?.phrases.some(({ entry }) => entry.kind === 'name' && entry.observes)
  return known || watchers.has(first.key) ? { ...entity, type: 'institution', observes: true } : entity
}
