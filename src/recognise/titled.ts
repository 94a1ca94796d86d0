import { looksPlural } from '../lexicon/endings.js'
import { singular } from '../lexicon/singular.js'
import type { UnitKind } from '../types.js'
import { likeOf, type Like, type Place } from './like.js'
import { exact, isLess, sizeOf } from './exact.js'
import { isOneOf } from './marks.js'
import type { Quantity } from './quantity.js'
import { find } from './read.js'
import { counted } from './total.js'

/** *des pertes de 8,7 millions*, *la consommation de trésorerie, qui dépassait 6 millions*: money, where the title before takes nothing else. */
export function byMoneyTitle(quantity: Quantity, place: Place): Like | null {
  const title = quantity.zeros >= 6 ? titleBefore(quantity, place) : null
  return title?.units.every((unit) => MONEY.has(unit)) && title.units.includes('currency') ? currencyOf(place) : null
}

const MONEY: ReadonlySet<UnitKind> = new Set(['currency', 'percent', 'points'])

/** *les tentatives de meurtre sont passées de 11 à 17*, *les passages ont presque doublé : 2 416*: what the title before counts. */
export function byCountTitle({ value, from, ...quantity }: Quantity, place: Place): Like | null {
  const title = titleBefore({ value, from, ...quantity }, place)
  if (!title?.units.every((unit) => unit === 'count') || !looksPlural(title.text)) return null
  return value && value.den === 1n && !isLess(sizeOf(value), exact(2)) ? counted(singular(title.text)) : null
}

/** The nearest title of the lexicon before a quantity, past no other count or measure, in its part of the sentence. */
function titleBefore({ from }: Quantity, { tokens, list, at }: Place): { units: readonly UnitKind[]; text: string } | null {
  const before = list.slice(0, at)
  for (let i = from - 1; i >= 0; i--) {
    if (isOneOf(';«»', tokens[i]!.text)) return null
    if (before.some((one) => one.type === 'quantity' && one.to === i + 1 && STOPS.has(one.unitKind!))) return null
    for (let start = Math.max(0, i - 3); start <= i; start++) {
      const title = find('metric', tokens[start])
      if (title && start + title.width === i + 1)
        return title.entry.units && { units: title.entry.units, text: tokens[start]!.key }
    }
  }
  return null
}

const STOPS: ReadonlySet<UnitKind> = new Set(['count', 'measure', 'duration'])

/** The currency told last, else the first that the article tells later. */
function currencyOf({ passage, sentence, sums }: Place): Like | null {
  const told = passage.seen.findLast(({ quantity, aside }) => !aside && quantity.unitKind === 'currency')
  const found = (told ?? sums.find((sum) => sum.sentence >= sentence))?.quantity
  return found ? { ...likeOf(found, false), per: null } : null
}
