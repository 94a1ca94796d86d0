import { wordsOf, keyOf, type Word } from '../text/words.js'
import type { Entry, Phrase } from '../types.js'
import { formsOf } from './forms.js'
import { tables } from './tables.js'

/** A phrase as the index holds it: the words after its first, and whether case counts. */
interface Candidate extends Phrase {
  readonly rest: readonly string[]
  readonly exact: boolean
}

export interface Row {
  readonly form: string
  readonly entry: Entry
}

const NONE: readonly Phrase[] = []

/** First word → phrases, longest first; `exact` holds the forms with capitals, as they are written. */
export interface Lexicon {
  readonly folded: ReadonlyMap<string, readonly Candidate[]>
  readonly exact: ReadonlyMap<string, readonly Candidate[]>
}

/** Rows → one index. A form stands in brackets' notation; the same expression cuts it as cuts the articles. */
export function compile(rows: Iterable<Row>): Lexicon {
  const folded = new Map<string, Candidate[]>()
  const exact = new Map<string, Candidate[]>()
  for (const { form, entry } of rows) for (const one of formsOf(form)) add(one, entry, folded, exact)
  for (const index of [folded, exact]) for (const list of index.values()) list.sort((a, b) => b.width - a.width)
  return { folded, exact }
}

function add(form: string, entry: Entry, folded: Map<string, Candidate[]>, exact: Map<string, Candidate[]>) {
  const isExact = form !== form.toLowerCase()
  const words = SIMPLE.test(form) ? null : cut(form)
  const keys = words ? words.map((word) => (isExact ? straight(word.text) : word.key)) : [form]
  const [first, ...rest] = keys
  if (first === undefined) return
  const index = isExact ? exact : folded
  const list = index.get(first)
  const candidate = { entry, width: keys.length, rest, exact: isExact }
  if (list) list.push(candidate)
  else index.set(first, [candidate])
}

/** An elided word is cut with its apostrophe only before another: *d’* stands in the table as `d'`. */
const cut = (form: string) => (form.endsWith("'") ? wordsOf(`${form}a`).slice(0, -1) : wordsOf(form))

/** One plain word needs no cutting. */
const SIMPLE = /^\p{L}+$/u

const straight = (text: string) => (text.endsWith('’') ? `${text.slice(0, -1)}'` : text)

let standard: Lexicon | null = null
/** The project's own French, compiled at first use. */
export const standardLexicon = (): Lexicon => (standard ??= compile(tables()))

/** Every phrase that starts at a word, longest first. */
export function phrasesAt(words: readonly Word[], at: number, lexicon: Lexicon = standardLexicon()): readonly Phrase[] {
  const word = words[at]!
  const folded = lexicon.folded.get(word.key)
  const exact = lexicon.exact.get(straight(word.text))
  if (!folded && !exact) return NONE
  const found: Phrase[] = []
  if (exact) collect(exact, words, at, found)
  if (folded) collect(folded, words, at, found)
  if (found.length > 1 && exact && folded) found.sort((a, b) => b.width - a.width)
  return found.length ? found : NONE
}

function collect(candidates: readonly Candidate[], words: readonly Word[], at: number, found: Phrase[]) {
  for (const candidate of candidates) if (follows(candidate, words, at)) found.push(candidate)
}

function follows({ rest, exact }: Candidate, words: readonly Word[], at: number): boolean {
  for (let i = 0; i < rest.length; i++) {
    const word = words[at + 1 + i]
    if (!word || (exact ? straight(word.text) : word.key) !== rest[i]) return false
  }
  return true
}

export { keyOf }
