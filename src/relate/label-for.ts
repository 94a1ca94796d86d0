import { isOneOf } from '../recognise/marks.js'
import { cue } from '../recognise/read.js'
import { cues, hasAny } from './ask.js'
import { isFiniteTense } from './grammar.js'
import type { OwnerAsk } from './owner-ask.js'
import { named, type Named } from './passage.js'

/** *Coût de l’opération* **pour la ville de Tulle :** *3 millions d’euros*, *salaire moyen à Lyon : 3 000 euros*: of whom a label without a verb says what stands behind its colon. */
export function labelFor({
  quantity: { from },
  clause: { tokens, names, groups },
}: Pick<OwnerAsk, 'quantity' | 'clause'>): Named | null {
  if (tokens[from - 1]?.text !== ':' || isOneOf('-–—•●▪■►*·', tokens[0]?.text)) return null // • Emploi en Belgique : 80
  const name = names.find(({ to }) => to === from - 1)
  if (!name || name !== names[0] || groups.some((group) => group.from < name.from && isFiniteTense(group.tense))) return null
  const at = cue('the', tokens, name.from - 1) === null ? name.from - 1 : name.from - 2
  const told = name.entity.observes || name.entity.reports // sondage pour Le Monde
  return !told && at >= 0 && hasAny(LINKS, tokens, at, at + 1) ? named(name.entity, 'label') : null
}

const LINKS = cues('for', 'of', 'at', 'in', 'chez', 'on')
