import type { Token } from '../../types.js'
import { has, type Reading } from '../read.js'
import { time, timeNoun } from './cues.js'
import { readWhich } from './day.js'
import { printYear } from './days.js'
import { endsOf, parseAtom } from './edtf.js'
import type { Core, TimeRule } from './rule.js'
import { BY, type When, type Which } from './when.js'

const whenOf = (which: Which): When => ({ is: 'split year', by: BY[which][0], from: BY[which][1] })

/** *saison dernière*, *dernière saison*, *campagne précédente*, *saison en cours*. */
export const splitYears: TimeRule = {
  name: 'season from one year into the next',
  starts: ['period', 'time last', 'time next', 'time before', 'time after'],
  examples: [
    ['Il a marqué 17 buts [la saison passée].', { published: '2025-09-01', edtf: '2024/2025' }],
    ['Le club a vendu mille abonnements [la saison dernière].', { published: '2026-02-01', edtf: '2024/2025' }],
    ['Contre 2,3 millions [la campagne précédente].', { published: '2025-09-01', passage: '2023/2024', edtf: '2022/2023' }],
    ['Le budget de [la saison prochaine].', { published: '2025-04-03', edtf: '2025/2026' }],
    ['Elle a marqué dix buts [cette saison].', { published: '2025-04-03', edtf: '2024/2025' }],
  ],
  never: [
    'La saison des pluies.',
    'Une campagne de vaccination.',
    'La dernière campagne électorale.',
    'Les trois dernières saisons.',
  ],
  read: readSplitYear,
}

function readSplitYear(tokens: readonly Token[], at: number): Reading<Core> | null {
  const campaign = timeNoun('campaign', tokens, at)
  const noun = timeNoun('split year', tokens, at) ?? campaign
  if (noun !== null) {
    const current = time('current', tokens, noun)
    if (current !== null) return { when: whenOf('this'), mod: null, to: current }
    const which = isPlural(tokens, noun - 1) ? null : readWhich(tokens, noun)
    if (!which || (campaign === noun && tokens[which.to]?.shape === 'word' && !has('cue', tokens[which.to]))) return null
    return { when: whenOf(which.which), mod: null, to: which.to }
  }
  const which = isPlural(tokens, at) ? null : readWhich(tokens, at)
  const to = which && timeNoun('split year', tokens, which.to)
  return to ? { when: whenOf(which!.which), mod: null, loose: true, to } : null
}

/** *cette* **saison** */
export function readThisSeason(tokens: readonly Token[], at: number): Reading<Core> | null {
  const to = timeNoun('split year', tokens, at)
  return to === null || isPlural(tokens, at) ? null : { when: whenOf('this'), mod: null, to: time('here', tokens, to) ?? to }
}

const isPlural = (tokens: readonly Token[], at: number): boolean => tokens[at]!.key.endsWith('s')

/** The month in which the next one begins. */
const BEGINS = 7

/** *la saison précédente* of `2024/2025` → `2023/2024`; of a year, the year before; of a day, of the season that holds it. */
export function splitYear(edtf: string, by: number): string | null {
  const [from, to] = endsOf(edtf).map((end) => (end === null ? null : parseAtom(end)))
  const last = to ?? from
  if (!last || last.year === null || last.grain === 'decade' || last.grain === 'century') return null
  if (from?.grain === 'year' && from.year !== null && to?.grain === 'year')
    return from.year === to.year ? printYear(to.year + by) : `${printYear(from.year + by)}/${printYear(to.year! + by)}`
  const first = last.month !== null && last.month >= BEGINS && last.grain !== 'season' ? last.year : last.year - 1
  return `${printYear(first + by)}/${printYear(first + by + 1)}`
}
