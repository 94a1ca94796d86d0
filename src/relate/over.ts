import type { Lapse } from '../recognise/mention.js'
import type { Quantity } from '../recognise/quantity.js'
import { isCut, type Clause } from './clause.js'
import type { Movement } from './change.js'

/** *en sept mois*, *sur un an*: the lapse nearest to a change, behind it rather than before. */
export function overOf({ from, to }: Quantity, { kind }: Movement, { mentions, quantities, tokens }: Clause): string | null {
  if (kind !== 'change') return null
  if (!mentions.some(({ type }) => type === 'lapse')) return null
  const lapses = mentions.filter((one): one is Lapse => one.type === 'lapse' && one.over !== null)
  const behind = lapses.find(
    (lapse) =>
      lapse.from >= to &&
      !quantities.some((one) => one.from >= to && one.from < lapse.from) &&
      !isCut(tokens, to, lapse.from, 'marks'),
  )
  if (behind) return behind.role === 'since' && isRecord(tokens, to, behind.from) ? null : behind.over
  const ahead = lapses.findLast((lapse) => lapse.to <= from)
  return ahead && !isCut(tokens, ahead.to, from, 'marks') ? ahead.over : null
}

/** *de 25 points, une première depuis trois ans*: a comma parts the record from the change. */
const isRecord = (tokens: Clause['tokens'], from: number, to: number) => tokens.slice(from, to).some(({ text }) => text === ',')
