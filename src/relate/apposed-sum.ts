import { isOneOf } from '../recognise/marks.js'
import { cue, has } from '../recognise/read.js'
import type { Token } from '../types.js'
import { isDeterminer, isPreposition } from './grammar.js'
import { fits, type Ask, type Measured } from './measured.js'
import { pastArticles } from './noun-words.js'
import { readPhrase } from './phrases.js'
import { phraseBefore } from './spans.js'

/** *a réglé* **la paie de mai,** *soit 700 000 euros*, *versent* **une indemnité,** *de 2,70 euros*: a sum that stands beside what was paid. */
export function byApposedTo({ quantity, clause, memory, movement }: Ask): Measured | null {
  const { tokens } = clause
  if (quantity.unitKind !== 'currency' || movement.kind !== 'level' || quantity.leg) return null
  const at = cue('amounts to', tokens, quantity.from - 1) !== null || cue('of', tokens, quantity.from - 1) !== null ? 2 : 1
  const mark = quantity.from - at
  if (!isOneOf(',–—', tokens[mark]?.text)) return null
  const span = phraseBefore(clause, bracketBefore(tokens, mark))
  if (!span || !isDeterminer(tokens, span.from) || isPreposition(tokens, span.from - 1)) return null
  const start = pastArticles(tokens, span.from, span.to)
  if (has('period', tokens[start]) || has('role', tokens[start])) return null
  const found = readPhrase(clause, memory, span.from, span.to)
  const text = found.metric && fits(found.metric.units ?? null, quantity) ? found.metric.text : found.entity ? null : found.noun
  return text ? { title: { text, id: found.metric?.id ?? null }, phrase: found, rule: 'apposed to' } : null
}

/** *le différentiel* **(DRD),** *de 400 francs*: where a short bracket before a token opens, else the token. */
function bracketBefore(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.text !== ')') return at
  const open = [2, 3, 4].find((back) => tokens[at - back]?.text === '(')
  return open === undefined ? at : at - open
}
