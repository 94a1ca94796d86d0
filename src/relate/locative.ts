import { acronyms, administrations, facilities } from '../lexicon/words.js'
import { closedBetween, hasMark } from '../recognise/marks.js'
import { cue, has, phrase } from '../recognise/read.js'
import type { Quantity } from '../recognise/quantity.js'
import type { Clause } from './clause.js'
import { nameText, type Entity } from './entity.js'
import { firstWord } from './name-start.js'
import type { NameSpan } from './names.js'
import { isPeople } from './noun-words.js'
import { isOf } from './roles.js'
import { beforeArticle, pastBracket } from './spans.js'

/** *À Besançon, il faisait 38 °C*: the place that the sentence names before the quantity, else right behind it. */
export function placeOf(quantity: Quantity, clause: Clause): Entity | null {
  const behind = placeBehind(quantity, clause)
  if (behind) return behind
  const { from, to } = quantity
  const { tokens, names, groups } = clause
  const end = groups.find((group) => group.from === to)?.to ?? to
  let found: Entity | null = null
  for (const [i, name] of names.entries()) {
    if (name.entity.type !== 'place' || !isLocative(tokens, name.from)) continue
    if (found && found === names[i - 1]!.entity && joins(tokens, names[i - 1]!.to, name.from)) continue
    if (name.to <= from && closedBetween(tokens, name.to, from) !== null) continue // 24 (dont 20 à Marseille), contre 49
    if (name.from > from && (found || name.from > end + 6 || (name.from > to + 6 && hasMark(',', tokens, to, name.from)))) break
    found = name.entity
  }
  return found
}

/** *en Turquie* **et en** *Syrie*: of several joined the first is meant. */
export const joins = (tokens: Clause['tokens'], from: number, to: number): boolean =>
  cue('and', tokens, from) !== null && to - from <= 3 && tokens.slice(from, to).every(({ shape }) => shape === 'word')

/** *2 893 à Bruxelles, 4 765 en Flandre et de 1 756 dans le canton de Vaud*, *24 homicides (dont 20 à Marseille)*: behind a comma, a bracket, *et*, *dont* or *contre*, the place right behind. */
export function placeBehind({ from, to }: Quantity, { tokens, names }: Clause): Entity | null {
  const at = cue('the', tokens, to + 1) ?? to + 1
  const of = administrations.has(tokens[at]?.key ?? '') ? cue('of', tokens, at + 1) : null
  const starts = of === null ? [at] : [of, cue('the', tokens, of)]
  const name = isListed(tokens, from) ? names.find((one) => starts.includes(one.from)) : undefined
  return name?.entity.type === 'place' && isLocative(tokens, name.from) ? name.entity : null
}

/** *43,1 degrés* **à Bergerac** */
export const placeRightBehind = ({ to }: Quantity, { tokens, names }: Clause): Entity | null =>
  names.find(({ entity, from }) => entity.type === 'place' && from > to && from <= to + 2 && isLocative(tokens, from))?.entity ??
  null

function isListed(tokens: Clause['tokens'], from: number): boolean {
  const left = cue('only', tokens, from - 1) === null ? from - 1 : from - 2
  const before = cue('of', tokens, left) === null ? left : left - 1
  return (
    tokens[before]?.text === ',' ||
    tokens[before]?.text === '(' ||
    ['and', 'against', 'of which'].some((name) => cue(name, tokens, before) !== null) ||
    cue('at', tokens, before) === from
  )
}

/** *Dans l’Uemoa, l’inflation…*, *Du côté de Danone, …*: the name, of whatever kind, that the sentence opens with as a place; a stock exchange is none. */
export function openingPlace({ from }: Quantity, { tokens, names }: Clause): Entity | null {
  const own = inPart(from, tokens, names)
  if (own) return own.entity
  const name = names[0]
  if (name && isRubric(name, tokens) && name.to < from) return name.entity
  const far = cue('as for', tokens, 0) === null ? 3 : 7
  if (!name || name.from > far || tokens[pastBracket(tokens, cue('next door', tokens, name.to) ?? name.to)]?.text !== ',')
    return null
  if (name.from > from) return null
  if (name.from > 3) return name.entity.type === 'person' || isBound(tokens, name) ? null : name.entity
  if (!isTopical(name, tokens) && !isLocative(tokens, name.from) && cue('on', tokens, 0) === null) return null
  return cue('exchange', tokens, name.from) === null ? name.entity : null
}

/** *Quant aux ferries* **pour le Maroc,** *ils…*: a name that tells which ones are meant. */
const isBound = (tokens: Clause['tokens'], { from }: NameSpan): boolean => {
  const left = beforeArticle(tokens, from)
  return ['for', 'in', 'at'].some((name) => cue(name, tokens, left) !== null) && cue('of', tokens, left) === null
}

/** *À Chinon, une maison vaut 165 000 € ;* **à Amboise,** *231 000*, *et* **à Metz,** *ils ont perdu 2 %*: where the part of the sentence that the quantity stands in says it is. */
function inPart(at: number, tokens: Clause['tokens'], names: readonly NameSpan[]): NameSpan | null {
  const name = names.findLast((one) => one.to < at && one.entity.type !== 'person' && opensPart(one, tokens, names))
  return name && !hasMark(';', tokens, name.to, at) ? name : null
}

/** Behind a semicolon, *et* or *mais*, with a comma behind it; not *à Nantes et* **à Rennes,**. */
function opensPart({ from, to }: NameSpan, tokens: Clause['tokens'], names: readonly NameSpan[]): boolean {
  if (tokens[pastBracket(tokens, to)]?.text !== ',' || !isLocative(tokens, from)) return false
  return [from - 2, from - 3].some((at) => {
    if (at <= 0 || names.some((one) => one.to === at)) return false
    return tokens[at]!.text === ';' || cue('and', tokens, at) === at + 1 || cue('conjunction', tokens, at) === at + 1
  })
}

/** **Chez Vuilleumier & Fils**, **Au CHU**, *le carnet s’est vidé*: the house that a sentence, and what follows, tells of. */
export function openingHouse({ tokens, names }: Clause): Entity | null {
  const name = names[0]
  if (!name || name.entity.type === 'person' || name.entity.type === 'place') return null
  if (tokens[pastBracket(tokens, name.to)]?.text !== ',') return null
  if (acronyms.has(name.entity.name) && cue('at', tokens, name.from - 1) !== null) return name.entity
  return [0, 1].some((at) => cue('chez', tokens, at) === name.from) ? name.entity : null
}

/** **■ Morbihan :** *flashé à 152 km/h*, **Renault :** *ventes en hausse de 3 %* */
const isRubric = ({ from, to, entity }: NameSpan, tokens: Clause['tokens']): boolean =>
  tokens[to]?.text === ':' && from === firstWord(tokens) && entity.type !== 'person' && !entity.reports

/** **Dans le département,** *le taux…*: a kind of place without a name that the sentence opens with. */
export function openingRole({ from }: Quantity, { tokens }: Clause): string | null {
  const at = cue('the', tokens, 1)
  const role = at === null || cue('in', tokens, 0) === null ? null : phrase('role', tokens, at)
  if (role?.row.type !== 'place' || role.to > from || tokens[role.to]?.text !== ',') return null
  return nameText(tokens, at!, role.to)
}

/** **Chez les plus de 65 ans,** *le taux…*; **Parmi les engagés,** *46 %…*: of whom the sentence says at its start that it tells. */
export function openingGroup({ from }: Quantity, { tokens, groups, names }: Clause): string | null {
  const first = firstWord(tokens)
  const at = [first, first + 1].find((one) => cue('among', tokens, one) !== null && cue('many', tokens, one + 1) !== null)
  const like = names.find((name) => name.from === first + 3 && tokens[name.to]?.text === ',') // Chez ceux de X
  if (like && cue('among', tokens, first) !== null && cue('that', tokens, first + 1) !== null) return like.entity.name
  if (at === undefined || (cue('chez', tokens, at) === null && !isPeople(tokens[at + 2]))) return null
  const end = tokens.findIndex(({ text }, i) => i > at && text === ',')
  const start = at + 2
  if (end <= start || end > from || end - start > GROUP || hasMark(';', tokens, end, from)) return null
  const inside = names.filter((name) => name.from < end && name.to > at)
  if (inside.some((name) => !isOf(tokens, name.from))) return null // les électeurs de X
  return groups.some((group) => group.from < end && group.to > at) ? null : nameText(tokens, start, end)
}

/** So many words say who a group is, at most. */
const GROUP = 6

/** *Chez X*, *Quant à X*, *Du côté de X*; *Pour X* says of a person what he thinks. */
const isTopical = ({ from, entity }: NameSpan, tokens: Clause['tokens']): boolean =>
  entity.type !== 'person' && [0, 1, 2].some((at) => TOPICAL.some((name) => cue(name, tokens, at) === from))

const TOPICAL = ['chez', 'for', 'as for']

/** *à Dakar*, *dans l’Aude*, *au port de San Pedro* */
export function isLocative(tokens: Clause['tokens'], at: number): boolean {
  let left = at - 1
  while (left >= 0 && left >= at - 4) {
    if (cue('at', tokens, left) !== null || cue('in', tokens, left) !== null) return true
    const inside =
      cue('the', tokens, left) !== null ||
      cue('of', tokens, left) !== null ||
      has('role', tokens[left]) ||
      facilities.has(tokens[left]!.key)
    if (!inside) return false
    left--
  }
  return false
}
