import { bitOf, bitsOf, looksOf } from '../text/bits.js'
import { keyOf, wordsOf } from '../text/words.js'
import type { Entry, Phrase } from '../types.js'
import { formsOf } from './forms.js'

/** A form in brackets' notation, and what it says. */
export interface Row {
  readonly form: string
  readonly entry: Entry
}

/** A phrase as the index holds it: made when it is met, how many words it has, those after its first, and whether case counts. */
export interface Candidate {
  readonly phrase: () => Phrase
  readonly width: number
  readonly rest: readonly string[]
  readonly exact: boolean
}

/** First word → the phrases that begin with it, longest first. */
export type Index = (first: string) => readonly Candidate[]

/** What the lexicon knows of one word. */
export interface Known {
  /** As it stands, but composed (NFC). */
  readonly text: string
  readonly key: string
  /** The phrases that are this word alone. */
  readonly alone: readonly Phrase[]
  /** Bits of `alone`, as a token has them. */
  readonly kinds: number
  readonly cues: number
  readonly numeral: boolean
  /** As those of a token, where it is cut as a word. */
  readonly looks: number
  /** Longer phrases that begin with it, by the key of their second word. */
  readonly longer: ReadonlyMap<string, readonly Candidate[]>
  /** Bits of those second words, and its own where it is one: most words that follow are told *no* by them. */
  readonly seconds: number
  readonly second: number
}

/** Word → what the lexicon knows of it; told once and kept. */
export type Lexicon = (text: string) => Known

const NONE: readonly never[] = []
const NO_LONGER: ReadonlyMap<string, readonly never[]> = new Map<string, readonly never[]>()

/** A row of the lexicon, and how many words say it. */
export const phraseOf = (entry: Entry, width: number): Phrase => ({
  kind: entry.kind,
  cue: entry.kind === 'cue' || entry.kind === 'time' ? entry.cue : null,
  entry,
  width,
})

/** Rows → one index. A form stands in brackets' notation; the same function cuts it as cuts the articles. */
export function indexOf(rows: Iterable<Row>): ReadonlyMap<string, readonly Candidate[]> {
  const index = new Map<string, Candidate[]>()
  for (const { form, entry } of rows) for (const one of formsOf(form)) add(one, entry, index)
  for (const list of index.values()) list.sort(byWidth)
  return index
}

/** A form with a capital is found only as it is written, any other in all cases: they stand under text and key. */
function add(form: string, entry: Entry, index: Map<string, Candidate[]>): void {
  const exact = form !== form.toLowerCase()
  const [first, ...rest] = wordsIn(form).map((word) => (exact ? straight(word.text) : word.key))
  if (first === undefined) return
  const phrase = phraseOf(entry, rest.length + 1)
  push(index, first, { phrase: () => phrase, width: phrase.width, rest, exact })
}

/** An elided word is cut with its apostrophe only before another: *d’* stands in the table as `d'`. */
const wordsIn = (form: string) => (form.endsWith("'") ? wordsOf(`${form}a`).slice(0, -1) : wordsOf(form))

const byWidth = (one: Candidate, other: Candidate) => other.width - one.width || Number(other.exact) - Number(one.exact)

/** As written, but composed and with a straight apostrophe. */
function straight(text: string): string {
  return composed(text.endsWith('’') ? `${text.slice(0, -1)}'` : text)
}
const WESTERN = /^[\0-\u02FF]*$/u

/** Asks the index once for each word: the press uses few, and most of them often. */
export function lexiconOf(index: Index): Lexicon {
  const known = new Map<string, Known>()
  return (text) => {
    const before = known.get(text)
    if (before) return before
    if (known.size >= KEPT) known.clear()
    const own = ownCopy(text)
    const found = knownOf(own, keyOf(own), index)
    known.set(own, found)
    return found
  }
}

/** Words whose answers are kept: enough for the press, and bounded whatever is read. */
const KEPT = 50_000

/** Composed; and a copy, as a slice would hold in memory the whole text that it was cut from. */
const ownCopy = (slice: string): string => composed(slice.length < SLICED ? slice : [...slice].join(''))
const SLICED = 13
const composed = (text: string): string => (WESTERN.test(text) ? text : text.normalize('NFC'))

/** *A l’origine*: capitals that many type without their accent, and the word that only the next one tells them to be. */
const unaccented: ReadonlyMap<string, string> = new Map([['A', 'à']])
const isLonger = ({ width }: Candidate) => width > 1

function knownOf(text: string, key: string, index: Index): Known {
  const exact = index(straight(text)).filter((one) => one.exact)
  const folded = [...index(key), ...(unaccented.has(text) ? index(unaccented.get(text)!).filter(isLonger) : [])].filter(
    (one) => !one.exact,
  )
  const alone: Phrase[] = []
  const longer = new Map<string, Candidate[]>()
  for (const one of [...exact, ...folded].sort(byWidth)) {
    if (one.width === 1) alone.push(one.phrase())
    else push(longer, keyOf(one.rest[0]!), one)
  }
  const { kinds, cues, numeral } = bitsOf(alone)
  const seconds = [...longer.keys()].reduce((bits, word) => bits | bitOf(word), 0)
  // prettier-ignore
  return {
    text, key, alone: alone.length ? alone : NONE, kinds, cues, numeral, looks: looksOf(text),
    longer: longer.size ? longer : NO_LONGER, seconds, second: bitOf(key),
  }
}

/** Every phrase that starts at a word, longest first. */
export function phrasesAt(words: readonly Known[], at: number): readonly Phrase[] {
  const { alone, longer, seconds } = words[at]!
  const next = words[at + 1]
  const candidates = next && (seconds & next.second) !== 0 ? longer.get(next.key) : undefined
  if (!candidates) return alone
  const found: Phrase[] = []
  for (const one of candidates) if (follows(one, words, at + 1)) found.push(one.phrase())
  return found.length ? [...found, ...alone] : alone
}

function follows({ rest, exact }: Candidate, words: readonly Known[], from: number): boolean {
  for (let i = 0; i < rest.length; i++) {
    const word = words[from + i]
    if (!word || (exact ? straight(word.text) : word.key) !== rest[i]) return false
  }
  return true
}

function push<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
