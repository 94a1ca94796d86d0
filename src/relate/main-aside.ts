import { cue, has } from '../recognise/read.js'
import { isOneOf } from '../recognise/marks.js'
import type { Clause } from './clause.js'
import { isDeterminer } from './grammar.js'
import type { NameSpan } from './names.js'
import { isOf } from './roles.js'

/** Names that say where an article comes from, where somebody works, or what is left out. */
export const isAside = (clause: Clause, name: NameSpan): boolean =>
  isItsTown(clause, name) || isWorkplace(clause, name) || isExcepted(clause, name) || name.to <= pastDateline(clause)

/** *à l’exception de* **l’Auvergne** */
const isExcepted = ({ tokens }: Clause, { from }: NameSpan): boolean =>
  [1, 2, 4, 5].some((back) => {
    const end = cue('except', tokens, from - back)
    return end !== null && (end === from || cue('the', tokens, end) === from)
  })

/** **(Québec)** *La facture…*, **Abidjan (AFP)**, **(Bourse.com) –** *X publie…*: the place and the agency that an article comes from. */
function pastDateline({ tokens, names }: Clause): number {
  const open = tokens.findIndex(({ text }) => text === '(')
  const close = open < 0 || open > DATELINE ? -1 : tokens.findIndex(({ text }, at) => at > open && text === ')')
  if (close < 0 || close - open > DATELINE) return 0
  const ends = close === tokens.length - 1 || isOneOf('-–—', tokens[close + 1]!.text) || open === 0
  const inside = tokens.slice(0, open).every(({ text, shape }, at) => shape === 'number' || text === ',' || isNamed(names, at))
  return ends && inside ? close : 0
}

const isNamed = (names: readonly NameSpan[], at: number): boolean => names.some(({ from, to }) => from <= at && at < to)

/** So many words a dateline has before its bracket, and in it. */
const DATELINE = 6

/** *Antoine Delcambre, infectiologue* **à Saint-Louis** */
const isWorkplace = ({ tokens, names }: Clause, { from }: NameSpan): boolean =>
  cue('at', tokens, from - 1) !== null &&
  names.some(({ entity, to }) => entity.type === 'person' && to === from - 3 && tokens[to]!.text === ',')

/** *Les Restos du cœur* **de Douarnenez**, *le Stade Dumesnil* **de la Rochette**: the town behind another’s name. */
const isItsTown = ({ tokens, names }: Clause, { from }: NameSpan): boolean =>
  names.some(({ to, entity }) => to < from && to >= from - 2 && entity.type !== 'place' && cue('of', tokens, to) !== null)

/** *comptez 285 000 euros (le double* **à Uccle***)* */
export const isBracketed = ({ tokens }: Clause, { from, to }: NameSpan): boolean =>
  tokens.slice(0, from).some(({ text }) => text === '(') && tokens.slice(to).some(({ text }) => text === ')')

/** **France :** *le chômage repart*: where a headline is about others, a place in front only says where. */
export const isRubric = ({ tokens, names }: Clause, { from, to, entity }: NameSpan): boolean =>
  entity.type === 'place' && from === 0 && isOneOf(':.', tokens[to]?.text) && names.length > 1

/** *Port de Cotonou, poumon économique* **du Bénin**: in what stands beside a name without an article. */
export const isApposed = ({ tokens, names }: Clause, { from }: NameSpan): boolean =>
  isOf(tokens, from) &&
  names.some(
    ({ to }) =>
      to < from - 2 &&
      tokens[to]!.text === ',' &&
      tokens[to + 1]!.text === tokens[to + 1]!.key &&
      !isDeterminer(tokens, to + 1) &&
      tokens.slice(to + 1, from).every(({ shape }, at) => shape === 'word' && !has('verb', tokens[to + 1 + at])),
  )
