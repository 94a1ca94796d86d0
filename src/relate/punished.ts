import { imposing, punishments } from '../lexicon/words.js'
import { cue, has } from '../recognise/read.js'
import { isOneOf } from '../recognise/marks.js'
import { hasCue } from './ask.js'
import type { Measured } from './measured.js'
import type { OwnerAsk } from './owner-ask.js'
import { named, type Named } from './passage.js'
import { readPhrase } from './phrases.js'
import { phraseAfter } from './spans.js'

type Ask = Pick<OwnerAsk, 'quantity' | 'clause' | 'memory' | 'governor'>

/** *requiert six ans de prison* **contre X**, *inflige* **à X** *une amende*, *une amende a été infligée* **à X**: a punishment is of whom it strikes, where the verb imposes it, or none stands before it. */
export function punished(ask: Ask, { title, phrase }: Measured): Named | null {
  if (!title?.id || !punishments.has(title.id) || phrase?.entity) return null
  const { quantity, governor, clause } = ask
  const behind = governor !== null && governor.from >= quantity.to
  const imposed = governor !== null && imposing.has(governor.lemma) && (behind || !governor.passive)
  if (governor === null) return inHeadline(ask)
  if (!imposed && !behind) return null
  const between = imposed && !behind ? struck(ask, governor.to, 'at') : null
  if (between) return between
  for (let at = quantity.to; at < clause.tokens.length; at++) {
    if (isOneOf('.;', clause.tokens[at]!.text)) return null
    const found = struck(ask, at, 'against') ?? (imposed ? struck(ask, at, 'at') : null)
    if (found) return found
  }
  return null
}

/** *Trois ans de prison* **pour un gendarme** */
function inHeadline({ quantity: { to }, clause, memory }: Ask): Named | null {
  const { tokens } = clause
  const at = tokens.findIndex((_, i) => i >= to && i <= to + NEAR && cue('for', tokens, i) !== null)
  const start = at < 0 || (cue('the', tokens, at + 1) === null && cue('indefinite', tokens, at + 1) === null) ? -1 : at + 2
  if (!has('role', tokens[start]) && cue('person', tokens, start) === null) return null
  const span = phraseAfter(clause, at + 1) ?? { from: at + 1, to: start + 1 }
  const found = readPhrase(clause, memory, span.from, span.to)
  if (found.entity) return found.entity.type === 'person' ? named(found.entity, 'punished') : null
  return { subject: found.noun ?? tokens[start]!.text, rule: 'punished' }
}

/** *ans* **de prison ferme** *pour* */
const NEAR = 6

/** Whom *contre* or *à* names right behind a token: no place. */
function struck({ clause, memory }: Ask, at: number, word: 'at' | 'against'): Named | null {
  const start = cue(word, clause.tokens, at)
  if (start === null) return null
  const name = clause.names.find(({ from }) => from >= start && from <= start + 2 && !hasCue('of', clause.tokens, start, from))
  const span = word === 'against' && !name ? phraseAfter(clause, start) : null
  const entity = name?.entity ?? (span && readPhrase(clause, memory, span.from, span.to).entity)
  return entity && entity.type !== 'place' ? named(entity, 'punished') : null
}
