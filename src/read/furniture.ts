import { formsOf } from '../lexicon/forms.js'
import { furniture, type Furniture } from '../lexicon/furniture.js'
import { startsDate } from './day.js'
import { fold, piecesOf } from './fold.js'
import { matchSteps, stepsOf, type Line, type Step } from './pattern.js'

/** What a line of furniture is, and the dates that it gives. */
export interface Found {
  readonly why: string
  readonly list: boolean
  readonly dates: readonly { readonly edtf: string; readonly role: NonNullable<Furniture['date']> }[]
}

interface Pattern {
  readonly row: Furniture
  readonly steps: readonly Step[]
}

/** Longer lines are read as far as this only, in UTF-16 units: no furniture without `{any}` is so long. */
const LONGEST = 400
const HOLE = '{}'
const REST = '{any}'
const QUOTES = '«"“'
const WORD = /[\p{L}\d©]/u
const FIRST_WORDS = /(?<first>©|\d+(?!\d)|\p{L}[\p{L}\p{M}]*)[\s\uFE0F]*(?<second>\d+|\p{L}[\p{L}\p{M}]*|[^\s\uFE0F])?/u
const SIGN_OFF = /^\s*[a-z]{2,4}(?:[/-][a-z]{2,4}){0,3}\/[a-z]{2,4}\s*$/

/** First word → the patterns that begin with it; those that begin with a number or a date stand under one key. */
const patterns = new Map<string, Pattern[]>()
/** First and second word of each pattern, so that hardly a line of the article is cut up; the second is empty where any may follow. */
const beginnings = new Set<string>()

for (const row of furniture) {
  for (const form of row.lines.flatMap(formsOf)) {
    const steps = stepsOf(form)
    const first = steps[0]!.startsWith('{') ? HOLE : steps[0]!
    const same = patterns.get(first)
    if (same) same.push({ row, steps })
    else patterns.set(first, [{ row, steps }])
    beginnings.add(`${first} ${steps[1]?.startsWith('{') ? '' : (steps[1] ?? '')}`)
  }
}

/** *12 commentaires | Signaler une erreur* → comments; null for a line of the article. */
export function furnitureOf(text: string): Found | null {
  const words = FIRST_WORDS.exec(text)?.groups
  if (!words) return null
  if (SIGN_OFF.test(text)) return { why: 'sign-off', list: false, dates: [] }
  return startsPattern(fold(words['first']!), words['second'] ?? '') ? cover(lineOf(text), 0) : signed(text)
}

/** **Paul Dufour, Media365 :** *publié le 10 mars 2025 à 18h05*: names, then a date of publication. */
function signed(text: string): Found | null {
  if (!SIGNED.test(text)) return null
  const line = lineOf(text)
  for (let at = 1; at < line.keys.length && at <= NAMES; at++) {
    if (WORD.test(line.raw[at - 1]!) && !CAPITAL.test(line.raw[at - 1]!)) return null
    const found = patterns.has(line.keys[at]!) ? cover(line, at) : null
    if (found?.dates.length) return found
  }
  return null
}

/** A line that begins with two capitals and has a number, so that hardly a sentence is cut up. */
const SIGNED = /^\s*\p{Lu}[\p{L}\d'’.-]*,? \p{Lu}[^.!?]{0,60}\d[^.!?]{0,40}$/u
const CAPITAL = /^[\p{Lu}\d]/u
/** So many words and signs may stand before the date. */
const NAMES = 8

function startsPattern(first: string, second: string): boolean {
  return startsDate(first) || (patterns.has(first) && (beginnings.has(`${first} `) || beginnings.has(`${first} ${fold(second)}`)))
}

function lineOf(text: string): Line {
  const raw = piecesOf(text.length > LONGEST ? text.slice(0, LONGEST) : text)
  return { raw, keys: raw.map(fold), cut: text.length > LONGEST }
}

/** A line is furniture when pieces of furniture, each as long as can be, fill it, signs between them apart. */
function cover(line: Line, from: number): Found | null {
  const rows: Furniture[] = []
  const dates: Found['dates'][number][] = []
  let open = line.cut
  let at = afterSigns(line, from)
  while (at < line.keys.length) {
    const longest = longestAt(line, at)
    if (!longest) return null
    rows.push(longest.row)
    if (longest.rest) open = false
    if (longest.edtf && longest.row.date) dates.push({ edtf: longest.edtf, role: longest.row.date })
    at = afterSigns(line, longest.to)
  }
  return rows[0] && !open ? { why: rows[0].why, list: rows.some((row) => row.list === true), dates } : null
}

interface Longest {
  readonly row: Furniture
  readonly to: number
  readonly edtf: string | null
  /** It takes the rest of the line. */
  readonly rest: boolean
}

function longestAt(line: Line, at: number): Longest | null {
  const key = line.keys[at]!
  let longest: Longest | null = null
  for (const { row, steps } of [...(patterns.get(key) ?? []), ...(startsDate(key) ? (patterns.get(HOLE) ?? []) : [])]) {
    const rest = steps.at(-1) === REST
    if (rest && opensQuote(line, at)) continue
    const found = matchSteps(steps, line, at)
    if (found && found.to > (longest?.to ?? at)) longest = { row, rest, ...found }
  }
  return longest
}

function afterSigns({ keys }: Line, from: number): number {
  let at = from
  while (at < keys.length && !WORD.test(keys[at]!)) at++
  return at
}

/** What somebody says may begin like furniture: *« Je m’abonne à tout »*. */
function opensQuote({ keys }: Line, at: number): boolean {
  return QUOTES.includes(keys[at - 1] ?? ' ')
}
