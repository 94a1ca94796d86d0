import { acronyms, charities, facilities } from '../lexicon/words.js'
import type { Entity } from './entity.js'
import type { Ranked, Weight } from './main-place.js'

/** A place of the headline that the article opens with as a subject. */
const isFirst = ([{ type }, { opens, heads }]: Ranked[number]) => type === 'place' && opens && heads

/** *le musée du Moléson*, *les Restos du cœur*, *le CHU de Rennes*: a body whose figures are its own. */
const isOfOwn = ({ name, type }: Entity): boolean => {
  const [first = '', second = ''] = name.split(' ', 2)
  const key = first.toLowerCase()
  return (
    type === 'institution' &&
    (acronyms.has(first) ||
      [facilities, charities].some((heads) => heads.has(key)) ||
      charities.has(`${key} ${second.toLowerCase()}`))
  )
}

/** A company or product of the headline or the opening, or one that comes back; a name of unknown kind only where it heads the article or is told of far more, a person who opens it and comes back, or is punished there. */
export function mainHouse(ranked: Ranked): Entity | null {
  const land = ranked.find(isFirst)?.[1]
  const landTotal = ranked.find(([{ type }]) => type === 'place')?.[1].total ?? 0
  const known = ranked.find(
    ([entity, { count, opens, heads }]) =>
      !entity.reports &&
      (((entity.type === 'company' || entity.type === 'product') && (opens || heads || (count >= COMES_BACK && !land))) ||
        (opens && (heads || count >= COMES_BACK) && isOfOwn(entity))),
  )
  const struck = ranked.find(([, weight]) => weight.struck)
  const unknown =
    struck ??
    ranked.find(
      ([{ type }, { count, heads, opens, total }]) =>
        (type === null && (heads || (count > (opens ? 1 : 2) && total > landTotal))) || (type === 'person' && opens && count > 2),
    )
  if (known && land && known[1].count === 1 && !known[1].heads && land.count > 1 && land.total > known[1].total) return null
  if (known && (isOneOfMany(known, ranked) || isPassing(known, ranked))) return null
  return (known && unknown?.[0].type === null && isRather(unknown[1], known[1]) ? unknown : (known ?? unknown))?.[0] ?? null
}

/** *Le marché français a reculé. Renault perd 3 %, Fiat 5 %*: one of several houses, none in the headline, of a land that weighs more. */
function isOneOfMany([house, { count, heads, total }]: Ranked[number], ranked: Ranked): boolean {
  const land = ranked.find(([{ type }]) => type === 'place')
  const rivals = ranked.filter(([{ type }, one]) => type === 'company' && one.total * RIVAL >= total)
  return (
    !heads && count < COMES_BACK && !!land && land[1].total > total && rivals.length > 2 && rivals.some(([one]) => one === house)
  )
}

/** *Week-end meurtrier en Creuse. Une Twingo a percuté un platane*: a product named once and not in the headline, which names a land that comes back. */
const isPassing = ([{ type: kind }, { count, heads }]: Ranked[number], ranked: Ranked): boolean =>
  kind === 'product' && count === 1 && !heads && ranked.some(([{ type }, one]) => type === 'place' && one.heads && one.count > 1)

/** A house that weighs so much less is no rival. */
const RIVAL = 3

/** Is a name of unknown kind the article’s rather than a company that the lexicon knows? It is told of far more, or again and again of one named once, or it opens the article and the company only comes back. */
const isRather = (unknown: Weight, known: Weight): boolean =>
  unknown.total > known.total * FAR_MORE ||
  (known.count === 1 && unknown.count >= COMES_BACK) ||
  (unknown.opens && !known.opens && !known.heads) ||
  (unknown.heads && !known.heads && unknown.count > known.count)

/** So much more a name of unknown kind must stand in an article than a company that the lexicon knows. */
const FAR_MORE = 1.5

/** Where nobody else weighs as much, a person who comes back. */
export const strayPerson = (ranked: Ranked): Entity | null =>
  ranked[0]?.[0].type === 'person' && ranked[0][1].count > 1 && ranked[0][1].total >= ENOUGH ? ranked[0][0] : null

/** A name of a kind that no table knows, or of a company or product, that comes back. */
export const recurring = (ranked: Ranked): Entity | null =>
  ranked.find(
    ([{ type, reports: tells }, { count, total }]) =>
      (type === null || type === 'company' || type === 'product') && !tells && count > 1 && total >= ENOUGH,
  )?.[0] ?? null

/** A company that stands so often is whom the article is about. */
const COMES_BACK = 3

/** Less than this, and a name that comes back is nobody the article is about. */
const ENOUGH = 2
