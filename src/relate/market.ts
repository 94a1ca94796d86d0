import type { Clause } from './clause.js'
import { cue } from '../recognise/read.js'
import type { Movement } from './change.js'
import type { Measured } from './measured.js'
import { named, type Named } from './passage.js'

/** **un CAC 40** *en repli de 0,3 %*: the name that moves, with nothing between. */
export function ofMoving({ names, tokens }: Clause, { head }: Movement): Named | null {
  const from = head && (cue('in', tokens, head.from) !== null ? head.from : head.from - 1)
  const name = from === null || cue('in', tokens, from) === null ? undefined : names.find(({ to }) => to === from)
  return name && name.entity.type !== 'place' && name.entity.type !== 'person' ? named(name.entity, 'market') : null
}

/** *Danone gagne 3 %, dans* **un marché** *en recul de 0,2 %*: the market that moves, by its exchange or its land where the sentence names one, is no company’s. */
export function ofMarket({ names, tokens }: Clause, { head }: Movement, { rule, title, phrase }: Measured): Named | null {
  if (head && rule === 'movement' && cue('in', tokens, head.from) === null && cue('in', tokens, head.from - 1) === null)
    return null
  if (title?.id !== 'market-size' || !phrase || phrase.owned || (rule !== 'movement' && rule !== 'movement of')) return null
  const exchange = names.find(({ from, entity }) => entity.type === 'place' && cue('exchange', tokens, from) !== null)
  return { subject: phrase.entity?.name ?? exchange?.entity.name ?? title.text, rule: 'market' }
}
