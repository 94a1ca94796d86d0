import type { Moment } from '../recognise/mention.js'
import type { Quantity } from '../recognise/quantity.js'
import { cue } from '../recognise/read.js'
import { endsOf } from '../recognise/time/edtf.js'
import { resolve, type Tense } from '../recognise/time/resolve.js'
import type { Fact, Modality } from '../types.js'
import type { Movement } from './change.js'
import { isCut, type Clause } from './clause.js'
import type { VerbGroup } from './grammar.js'

export type Dated = Pick<Fact, 'date' | 'dateMod' | 'dateText' | 'dateBasis' | 'baseline'>

/** What a date is read against. */
export interface DateSetting {
  readonly clause: Clause
  readonly movement: Movement
  readonly modality: Modality
  readonly tense: Tense
  /** The period that the passage is about. */
  readonly period: string | null
  /** The date of the quantity before, for *un an plus tôt*. */
  readonly before: string | null
}

const UNDATED = { date: null, dateMod: null, dateText: null, dateBasis: null } as const

/** *en août*, *un an plus tôt*, or no words: when a quantity holds, and what a change is measured from. */
export function dateOf(quantity: Quantity, setting: DateSetting): Dated {
  const { clause, movement } = setting
  const moments = clause.mentions.filter((one): one is Moment => one.type === 'moment' && isDated(one))
  const baseline = movement.kind === 'change' ? baselineOf(quantity, moments, setting) : null
  const moment = momentFor(quantity, moments.filter((one) => one !== baseline?.moment), setting)
  const stated = moment && statedDate(quantity, moment, setting)
  if (stated && movement.kind === 'change' && stated.date?.endsWith('/..') && !stated.date.startsWith('../')) {
    return { ...publishedDate(setting), baseline: baseline?.edtf ?? endsOf(stated.date)[0] }
  }
  if (stated) return { ...stated, baseline: baseline?.edtf ?? null }
  if (quantity.leg === 'from') return { ...UNDATED, baseline: null }
  return { ...carried(setting), baseline: baseline?.edtf ?? null }
}

const isDated = ({ when }: Moment) => when.is !== 'clock' && when.is !== 'vague'

function statedDate(quantity: Quantity, moment: Moment, setting: DateSetting): Omit<Dated, 'baseline'> | null {
  const edtf = edtfOf(moment, setting)
  if (edtf === null) return null
  const [first, last] = endsOf(edtf)
  const date = quantity.leg && edtf.includes('/') ? ((quantity.leg === 'from' ? first : last) ?? edtf) : edtf
  const { article } = setting.clause
  const dateText = article.text.slice(moment.start, moment.end)
  const now = moment.when.is === 'now'
  return { date, dateMod: moment.mod, dateText, dateBasis: now ? 'published' : 'stated' }
}

function edtfOf({ when }: Moment, { clause, tense, period, before }: DateSetting): string | null {
  return resolve(when, { published: clause.article.published, tense, passage: before ?? period })
}

/** The moment right behind a quantity; else the one that its sentence opens with or that the clause before it names; else a later one. */
function momentFor(quantity: Quantity, moments: readonly Moment[], setting: DateSetting): Moment | null {
  const { clause } = setting
  const free = moments.filter((moment) => !isAnnouncement(moment, clause))
  return behind(quantity, free, clause) ?? ahead(quantity, free, clause) ?? later(quantity, free, clause)
}

/** *a annoncé jeudi*: the day of saying, which dates nothing that has a date of its own. */
function isAnnouncement({ from, to, when }: Moment, { groups, tokens }: Clause): boolean {
  if (when.is !== 'part' || (when.part.unit !== 'wd' && when.part.unit !== 'd')) return false
  return groups.some(({ sense, to: end, from: start }) => sense.says && (from - end <= 1 && from >= end || (start - to <= 1 && start >= to && cue('he', tokens, start - 1) === null && tokens[to]?.text !== ',')))
}

function behind({ to }: Quantity, moments: readonly Moment[], { quantities, tokens, groups }: Clause): Moment | null {
  const moment = moments.find(({ from }) => from >= to)
  if (!moment || quantities.some(({ from }) => from >= to && from < moment.from)) return null
  if (isCut(tokens, to, moment.from, 'marks')) return null
  const comma = tokens.slice(to, moment.from).some(({ text }) => text === ',')
  const joint = tokens.slice(to, moment.from).some((_, i) => cue('and', tokens, to + i) !== null || cue('against', tokens, to + i) !== null)
  if ((comma || joint) && moment.from - to > 1) {
    if (groups.some(({ from }) => from >= to && from < moment.from)) return null
    if (joint) return null
  }
  return moment
}

/** Before the quantity: the nearest moment that no other quantity has right before it, unless it holds for both. */
function ahead({ from }: Quantity, moments: readonly Moment[], { quantities, tokens }: Clause): Moment | null {
  const earlier = moments.filter(({ to }) => to <= from)
  for (let i = earlier.length - 1; i >= 0; i--) {
    const moment = earlier[i]!
    const owner = quantities.find(({ to }) => to <= moment.from && moment.from - to <= 2)
    if (owner && (isRelative(moment) || opens(tokens, owner.from, 'against'))) continue
    if (opens(tokens, from, 'against') && owner) continue
    return moment
  }
  return null
}

const opens = (tokens: Clause['tokens'], at: number, name: string) => cue(name, tokens, at - 1) !== null || cue(name, tokens, at - 2) !== null

/** *un an plus tôt* counts from another date: it never holds for a second quantity. */
const isRelative = ({ when }: Moment): boolean => ((when.is === 'shift' || when.is === 'period') && when.from === 'passage') || when.is === 'same'

function later({ to }: Quantity, moments: readonly Moment[], { tokens }: Clause): Moment | null {
  const moment = moments.find(({ from }) => from >= to)
  return moment && !isRelative(moment) && !tokens.slice(to, moment.from).some(({ text }) => text === ';' || text === '»') && !opens(tokens, moment.from, 'against') ? moment : null
}

/** *par rapport à décembre*, *de plus qu’en 2019*, *depuis septembre*: what a change starts from. */
function baselineOf({ to }: Quantity, moments: readonly Moment[], setting: DateSetting): { moment: Moment; edtf: string | null } | null {
  const { tokens, quantities } = setting.clause
  for (const moment of moments) {
    const compared = cue('compared', tokens, moment.from - 1) !== null || comparedEnds(tokens, moment.from)
    if (!compared || (moment.from >= to && quantities.some(({ from }) => from >= to && from < moment.from))) continue
    const edtf = edtfOf(moment, setting)
    return { moment, edtf: edtf?.endsWith('/..') ? endsOf(edtf)[0] : edtf }
  }
  return null
}

function comparedEnds(tokens: Clause['tokens'], end: number): boolean {
  for (let at = end - 2; at >= 0 && at >= end - 6; at--) {
    const to = cue('compared', tokens, at)
    if (to !== null && to >= end - 3 && to <= end) return true
  }
  return false
}

/** Without words of its own: the passage’s period, else the article’s date; what is only projected has none. */
function carried(setting: DateSetting): Omit<Dated, 'baseline'> {
  if (setting.modality === 'projected' && !setting.period) return UNDATED
  if (setting.period && setting.tense !== 'future') return { ...UNDATED, date: setting.period, dateBasis: 'stated' }
  return setting.modality === 'projected' ? UNDATED : publishedDate(setting)
}

function publishedDate({ clause }: DateSetting): Omit<Dated, 'baseline'> {
  const { published } = clause.article
  return { ...UNDATED, date: published, dateBasis: published === null ? null : 'published' }
}

/** The tense of a verb group, as far as dates need it. */
export function tenseOf(group: VerbGroup | null): Tense {
  if (!group) return 'present'
  if (group.tense === 'past' || group.tense === 'imperfect') return 'past'
  if (group.tense === 'future' || group.modal || group.sense.plans) return 'future'
  return group.tense === 'conditional' ? 'future' : 'present'
}
