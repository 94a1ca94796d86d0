import { cue } from '../recognise/read.js'
import type { Clause } from './clause.js'
import type { Entity } from './entity.js'
import type { Measured } from './measured.js'
import type { OwnerAsk } from './owner-ask.js'
import { houseOf, HOUSES, named, type Named } from './passage.js'

/** *Oddo abaisse son objectif de cours* **sur Kelvio**, *Kelvio recule. Oddo abaisse son objectif de cours à 20 euros*: a target is of the share that is rated, not of who rates it. */
export function rated(ask: Pick<OwnerAsk, 'clause' | 'memory'>, { title, phrase }: Measured, rater: Entity | null): Named | null {
  if (title?.id !== 'target-price' || !rater || (phrase?.entity && phrase.entity !== rater)) return null
  const share = shareIn(ask.clause, rater) ?? houseOf(ask.memory)
  return share === rater ? null : named(share, 'rated')
}

/** The house that *sur* or *pour* leads in. */
const shareIn = ({ tokens, names }: Clause, rater: Entity): Entity | null =>
  names.find(
    ({ from, entity }) =>
      entity !== rater &&
      HOUSES.has(entity.type) &&
      [from - 1, from - 2].some((at) => cue('on', tokens, at) !== null || cue('for', tokens, at) !== null),
  )?.entity ?? null
