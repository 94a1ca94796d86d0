import { attending } from '../lexicon/words.js'
import { hasMark } from '../recognise/marks.js'
import { cue } from '../recognise/read.js'
import type { OwnerAsk } from './owner-ask.js'
import { named, type Named } from './passage.js'
import { isFiniteTense } from './grammar.js'

type Ask = Pick<OwnerAsk, 'quantity' | 'clause' | 'governor'>

/** *Plus de 50 000 festivaliers ont fréquenté les concerts de* **Jazz in Marciac**, *5,8 millions de personnes devant* **France 2**: what people come to see has so many of them. */
export const attended = (ask: Ask): Named | null => visited(ask) ?? watched(ask)

function visited({ quantity: { to, unitKind }, clause: { tokens, names, groups }, governor }: Ask): Named | null {
  if (unitKind !== 'count' || !governor || governor.passive || !attending.has(governor.lemma)) return null
  if (governor.from < to || governor.from > to + GAP || !isFiniteTense(governor.tense)) return null
  const name = names.find(({ from }) => from >= governor.to)
  if (!name || name.from > governor.to + FAR || name.entity.type === 'person' || name.entity.type === 'place') return null
  const next = groups.find(({ from }) => from >= governor.to)
  return (next && next.from < name.from) || hasMark(',;:', tokens, governor.to, name.from) ? null : named(name.entity, 'served')
}

/** So many words stand between those who come and the verb, and between the verb and the name, at most. */
const GAP = 4
const FAR = 6

function watched({ quantity: { to, unitKind }, clause: { tokens, names } }: Ask): Named | null {
  if (unitKind !== 'count' && unitKind !== null) return null
  const at = [to, to + 1, to + 2].map((start) => cue('facing', tokens, start)).find((end) => end !== null) ?? null
  const name = at === null ? undefined : names.find(({ from }) => from === (cue('the', tokens, at) ?? at))
  return name?.entity.type === 'company' || name?.entity.type === 'product' ? named(name.entity, 'served') : null
}
