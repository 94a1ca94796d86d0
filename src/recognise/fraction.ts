import type { Token } from '../types.js'
import { textOf } from './sized.js'
import { readBoundAfter, readBoundBefore } from './bound.js'
import { exact, type Exact, isLess, parseExact, times } from './exact.js'
import { readNumber } from './number.js'
import { NO_UNIT } from './quantity.js'
import { cue, has, past, phrase, type Reading } from './read.js'
import type { MentionRule } from './rule.js'
import { NUMBERS } from './start.js'

export const PERCENT = { ...NO_UNIT, unit: '%', unitKind: 'percent' } as const

export const PLAIN = { type: 'quantity', min: null, max: null, per: null, sign: null, zeros: 0, leg: null } as const

/** [bound] [*le*] [n] *tiers* | *la moitié* | *de moitié* | n -*ièmes*: a percentage, or so much of the unit that follows. */
export const fraction: MentionRule = {
  name: 'fraction',
  starts: [...NUMBERS, 'bound', 'fraction', 'cue of', 'cue the', 'cue owners', 'cue preposed'],
  examples: [
    ['Les ventes ont bondi d’[un tiers].', { value: '100/3', unit: '%' }],
    ['[Les trois quarts] de son bénéfice.', { value: '75', unit: '%' }],
    ['Elle perd [plus de la moitié] de ses clients.', { value: '50', bound: 'over' }],
    ['Soit [près de neuf dixièmes] du total.', { value: '90', bound: 'about' }],
    ['Un retard d’[un quart d’heure].', { value: '15', unit: 'min' }],
    ['Il boit [un quart de litre].', { value: '0.25', unit: 'L' }],
    ['Le profit a fondu [de moitié].', { value: '50', unit: '%' }],
    ['Elle détient [un cinquième] du capital.', { value: '20', unit: '%' }],
    ['Il a reculé d’[un cinquième].', { value: '20', unit: '%' }],
    ['Le titre s’est apprécié d’[un cinquième] depuis janvier.', { value: '20', unit: '%' }],
    ['Le rendement gagne [un dixième].', { value: '10', unit: '%' }],
    ['La facture est réglée aux [trois quarts] par l’État.', { value: '75', unit: '%' }],
  ],
  never: [
    'En quart de finale.',
    'Dans la moitié nord du pays.',
    'Le quatre vingtième invité.',
    'Un cinquième homme est mort.',
    'Le troisième trimestre.',
    'Le tiers payant.',
  ],
  read: (tokens, at) => {
    const before = readBoundBefore(tokens, at)
    const from = before?.to ?? at
    const halved = before ? null : cue('of', tokens, at)
    const part = readPart(tokens, from, before ? 'bound' : null) ?? (halved === null ? null : readPart(tokens, halved, 'of'))
    if (!part) return null
    const measure = part.unit ?? { ...PERCENT, value: times(part.value, exact(100)) }
    const after = before ? null : readBoundAfter(tokens, part.to)
    return {
      to: after?.to ?? part.to,
      drafts: [
        {
          ...PLAIN,
          ...measure,
          bound: before?.bound ?? after?.bound ?? 'exact',
          from: at,
          to: after?.to ?? part.to,
          numberFrom: from,
          numberTo: part.numberTo,
          shape: part.unit ? 'amount' : 'fraction',
        },
      ],
    }
  },
}

interface Part {
  readonly value: Exact
  readonly numberTo: number
  readonly unit:
    | ((typeof NO_UNIT | { unit: string; unitKind: 'measure' | 'duration' | 'points'; unitText: string; family: null }) & {
        value: Exact
      })
    | null
}

/** `behind`: what stands before, where no article does: *de moitié*, *plus de la moitié* (the bound has taken it). */
function readPart(tokens: readonly Token[], at: number, behind: 'bound' | 'of' | null): Reading<Part> | null {
  const the = cue('the', tokens, at)
  const owner = cue('owners', tokens, at)
  const start = the ?? owner ?? at
  const number = readNumber(tokens, start)
  if (number && (number.zeros || number.decimals || number.value.num > 99n)) return null
  const from = past('preposed', tokens, number?.to ?? start)
  const under = readUnder(tokens, from, number?.value ?? null)
  if (!under || (!number && !the && !owner && !behind && !under.sign && !(at === 0 && cue('of', tokens, under.to) !== null)))
    return null
  if (cue('compass', tokens, under.to) !== null) return null
  if (behind === 'of' && (under.over !== 2 || number)) return null
  const value = times(number?.value ?? exact(under.times), exact(1, under.over))
  if (!isLess(value, exact(1)) && !under.sign) return null
  const unit = readUnitOf(tokens, under.to, value)
  return { value, numberTo: under.to, unit, to: unit?.to ?? under.to }
}

/** The denominator: a fraction noun, or an ordinal that can be nothing else. */
function readUnder(tokens: readonly Token[], at: number, count: Exact | null) {
  const named = tokens[at] && has('named', tokens[at])
  const fraction = named ? null : phrase('fraction', tokens, at)
  if (fraction) {
    if (cue('half form', tokens, at) !== null) return null
    return { over: fraction.row.over, times: fraction.row.times, to: fraction.to, sign: tokens[at]!.shape !== 'word' }
  }
  const ordinal = count && !named ? phrase('ordinal', tokens, at) : null
  if (!ordinal || ordinal.row.value < 5) return null
  const many = count!.num > 1n
  if (many && !tokens[at]!.key.endsWith('s')) return null
  const next = tokens[ordinal.to]
  const ends =
    !next || next.shape === 'mark' || cue('since', tokens, ordinal.to) !== null || cue('in', tokens, ordinal.to) !== null
  const alone = ends && (cue('of', tokens, at - 2) !== null || has('verb', tokens[at - 2]))
  return many || alone || cue('of', tokens, ordinal.to) !== null
    ? { over: ordinal.row.value, times: 1, to: ordinal.to, sign: false }
    : null
}

/** *un quart d’heure* → 15 min; *un tiers de litre* → 1/3 L. */
function readUnitOf(tokens: readonly Token[], at: number, value: Exact) {
  const from = cue('of', tokens, at)
  if (from !== null && phrase('points', tokens, from))
    return { value, unit: 'pp', unitKind: 'points' as const, unitText: tokens[from]!.text, family: null, to: from + 1 }
  const unit = from === null ? null : phrase('unit', tokens, from)
  if (
    !unit ||
    unit.row.risky ||
    (unit.row.factor && unit.row.unitKind !== 'duration') ||
    (unit.row.unitKind !== 'measure' && unit.row.unitKind !== 'duration') ||
    tokens[from!]!.key.endsWith('s')
  )
    return null
  const minutes = unit.row.unit === 'h'
  return {
    value: minutes ? times(value, exact(60)) : unit.row.factor ? times(value, parseExact(unit.row.factor)) : value,
    unit: minutes ? 'min' : unit.row.unit,
    unitKind: unit.row.unitKind as 'measure' | 'duration',
    unitText: textOf(tokens, from!, unit.to),
    family: null,
    to: unit.to,
  }
}

/** *une demi-heure*, *un demi-siècle* */
export const half: MentionRule = {
  name: 'half',
  starts: [...NUMBERS, 'bound', 'fraction'],
  examples: [
    ['Il a attendu [plus d’une demi-heure].', { value: '30', unit: 'min', bound: 'over' }],
    ['Il boit [un demi-litre] de lait.', { value: '0.5', unit: 'L' }],
  ],
  never: ['La demi-finale est perdue.', 'Un demi de bière.'],
  read: (tokens, at) => {
    const before = readBoundBefore(tokens, at)
    const from = before?.to ?? at
    const number = readNumber(tokens, from)
    const halfFrom = number?.to ?? (at === 0 ? at : null)
    const half = halfFrom === null ? null : phrase('fraction', tokens, halfFrom)
    if (half?.row.over !== 2 || cue('half form', tokens, halfFrom!) === null) return null
    const unitFrom = past('dash', tokens, half.to)
    const unit = phrase('unit', tokens, unitFrom)
    if (!unit || unit.row.risky) return null
    const hours = unit.row.unit === 'h'
    const value = times(number?.value ?? exact(1), hours ? exact(30) : exact(1, 2))
    const unitText = textOf(tokens, unitFrom, unit.to)
    const of = { unit: hours ? 'min' : unit.row.unit, unitKind: unit.row.unitKind, unitText, family: unit.row.family ?? null }
    const place = { from: at, to: unit.to, numberFrom: from, numberTo: half.to }
    return { to: unit.to, drafts: [{ ...PLAIN, ...of, ...place, value, bound: before?.bound ?? 'exact', shape: 'amount' }] }
  },
}
