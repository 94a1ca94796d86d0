import { goods, unitMetrics } from '../lexicon/unit-metrics.js'
import type { Quantity } from '../recognise/quantity.js'
import { cue, phrase } from '../recognise/read.js'
import type { Token } from '../types.js'
import type { Clause } from './clause.js'
import type { VerbGroup } from './grammar.js'
import type { Ask, Measured } from './measured.js'
import { pastArticles } from './noun-words.js'
import type { Title } from './phrases.js'
import { subjectOf } from './subjects.js'

/** What is traded has a price. */
export const PRICE: Title = { text: unitMetrics.get('price')![0], id: unitMetrics.get('price')![1] }

/** What an exchange tells of money and of shares. */
export const COURSE: Title = { text: unitMetrics.get('share')![0], id: 'commodity-price' }

/** **Le loyer** *a pris 60 euros*, **la tonne de blé** *gagnait 75 centimes*: what comes in money itself earns none. */
export function isPriced({ unitKind, per }: Quantity, group: VerbGroup, clause: Clause): boolean {
  const at = unitKind === 'currency' && (!per || goods.has(per)) ? subjectAt(group, clause) : null
  if (at === null) return false
  return isTraded(clause.tokens, at) || !!phrase('metric', clause.tokens, at)?.row.units?.includes('currency')
}

/** **La tonne de blé** *gagnait 75 centimes, à 190 euros*, **le cacao** *prend 3 %*: what is traded is measured by its price, and money (**l’euro** *cède 2 cents*) by its course. */
export function asPrice(found: Measured, { quantity: { unitKind }, clause, governor, movement }: Ask): Measured {
  if (!OPEN.has(found.rule) || !governor || (unitKind !== 'currency' && unitKind !== 'percent')) return found
  const at = subjectAt(governor, clause)
  if (at === null || !isTraded(clause.tokens, at)) return found
  const sold = governor.sense.size || clause.quantities.some((one) => one.unitKind === 'currency')
  if (unitKind !== 'currency' && !(movement.kind === 'change' && sold)) return found
  const money = phrase('unit', clause.tokens, at)?.row.unitKind === 'currency'
  return { ...found, title: money ? COURSE : PRICE }
}

/** Rules that take the thing itself, or nothing, for what is measured. */
const OPEN: ReadonlySet<string> = new Set(['subject', 'held thing', 'unit at last'])

/** The noun that a verb is said of. */
function subjectAt(group: VerbGroup, { tokens, groups }: Clause): number | null {
  const words = subjectOf(tokens, groups, groups.indexOf(group))
  return words?.is === 'words' && cue('of', tokens, words.from) === null ? pastArticles(tokens, words.from, words.to) : null
}

/** *maïs*, *tonne de soja*, *livre de café* */
const isTraded = (tokens: readonly Token[], at: number): boolean =>
  cue('commodity', tokens, at) !== null || goods.has(phrase('unit', tokens, at)?.row.unit ?? '')
