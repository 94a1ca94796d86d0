import type { Moment } from '../recognise/mention.js'
import type { Quantity } from '../recognise/quantity.js'
import { cue } from '../recognise/read.js'
import { endsOf } from '../recognise/time/edtf.js'
import { resolve, type Tense } from '../recognise/time/resolve.js'
import type { Fact } from '../types.js'
import { isYetToCome } from './ahead.js'
import { isBehind, isRelative, isWhen, momentFor, opens } from './attach.js'
import { baselineMoment, isCompared, isSinceEvent } from './baseline.js'
import { UNDATED, carried, leadOf, publishedDate, type DateSetting, type Dated, type Held } from './carried.js'
import type { Clause } from './clause.js'
import { isFormerly, isOnce } from './formerly.js'
import { governorOf } from './governor.js'
import { isOneOf } from '../recognise/marks.js'
import { firstWord } from './name-start.js'
import { scopeOf } from './scope.js'
import { thenOf } from './then.js'

/** *en août*, *un an plus tôt*, or no words: when a quantity holds, and what a change is measured from. */
export function dateOf(quantity: Quantity, setting: DateSetting): Dated {
  const { clause, movement } = setting
  const moments = clause.dates
  const changes = movement.kind === 'change'
  const whole = wholeOf(quantity, setting)
  if (whole) return whole
  const base = changes ? baselineMoment(quantity, moments, clause) : null
  if (isAge(quantity, clause)) return dated(publishedDate(setting), null)
  const moment = momentFor(
    quantity,
    moments.filter((one) => one !== base && (!isCompared(one, clause) || isGloss(quantity, one, clause))),
    clause,
    setting.modality === 'projected',
  )
  const baseline = base && startOf(edtfOf(quantity, base, setting))
  const stated = moment && statedDate(quantity, moment, setting)
  if (stated && changes && isSinceEvent(moment, clause))
    return dated(leadOf(quantity, setting) ?? publishedDate(setting), baseline ?? stated.date)
  if (stated && !changes && moment.from >= quantity.to && isSinceEvent(moment, clause) && !stated.date!.includes('/'))
    return dated({ ...stated, date: `${stated.date}/..` }, baseline)
  if (stated && changes && isSpan(moment)) return sinceThen(quantity, moment, stated, setting, baseline)
  if (stated) return dated(stated, baseline)
  if (quantity.leg === 'from')
    return dated(
      setting.tense === 'future' || governorOf(quantity, clause)?.tense === 'infinitive' ? publishedDate(setting) : UNDATED,
      null,
    )
  const beside = setting.earlier.at(-1)?.fact
  if (beside && opens(quantity, clause.tokens, 'against') && isOfOther(quantity, clause))
    return { ...datedAs(beside), baseline: null }
  if (opens(quantity, clause.tokens, 'against') && isFormerly(quantity, clause) && setting.modality !== 'projected')
    return dated(UNDATED, null)
  if (setting.tense !== 'future' && isOnce(quantity, clause)) return dated(UNDATED, null)
  return dated(thenOf(governorOf(quantity, clause), setting) ?? carried(quantity, setting), baseline)
}

const dated = ({ date, dateMod, dateText, dateBasis }: Held, baseline: string | null): Dated => ({
  date,
  dateMod,
  dateText,
  dateBasis,
  baseline,
})

/** *850 postes, dont 320 …*: the part has the date of the whole. */
function wholeOf({ from, to }: Quantity, { clause, earlier }: DateSetting): Dated | null {
  const before = earlier.at(-1)
  if (
    !before ||
    from - before.quantity.to > 6 ||
    cue('of which', clause.tokens, from - 1) === null ||
    clause.dates.some((one) => one.from >= to && one.from - to <= 1)
  )
    return null
  return { ...datedAs(before.fact), baseline: null }
}

/** Before the quantity, or in another part of the sentence. */
function isElsewhere({ from, numberFrom }: Quantity, moment: Moment, clause: Clause): boolean {
  const { of } = scopeOf(clause)
  return moment.to <= from || of[moment.from] !== of[numberFrom]
}

const datedAs = ({ date, dateMod, dateText, dateBasis }: Fact): Held => ({ date, dateMod, dateText, dateBasis })

/** *4,3 TWh, contre 3,9* **pour les réacteurs**, **à Brest**, **en grand format**; *56 %, contre 38 %* **des femmes**: at the same time, of another. */
function isOfOther({ to, unitKind }: Quantity, { tokens, names }: Clause): boolean {
  if (['for', 'chez', 'in'].some((name) => cue(name, tokens, to) !== null)) return true
  if (cue('at', tokens, to) !== null)
    return names.some(({ entity, from }) => entity.type === 'place' && from - to <= 2 && from > to)
  return unitKind === 'percent' && cue('of', tokens, to) !== null
}

/** *Benoît, 34 ans,*: somebody's age, now. */
function isAge({ from, to, unit }: Quantity, { tokens }: Clause): boolean {
  if (unit !== 'a' || !isOneOf(',.;)»"(', tokens[to]?.text ?? '.')) return false
  return tokens[from - 1]?.text === ',' || tokens[from - 1]?.text === '('
}

/** *qu’en 2023 (1,225 million)*, *qu’en 2016, où il n’avait pas atteint 54 quintaux*, *quand il avait …*: what tells of the moment before it. */
function isGloss(quantity: Quantity, { to }: Moment, clause: Clause): boolean {
  const { from, numberFrom } = quantity
  if (clause.tokens[to]?.text === '(') return from - to <= 2
  const { of, parts } = scopeOf(clause)
  const part = parts[of[numberFrom]!]!
  if (!isBehind(part, to)) return false
  return cue('where', clause.tokens, part.from) !== null || (isWhen(part, clause) && !governorOf(quantity, clause)?.sense.plans)
}

const isSpan = ({ when }: Moment) => when.is === 'span'

const startOf = (edtf: string | null): string | null => (edtf?.endsWith('/..') ? endsOf(edtf)[0] : edtf)

/** *depuis 2019*, *entre 2019 et 2021*: a change begins there; it holds at the end, or now. */
function sinceThen(quantity: Quantity, moment: Moment, stated: Held, setting: DateSetting, baseline: string | null): Dated {
  const [first, last] = endsOf(stated.date!)
  if (first === null || setting.modality === 'projected') return dated(stated, baseline)
  if (last !== null)
    return moment.from < quantity.to || isSeason(first, last) || isRun(moment, first, last, setting.clause)
      ? dated(stated, baseline)
      : dated({ ...stated, date: last }, baseline ?? first)
  const shared = setting.earlier.find(({ fact }) => fact.date === stated.date)
  if (shared && moment.to <= quantity.from) return dated(stated, baseline)
  return dated(leadOf(quantity, setting) ?? publishedDate(setting), baseline ?? first)
}

/** *entre juillet et septembre*: a quarter or half of a year is a period, not two dates to compare. */
const isSeason = (first: string, last: string): boolean =>
  first.slice(0, 4) === last.slice(0, 4) && SEASONS.has(`${first.slice(5)}/${last.slice(5)}`)

/** *en avril-mai*, *en juillet et août*, but not *entre avril et mai*, *de mars à juin*, *de 2019 à 2024* */
const isRun = ({ from }: Moment, first: string, last: string, { tokens }: Clause): boolean =>
  first.length > 4 &&
  first.slice(0, 4) === last.slice(0, 4) &&
  ['between', 'of'].every((name) => cue(name, tokens, from) === null)

const SEASONS: ReadonlySet<string> = new Set(['01/03', '04/06', '07/09', '10/12', '01/06', '07/12'])

/** *les pavillons* **des années 1970** *se bradent*: it dates a thing. */
const DECADE = /^\d{3}X$/

function statedDate(quantity: Quantity, moment: Moment, setting: DateSetting): Held | null {
  const { article } = setting.clause
  const dateText = article.text.slice(moment.start, moment.end)
  const known = !isRelative(moment)
    ? undefined
    : setting.earlier.find(({ fact }) => fact.dateText === dateText && fact.dateBasis === 'stated')?.fact.date
  const edtf = known ?? edtfOf(quantity, moment, setting)
  if (edtf === null) return null
  if (DECADE.test(edtf) && cue('of', setting.clause.tokens, moment.from - 1) !== null && moment.to <= quantity.from) return null
  const date = quantity.leg ? legOf(quantity.leg, moment, edtf) : edtf
  const told = setting.tense === 'past' && moment.from <= firstWord(setting.clause.tokens) // Le 15 mars 2026, la participation était de 64 %
  if (date === null || (!told && isElsewhere(quantity, moment, setting.clause) && isYetToCome(date, setting))) return null
  const basis = moment.when.is === 'now' ? 'published' : 'stated'
  return { date, dateMod: moment.mod, dateText, dateBasis: basis }
}

/** *de 3 à 5 entre 2019 et 2021*: an end each; *passe de 3 à 5 en mai*: the later one; the earlier held before. */
function legOf(leg: 'from' | 'to', moment: Moment, edtf: string): string | null {
  const [first, last] = endsOf(edtf)
  if (isSpan(moment) && first !== null && last !== null) return leg === 'from' ? first : last
  if (leg === 'to') return edtf
  return isSpan(moment) && last === null && first !== null ? `../${first}` : null
}

function edtfOf(quantity: Quantity, moment: Moment, setting: DateSetting): string | null {
  const { clause, period, earlier, report } = setting
  const { published } = clause.article
  if (moment.when.is === 'part' && moment.when.part.unit === 'wd' && published !== null && published.length < 10) return null
  const told = moment.when.is === 'same' ? (report.told ?? report.results) : null // sur la période
  const passage = earlier.at(-1)?.fact.date ?? (period ?? told)?.edtf ?? null
  const edtf = resolve(moment.when, { published, tense: tenseOfMoment(quantity, moment, setting), passage })
  const said = [report.told?.edtf, passage, period?.edtf].find((one) => one?.replaceAll(YEAR_OF, 'XXXX-') === edtf)
  return edtf === null ? null : (said ?? edtf) // en décembre 2025 … en décembre
}

const YEAR_OF = /\d{4}-/g

/** *contre 1,7 milliard* **fin juin**, *avait annoncé* **en février** *un plan visant 1 200 postes*: in the past, whatever is planned. */
function tenseOfMoment(quantity: Quantity, moment: Moment, setting: DateSetting): Tense {
  const { clause, modality, tense } = setting
  if (moment.from >= quantity.to && opens(quantity, clause.tokens, 'against')) return 'past'
  if (clause.groups.some((group) => group.to === moment.from && PAST.has(group.tense))) return 'past'
  return modality === 'projected' && tense !== 'past' ? 'future' : tenseAt(moment, setting)
}

const PAST: ReadonlySet<string> = new Set(['past', 'imperfect'])

/** A moment behind a past participle lies in the past, whatever the verb of the clause. */
function tenseAt({ from }: Moment, { clause, tense }: DateSetting): Tense {
  const verb = clause.groups.findLast((group) => group.to <= from)
  if (verb?.tense === 'future' && verb.perfect && !verb.modal) return 'past' // aura coûté en décembre
  return verb && verb.tense === 'participle' && from - verb.to <= 3 && tense === 'future' && !verb.sense.plans ? 'past' : tense
}
