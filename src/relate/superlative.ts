import { cue } from '../recognise/read.js'
import { cues, isAny } from './ask.js'
import { isCut } from './clause.js'
import type { Entity } from './entity.js'
import type { OwnerAsk } from './owner-ask.js'
import { named, type Named } from './passage.js'
import { beforeArticle } from './spans.js'

/** **Le Hainaut** *a connu la plus forte hausse de prix en Wallonie (+1,5 %)*: of the one that leads, not of the place it leads in; *devant la Wallonie (+1 %)* is another’s. */
export function leading({ quantity: { from }, clause, governor }: OwnerAsk, actor: Entity | null): Named | null {
  const { tokens, names } = clause
  const place = tokens[from - 1]?.text === '(' ? names.find(({ to }) => to === from - 1) : undefined
  if (!actor || !governor || place?.entity.type !== 'place' || place.entity === actor) return null
  if (governor.to > from || isCut(tokens, governor.to, place.from, 'commas') || !isTop(tokens, governor.to)) return null
  const link = beforeArticle(tokens, place.from)
  return isAny(WITHIN, tokens[link]) ? named(actor, 'superlative') : null
}

/** *affiche* **la plus** *forte hausse* */
const isTop = (tokens: OwnerAsk['clause']['tokens'], at: number): boolean =>
  cue('the', tokens, at) !== null && (cue('more', tokens, at + 1) !== null || cue('less', tokens, at + 1) !== null)

const WITHIN = cues('in', 'of', 'at')
