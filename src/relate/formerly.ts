import type { Quantity } from '../recognise/quantity.js'
import { cue } from '../recognise/read.js'
import type { Clause } from './clause.js'

/** *contre 265 auparavant* */
export const isFormerly = ({ to }: Quantity, { tokens }: Clause) =>
  ['formerly', 'once'].some((name) => cue(name, tokens, to) !== null || cue(name, tokens, to + 1) !== null)

/** *qui achetait* **naguère** *5 millions de tonnes*, *évaluée à 47 millions* **au départ**, but not *au départ de Lille*: some time ago. */
export function isOnce({ from, to, unitKind }: Quantity, { tokens }: Clause): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 4 && tokens[at]!.shape === 'word'; at--) if (isOnceAt(tokens, at)) return true
  return unitKind !== 'count' && isOnceAt(tokens, to) // 35 000 coureurs au départ
}

function isOnceAt(tokens: Clause['tokens'], at: number): boolean {
  const end = cue('once', tokens, at)
  return end !== null && cue('of', tokens, end) === null
}
