import type { Token } from '../../types.js'
import { cue, find, type Reading } from '../read.js'
import { pastArticle, rank, time, whole } from './cues.js'
import { readWeekdayName, readWhich } from './day.js'
import type { Core, TimeRule } from './rule.js'
import { BY, type Moment, type Period, type When, type Which } from './when.js'
import { readYearAfter } from './year.js'

const PERIODS = new Set<string>(['d', 'wk', 'we', 'mo', 'q', 'sem', 'a', 'dec', 'cent'] satisfies Period[])

/** A period of a day or more: *semaine*, *trimestre*. */
export function readPeriodNoun(tokens: readonly Token[], at: number): Reading<{ unit: Period; count: number }> | null {
  const period = find('period', tokens[at])
  if (!period || !PERIODS.has(period.entry.unit)) return null
  return { unit: period.entry.unit as Period, count: period.entry.count, to: at + period.width }
}

const periodBy = (unit: Period, which: Which): When => ({ is: 'period', unit, by: BY[which][0], from: BY[which][1] })

/** *semaine dernière*, *dernière semaine*, *mois suivant*, *année en cours*, *trois derniers mois*, *2 semaines passées*. */
export const period: TimeRule = {
  name: 'period',
  starts: ['period', 'digits', 'number', 'time last', 'time next', 'time before', 'time after'],
  examples: [
    ['Il a grimpé [l’an dernier].', { published: '2025-06-12', edtf: '2024' }],
    ['Elle a fermé [le mois dernier].', { published: '2025-01-09', edtf: '2024-12' }],
    ['Tombée sous les 4 milliards [la semaine précédente].', { published: '2025-11-20', edtf: '2025-11-10/2025-11-16' }],
    ['Contre 3,1 % [au trimestre précédent].', { published: '2025-11-20', passage: '2025-08/2025-10', edtf: '2025-05/2025-07' }],
    ['Il a vendu mille voitures [ces trois derniers mois].', { published: '2025-10-06', edtf: '2025-07/2025-09' }],
    ['Elle ouvrira [l’an prochain].', { published: '2025-10-06', edtf: '2026' }],
    ['Le groupe progresse [cette année].', { published: '2025-10-06', edtf: '2025' }],
  ],
  never: ['Par an.', 'Chaque année.', 'La semaine de quatre jours.'],
  read: readPeriod,
}

function readPeriod(tokens: readonly Token[], at: number): Reading<Core> | null {
  const noun = readPeriodNoun(tokens, at)
  if (noun) return afterNoun(tokens, noun)
  const which = readWhich(tokens, at)
  if (which) return beforeNoun(tokens, which, at)
  const count = whole(tokens, at)
  if (!count || count.value > 500) return null
  const counted = readWhich(tokens, count.to)
  const many = readPeriodNoun(tokens, counted?.to ?? count.to)
  const said = counted ?? (many && readWhich(tokens, many.to))
  if (!many || !said || count.value * many.count < 1) return null
  const [way, from] = BY[said.which]
  const by = way * count.value * many.count
  return { when: { is: 'run', unit: many.unit, by, from }, mod: null, to: Math.max(said.to, many.to) }
}

function afterNoun(
  tokens: readonly Token[],
  { unit, count, to }: Reading<{ unit: Period; count: number }>,
): Reading<Moment> | null {
  if (count !== 1) return null
  const current = time('current', tokens, to)
  if (current !== null) return { when: periodBy(unit, 'this'), mod: null, to: current }
  const which = readWhich(tokens, to)
  return (
    which && { when: isPlural(tokens, to, which.to) ? { is: 'vague' } : periodBy(unit, which.which), mod: null, to: which.to }
  )
}

function beforeNoun(tokens: readonly Token[], { which, to }: Reading<{ which: Which }>, at: number): Reading<Core> | null {
  const noun = readPeriodNoun(tokens, to)
  return noun?.count === 1
    ? { when: isPlural(tokens, at, to) ? { is: 'vague' } : periodBy(noun.unit, which), mod: null, loose: true, to: noun.to }
    : null
}

/** *ces dernières années*: nobody can say which. */
const isPlural = (tokens: readonly Token[], at: number, to: number): boolean => to === at + 1 && tokens[at]!.key.endsWith('s')

/** *l’an dernier*, *cette année*, *l’année précédente*: the year of another part, *au premier semestre de l’an dernier*. */
export function readYearPeriod(tokens: readonly Token[], at: number): Reading<{ when: When }> | null {
  const the = cue('the', tokens, at) ?? at
  const these = cue('these', tokens, the)
  const noun = readPeriodNoun(tokens, these ?? the)
  if (noun?.unit === 'a' && these !== null) return { when: periodBy('a', 'this'), to: noun.to }
  const same = time('same', tokens, the)
  if (same !== null && readPeriodNoun(tokens, same)?.unit === 'a')
    return { when: { is: 'period', unit: 'a', by: 0, from: 'passage' }, to: same + 1 }
  const found = noun?.unit === 'a' ? afterNoun(tokens, noun) : null
  return found && { when: found.when, to: found.to }
}

/** Of *première semaine d’octobre*, *dernier jour du mois*, *premier mercredi du mois prochain*: what stands after the period. */
export type ReadOf = (tokens: readonly Token[], at: number) => Reading<Moment> | null

/** *première semaine d’octobre*, *3e jour d’octobre*, *dernier jour du mois*, *premier mercredi du mois prochain*. */
export function readNth(tokens: readonly Token[], at: number, readOf: ReadOf): Reading<Moment> | null {
  const ordinal = rank(tokens, at)
  if (!ordinal) return null
  const noun = readPeriodNoun(tokens, ordinal.to)
  const name = noun ? null : readWeekdayName(tokens, ordinal.to)
  const unit = name ? 'wd' : noun?.unit === 'd' || noun?.unit === 'wk' ? noun.unit : null
  const to = name?.to ?? noun?.to
  if (!unit || to === undefined || (noun && noun.count !== 1)) return null
  const of = cue('of', tokens, to)
  const whose = of === null ? null : (readOf(tokens, of) ?? thisPeriod(tokens, of))
  if (!whose) return null
  return { when: { is: 'nth', unit, index: ordinal.value, weekday: name?.weekday ?? 0, of: whose.when }, mod: null, to: whose.to }
}

/** *du mois*, *de l’année*: the one that the article is written in. */
export function thisPeriod(tokens: readonly Token[], at: number): Reading<Moment> | null {
  const noun = readPeriodNoun(tokens, pastArticle(tokens, at))
  if (!noun || noun.count !== 1 || noun.unit === 'd') return null
  return readYearAfter(tokens, noun.to) ? null : { when: periodBy(noun.unit, 'this'), mod: null, to: noun.to }
}

/** *lundi de la semaine prochaine*, *mardi cette semaine*, *semaine du 7 octobre*. */
export function readInWeek(tokens: readonly Token[], at: number, readOf: ReadOf): Reading<Moment> | null {
  const name = readWeekdayName(tokens, at)
  const noun = name ? null : readPeriodNoun(tokens, at)
  if (noun && noun.unit !== 'wk') return null
  const after = name?.to ?? noun?.to
  if (after === undefined) return null
  const of = cue('of', tokens, after) ?? after
  const these = cue('these', tokens, cue('the', tokens, of) ?? of)
  const week = name ? readPeriodNoun(tokens, these ?? cue('the', tokens, of) ?? of) : null
  if (name && week?.unit !== 'wk') return null
  const whose =
    these !== null && week ? { when: periodBy('wk', 'this'), to: week.to } : of > after || name ? readOf(tokens, of) : null
  return whose && { when: { is: 'in week', weekday: name?.weekday ?? 0, of: whose.when }, mod: null, to: whose.to }
}
