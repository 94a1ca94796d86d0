import { fold } from '../read/fold.js'
import { isCapital } from '../text/words.js'

/** *Électricité de France*, *Electricite-de-France* → one key; *Orange* and *orange* are two. */
export function nameKey(name: string): string {
  const folded = fold(name).replace(GAPS, ' ').trim()
  return isCapital(name) ? `${CAPITAL}${folded}` : folded
}

const GAPS = /[\s\-‐‑–]+/g
const CAPITAL = '^'

/** Words as those of metrics are compared: in lower case, with straight apostrophes. */
export const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'").trim()
