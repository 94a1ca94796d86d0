import { cue } from '../recognise/read.js'
import { byCount } from './counted.js'
import { nameText } from './entity.js'
import type { Ask, Measured } from './measured.js'

/** *un tiers* **des 112 membres**, *22 %* **des 18-24 ans**, *80 %* **des TPE**: whom a share is of, where the noun is counted itself, an age or letters. */
export function byShareOf(ask: Ask): Measured | null {
  const { quantity, clause, movement } = ask
  const of = quantity.unitKind === 'percent' ? cue('of', clause.tokens, quantity.to) : null
  if (of === null || (movement.kind === 'change' && cue('owners', clause.tokens, of) === null)) return null
  const text = ofAge(ask, of) ?? ofLetters(ask, of)
  return text === null ? ofCounted(ask, of) : { title: { text, id: null }, phrase: null, rule: 'share of' }
}

/** *98 % de ses* **120 000 billets** */
function ofCounted(ask: Ask, of: number): Measured | null {
  const whole = ask.clause.quantities.find(({ from }) => from >= of && from <= of + 1)
  const found = whole?.unitKind === 'count' ? byCount({ ...ask, quantity: whole }) : null
  return found && { ...found, rule: 'share of' }
}

/** *22 % des* **18-24 ans** */
function ofAge({ quantity, clause: { mentions, tokens } }: Ask, of: number): string | null {
  const aged = mentions.find(
    (one) => one.type === 'ignored' && one.rule === 'age group' && one.from >= quantity.to && one.from <= of,
  )
  return aged ? nameText(tokens, of, aged.to) : null
}

/** *80 % des* **PME**, *un tiers des* **TPE-PME**; no name: *80 % des USA* */
function ofLetters({ quantity, clause: { tokens, names } }: Ask, of: number): string | null {
  const noun = tokens[of]
  const letters = cue('many', tokens, quantity.to) !== null && noun?.shape === 'word' && noun.text !== noun.key
  if (!letters || noun.text !== noun.text.toUpperCase() || names.some((one) => one.from === of && one.entity.type === 'place'))
    return null
  return nameText(tokens, of, tokens[of + 1]?.text === '-' ? of + 3 : of + 1)
}
