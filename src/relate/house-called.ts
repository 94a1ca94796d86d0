import { generics } from '../lexicon/words.js'
import type { Clause } from './clause.js'
import type { Entity } from './entity.js'
import type { Memory } from './memory.js'

/** **L’opérateur** *recrute*: the only one that the article calls so, once it has named it; **le groupe** is rather whom the passage is about. */
export function houseCalled(
  key: string,
  { names }: Pick<Clause, 'names'>,
  { cast, recent, main, topic, subject }: Memory,
): Entity | null {
  const house = cast.houses.get(key) ?? null
  if (!house || !(house === main || recent.includes(house) || names.some(({ entity }) => entity === house))) return null
  const told = subject?.entity?.type === 'company' ? subject.entity : topic
  return generics.has(key) && told !== house && told !== main && told?.type === 'company' ? null : house
}
