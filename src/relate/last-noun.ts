import { devotes, goods } from '../lexicon/unit-metrics.js'
import { cue, has } from '../recognise/read.js'
import { entryAt } from './ask.js'
import { isDeterminer } from './grammar.js'
import type { Ask, Measured } from './measured.js'
import { pastArticles } from './noun-words.js'
import { readPhrase } from './phrases.js'
import { phraseAfter, phraseBefore } from './spans.js'

/** *640 000 € pour* **la voirie**, **la formule payante** *(18 €)*: of a sum that nothing titles, what it is for, or what it stands behind in brackets; so of a weight (**les vracs** *(4,7 Mt)*). */
export function byLastNoun(ask: Ask): Measured | null {
  if (ask.movement.kind !== 'level') return null
  if (ask.quantity.unitKind === 'measure') return goods.has(ask.quantity.unit ?? '') ? ofBracket(ask) : null
  return ask.quantity.unitKind === 'currency' ? (ofUse(ask) ?? ofBracket(ask)) : null
}

/** *consacre 37 milliards* **aux médicaments** */
export function byDevoted({ quantity, clause, memory, governor }: Ask): Measured | null {
  const { tokens } = clause
  if (quantity.unitKind !== 'currency' || !governor || !devotes.has(governor.lemma) || governor.to > quantity.from) return null
  if (cue('at', tokens, quantity.to) === null) return null
  const span = phraseAfter(clause, quantity.to + 1)
  const found = span && titled({ clause, memory }, span)
  return found && { ...found, rule: 'devoted' }
}

/** *640 000 € pour* **la voirie** */
function ofUse({ quantity, clause, memory }: Ask): Measured | null {
  const { tokens } = clause
  const at = cue('for', tokens, quantity.to)
  if (at === null || !isDeterminer(tokens, at)) return null
  const span = phraseAfter(clause, at)
  return span && titled({ clause, memory }, span)
}

/** **la formule payante** *(18 €)* */
function ofBracket({ quantity, clause, memory }: Ask): Measured | null {
  const open = quantity.from - 1
  if (clause.tokens[open]?.text !== '(') return null
  const span = phraseBefore(clause, open)
  return span && isDeterminer(clause.tokens, span.from) ? titled({ clause, memory }, span) : null
}

/** The title that the words of a thing without a name make. */
function titled({ clause, memory }: Pick<Ask, 'clause' | 'memory'>, { from, to }: { from: number; to: number }) {
  const start = pastArticles(clause.tokens, from, to)
  const noun = clause.tokens[start]
  if (cue('person', clause.tokens, start) !== null || entryAt('role', noun)?.type === 'person' || has('period', noun)) return null
  const found = readPhrase(clause, memory, from, to)
  const text = found.metric?.text ?? found.noun
  if (found.role || found.entity || !text) return null
  return { title: { text, id: found.metric?.id ?? null }, phrase: found, rule: 'noun at last' }
}
