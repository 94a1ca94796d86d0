import { nameLinks } from '../lexicon/furniture.js'
import { readDate } from './day.js'
import { fold, piecesOf } from './fold.js'

/** A line cut up: its words and signs as they stand, and the same without capitals and accents. */
export interface Line {
  readonly raw: readonly string[]
  readonly keys: readonly string[]
  /** The line goes on after these pieces. */
  readonly cut: boolean
}

/** One word or sign of a pattern, or a hole such as `{date}`. */
export type Step = string

/** Where a pattern that begins at a piece ends, and the date that was in it. */
export interface Match {
  readonly to: number
  readonly edtf: string | null
}

/** `publié le {date}` → `publie` `le` `{date}`. */
export function stepsOf(pattern: string): Step[] {
  return pattern.split(/(\{\w+\})/).flatMap((part) => (part.startsWith('{') ? [part] : piecesOf(fold(part))))
}

/** Reads all steps from one piece on; null where one of them is not there. */
export function matchSteps(steps: readonly Step[], line: Line, from: number): Match | null {
  let to = from
  let edtf: string | null = null
  for (const step of steps) {
    const hole = HOLES.get(step)
    if (hole) {
      const read = hole(line, to)
      if (!read) return null
      to = read.to
      edtf = read.edtf ?? edtf
    } else if (line.keys[to++] !== step) return null
  }
  return { to, edtf }
}

type Hole = (line: Line, at: number) => Match | null

const HOLES: ReadonlyMap<string, Hole> = new Map(
  Object.entries<Hole>({
    '{n}': ({ keys }, at) => end(afterNumber(keys, at)),
    '{date}': ({ keys }, at) => readDate(keys, at),
    '{time}': ({ keys }, at) => end(afterTime(keys, at)),
    '{name}': ({ raw, keys }, at) => end(afterName(raw, keys, at)),
    '{word}': ({ keys }, at) => (LETTERS.test(keys[at] ?? '') ? { to: at + 1, edtf: null } : null),
    '{any}': ({ keys }, at) => (keys.slice(at).some((key) => WORD.test(key)) ? { to: keys.length, edtf: null } : null),
  }),
)

function end(to: number | null): Match | null {
  return to === null ? null : { to, edtf: null }
}

/** `3`, `(1 204)`, `< 1`, `72.5` */
function afterNumber(keys: readonly string[], from: number): number | null {
  let at = from
  while (BEFORE_NUMBER.includes(keys[at] ?? ' ')) at++
  if (!DIGITS.test(keys[at] ?? '')) return null
  while (DIGITS.test(keys[at] ?? '') || (IN_NUMBER.includes(keys[at] ?? ' ') && DIGITS.test(keys[at + 1] ?? ''))) at++
  return keys[at] === ')' ? at + 1 : at
}

/** `11 h 20`, `06h45`, `9:02`, `11h` */
function afterTime(keys: readonly string[], at: number): number | null {
  if (!HOUR.test(keys[at] ?? '') || !CLOCK.includes(keys[at + 1] ?? ' ')) return null
  if (HOUR.test(keys[at + 2] ?? '')) return at + 3
  return keys[at + 1] === ':' ? null : at + 2
}

/** `Jeanne Le Goff et Karim B., à Lyon` */
function afterName(raw: readonly string[], keys: readonly string[], from: number): number | null {
  if (!CAPITAL.test(raw[from] ?? '')) return null
  let at = from + 1
  while (CAPITAL.test(raw[at] ?? '') || links.has(keys[at] ?? ' ') || IN_NAME.includes(keys[at] ?? ' ')) at++
  return at
}

const links = new Set(nameLinks.map(fold))
const LETTERS = /^\p{L}/u
const WORD = /^[\p{L}\d]/u
const CAPITAL = /^\p{Lu}/u
const DIGITS = /^\d+$/
const HOUR = /^\d{1,2}$/
const BEFORE_NUMBER = '(<~'
const IN_NUMBER = '.,'
const CLOCK = 'h:'
const IN_NAME = "-.,/&'"
