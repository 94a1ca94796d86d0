import { given } from '../lexicon/words.js'
import { cue, has } from '../recognise/read.js'
import type { OwnerAsk } from './owner-ask.js'
import { named, type Named } from './passage.js'
import { phraseBefore } from './spans.js'

type Ask = Pick<OwnerAsk, 'quantity' | 'clause' | 'movement'>

/** **Peugeot,** *en petite hausse de 1 %*: who stands right before a rise or fall that a comma adds. */
export function movedBehind({ movement: { head }, clause: { tokens, names } }: Ask): Named | null {
  if (!head) return null
  let at = head.from
  while (at > 1 && (has('preposed', tokens[at - 1]) || cue('in', tokens, at - 1) !== null)) at--
  if (cue('in', tokens, at) === null || tokens[at - 1]?.text !== ',') return null
  const name = names.find(({ to }) => to === at - 1)
  return name && name.entity.type !== 'place' && name.entity.type !== 'person' ? named(name.entity, 'moved behind') : null
}

/** *la levée de 160 millions d’euros* **de la start-up Zorex**, but not *une aide de 3 millions d’euros de l’État*: whose the sum is. */
export function sumOf({ quantity, clause }: Ask): Named | null {
  const { tokens, names } = clause
  const of = quantity.unitKind === 'currency' ? cue('of', tokens, quantity.to) : null
  if (of === null || cue('of', tokens, quantity.from - 1) === null) return null
  const at = cue('the', tokens, of) ?? of
  const name = names.find(({ from }) => from === at || (has('role', tokens[at]) && from > at && from <= at + ROLE))
  if (
    !name ||
    name.entity.type === 'person' ||
    !tokens.slice(at, name.from).every(({ shape, text }) => shape === 'word' || text === '-')
  )
    return null
  const words = phraseBefore(clause, quantity.from - 1)
  const gift = !words || tokens.slice(words.from, words.to).some(({ key }) => given.has(key))
  return gift ? null : named(name.entity, 'sum of')
}

/** So many words a role takes before its name: *la start-up*. */
const ROLE = 4
