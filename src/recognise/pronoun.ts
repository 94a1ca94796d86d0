import type { Token, UnitKind } from '../types.js'
import { likeOf, type Like, type Place } from './like.js'
import { exact, isLess } from './exact.js'
import type { Quantity } from './quantity.js'
import { cue } from './read.js'
import { isOfSize } from './size.js'
import { isBe } from './total.js'

/** *il en comptait 846 300*, *ils étaient 1 667*, *de ce nombre, 212*, *trois d’entre eux*: what was counted, measured or paid last. */
export function byPronoun({ from, to, value }: Quantity, { tokens, sentence, passage: { seen } }: Place): Like | null {
  const among = cue('among them', tokens, to) !== null
  if (!among && !isPronounBefore(tokens, from)) return null
  if (!among) {
    const rate = seen.at(-1)
    if (rate?.sentence === sentence && rate.quantity.unitKind === 'percent' && value && isLess(value, exact(101)))
      return { ...likeOf(rate.quantity, false), per: null }
    const near = seen.findLast(
      (one) => one.sentence >= sentence - 1 && TAKEN.has(one.quantity.unitKind!) && isOfSize(one.quantity, value),
    )
    if (near) return likeOf(near.quantity, near.sentence === sentence)
  }
  const last = seen.findLast((one) => one.quantity.unitKind === 'count' && one.sentence >= sentence - 4)
  return last ? likeOf(last.quantity, false) : null
}

const TAKEN: ReadonlySet<UnitKind> = new Set(['count', 'currency', 'measure'])

function isPronounBefore(tokens: readonly Token[], at: number): boolean {
  if (isBe(tokens[at - 1]) || isBe(tokens[at - 2]))
    for (let i = Math.max(0, at - 4); i < at; i++) if (cue('he', tokens, i) !== null) return true
  if (cue('same amount', tokens, 0) !== null || cue('same amount', tokens, 1) !== null) return true
  for (let i = at - 2; i >= 0 && i >= at - 7; i--) {
    if (tokens[i]!.shape === 'mark') return false
    if (cue('of it', tokens, i) !== null)
      return tokens[i + 1]!.phrases.some(({ entry }) => entry.kind === 'verb' && entry.tense !== 'gerund')
  }
  return false
}
