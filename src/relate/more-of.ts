import { cue } from '../recognise/read.js'
import { nameText } from './entity.js'
import { isDeterminer } from './grammar.js'
import { metricIdOf, type Ask, type Measured } from './measured.js'
import { readPhrase } from './phrases.js'
import { phraseAfter } from './spans.js'

/** *deux fois plus* **de plaintes**, *40 % moins* **d’eau**: of what there is more or less. */
export function byMoreOf({ quantity, clause, memory }: Ask): Measured | null {
  const { tokens } = clause
  const factor = quantity.shape === 'factor'
  if (!factor && quantity.unitKind !== 'percent') return null
  const more = factor ? quantity.to - 1 : quantity.to
  const past = cue('more', tokens, more) ?? cue('less', tokens, more)
  const of = past === null ? null : cue('of', tokens, past)
  if (of === null || isDeterminer(tokens, of) || tokens[of]?.shape !== 'word' || tokens[of].text !== tokens[of].key) return null
  const span = phraseAfter(clause, of)
  if (!span) return null
  const found = readPhrase(clause, memory, span.from, span.to)
  const text = found.metric?.text ?? found.noun ?? nameText(tokens, of, of + 1)
  return { title: { text, id: found.metric?.id ?? metricIdOf(clause, of, span.to) }, phrase: found, rule: 'more of' }
}
