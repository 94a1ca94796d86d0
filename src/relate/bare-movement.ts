import { cue, phrase } from '../recognise/read.js'
import type { Ask, Measured } from './measured.js'
import { byPassage } from './passage-metric.js'

/** **La hausse** *atteint 3 %*, **un recul** *(-5 %)*: a word that only says which way it goes is no title where the passage has one; what was counted right before (*1 450 entreprises*) is none. */
export function pastMovement(found: Measured, ask: Ask): Measured {
  const { title } = found
  const { movement, before } = ask
  if (!title || title.id !== null || movement.kind !== 'change' || before?.quantity.unitKind === 'count') return found
  if (movementIn(title.text, ask) !== 'size') return found
  const passage = byPassage(ask)?.title
  return passage && movementIn(passage.text, ask) === null ? { ...found, title: passage } : found
}

/** Is a title a noun of movement with nothing behind it that moves, and does it name a size or a flow? */
function movementIn(text: string, { clause: { tokens } }: Ask): 'size' | 'flow' | null {
  const [word] = text.split(' ', 1)
  const at = tokens.findIndex((token) => token.text === word)
  const found = at < 0 ? null : phrase('movement', tokens, at)
  if (found?.row.pos !== 'noun' || cue('of', tokens, found.to) !== null || cue('of which', tokens, at - 2) !== null) return null
  return found.row.flow ? 'flow' : 'size'
}
