import type { Token } from '../types.js'
import { readBoundAfter, readBoundBefore } from './bound.js'
import { fold } from './factor.js'
import { readNoun } from './noun.js'
import { readNumber } from './number.js'
import { cue, has, past, phrase } from './read.js'
import { ignore, type MentionRule } from './rule.js'
import { NUMBERS } from './start.js'

/** *les 15-24 ans*, *les plus de 65 ans*, *des moins de 30 ans*: a number that defines a group. */
export const ageGroup: MentionRule = {
  name: 'age group',
  starts: [...NUMBERS, 'bound', 'symbol', 'cue the', 'cue of'],
  examples: [
    ['[Les 15-24 ans] votent peu.', { reason: 'age group' }],
    ['Chez [les plus de 65 ans], c’est pire.', { reason: 'age group' }],
    ['Les seniors ([50 ans et plus]) souffrent.', { reason: 'age group' }],
    ['Les jeunes ([15-24 ans]) aussi.', { reason: 'age group' }],
    ['La population âgée de [18 ans et plus] vote.', { reason: 'age group' }],
    ['Il recule chez les femmes [de plus de 50 ans].', { reason: 'age group' }],
  ],
  never: ['Ils ont plus de 65 ans.', 'Les 15 ans de prison.'],
  read: (tokens, at) => {
    if (tokens[at - 1]?.text === '(') return readBracketed(tokens, at)
    const open = openEnded(tokens, at)
    if (open !== null) return ignore(at, open, 'age group')
    const the = cue('the', tokens, at) ?? cue('of', tokens, at)
    if (the === null || !(/s$/u.test(tokens[at]!.key) || isOfMany(tokens, at))) return null
    const bound = readBoundBefore(tokens, the)
    const first = readNumber(tokens, bound?.to ?? the)
    const joint = first && (cue('dash', tokens, first.to) ?? cue('at', tokens, first.to))
    const second = joint ? readNumber(tokens, joint) : null
    const unit = phrase('unit', tokens, second?.to ?? first?.to ?? at)
    if (!first || unit?.row.unit !== 'a' || (!bound && !second) || (has('number', tokens[the]) && second === null && !bound))
      return null
    return ignore(at, unit.to, 'age group')
  },
}

/** *18 ans et plus*: the end of an age without an upper bound. */
function openEnded(tokens: readonly Token[], at: number): number | null {
  const number = readNumber(tokens, at)
  const unit = number && phrase('unit', tokens, number.to)
  return unit?.row.unit === 'a' && cue('and more', tokens, unit.to) !== null ? cue('and more', tokens, unit.to) : null
}

/** *les femmes* **de** *plus de 50 ans*: *de* behind people in the plural. */
const isOfMany = (tokens: readonly Token[], at: number) =>
  cue('of', tokens, at) !== null &&
  has('bound', tokens[at + 1]) &&
  cue('person', tokens, at - 1) !== null &&
  /s$/u.test(tokens[at - 1]!.key)

/** *(15-24 ans)*, *(50 ans et plus)*, *(+50 ans)*: an age in brackets that has a bound or two ends. */
function readBracketed(tokens: readonly Token[], at: number) {
  const bound = readBoundBefore(tokens, at)
  const sign = tokens[at]!.text === '+' ? at + 1 : null
  const first = readNumber(tokens, bound?.to ?? sign ?? at)
  const joint = first && (cue('dash', tokens, first.to) ?? cue('at', tokens, first.to))
  const second = joint ? readNumber(tokens, joint) : null
  const unit = first && phrase('unit', tokens, second?.to ?? first.to)
  if (unit?.row.unit !== 'a') return null
  const after = readBoundAfter(tokens, unit.to)
  const to = after?.to ?? unit.to
  return tokens[to]?.text === ')' && (bound || sign !== null || second || after) ? ignore(at, to, 'age group') : null
}

/** *OAT à 10 ans*, *taux à dix ans*: a term that names a bond. */
export const term: MentionRule = {
  name: 'term',
  starts: ['cue termed'],
  examples: [
    ['Le [taux à dix ans] monte.', { reason: 'term' }],
    ['L’[OAT à 10 ans] recule.', { reason: 'term' }],
  ],
  never: ['Le taux à 3 %.'],
  read: (tokens, at) => {
    const bond = cue('termed', tokens, at)
    if (bond === null) return null
    const adjective = tokens[bond]?.shape === 'word' && cue('at', tokens, bond) === null ? bond + 1 : bond
    const to = cue('at', tokens, adjective)
    const number = to === null ? null : readNumber(tokens, to)
    const unit = number && phrase('unit', tokens, number.to)
    return unit && (unit.row.unit === 'a' || unit.row.unit === 'mo' || unit.row.unit === 'd') ? ignore(at, unit.to, 'term') : null
  },
}

/** *le billet de 500 euros*, *des coupures de 50 euros*: an amount that names money. */
export const denomination: MentionRule = {
  name: 'denomination',
  starts: ['cue banknote'],
  examples: [
    ['La BCE supprime le [billet de 500 euros].', { reason: 'denomination' }],
    ['Une liasse de [coupures de 50 euros].', { reason: 'denomination' }],
  ],
  never: ['Un billet à 50 euros.', 'Des billets pour 300 euros.'],
  read: (tokens, at) => {
    const noun = cue('banknote', tokens, at)
    const of = noun === null ? null : cue('of', tokens, noun)
    const number = of === null ? null : readNumber(tokens, of)
    const unit = number && phrase('unit', tokens, number.to)
    return unit?.row.unitKind === 'currency' ? ignore(at, unit.to, 'denomination') : null
  },
}

/** *des milliards de dollars*, *plusieurs centaines*: a scale without a number. */
export const vague: MentionRule = {
  name: 'vague',
  starts: ['collective', 'scale', 'cue of', 'cue several', 'cue the'],
  examples: [
    ['Elle dégage [des milliards de dollars].', { reason: 'vague' }],
    ['[Plusieurs centaines] de blessés.', { reason: 'vague' }],
  ],
  never: ['Trois milliards de dollars.', 'Une centaine de blessés.'],
  read: (tokens, at) => {
    const from = cue('of', tokens, at) ?? cue('several', tokens, at) ?? cue('the', tokens, at)
    const start = from ?? at
    if (from === null && (has('number', tokens[at - 1]) || tokens[at - 1]?.shape === 'number')) return null
    const many = phrase('collective', tokens, start) ?? phrase('scale', tokens, start)
    if (!many || !/[^s]s$/u.test(tokens[start]!.key) || (many.row.kind === 'scale' && (many.row.letter || many.row.zeros === 3)))
      return null
    const of = cue('of', tokens, many.to)
    const again = of === null ? null : phrase('scale', tokens, of)
    const end = again?.to ?? many.to
    const unit = phrase('unit', tokens, past('of', tokens, end))
    return ignore(at, unit?.to ?? end, 'vague')
  },
}

/** *trois fois*, *les deux hommes*: occurrences, and small counts that only point back. */
export const pointing: MentionRule = {
  name: 'pointing',
  starts: [...NUMBERS, 'cue the', 'cue these', 'cue plural'],
  examples: [
    ['Il est venu [trois fois].', { reason: 'occurrence' }],
    ['[Les deux hommes] ont fui.', { reason: 'points back' }],
    ['[Ces trois pays] signent.', { reason: 'points back' }],
    ['La majorité [des 27], hier, se tait.', { reason: 'points back' }],
  ],
  never: [
    'Les 320 postes.',
    'Ses deux enfants sont blessés.',
    'Les deux tiers.',
    'Les trois millions.',
    'Soit 2,3 fois l’Ebitda.',
    'Les 300 de Lyon.',
  ],
  read: (tokens, at) => {
    const number = readNumber(tokens, at)
    const times = number && cue('times', tokens, number.to)
    if (number && times !== null) return fold.read(tokens, at) ? null : ignore(at, times, 'occurrence')
    const the = cue('the', tokens, at) ?? cue('these', tokens, at) ?? cue('plural', tokens, at)
    if (the === null) return null
    const count = readNumber(tokens, the)
    if (count && isGroup(tokens, the, count)) return ignore(at, count.to, 'points back')
    if (
      !count ||
      cue('of', tokens, at) !== null ||
      cue('at', tokens, at) !== null ||
      count.digits ||
      count.zeros ||
      count.one ||
      count.value.num > 5n ||
      count.value.den > 1n
    )
      return null
    const next = tokens[count.to]
    if (has('unit', next) || has('fraction', next) || (has('ordinal', next) && !has('preposed', next)) || has('collective', next))
      return null
    const noun = readNoun(tokens, count.to, true)
    return ignore(at, noun?.to ?? count.to, 'points back')
  },
}

/** *les 27*, *des Douze*, *les Vingt-Sept*: a small group that is known, with nothing behind it that the number counts. */
function isGroup(
  tokens: readonly Token[],
  at: number,
  { value, zeros, digits, to }: { value: { num: bigint; den: bigint }; zeros: number; digits: boolean; to: number },
): boolean {
  if (zeros || value.den > 1n || value.num > 50n || value.num < 5n || cue('singular', tokens, at - 1) !== null) return false
  const next = tokens[to]
  const capital = !digits && tokens[at]!.text !== tokens[at]!.key
  if (has('unit', next) || has('scale', next) || has('points', next) || has('month', next) || readNoun(tokens, to, true))
    return false
  return capital || (digits && (!next || next.shape === 'mark') && !(next?.glued && next.text === '-'))
}
