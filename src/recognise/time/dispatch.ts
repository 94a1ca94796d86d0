import type { Entry, Token } from '../../types.js'
import type { Start, TimeRule } from './rule.js'

/** Rules by the token that they begin with: one bit a rule, so that most tokens are told in one look. */
export interface Dispatch {
  readonly rules: readonly TimeRule[]
  /** The rules that may begin at a token, as bits; 0 for none. */
  readonly at: (token: Token) => number
}

/** Which rules may begin where. */
export function dispatchOf(rules: readonly TimeRule[]): Dispatch {
  const bits = new Map<string, number>()
  rules.forEach(({ starts = [] }, i) => starts.forEach((start) => bits.set(start, (bits.get(start) ?? 0) | (1 << i))))
  const entries = new WeakMap<Entry, number>()
  const of = (start: Start) => bits.get(start) ?? 0
  const ofEntry = (entry: Entry): number => {
    const known = entries.get(entry)
    if (known !== undefined) return known
    const found = bits.get(entry.kind === 'time' ? `time ${entry.cue.split(' ', 1)[0]}` : entry.kind) ?? 0
    entries.set(entry, found)
    return found
  }
  const digits = of('digits')
  const roman = of('roman')
  const at = ({ shape, text, phrases }: Token): number => {
    if (shape === 'number') return digits
    let mask = shape === 'word' && isRoman(text) ? roman : 0
    for (const { entry } of phrases) mask |= ofEntry(entry)
    return mask
  }
  return { rules, at }
}

/** *XIXe*: Roman figures and a small ending. */
function isRoman(text: string): boolean {
  const first = text[0]
  const last = text[text.length - 1]!
  return text.length > 1 && (first === 'X' || first === 'V' || first === 'I') && last >= 'a' && last <= 'z'
}
