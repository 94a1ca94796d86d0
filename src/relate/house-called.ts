import { generics } from '../lexicon/words.js'
import { has } from '../recognise/read.js'
import type { Clause } from './clause.js'
import type { Entity } from './entity.js'
import { isFiniteTense } from './grammar.js'
import type { Memory } from './memory.js'
import type { NameSpan } from './names.js'

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

/** *La croissance de* **Kelvio** *est due à ses activités, l’entreprise…*: the sentence opens with figures of the name. */
export function isOfFigures({ tokens, groups }: Clause, { from, to }: NameSpan): boolean {
  const first = groups.find(({ tense }) => isFiniteTense(tense))
  return first?.from === to && tokens.slice(0, from).some((token) => has('metric', token))
}
