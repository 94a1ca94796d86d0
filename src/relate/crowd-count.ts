import { governments, marchers } from '../lexicon/words.js'
import type { Quantity } from '../recognise/quantity.js'
import { hasMark } from '../recognise/marks.js'
import { cue } from '../recognise/read.js'
import { hasCue } from './ask.js'
import type { Clause } from './clause.js'
import { isLocative, openingPlace } from './locative.js'
import type { Measured } from './measured.js'
import type { OwnerAsk } from './owner-ask.js'
import { named, type Named } from './passage.js'
import { subjectOf } from './subjects.js'

type Ask = Pick<OwnerAsk, 'quantity' | 'clause' | 'memory' | 'governor'>

/** *À Tulle,* **la préfecture** *annonce 1 200 manifestants et* **la CGT** *en revendique 2 500*: who counts a march has none; it is of the place that the sentence or the passage tells of. */
export function crowdCounted({ quantity, clause, memory, governor }: Ask, { title }: Measured): Named | null {
  if (!governor || governor.passive || !marchers.has(quantity.unitText ?? title?.text ?? '')) return null
  const words = subjectOf(clause.tokens, clause.groups, clause.groups.indexOf(governor))
  if (words?.is !== 'words' || !isTeller(words, clause)) return null
  const opening = openingPlace(quantity, clause)
  const place = placeBehind(quantity, clause) ?? (opening?.type === 'place' ? opening : null) ?? memory.place
  const told = clause.names.filter(({ from, to }) => from >= words.from && to <= words.to).map(({ entity }) => entity)
  const about = [memory.topic, memory.main].find((one) => one && !told.includes(one)) ?? null
  return named(place ?? about, 'crowd')
}

/** *la préfecture*, *l’intersyndicale CGT-FO*, *les chiffres du ministère de l’Intérieur*: one of those who count marches. */
const isTeller = ({ from, to }: { readonly from: number; readonly to: number }, { tokens, names }: Clause): boolean =>
  hasCue('estimator', tokens, from, to) ||
  names.some((name) => name.from >= from && name.to <= to && governments.has(name.entity.name.split(' ', 1)[0]!))

/** *570 000 manifestants* **dans toute la France**, *37 000* **à Paris** */
function placeBehind({ to }: Quantity, { tokens, names }: Clause) {
  const name = names.find(({ from, entity }) => from > to && entity.type === 'place')
  return name && name.from <= to + NEAR && !hasMark(',;:', tokens, to, name.from) && isWhere(tokens, to, name.from)
    ? name.entity
    : null
}

const isWhere = (tokens: Clause['tokens'], to: number, at: number): boolean =>
  isLocative(tokens, at) || cue('throughout', tokens, to) !== null

/** So many words stand between a count and its place, at most. */
const NEAR = 4
