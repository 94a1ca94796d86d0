import { cue } from '../recognise/read.js'
import type { Clause } from './clause.js'
import type { Entity } from './entity.js'
import { isLocative } from './locative.js'
import { pastBracket } from './spans.js'

/** The last place where a sentence says something happens, or the house that it opens with as one: **Au Cinéma Lux,** *la soirée est complète*. */
export const placeIn = ({ names, tokens }: Clause): Entity | null =>
  (
    names.findLast(({ entity, from }) => entity.type === 'place' && isLocative(tokens, from)) ??
    names.find(
      ({ entity, from, to }) => from <= 3 && entity.type !== 'person' && isLocative(tokens, from) && tokens[to]?.text === ',',
    )
  )?.entity ?? null

/** **Dans l’Aude,** *un incendie a brûlé 600 hectares*, *C’est* **à Millau** *que le vent a été le plus fort* */
export function sceneOf({ names, tokens }: Clause): Entity | null {
  const name = names[0]
  if (name?.entity.type !== 'place' || !isLocative(tokens, name.from)) return null
  const opens = name.from <= 3 && tokens[pastBracket(tokens, name.to)]?.text === ','
  const cleft =
    cue('than', tokens, name.to) !== null && [2, 3, 4].some((back) => cue('this', tokens, name.from - back - 1) !== null)
  return opens || cleft ? name.entity : null
}
