import type { Entry, Phrase } from '../types.js'
import { phraseOf, type Candidate, type Index } from './index.js'

/**
 * An index as two texts, so that nothing need be made before a word is asked for: 52 000 forms would take longer to
 * index than an article to read. `words`: a line a first word, in order, its phrases apart by tabs, each the place of
 * its entry in `entries`, then its other words; `=` before it where case counts; a verb's form has its inflection behind `.`.
 */
export interface Packed {
  readonly words: string
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
  const lines = [...index].map(([first, list]) => [narrow(first), ...list.map(itemOf)].join('\t'))
  return { words: `\n${lines.sort().join('\n')}\n`, entries: `\n${[...places.keys()].join('\n')}\n`, inflections: [...inflections.values()] }
}

/** A text without a letter beyond Latin-1 takes half the memory and time: *œ* is written `\u0153`, as JSON may. */
const narrow = (text: string): string => text.replace(WIDE, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
const wide = (text: string): string => (text.includes('\\') ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text)
const WIDE = /[^\0-\xFF]/g
const ESCAPED = /\\u([\da-f]{4})/g

const RADIX = 36

/** Looks a word up where it stands, as in a printed dictionary. */
export function unpack({ words, entries, inflections }: Packed): Index {
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
  return (first) => lineOf(words, narrow(first))?.split('\t').map(candidateOf) ?? []
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
