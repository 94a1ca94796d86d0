import type { Quantity } from '../recognise/quantity.js'
import { cue } from '../recognise/read.js'
import type { Tense } from '../recognise/time/resolve.js'
import type { Fact, Modality } from '../types.js'
import { accountPeriod } from './account.js'
import { isYetToCome } from './ahead.js'
import { opens } from './attach.js'
import type { Movement } from './change.js'
import type { Clause } from './clause.js'
import { governorOf } from './governor.js'
import { isFiniteTense, type VerbGroup } from './grammar.js'
import type { Answered } from './answer.js'
import { resultPeriod, toldPeriod, type Report } from './report.js'
import { scopeOf, type Part } from './scope.js'
import { subjectOf } from './subjects.js'

/** When a quantity holds and what it is measured from, as the fact says it. */
export type Dated = Pick<Fact, 'date' | 'dateMod' | 'dateText' | 'dateBasis' | 'baseline'>

/** The period that a passage is about, and the tense in which it tells of it. */
export interface Period {
  readonly edtf: string
  readonly tense: Tense
}

/** What a date is read against. */
export interface DateSetting {
  readonly clause: Clause
  readonly movement: Movement
  readonly modality: Modality
  readonly tense: Tense
  /** Its verb may tell of what is to come, though no plan: *aura produit*, *au 1er janvier, le ticket passe à 2 euros*. */
  readonly ahead: boolean
  /** The period that the passage is about. */
  readonly period: Period | null
  /** The periods that the article reports on. */
  readonly report: Report
  readonly metricId: string | null
  /** The sentence before. */
  readonly before: Clause | null
  /** The quantities of the sentence so far. */
  readonly earlier: readonly Answered[]
}

/** When it holds, without what it is measured from. */
export type Held = Omit<Dated, 'baseline'>

/** No date at all. */
export const UNDATED = held(null, null)

/** A date that no words of the quantity's own give. */
export function held(date: string | null, dateBasis: Fact['dateBasis'], dateMod: Fact['dateMod'] = null): Held {
  return { date, dateMod, dateText: null, dateBasis }
}

/** Without words of its own: what the sentence has dated before it, the passage’s period, else the article’s date. */
export function carried(quantity: Quantity, setting: DateSetting): Held {
  const lead = leadOf(quantity, setting)
  if (lead) return lead
  const { period, tense, movement, modality } = setting
  if (period?.tense === 'future') return modality === 'projected' ? held(period.edtf, 'stated') : publishedDate(setting)
  if (
    period &&
    tense !== 'future' &&
    modality !== 'hedged' &&
    ((tense === 'past' && tense === period.tense) || (movement.kind === 'change' && period.tense === 'past'))
  ) {
    return held(period.edtf, 'stated')
  }
  const results = resultPeriod(quantity, setting) ?? toldPeriod(setting, quantity) ?? accountPeriod(quantity, setting)
  return results ? held(results.edtf, 'stated') : publishedDate(setting)
}

/** The date of the quantity before, where the sentence goes on about the same time. */
export function leadOf(quantity: Quantity, setting: DateSetting): Held | null {
  const { clause, earlier, tense, movement } = setting
  const { of, parts } = scopeOf(clause)
  const own = governorOf(quantity, clause)
  let aside: Held | null = null // 149 millions (127 l’an dernier), soit une marge de 7,3 %
  for (let i = earlier.length - 1; i >= 0; i--) {
    const { quantity: other, fact } = earlier[i]!
    if (fact.dateBasis !== 'stated' || fact.date === null || other.leg === 'from') continue
    if (opens(other, clause.tokens, 'against') || opens(other, clause.tokens, 'after')) continue
    if (fact.date.endsWith('/..') && movement.kind === 'change') continue
    const { kind } = parts[of[other.numberFrom]!]!
    if (of[other.numberFrom] !== of[quantity.numberFrom] && isBeside(parts[of[other.numberFrom]!]!, other, own)) continue
    const result = isResult(parts[of[quantity.numberFrom]!]!, clause)
    if (!result && !opens(quantity, clause.tokens, 'amounts to') && isYetToCome(fact.date, setting)) continue
    const same = of[other.numberFrom] === of[quantity.numberFrom] || quantity.from - other.to <= 2 || result
    const governor = governorOf(other, clause)
    const alike = tenseOf(governor) === tense && !isThenAndNow(governor, own, movement)
    const agrees = alike || followsOn(own, setting)
    if (['against', 'after'].some((name) => opens(quantity, clause.tokens, name)) && setting.modality !== 'projected') return null
    if (!same && !agrees) return aside
    const lead = held(fact.date, 'stated', fact.dateMod)
    if (kind !== 'aside' || of[other.numberFrom] === of[quantity.numberFrom]) return lead
    if (!isOfItself(earlier, other, clause)) aside ??= lead
  }
  return aside
}

/** *(24 ans, 11 buts l’an dernier)*, *(+ 7 % en 2018 et + 13 % en 2017)*: a bracket that tells of somebody, or of several years, dates nothing outside. */
function isOfItself(earlier: readonly Answered[], { numberFrom }: Quantity, clause: Clause): boolean {
  const { of } = scopeOf(clause)
  const inside = earlier.filter(({ quantity }) => of[quantity.numberFrom] === of[numberFrom])
  const dates = inside.flatMap(({ fact }) => (fact.dateBasis === 'stated' && fact.date !== null ? [fact.date] : []))
  return inside.some(({ quantity }) => quantity.unit === 'a') || dates.some((date) => date !== dates[0])
}

/** *En 2019, il devait coûter 3 milliards ; la facture a doublé*: what has moved since the imperfect holds later. */
const isThenAndNow = (then: VerbGroup | null, now: VerbGroup | null, { kind }: Movement): boolean =>
  kind === 'change' && then?.tense === 'imperfect' && now?.perfect === true

/** *qui valait 220 millions au printemps*; *, valorisé 220 millions au printemps,* where the verb is still to come. */
const isBeside = ({ kind }: Part, { to }: Quantity, governor: VerbGroup | null): boolean =>
  kind === 'relative' || (kind === 'inserted' && governor !== null && governor.from >= to)

/** *; celle du maire, 49,4 %*, *; c’est 300 de plus qu’en août*: no tense of its own. */
function followsOn(governor: VerbGroup | null, { clause: { tokens, groups }, movement }: DateSetting): boolean {
  if (governor === null) return true
  return movement.kind === 'change' && subjectOf(tokens, groups, groups.indexOf(governor))?.is === 'this'
}

/** *…, ce qui porte la marge à 2,8 %* */
const isResult = ({ from }: Part, { tokens }: Clause): boolean =>
  cue('who', tokens, from) !== null && cue('these', tokens, from - 1) !== null

/** The date of the article, where no words give another. */
export function publishedDate({ clause }: Pick<DateSetting, 'clause'>): Held {
  const { published } = clause.article
  return held(published, published === null ? null : 'published')
}

/** *Le rythme a ralenti,* **s’établissant** *à 7 %*: a gerund behind a comma tells in the tense of the verb before it. */
export function tenseIn(group: VerbGroup | null, { groups, tokens }: Clause): Tense {
  if (group?.tense !== 'gerund' || tokens[group.reflexive ? group.from - 2 : group.from - 1]?.text !== ',') return tenseOf(group)
  return tenseOf(groups.slice(0, groups.indexOf(group)).findLast(({ tense }) => isFiniteTense(tense)) ?? group)
}

/** The tense of a verb group, as far as dates need it. */
export function tenseOf(group: VerbGroup | null): Tense {
  if (!group) return 'present'
  if (group.tense === 'past' || group.tense === 'imperfect') return 'past'
  if (group.tense === 'future' || group.modal || (group.sense.plans && !group.traits.includes('plans infinitive')))
    return 'future'
  return group.tense === 'conditional' ? (group.perfect ? 'past' : 'future') : 'present'
}
