import type { Bound, Direction, Token } from '../types.js'
import { readBoundBefore } from './bound.js'
import { exact, plus, type Exact } from './exact.js'
import { isFunction } from './noun.js'
import { readHalf, readNumber } from './number.js'
import { cue, find, has, phrase, type Reading } from './read.js'
import type { Draft, MentionRule } from './rule.js'
import { NUMBERS } from './start.js'

const draft = (value: Exact, bound: Bound, from: number, to: number, way: Direction | null): Draft => ({
  type: 'quantity',
  min: null,
  max: null,
  unit: 'x',
  unitKind: 'factor',
  unitText: null,
  family: null,
  per: null,
  sign: null,
  zeros: 0,
  leg: null,
  shape: 'factor',
  value,
  bound,
  from,
  to,
  numberFrom: from,
  numberTo: to,
  way,
})

/** [bound] *doubler*, *triplé*, *plus que doublé* */
export const multiplied: MentionRule = {
  name: 'multiplied',
  starts: ['bound', 'verb', 'cue plus'],
  examples: [
    ['Le budget a [doublé] en cinq ans.', { value: '2', unit: 'x', way: 'up' }],
    ['Un nombre qui a [plus que doublé].', { value: '2', bound: 'over' }],
    ['Elle veut [tripler] ses ventes.', { value: '3' }],
    ['Un record qui [double] l’audience.', { value: '2' }],
    ['Le prix est [multiplié par huit].', { value: '8', way: 'up' }],
    ['La dette a été [divisée par deux].', { value: '2', way: 'down' }],
  ],
  never: ['Un double vitrage.', 'Le double meurtre de Nancy.', 'Un agent double.'],
  read: (tokens, at) => {
    const before = readBoundBefore(tokens, at) ?? moreThan(tokens, at)
    const from = before?.to ?? at
    const verb = find('verb', tokens[from])
    if (!verb) return null
    const { sense, tense, traits } = verb.entry
    const to = from + verb.width
    const bound = before?.bound ?? 'exact'
    if (sense.factor) {
      if (tense === 'present' && !isVerbHere(tokens, from, to)) return null
      return { to, drafts: [draft(exact(sense.factor), bound, at, to, 'up')] }
    }
    const way = traits.includes('multiplies') ? 'up' : traits.includes('divides') ? 'down' : null
    const by = way && cue('per', tokens, to)
    if (!by) return null
    const near = readBoundBefore(tokens, by)
    const number = readNumber(tokens, near?.to ?? by)
    return number && { to: number.to, drafts: [draft(number.value, near?.bound ?? bound, at, number.to, way)] }
  },
}

/** *plus que* before a factor */
const moreThan = (tokens: readonly Token[], at: number): Reading<{ bound: Bound }> | null => {
  const more = cue('plus', tokens, at)
  const than = more === null ? null : cue('than', tokens, more)
  return than === null ? null : { bound: 'over', to: than }
}

/** *double* is a verb after a pronoun, or before an article. */
function isVerbHere(tokens: readonly Token[], at: number, to: number): boolean {
  if (cue('which', tokens, at - 1) !== null || cue('he', tokens, at - 1) !== null) return true
  if (at > 0 && ['the', 'these', 'owners', 'of', 'at', 'in'].some((name) => cue(name, tokens, at - 1) !== null)) return false
  if (at > 0 && has('number', tokens[at - 1])) return false
  return ['the', 'these', 'owners'].some((name) => cue(name, tokens, to) !== null)
}

/** [bound] *le double* [*de*], *le triple* */
export const multiple: MentionRule = {
  name: 'multiple',
  starts: ['bound', 'cue the'],
  examples: [
    ['C’est [plus du double] des 1,6 milliard de l’an passé.', { value: '2', bound: 'over', way: 'up' }],
    ['Un loyer [presque le double] de l’ancien.', { value: '2', bound: 'about' }],
  ],
  never: ['Le double but du capitaine.', 'Un double.'],
  read: (tokens, at) => {
    const before = readBoundBefore(tokens, at)
    const from = before?.to ?? cue('the', tokens, at)
    if (from === null) return null
    const many = phrase('multiple', tokens, from)
    if (!many) return null
    const next = tokens[many.to]
    if (next?.shape === 'word' && !isFunction(next)) return null
    return { to: many.to, drafts: [draft(exact(many.row.value), before?.bound ?? 'exact', at, many.to, 'up')] }
  },
}

/** [bound] n *fois* (*plus* | *moins* | *supérieur à* | *le salaire…*) */
export const fold: MentionRule = {
  name: 'fold',
  starts: [...NUMBERS, 'bound'],
  examples: [
    ['C’est [deux fois plus] que l’an dernier.', { value: '2', way: 'up' }],
    ['Une puce qui consomme [trois fois moins].', { value: '3', way: 'down' }],
    ['Soit [plus de trois mille fois] la bombe d’Hiroshima.', { value: '3000', bound: 'over', way: null }],
    ['Un prix [dix fois supérieur] à la moyenne.', { value: '10', way: 'up' }],
    ['À [une fois et demie] la distance Terre-Lune.', { value: '1.5' }],
    ['La recette grimpe, [trois fois] celle de 2022.', { value: '3' }],
  ],
  never: ['Il est venu trois fois.', 'Deux fois par an.', 'Deux fois champion du monde.'],
  read: (tokens, at) => {
    const before = readBoundBefore(tokens, at)
    const from = before?.to ?? at
    const number = readNumber(tokens, from)
    const times = number && cue('times', tokens, number.to)
    if (!number || times === null) return null
    const half = readHalf(tokens, times)
    const value = half ? plus(number.value, half.value) : number.value
    const to = half?.to ?? times
    const how = phrase('compares', tokens, to)
    if (how) return { to: how.to, drafts: [draft(value, before?.bound ?? 'exact', at, how.to, how.row.way)] }
    if (number.decimals === 0 && (!isCompared(tokens, to) || (number.one && !half))) return null
    return { to, drafts: [draft(value, before?.bound ?? 'exact', at, to, null)] }
  },
}

/** *trois fois le salaire*, *quinze fois ce qu’il a coûté*, but *trois fois l’an*. */
function isCompared(tokens: readonly Token[], at: number): boolean {
  const these = cue('these', tokens, at)
  if (these !== null) return cue('than', tokens, these) !== null || cue('who', tokens, these) !== null
  if (cue('that', tokens, at) !== null) return true // deux fois et demie celle de 2022
  const the = cue('the', tokens, at)
  return the !== null && !phrase('per', tokens, at) && phrase('unit', tokens, the)?.row.unitKind !== 'duration'
}

/** *moitié moins*, *moitié plus*: by 50 %. */
export const halfAs: MentionRule = {
  name: 'half as',
  starts: ['fraction'],
  examples: [
    ['C’est [moitié moins] qu’à la Toussaint.', { value: '50', unit: '%', way: 'down' }],
    ['Soit [moitié plus] qu’à l’été 2024.', { value: '50', unit: '%', way: 'up' }],
  ],
  never: ['La moitié moins une voix.', 'Moitié-moitié.'],
  read: (tokens, at) => {
    const half = phrase('fraction', tokens, at)
    if (half?.row.over !== 2 || cue('half form', tokens, at) !== null || cue('the', tokens, at - 1) !== null) return null
    const how = phrase('compares', tokens, half.to)
    if (!how || how.to - half.to > 1) return null
    const half50 = draft(exact(50), 'exact', at, how.to, how.row.way)
    return { to: how.to, drafts: [{ ...half50, unit: '%', unitKind: 'percent' }] }
  },
}

/** *x2*, *×10* */
export const cross: MentionRule = {
  name: 'cross',
  starts: ['code', 'mark'],
  anywhere: true,
  examples: [['Les ventes ont été [x3] en un an.', { value: '3', unit: 'x' }]],
  never: ['Un écran X230.', 'Une page 4x3.'],
  read: (tokens, at) => {
    const token = tokens[at]!
    if (token.glued && tokens[at - 1]?.shape !== 'mark') return null
    if (token.shape === 'code' && /^x\d{1,2}$/u.test(token.text))
      return { to: at + 1, drafts: [draft(exact(BigInt(token.text.slice(1))), 'exact', at, at + 1, 'up')] }
    const next = tokens[at + 1]
    if (token.text !== '×' || next?.shape !== 'number') return null
    const number = readNumber(tokens, at + 1)
    return number && { to: number.to, drafts: [draft(number.value, 'exact', at, number.to, 'up')] }
  },
}
