import { cues, hasAny } from './ask.js'
import { isFiniteTense } from './grammar.js'
import { isItem } from './headline.js'
import type { OwnerAsk } from './owner-ask.js'
import { named, type Named } from './passage.js'
import { beforeArticle } from './spans.js'

/** *Coût de l’opération* **pour la ville de Tulle :** *3 millions d’euros*, *salaire moyen à Lyon : 3 000 euros*: of whom a label without a verb says what stands behind its colon. */
export function labelFor({ quantity: { from }, clause }: Pick<OwnerAsk, 'quantity' | 'clause'>): Named | null {
  const { tokens, names, groups } = clause
  if (tokens[from - 1]?.text !== ':' || isItem(clause)) return null // • Emploi en Belgique : 80
  const name = names.find(({ to }) => to === from - 1)
  if (!name || name !== names[0] || groups.some((group) => group.from < name.from && isFiniteTense(group.tense))) return null
  const at = beforeArticle(tokens, name.from)
  const told = name.entity.observes || name.entity.reports // sondage pour Le Monde
  return !told && at >= 0 && hasAny(LINKS, tokens, at, at + 1) ? named(name.entity, 'label') : null
}

const LINKS = cues('for', 'of', 'at', 'in', 'chez', 'on')
