import type { Token } from '../types.js'
import { textOf } from './sized.js'
import { readBoundBefore } from './bound.js'
import { exact, type Exact, isLess, times } from './exact.js'
import { isOneOf } from './marks.js'
import { isFunction, readNoun } from './noun.js'
import { readNumber } from './number.js'
import { cue, has, phrase, type Reading } from './read.js'
import type { MentionRule } from './rule.js'
import { NUMBERS } from './start.js'
import { PERCENT, PLAIN } from './fraction.js'

/** [bound] n [noun] *sur* m: *un Français sur cinq*, *près de six familles sur dix*. */
export const share: MentionRule = {
  name: 'share',
  starts: [...NUMBERS, 'bound'],
  examples: [
    ['[Un Français sur cinq] renonce aux soins.', { value: '20', unit: '%' }],
    ['[Près de six familles sur dix] seraient perdantes.', { value: '60', bound: 'about' }],
    ['[Sept sur dix] disent non.', { value: '70' }],
    ['[Deux belles-sœurs sur cinq] se parlent.', { value: '40' }],
    ['[Un jeune prof sur trois] part.', { value: '100/3' }],
  ],
  never: [
    'Deux hommes sur trois motos.',
    'Une maison sur deux étages.',
    'Un plan sur cinq ans.',
    'Trois livres sur 1914.',
    'Elle supprime 178 postes sur 710.',
  ],
  read: (tokens, at) => {
    const before = readBoundBefore(tokens, at)
    const from = before?.to ?? at
    const first = readNumber(tokens, from)
    if (!first || first.decimals || first.zeros > 3) return null
    const on = findOn(tokens, first.to)
    const second = on === null ? null : readNumber(tokens, on)
    if (!second || !canBeWhole(tokens, first.value, second)) return null
    const value = times(exact(first.value.num * 100n), exact(1n, second.value.num))
    return {
      to: second.to,
      drafts: [
        {
          ...PLAIN,
          ...PERCENT,
          unitText: textOf(tokens, first.to, on! - 1),
          value,
          bound: before?.bound ?? 'exact',
          from: at,
          to: second.to,
          numberFrom: from,
          numberTo: second.to,
          shape: 'share',
        },
      ],
    }
  },
}

/** The token past *sur*, at most four words on: a noun and its adjectives stand between. */
function findOn(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at <= from + 4; at++) {
    const on = cue('on', tokens, at)
    if (on !== null) return on
    const token = tokens[at]
    if (isHyphen(tokens, at)) continue
    if (!token || token.shape !== 'word') return null
    if (isFunction(token) && cue('of', tokens, at) === null && !has('preposed', token)) return null
  }
  return null
}

/** *un arc* **-** *en* **-** *ciel*: ties two words into one. */
const isHyphen = (tokens: readonly Token[], at: number): boolean =>
  isOneOf('-‐‑', tokens[at]?.text) && !!tokens[at]!.glued && !!tokens[at + 1]?.glued

/** *sur dix*, *sur seize*, *sur mille*: what people are counted by; *178 postes sur 710* are two counts. */
const isRound = ({ num }: Exact): boolean => num <= 20n || num === 100n || num === 1000n

function canBeWhole(
  tokens: readonly Token[],
  part: Exact,
  whole: Reading<{ value: Exact; decimals: number; one: boolean }>,
): boolean {
  if (whole.decimals || whole.one || !isLess(part, whole.value) || !isRound(whole.value) || part.num === 0n) return false
  if (
    phrase('unit', tokens, whole.to) ||
    phrase('period', tokens, whole.to) ||
    (tokens[whole.to]?.glued && tokens[whole.to]?.shape !== 'mark')
  )
    return false
  return !readNoun(tokens, whole.to, true) || has('verb', tokens[whole.to])
}
