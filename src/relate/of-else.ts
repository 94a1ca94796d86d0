import { cue, phrase } from '../recognise/read.js'
import type { Moment } from '../recognise/mention.js'
import type { Quantity } from '../recognise/quantity.js'
import type { Token } from '../types.js'
import { hasCue } from './ask.js'
import { isCut, type Clause } from './clause.js'
import { isFiniteTense, type VerbGroup } from './grammar.js'
import { scopeOf } from './scope.js'
import { subjectOf } from './subjects.js'

/** A moment that dates something else: the day of saying, a text, a record, the noun of a participle. */
export const isOfElse = (quantity: Quantity, moment: Moment, clause: Clause): boolean =>
  isAnnouncement(moment, clause) ||
  isOfThing(moment, clause) ||
  isOfBasis(quantity, moment, clause) ||
  isOfMade(quantity, moment, clause)

/** *le décret du 31 mars*, *échéance janvier*, *le plus chaud depuis 1900*, *premier déficit depuis 2004*: it dates a text, a contract, a record. */
function isOfThing({ from, when }: Moment, { tokens }: Clause): boolean {
  const before = cue('of', tokens, from) !== null || cue('of', tokens, from - 1) === null ? from - 1 : from - 2
  if (
    cue('maturity', tokens, from - 1) !== null ||
    isOfOrigin(tokens, from) ||
    ((before < from - 1 || cue('of', tokens, from) !== null) && cue('rule text', tokens, before) !== null)
  )
    return true
  if (when.is !== 'span' && cue('of', tokens, from) === null && cue('of', tokens, from - 1) === null) return false
  return (
    [2, 3, 4, 5].some(
      (back) =>
        cue('more', tokens, from - back) !== null &&
        (cue('the', tokens, from - back - 1) !== null || cue('the', tokens, from - back - 2) !== null),
    ) ||
    (when.is === 'span' && [1, 2].some((back) => cue('record', tokens, from - back) === from)) ||
    (when.is === 'span' && [2, 3].some((back) => cue('best', tokens, from - back) !== null)) ||
    (when.is === 'span' && !when.to && [2, 3].some((back) => phrase('ordinal', tokens, from - back)?.row.value === 1))
  )
}

/** *le théâtre,* **qui date de 1932***, est chiffré à 9 millions*, **datant de** *1932*: when a thing was made. */
const isOfOrigin = (tokens: readonly Token[], from: number): boolean =>
  cue('dating', tokens, from - 2) === from || (cue('dates', tokens, from - 2) === from && cue('who', tokens, from - 3) !== null)

/** *une prime de 31 %* **sur le cours de clôture de lundi**, *loin* **du record de 2022**, but not *au sommet de 2022*: what a figure is taken of or compared with. */
function isOfBasis({ to }: Quantity, { from }: Moment, { tokens }: Clause): boolean {
  if (from <= to || cue('of', tokens, from - 1) === null) return false
  return cue('on', tokens, to) !== null || (cue('norm', tokens, from - 2) !== null && cue('at', tokens, from - 3) === null)
}

/** *a annoncé jeudi*, *publiée vendredi par*: the day of saying dates nothing that was said. */
function isAnnouncement({ from, to, when }: Moment, { groups, tokens }: Clause): boolean {
  const near = groups.filter(
    ({ sense, from: start, to: end }) =>
      sense.says &&
      ((from >= end && from - end <= 1) ||
        (start >= to && start - to <= 1 && cue('he', tokens, start - 1) === null && tokens[to]?.text !== ',')),
  )
  if (near.some(({ tense, from: start }) => tense === 'participle' && start < from))
    return cue('per', tokens, to) !== null || (isDay(when) && hasCue('according', tokens, from - 14, from)) // selon un rapport publié mardi
  return isDay(when) && near.some(({ tense }) => tense !== 'participle')
}

const isDay = (when: Moment['when']) =>
  (when.is === 'part' && (when.part.unit === 'wd' || when.part.unit === 'd')) || when.is === 'now'

/** *un navire de 42 mètres* **construit en 1994**, *à bord d’un bateau* **parti lundi***, ils ont remonté 71 corps*: the moment behind a participle is that of its noun; of *les ventes réalisées en 2023* it is the amount’s too. */
function isOfMade(quantity: Quantity, moment: Moment, clause: Clause): boolean {
  const { groups, tokens } = clause
  const { from, to, unitKind } = quantity
  const made = groups.find((group) => group.tense === 'participle' && group.to <= moment.from && moment.from - group.to <= 1)
  if (!made) return false
  if (to <= made.from) return unitKind === 'measure' && made.from - to <= 1 && cue('of', tokens, from - 1) !== null
  return moment.to <= from && (isOfNextVerb(quantity, moment, clause) || isFounded(made, from, clause))
}

/** *Le groupe* **fondé en 1967** *emploie 300 personnes*: when what acts began, not when it acts. */
const isFounded = (made: VerbGroup, from: number, { groups }: Clause): boolean =>
  made.traits.includes('founds') &&
  groups.some((group) => group.from >= made.to && group.to <= from && isFiniteTense(group.tense))

/** A verb of its own stands between the moment and the quantity, and its subject does not hold the moment. */
function isOfNextVerb({ from, numberFrom }: Quantity, moment: Moment, clause: Clause): boolean {
  const { groups, tokens } = clause
  const { of, parts } = scopeOf(clause)
  const index = groups.findIndex((group) => group.from >= moment.to && group.to <= from && isFiniteTense(group.tense))
  if (index < 0) return false
  const { kind, from: opens } = parts[of[numberFrom]!]!
  if (kind === 'relative' && opens >= moment.to) return false // condamnée en 2021 pour un accident qui avait fait 17 morts
  const subject = subjectOf(tokens, groups, index)
  return !(subject?.is === 'words' && subject.from <= moment.from && moment.from < subject.to)
}

/** *à 5,9 millions* **après être resté stable** *en mars*, **avant de remonter** *en juin*: the moment of another verb. */
export const isOfBefore = (to: number, { from }: Moment, { tokens, groups }: Pick<Clause, 'tokens' | 'groups'>): boolean =>
  groups.some(
    (group) =>
      group.tense === 'infinitive' &&
      group.from > to &&
      group.to <= from &&
      tokens.slice(group.to, from).every(({ text }) => text !== ',') &&
      [1, 2].some((back) => ['after', 'before'].some((name) => cue(name, tokens, group.from - back) !== null)),
  )

/** *On perd 8 centimes,* **on sera à l’équilibre** *dans dix-huit mois*: behind a comma a verb of its own stands before the moment, and the quantity is not its subject. */
export function isOfOtherVerb({ from, to }: Quantity, moment: Moment, { tokens, groups }: Clause): boolean {
  return groups.some((group, index) => {
    if (group.from < to || group.to > moment.from || !isFiniteTense(group.tense) || !isCut(tokens, to, group.from, 'commas'))
      return false
    const subject = subjectOf(tokens, groups, index)
    return !(subject?.is === 'words' && subject.from <= from && from < subject.to)
  })
}
