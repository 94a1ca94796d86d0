import { fits, wantedOf } from './kinds.js'
import { tables, type Key, type UserLexicon } from './keys.js'
import type { Place } from './nodes.js'

/** Words that are looked for in articles: within a table they may stand once. */
export interface Use {
  readonly table: string
  readonly form: string
  readonly at: number
}

/** What is told on the way: what is wrong at an offset of the file, and which forms stand there. */
export interface Notes {
  readonly wrong: (at: number, problem: string) => void
  readonly use: (use: Use) => void
}

type Keys = Readonly<Record<string, Key>>

/** A file against the definition of its tables; where nothing was wrong, what it gives is a lexicon. */
export function check(file: Place, notes: Notes): UserLexicon {
  const fields = fieldsOf(file, Object.keys(tables), 'the file', notes)
  const read = Object.entries<Keys>(tables).map(([table, keys]) => {
    const place = fields.get(table)
    const entries = place ? itemsOf(place, table, `entries behind dashes, each with ${neededIn(keys)}`, notes) : []
    return [table, entries.map((entry) => entryOf(entry, table, keys, notes))]
  })
  return Object.fromEntries(read) as UserLexicon
}

function entryOf(entry: Place, table: string, keys: Keys, notes: Notes): object {
  const fields = fieldsOf(entry, Object.keys(keys), `an entry of "${table}"`, notes)
  const answers = Object.entries(keys).flatMap(([name, key]) => {
    const place = fields.get(name)
    if (place) return [[name, valueOf(place, { table, name, key }, notes)]]
    if (entry.is === 'mapping' && !key.optional) notes.wrong(entry.at, `no "${name}"; write ${expected(key)}`)
    return []
  })
  return Object.fromEntries(answers) as object
}

/** A key where it stands. */
interface Field {
  readonly table: string
  readonly name: string
  readonly key: Key
}

function valueOf(place: Place, field: Field, notes: Notes): string | string[] {
  const { name, key } = field
  if (!key.list) return textOf(place, field, notes)
  const wanted = place.is === 'text' ? `[${described(place)}]` : wantedOf(key)
  const items = itemsOf(place, name, `${wanted}${orNone(key)}`, notes)
  if (place.is === 'list' && items.length === 0) notes.wrong(place.at, `"${name}" is an empty list; write ${expected(key)}`)
  return items.map((item) => textOf(item, field, notes))
}

function textOf(place: Place, { table, name, key }: Field, { wrong, use }: Notes): string {
  const text = place.is === 'text' ? place.text : null
  if (text === null || !fits(text, key)) {
    const quotes = place.is === 'other' && place.written !== '' && !key.enum ? ', in quotes' : ''
    const instead = `write ${wantedOf(key)}${quotes}${orNone(key)}`
    wrong(place.at, `"${name}" ${key.list ? 'holds' : 'is'} ${described(place)}; ${instead}`)
  } else if (SEARCHED.includes(key.is)) use({ table: key.is === 'verb' ? 'verbs' : table, form: text, at: place.at })
  return text ?? ''
}

const SEARCHED: readonly Key['is'][] = ['name', 'form', 'verb']

function fieldsOf(place: Place, names: readonly string[], what: string, { wrong }: Notes): ReadonlyMap<string, Place> {
  const fields = new Map<string, Place>()
  if (place.is !== 'mapping') wrong(place.at, `${what} is ${described(place)}; write keys with values: ${names.join(', ')}`)
  for (const { key, value } of place.is === 'mapping' ? place.pairs() : []) {
    if (key.is === 'text' && names.includes(key.text)) fields.set(key.text, value)
    else wrong(key.at, `${described(key)} is no key of ${what}; write ${names.join(', ')}`)
  }
  return fields
}

function itemsOf(place: Place, name: string, wanted: string, { wrong }: Notes): readonly Place[] {
  if (place.is === 'list') return place.items()
  wrong(place.at, `"${name}" is ${described(place)}; write a list: ${wanted}`)
  return []
}

/** `a list`, `"CTG"`, `12, which is no text`: on one line, whatever it is. */
function described(place: Place): string {
  if (place.is === 'text') return JSON.stringify(cut(place.text))
  if (place.is === 'other') return place.written === '' ? 'empty' : `${cut(place.written.replace(/\s+/g, ' '))}, which is no text`
  return `a ${place.is}`
}

const cut = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)
const SHOWN = 40

const expected = (key: Key): string => `${key.list ? 'a list: ' : ''}${wantedOf(key)}${orNone(key)}`
const orNone = ({ optional }: Key): string => (optional ? ', or leave the key out' : '')

const neededIn = (keys: Keys): string =>
  Object.keys(keys)
    .filter((name) => !keys[name]!.optional)
    .join(', ')
