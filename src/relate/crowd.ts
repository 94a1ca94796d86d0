import { several } from '../lexicon/words.js'
import { isOneOf } from '../recognise/marks.js'
import { cue } from '../recognise/read.js'
import type { Clause } from './clause.js'
import { nameText, type Entity } from './entity.js'
import type { Memory } from './memory.js'
import { nounPhrase, type NounPhrase } from './phrases.js'

/** *Deux lycéens sont morts à Bordeaux.* **Ils** *avaient 16 ans*: no town is several; but *Ils étaient 12* tells of the town. */
export function crowdTold(index: number, clause: Clause, { topic, counted }: Memory): NounPhrase | null {
  const noun = isOne(topic) ? (counted?.unitText ?? null) : null
  const tells = noun !== null && !clause.groups[index]!.traits.includes('copula') && !isQuoted(clause)
  return tells ? nounPhrase({ noun, plural: true }) : null
}

export const isOne = (entity: Entity | null): boolean =>
  (entity?.type === 'place' || entity?.type === 'institution') && !several.has(entity.name)

/** Does a quotation mark stand in the sentence? Outside of one, *on* is nobody. */
export const isQuoted = ({ tokens }: Clause) => tokens.some(({ text }) => isOneOf('«»“”"', text))

/** **Les moins de 25 ans** *paient 5 francs*: a group that a number only tells apart. */
export function ageGroup({ from, to }: { readonly from: number; readonly to: number }, clause: Clause): NounPhrase | null {
  const { tokens, mentions } = clause
  const group = mentions.find((one) => one.type === 'ignored' && one.rule === AGES && one.from <= from && one.to === to)
  if (!group || cue('the', tokens, from) === null) return null
  return nounPhrase({ noun: nameText(tokens, from + 1, to), plural: true })
}

/** The rule that reads who is so old. */
const AGES = 'age group'

/** *54 % des Français y tiennent.* **Ils** *étaient 71 % en 2015*: a share that several are is of the group told of last in the paragraph. */
export function groupTold(index: number, { groups, quantities, sentence }: Clause, { group }: Memory): NounPhrase | null {
  const { traits, to } = groups[index]!
  if (!group || group.paragraph !== sentence.paragraph || !traits.includes('copula')) return null
  const share = quantities.some(({ from, unitKind }) => unitKind === 'percent' && from >= to && from - to <= NEAR)
  return share ? nounPhrase({ noun: group.name, plural: true }) : null
}

/** *Ils sont* **encore** *44 %* */
const NEAR = 2
