import { passing, spending, unitMetrics } from '../lexicon/unit-metrics.js'
import { cue, has } from '../recognise/read.js'
import type { Quantity } from '../recognise/quantity.js'
import { lengthOf } from './beside.js'
import { isCut, type Clause } from './clause.js'
import { isFiniteTense, type VerbGroup } from './grammar.js'
import type { Ask, Measured } from './measured.js'
import { pastArticles } from './noun-words.js'
import type { Title } from './phrases.js'
import { subjectOf } from './subjects.js'

/** **La latence** *tomberait de 800 à 350 ms*, **l’appui** *plafonne à 37 %*: a thing that stands at a level is what is measured. */
export function byHeldThing({ subject, governor, quantity, clause }: Ask): Measured | null {
  const text = subject?.noun ?? subject?.metric?.text
  if (!text || subject?.role || subject?.entity || !governor || !isLevel(quantity, governor)) return null
  return stands(governor) && isRightBehind(quantity, governor, clause) && !isSomebody(governor, clause)
    ? { title: sizeOf(text, quantity) ?? { text, id: null }, phrase: null, rule: 'held thing' }
    : null
}

/** **L’offre** *a crû de 5,3 %*: a thing that only moves is what is measured, where no title is at hand. */
export function byMovedThing({ subject, movement, governor, quantity }: Ask): Measured | null {
  const rate = quantity.unitKind !== 'count' && quantity.unitKind !== 'measure'
  const moves = movement.verb !== null && governor?.sense.way && (isFiniteTense(governor.tense) || subject?.owned) && rate
  return moves && subject?.noun && !subject.role && !subject.entity
    ? { title: { text: subject.noun, id: null }, phrase: null, rule: 'moved thing' }
    : null
}

/** What is counted is of the subject and no level of it; *passé à 600 km* is far away, and who *passe onze ans chez Renault* or *reste 5 jours* spends them. */
const isLevel = ({ unitKind, leg }: Quantity, { lemma }: VerbGroup) =>
  unitKind !== 'count' &&
  (unitKind !== null || leg !== null) &&
  !(unitKind === 'measure' && passing.has(lemma)) &&
  !(unitKind === 'duration' && leg === null && spending.has(lemma))

/** *atteint*, *s’élève à*, *tombe à*, *a été porté à*: says where the subject stands. */
const stands = ({ traits, sense, passive, reflexive, tense }: VerbGroup) =>
  traits.includes('stands') ||
  ((traits.includes('shifts') || sense.way !== undefined) &&
    (sense.moves !== 'object' || passive || reflexive || tense === 'participle'))

/** At most four words, besides when it was so, and no mark, between the verb and its level. */
function isRightBehind({ from, numberFrom }: Quantity, group: VerbGroup, { tokens, mentions }: Clause): boolean {
  if (group.to > numberFrom || isCut(tokens, group.to, from, 'commas')) return false
  const moments = mentions.filter((one) => one.type === 'moment' && one.from >= group.to && one.to <= numberFrom)
  return numberFrom - group.to - moments.reduce((sum, one) => sum + one.to - one.from, 0) <= 4
}

/** *le pont atteint 340 mètres*: a thing whose length the lexicon knows the name of. */
const sizeOf = (noun: string, { unit }: Quantity): Title | null => lengthOf({ noun }, unitMetrics.get(unit ?? '')?.[1] ?? '')

/** *les séniors*, *le couple* stand at no level themselves. */
function isSomebody(group: VerbGroup, { tokens, groups }: Clause): boolean {
  const words = isFiniteTense(group.tense) ? subjectOf(tokens, groups, groups.indexOf(group)) : null
  if (words?.is !== 'words') return false
  const at = pastArticles(tokens, words.from, words.to)
  return has('role', tokens[at]) || cue('person', tokens, at) !== null || has('demonym', tokens[at])
}
