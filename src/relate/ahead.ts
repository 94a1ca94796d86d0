import type { Quantity } from '../recognise/quantity.js'
import { daysOf } from '../recognise/time/edtf.js'
import type { Modality } from '../types.js'
import type { Clause } from './clause.js'
import type { VerbGroup } from './grammar.js'

/** What is asked of a date that lies ahead. */
interface Ahead {
  readonly clause: Clause
  readonly modality: Modality
  readonly ahead: boolean
}

/** *D’ici à 2028, la filiale doit se délester d’un cinquième de* **ses 1 500 salariés**: what is so holds at no time to come. */
export function isYetToCome(date: string | null, { modality, ahead, clause }: Ahead): boolean {
  const { published } = clause.article
  if (modality !== 'stated' || ahead || date === null || published === null) return false
  const days = daysOf(date)
  return days !== null && (Number.isFinite(days.first) ? days.first : days.last) > daysOf(published)!.last
}

/** *fin mars, l’usine* **aura produit** *300 voitures*, *au 1er janvier, le ticket* **passe** *à 2 euros*: a verb of what is to come, though no plan. */
export function tellsAhead(governor: VerbGroup | null, { from }: Quantity, { tokens }: Clause): boolean {
  if (governor === null) return false
  if (governor.tense === 'future') return governor.perfect
  return governor.tense === 'present' && !governor.modal && (governor.to <= from || from === 0 || tokens[from - 1]!.text === ',')
}
