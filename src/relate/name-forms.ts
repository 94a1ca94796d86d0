import { looksNative } from '../lexicon/endings.js'
import { clubHeads } from '../lexicon/words.js'
import { has } from '../recognise/read.js'
import { isUpper } from '../text/bits.js'
import type { Token } from '../types.js'

/** *le Stade* **malouin**, *le Racing* **club**, *l’Olympique* **lyonnais**: past the small words of a club’s name. */
export function clubEnd(tokens: readonly Token[], from: number, end: number): number {
  if (end !== from + 1 || !clubHeads.has(tokens[from]!.key)) return end
  const to = tokens[end] && clubHeads.has(tokens[end]!.key) ? end + 1 : end
  return isOfTown(tokens[to]) ? to + 1 : to
}

const isOfTown = (token: Token | undefined): boolean =>
  token !== undefined && !isUpper(token) && (has('demonym', token) || looksNative(token.key))

/** *J.-M. Martin*, *J.-M.-Jeanson*: two initials that a hyphen joins, and the capital behind them. */
export function initialsEnd(tokens: readonly Token[], at: number): number | null {
  const signs = [1, 2, 4].map((offset) => tokens[at + offset]?.text).join('')
  const letters = [at, at + 3].every((one) => isUpper(tokens[one]) && tokens[one]!.text.length === 1)
  const end = tokens[at + 5]?.text === '-' ? at + 6 : at + 5
  return letters && signs === '.-.' && isUpper(tokens[end]) ? end + 1 : null
}
