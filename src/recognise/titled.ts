import { looksPlural } from '../lexicon/endings.js'
import { singular } from '../lexicon/singular.js'
import { moneyVerbs } from '../lexicon/money.js'
import type { Token, UnitKind } from '../types.js'
import { likeOf, type Like, type Place } from './like.js'
import { exact, isLess, sizeOf } from './exact.js'
import { isOneOf } from './marks.js'
import type { Quantity } from './quantity.js'
import { isFinite, readNoun } from './noun.js'
import { cue, find, has } from './read.js'
import { counted } from './total.js'

/** *des pertes de 8,7 millions*, *la consommation de trésorerie, qui dépassait 6 millions*: money, where the title before takes nothing else. */
export function byMoneyTitle(quantity: Quantity, place: Place): Like | null {
  const title = quantity.zeros >= 6 ? titleBefore(quantity, place) : null
  return title?.units.every((unit) => MONEY.has(unit)) && title.units.includes('currency') ? currencyOf(place) : null
}

/** *a débloqué* **5 millions**, *coûte près de* **3 millions**: of what a verb takes that is only said of sums. */
export function byMoneyVerb({ zeros, from }: Quantity, place: Place): Like | null {
  if (zeros < 6) return null
  const { tokens } = place
  const takes = [1, 2, 3].some((back) => {
    const between = tokens.slice(Math.max(0, from - back + 1), from)
    return takesMoney(tokens[from - back]) && between.every((token) => token.shape === 'word' && !has('noun', token))
  })
  return takes ? currencyOf(place) : null
}

const takesMoney = (token: Token | undefined): boolean =>
  !!token?.phrases.some(({ entry }) => entry.kind === 'verb' && moneyVerbs.has(entry.lemma))

/** **les malades** *– 6 500 – s’organisent*, **les femmes** *(2 914) sont peu*: what stands right before the marks about a number, and a verb behind them. */
export function byApposition({ from, to, value }: Quantity, { tokens }: Place): Like | null {
  const open = tokens[from - 1]?.text
  if (!value || value.den !== 1n || isLess(value, exact(2)) || tokens[to]?.text !== CLOSES.get(open ?? '')) return null
  const verb = tokens[cue('reflexive', tokens, to + 1) ?? to + 1]
  if (!verb || !isFinite(verb)) return null
  for (let at = from - 2; at >= 0 && at >= from - 6; at--) {
    if (tokens[at]!.shape !== 'word') return null
    const noun = cue('plural', tokens, at) === null && cue('many', tokens, at) === null ? null : readNoun(tokens, at + 1, true)
    if (noun) return counted(noun.noun)
  }
  return null
}

const CLOSES: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['–', '–'],
  ['—', '—'],
])

const MONEY: ReadonlySet<UnitKind> = new Set(['currency', 'percent', 'points'])

/** *les tentatives de meurtre sont passées de 11 à 17*, *les passages ont presque doublé : 2 416*: what the title before counts. */
export function byCountTitle({ value, from, ...quantity }: Quantity, place: Place): Like | null {
  const title = titleBefore({ value, from, ...quantity }, place)
  if (!title?.units.every((unit) => unit === 'count') || !looksPlural(title.text)) return null
  return value && value.den === 1n && !isLess(sizeOf(value), exact(2)) ? counted(singular(title.text)) : null
}

/** **le nombre de candidats** *a atteint 3,2 millions*: past percentages, up to any other figure or title. */
export function byNumberOf({ from, value, zeros }: Quantity, { tokens, list, at }: Place): Like | null {
  if (!value || (value.den !== 1n && zeros < 3)) return null
  const ends = list
    .slice(0, at)
    .filter((one) => one.type === 'quantity' && one.unitKind !== 'percent' && one.unitKind !== 'points')
  let noun = from
  for (let i = from - 1; i >= 0; i--) {
    const of = cue('number of', tokens, i)
    const found = of === null || of > noun ? null : readNoun(tokens, of, true)
    if (found) return found.to <= from ? counted(found.noun) : null
    if (isOneOf(';«»(', tokens[i]!.text) || ends.some(({ to }) => to === i + 1)) return null
    if (has('metric', tokens[i])) {
      if (noun < from) return null
      noun = i
    }
  }
  return null
}

/** The nearest title of the lexicon before a quantity, past no other count or measure, in its part of the sentence. */
function titleBefore({ from }: Quantity, { tokens, list, at }: Place): { units: readonly UnitKind[]; text: string } | null {
  const before = list.slice(0, at)
  for (let i = from - 1; i >= 0; i--) {
    if (isOneOf(';«»', tokens[i]!.text)) return null
    if (before.some((one) => one.type === 'quantity' && one.to === i + 1 && STOPS.has(one.unitKind!))) return null
    for (let start = Math.max(0, i - 3); start <= i; start++) {
      const title = find('metric', tokens[start])
      if (title && start + title.width === i + 1 && cue('we', tokens, start - 1) === null)
        // nous avions
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
