import type { Quantity } from '../recognise/quantity.js'
import { cue, phrase } from '../recognise/read.js'
import { change, hasNumber, type Movement } from './change.js'
import { groupBefore, isCut, type Clause } from './clause.js'
import { isFiniteTense } from './grammar.js'
import { genderAt, pastArticles } from './noun-words.js'
import { subjectOf } from './subjects.js'

/** *la progression atteint 6,1 %*, *la prochaine hausse ne devrait pas excéder 1,4 %*, *l’augmentation est la plus salée (7,1 %)* */
export function movingSubject(quantity: Quantity, clause: Clause): Movement | null {
  if (quantity.unitKind !== 'percent' && quantity.unitKind !== 'points') return null
  const { tokens } = clause
  if (quantity.shape === 'fraction' && cue('of', tokens, quantity.to) !== null) return null // la baisse touche la moitié des villes
  const bracket = tokens[quantity.from - 1]?.text === '(' ? quantity.from - 1 : quantity.from
  const group = groupBefore(clause, bracket, 'commas')
  if (!group || group.sense.way || bracket - group.to > 4 || hasNumber(clause, group.to, bracket)) return null
  for (let at = group.from - 1; at >= 0 && at >= group.from - 8; at--) {
    if (isCut(tokens, at, at + 1, 'commas') || clause.groups.some(({ from, to }) => from <= at && at < to)) return null
    if (cue('he', tokens, at) !== null && cue('many', tokens, at) === null) return byPronoun(clause, at)
    const movement = phrase('movement', tokens, at)
    if (movement?.row.pos === 'noun' && !movement.row.flow)
      return change(movement.row.way, 'movement noun', { head: { from: at, to: movement.to } })
  }
  return null
}

/** **La diminution** *est moins forte chez les femmes :* **elle** *est de 1,5 %*: the subject of the verb before. */
function byPronoun({ tokens, groups }: Clause, end: number): Movement | null {
  const last = groups.findLastIndex(({ to, tense }) => to <= end && isFiniteTense(tense))
  const words = last < 0 ? null : subjectOf(tokens, groups, last)
  if (words?.is !== 'words') return null
  const at = pastArticles(tokens, words.from, words.to)
  const movement = phrase('movement', tokens, at)
  const agrees = [null, genderAt(tokens, end)].includes(genderAt(tokens, words.from))
  if (movement?.row.pos !== 'noun' || movement.row.flow || !agrees) return null
  return change(movement.row.way, 'movement noun')
}
