import type { Token } from '../../types.js'
import { isUpper } from '../../text/bits.js'
import { cue, has, phrase, type Reading } from '../read.js'
import { readFiscal } from './closing.js'
import { digits, pastArticle, rank, stops, time, timeWith, whole, isNineMonths } from './cues.js'
import { monthAfterDay, readWhich } from './day.js'
import { twoDigitYear } from './numeric.js'
import { readYearPeriod } from './period.js'
import type { Core, TimeRule } from './rule.js'
import type { Part, When } from './when.js'
import { readYearAfter, yearAt } from './year.js'

type Found = Reading<{ part: Part; loose?: true }>

/** *novembre 2025*, *mars dernier*, *troisième trimestre*, *T3 2025*, *été 2024*, *Noël*, *dix premiers mois de 2024*. */
export const part: TimeRule = {
  name: 'part of a year',
  starts: [
    'month',
    'season',
    'period',
    'ordinal',
    'number',
    'digits',
    'time month',
    'time q',
    'time sem',
    'time last',
    'time holiday',
  ],
  examples: [
    ['La grippe a sévi [l’hiver dernier].', { published: '2026-01-13', edtf: '2024-24' }],
    ['Annoncés [en novembre dernier].', { published: '2025-11-20', edtf: '2024-11' }],
    ['Les 500 millions [en mars].', { published: '2025-10-06', edtf: '2025-03' }],
    ['Annoncés [en novembre dernier].', { edtf: 'XXXX-11' }],
    ['Le bénéfice recule [au premier semestre].', { published: '2025-07-31', edtf: '2025-01/2025-06' }],
    ['Les ventes du [3e trimestre 2024].', { edtf: '2024-07/2024-09' }],
    ['Le chiffre du [T3 2025].', { edtf: '2025-07/2025-09' }],
    ['Contre 2 289 [sur les dix premiers mois de 2024].', { edtf: '2024-01/2024-10' }],
    ['[Sur neuf mois], les ventes ressortent à 10,6 milliards.', { published: '2025-10-22', edtf: '2025-01/2025-09' }],
    ['Elle a grimpé [au dernier trimestre 2024].', { edtf: '2024-10/2024-12' }],
    ['Un réseau démantelé [cet été].', { published: '2025-11-17', tense: 'past', edtf: '2025-22' }],
    ['Elle baissera [à l’automne].', { published: '2025-04-10', tense: 'future', edtf: '2025-23' }],
    ['Il gagne [au cours des trois derniers mois de l’année].', { published: '2025-02-06', edtf: '2024-10/2024-12' }],
    ['Dépassé [l’été dernier].', { published: '2025-07-10', edtf: '2024-22' }],
    ['Trois magasins ont ouvert [à Pâques].', { published: '2025-10-06', edtf: '2025-04-20' }],
    ['Il a vendu mille voitures [au premier semestre de l’an dernier].', { published: '2025-10-06', edtf: '2024-01/2024-06' }],
  ],
  never: [
    'Le prix a été relevé.',
    'Les doses avaient été écoulées.',
    'Les doses avaient déjà été écoulées.',
    'Une sonde vers Mars.',
    'Le groupe Printemps.',
    'Les vacances d’été.',
    'Elle est premier ministre.',
    'Le titre cède 5 % sur neuf mois.',
  ],
  read: readPart,
}

function readPart(tokens: readonly Token[], at: number): Reading<Core> | null {
  const found =
    readMonth(tokens, at) ??
    readRanked(tokens, at) ??
    readSeason(tokens, at) ??
    readHoliday(tokens, at) ??
    readMonthsOf(tokens, at)
  return found && qualified(tokens, found)
}

/** *mois de mars*, *mars*, *mai 68*; not the planet in the middle of a sentence, nor a name. */
function readMonth(tokens: readonly Token[], at: number): Found | null {
  const period = phrase('period', tokens, at)
  const of = period?.row.unit === 'mo' ? cue('of', tokens, period.to) : null
  if (of !== null && has('number', tokens[at - 1])) return null // « un mois de juillet »: any
  if (cue('dash', tokens, at - 1) !== null && tokens[at]?.glued && tokens[at - 2]?.shape === 'number') return null // « le 7-Octobre »
  const name = phrase('month', tokens, of ?? at)
  if (!name) return shortMonth(tokens, at)
  const token = tokens[of ?? at]!
  const before = tokens[at - 1]
  if (digits(before, 2) !== null && !before!.text.startsWith('0')) return null
  const placed = yearAt(tokens, name.to) !== null || readWhich(tokens, name.to) !== null
  const named = isUpper(token) && token.text !== token.text.toUpperCase() && before !== undefined && before.shape !== 'mark'
  const surname = isUpper(token) && tokens[name.to]?.shape === 'word' && isUpper(tokens[name.to]) && !isUpper(tokens[name.to + 1]) // Mars Incorporated
  return (named || surname) && !placed ? null : { part: { unit: 'mo', month: name.row.month }, to: name.to }
}

function shortMonth(tokens: readonly Token[], at: number): Found | null {
  if (!timeWith('month', tokens, at)) return null
  const short = monthAfterDay(tokens, at)
  return short && yearAt(tokens, short.to) !== null ? { part: { unit: 'mo', month: short.month }, to: short.to } : null
}

/** *troisième trimestre*, *3e trim.*, *second semestre*, *T3*; *dernier trimestre* of a year that is said. */
function readRanked(tokens: readonly Token[], at: number): Found | null {
  for (const unit of ['q', 'sem'] as const) {
    const sign = timeWith(unit, tokens, at)
    if (sign) return { part: { unit, index: Number(sign.arg) }, loose: true, to: sign.to }
  }
  const ordinal = rank(tokens, at)
  const period = ordinal && phrase('period', tokens, ordinal.to)
  if (!period || (period.row.unit !== 'q' && period.row.unit !== 'sem')) return null
  const most = period.row.unit === 'q' ? 4 : 2
  if (ordinal.value > most) return null
  if (ordinal.value < 0)
    return readYearAfter(tokens, period.to) ? { part: { unit: period.row.unit, index: most }, to: period.to } : null
  return { part: { unit: period.row.unit, index: ordinal.value }, to: period.to }
}

/** *été* alone may be the verb: it takes an article, a preposition or a year. */
function readSeason(tokens: readonly Token[], at: number): Found | null {
  const season = phrase('season', tokens, at)
  if (!season || time('any', tokens, at - 1) !== null || isBehindHave(tokens, at)) return null
  if (isUpper(tokens[at]) && tokens[at - 1] && yearAt(tokens, season.to) === null) return null
  return { part: { unit: 'season', season: season.row.season }, loose: true, to: season.to }
}

/** *ont* **été** *écoulées*, *avait déjà* **été** *revu*: the participle of *être*. */
function isBehindHave(tokens: readonly Token[], at: number): boolean {
  let left = at - 1
  while (left > 0 && has('adverb', tokens[left])) left--
  const token = left < 0 ? undefined : tokens[left]
  return (
    !!token &&
    has('verb', token) &&
    token.phrases.some(
      ({ entry }) => entry.kind === 'verb' && entry.traits.includes('auxiliary') && !entry.traits.includes('copula'),
    )
  )
}

/** *Noël*, *jour de Noël*, *journée de la Toussaint*. */
function readHoliday(tokens: readonly Token[], at: number): Found | null {
  const holiday = timeWith('holiday', tokens, at)
  if (holiday) return { part: { unit: 'holiday', holiday: holiday.arg }, to: holiday.to }
  const day = phrase('period', tokens, at)
  const of = day?.row.unit === 'd' ? cue('of', tokens, day.to) : null
  const named = of === null ? null : timeWith('holiday', tokens, cue('the', tokens, of) ?? of)
  return named && { part: { unit: 'holiday', holiday: named.arg }, to: named.to }
}

/** *dix premiers mois*, *trois premiers trimestres*, *six derniers mois de 2024*. */
function readMonthsOf(tokens: readonly Token[], at: number): Found | null {
  const count = whole(tokens, at)
  const side = count && phrase('ordinal', tokens, count.to)
  const last = count && !side ? time('last', tokens, count.to) : null
  const noun = side?.row.value === 1 ? side.to : (last ?? (count && isNineMonths(tokens, at) ? count.to : null))
  const period = noun === null ? null : phrase('period', tokens, noun)
  if (!count || !period) return null
  const months = count.value * (period.row.unit === 'mo' ? 1 : period.row.unit === 'q' ? 3 : 12)
  if (months < 1 || months > 11) return null
  if (last !== null)
    return readYearAfter(tokens, period.to) || yearNoun(tokens, period.to) > period.to
      ? { part: { unit: 'months', from: 13 - months, to: 12 }, to: period.to }
      : null
  const to = yearNoun(tokens, period.to)
  return { part: { unit: 'months', from: 1, to: months }, to }
}

/** *de l’année* where no year follows. */
function yearNoun(tokens: readonly Token[], at: number): number {
  const noun = pastArticle(tokens, at)
  const period = noun > at ? phrase('period', tokens, noun) : null
  return period?.row.unit === 'a' &&
    !readYearAfter(tokens, at) &&
    !readWhich(tokens, period.to) &&
    !time('current', tokens, period.to)
    ? period.to
    : at
}

/** The year of the part: *2024*, *de 2024*, *de l’an dernier*, or *dernier*, *prochain*. */
function qualified(tokens: readonly Token[], { part, loose, to }: Found): Reading<Core> | null {
  const fiscal = part.unit === 'q' || part.unit === 'sem' ? readFiscal(tokens, { unit: part.unit, index: part.index }, to) : null
  if (fiscal) return fiscal
  const which = readWhich(tokens, to)
  const of = which ? null : yearOf(tokens, part, to)
  const when: When = { is: 'part', part, of: of?.when ?? null, which: which?.which ?? null }
  const plain = loose && !of && !which
  return { when, mod: null, to: of?.to ?? which?.to ?? yearNoun(tokens, to), ...(plain ? { loose } : {}) }
}

function yearOf(tokens: readonly Token[], part: Part, at: number): Reading<{ when: When }> | null {
  const said = readYearAfter(tokens, at)
  if (said) return said
  const noun = pastArticle(tokens, at)
  const year = readYearPeriod(tokens, noun)
  if (year) return year
  const short = part.unit === 'mo' && tokens[at]?.text.length === 2 && stops(tokens[at + 1]) ? digits(tokens[at], 2) : null
  return short !== null && short > 31 ? { when: { is: 'fixed', edtf: String(twoDigitYear(short)) }, to: at + 1 } : null
}

/** Sets *ce* on what came without another word: *cet été*, *ce lundi*. */
export function withThis(core: Core): Core {
  const { when } = core
  return when.is === 'part' && !when.of && !when.which ? { ...core, when: { ...when, which: 'this' } } : core
}
