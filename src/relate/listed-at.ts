import { isOneOf } from '../recognise/marks.js'
import { cue } from '../recognise/read.js'
import type { Clause } from './clause.js'
import type { OwnerAsk } from './owner-ask.js'
import { named, type Named } from './passage.js'
import { readPhrase } from './phrases.js'
import { pastBracket, phraseAfter } from './spans.js'

/** *8,9 millions (+14 %)* **au Louvre** *; 3,9* **à Orsay** *; +19 %* **au musée Fabre**: in a list without verbs, the house or place right behind. */
export function listedAt({
  quantity: { from, to },
  clause,
  memory,
}: Pick<OwnerAsk, 'quantity' | 'clause' | 'memory'>): Named | null {
  const { tokens } = clause
  const past = tokens[to]?.text === ')' ? to + 1 : pastBracket(tokens, to)
  const at = cue('at', tokens, past)
  if (at === null || !isVerblessItem(clause, from)) return null
  const span = phraseAfter(clause, at)
  const entity = span && readPhrase(clause, memory, span.from, span.to).entity
  const isNamed = entity && entity.type !== 'person' && clause.names.some((name) => name.from >= at && name.from < span.to)
  return isNamed ? named(entity, 'place behind') : null
}

/** Between two of `:` and `;`, one of them at least, stands no verb. */
function isVerblessItem({ tokens, groups }: Clause, at: number): boolean {
  let start = at
  while (start > 0 && !isOneOf(':;', tokens[start - 1]!.text)) start--
  let end = at
  while (end < tokens.length && !isOneOf(':;', tokens[end]!.text)) end++
  return (start > 0 || end < tokens.length) && !groups.some(({ from, to }) => from < end && to > start)
}
