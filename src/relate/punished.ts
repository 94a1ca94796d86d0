import { punishments } from '../lexicon/words.js'
import type { Quantity } from '../recognise/quantity.js'
import { cue } from '../recognise/read.js'
import { isOneOf } from '../recognise/marks.js'
import type { Clause } from './clause.js'
import type { VerbGroup } from './grammar.js'
import type { Measured } from './measured.js'
import type { Memory } from './memory.js'
import { named, type Named } from './passage.js'
import { readPhrase } from './phrases.js'
import { phraseAfter } from './spans.js'

interface Ask {
  readonly quantity: Quantity
  readonly clause: Clause
  readonly memory: Memory
  readonly governor: VerbGroup | null
}

/** *six ans de prison* **contre X**, *inflige* **à X** *une amende*, *une amende a été infligée* **à X**: a punishment is of whom it strikes. */
export function punished(ask: Ask, { title, phrase }: Measured): Named | null {
  if (!title?.id || !punishments.has(title.id) || phrase?.entity) return null
  const { quantity, governor } = ask
  if (governor && governor.to <= quantity.from) {
    const between = struck(ask, governor.to)
    if (between) return between
  }
  const { tokens } = ask.clause
  for (let at = quantity.to; at < quantity.to + REACH && at < tokens.length; at++) {
    if (isOneOf('.;:', tokens[at]!.text)) break
    const found = struck(ask, at)
    if (found) return found
  }
  for (let at = quantity.to; at < tokens.length; at++) {
    const found = cue('against', tokens, at) === null ? null : struck(ask, at)
    if (found) return found
  }
  return null
}

/** So many tokens behind a punishment may stand whom *à* names; *contre* may stand anywhere behind. */
const REACH = 12

/** Whom *à* or *contre* names at a token: no place. */
function struck({ clause, memory }: Ask, at: number): Named | null {
  const start = cue('against', clause.tokens, at) ?? cue('at', clause.tokens, at)
  const span = start === null ? null : phraseAfter(clause, start)
  const entity = span && readPhrase(clause, memory, span.from, span.to).entity
  return entity && entity.type !== 'place' ? named(entity, 'punished') : null
}
