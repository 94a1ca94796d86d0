import type { Entry, Phrase } from '../types.js'
import { phraseOf, type Candidate, type Index } from './index.js'

/**
 * An index as texts, so that nothing need be made before a word is asked for: 100 000 forms would take longer to
 * index than an article to read. `words`: a line a first word, in order, its phrases apart by tabs, each the place of
 * its entry in `entries`, then its other words; `=` before it where case counts; a verb's form has its inflection behind `.`.
 * Forms that are nothing else than one verb's stand under its stem in `stems`, and their ends in one of the `paradigms`.
 */
export interface Packed {
  readonly words: string
  readonly stems: string
  /** `,e:3.7,ons:4,…`: an end, and the inflections of the form that has it. */
  readonly paradigms: readonly string[]
  readonly entries: string
  readonly inflections: readonly Inflection[]
}

type Verb = Extract<Entry, { kind: 'verb' }>
type Inflection = Pick<Verb, 'tense' | 'plural' | 'person'>

export function pack(index: ReadonlyMap<string, readonly Candidate[]>): Packed {
  const places = new Map<string, number>()
  const inflections = new Map<string, Inflection>()
  let length = 1
  const placeOf = (row: object): string => {
    const json = narrow(JSON.stringify(row))
    const known = places.get(json)
    if (known !== undefined) return known.toString(RADIX)
    places.set(json, length)
    length += json.length + 1
    return (length - json.length - 1).toString(RADIX)
  }
  const refOf = (entry: Entry): string => {
    if (entry.kind !== 'verb') return placeOf(entry)
    const { tense, plural, person, ...verb } = entry
    const inflection = JSON.stringify([tense, plural, person])
    if (!inflections.has(inflection)) inflections.set(inflection, { tense, plural, person })
    return `${placeOf(verb)}.${[...inflections.keys()].indexOf(inflection)}`
  }
  const itemOf = ({ phrase, rest, exact }: Candidate) => [`${exact ? '=' : ''}${refOf(phrase().entry)}`, ...rest.map(narrow)].join(' ')
  const rows = [...index].map(([first, list]): Row => [narrow(first), list.map(itemOf)])
  const { kept, stems, paradigms } = byStem(rows)
  const entries = textOf([...places.keys()])
  return {
    words: textOf(kept.map(([first, items]) => [first, ...items].join('\t')).sort()),
    stems: textOf(stems.sort()),
    paradigms,
    entries,
    inflections: [...inflections.values()],
  }
}

/** A word, and what stands behind it on its line. */
type Row = readonly [first: string, items: readonly string[]]

const textOf = (lines: readonly string[]): string => `\n${lines.join('\n')}\n`

/** Forms of one verb and of nothing else, taken from the other rows and put under what they begin with. */
function byStem(rows: readonly Row[]): { kept: Row[]; stems: string[]; paradigms: string[] } {
  const verbs = new Map<string, Row[]>()
  const kept: Row[] = []
  for (const row of rows) {
    const place = verbOf(row)
    const forms = place === null ? kept : (verbs.get(place) ?? [])
    forms.push(row)
    if (place !== null) verbs.set(place, forms)
  }
  const paradigms = new Map<string, number>()
  const stems = new Map<string, string[]>()
  for (const [place, forms] of verbs) {
    const stem = stemOf(forms.map(([form]) => form))
    if (stem.length < SHORTEST) {
      kept.push(...forms)
      continue
    }
    const ends = forms.map(([form, items]) => `${form.slice(stem.length)}:${items.map((item) => item.split('.')[1]).join('.')}`)
    const paradigm = `,${ends.sort().join(',')},`
    if (!paradigms.has(paradigm)) paradigms.set(paradigm, paradigms.size)
    stems.set(stem, [...(stems.get(stem) ?? []), `${place}.${paradigms.get(paradigm)}`])
  }
  return { kept, stems: [...stems].map(([stem, refs]) => [stem, ...refs].join('\t')), paradigms: [...paradigms.keys()] }
}

/** The place of the verb that all items of a row are forms of; null where one is anything else. */
function verbOf([, items]: Row): string | null {
  const places = new Set(items.map((item) => (FORM.test(item) ? item.split('.')[0]! : null)))
  return places.size === 1 ? [...places][0]! : null
}

const FORM = /^[\da-z]+\.\d+$/

/** What all of them begin with. */
function stemOf(forms: readonly string[]): string {
  let stem = forms[0]!
  for (const form of forms) while (!form.startsWith(stem)) stem = stem.slice(0, -1)
  return stem
}

/** Shorter stems would be asked for by every word. */
const SHORTEST = 2

/** No end of a form is longer: *-issaient*, *-eraient*. */
const LONGEST = 12

/** A text without a letter beyond Latin-1 takes half the memory and time: *œ* is written `\u0153`, as JSON may. */
const narrow = (text: string): string => text.replace(WIDE, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
const wide = (text: string): string => (text.includes('\\') ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text)
const WIDE = /[^\0-\xFF]/g
const ESCAPED = /\\u([\da-f]{4})/g

const RADIX = 36

/** Looks a word up where it stands, as in a printed dictionary. */
export function unpack({ words, stems, paradigms, entries, inflections }: Packed): Index {
  const known = new Map<string, Entry>()
  const entryOf = (ref: string): Entry => {
    const before = known.get(ref)
    if (before) return before
    const [place = '', inflection] = ref.split('.')
    const from = parseInt(place, RADIX)
    const entry = { ...JSON.parse(entries.slice(from, entries.indexOf('\n', from))), ...(inflection && inflections[Number(inflection)]) } as Entry
    known.set(ref, entry)
    return entry
  }
  const candidateOf = (item: string): Candidate => {
    const [ref = '', ...rest] = item.split(' ').map(wide)
    const exact = ref.startsWith('=')
    const width = rest.length + 1
    // most phrases that begin with *la* are not there: what they say is read when one is
    let made: Phrase | null = null
    const phrase = () => (made ??= phraseOf(entryOf(exact ? ref.slice(1) : ref), width))
    return { phrase, width, rest, exact }
  }
  const formsOf = (word: string): string[] => {
    for (let end = word.length; end >= SHORTEST && end >= word.length - LONGEST; end--) {
      const ending = `,${word.slice(end)}:`
      for (const ref of lineOf(stems, word.slice(0, end))?.split('\t') ?? []) {
        const [place = '', number] = ref.split('.')
        const paradigm = paradigms[Number(number)]!
        const at = paradigm.indexOf(ending) + ending.length
        if (at < ending.length) continue
        return paradigm
          .slice(at, paradigm.indexOf(',', at))
          .split('.')
          .map((inflection) => `${place}.${inflection}`)
      }
    }
    return []
  }
  return (first) => {
    const word = narrow(first)
    return (lineOf(words, word)?.split('\t') ?? formsOf(word)).map(candidateOf)
  }
}

/** What stands behind the word on its line; halves the text until only one line is left. */
function lineOf(words: string, first: string): string | null {
  let from = 1
  let to = words.length
  while (from < to) {
    const start = words.lastIndexOf('\n', (from + to) >> 1) + 1
    const line = start < from ? from : start
    const tab = words.indexOf('\t', line)
    const word = words.slice(line, tab)
    if (word === first) return words.slice(tab + 1, words.indexOf('\n', tab))
    if (word < first) from = words.indexOf('\n', tab) + 1
    else to = line - 1
  }
  return null
}
