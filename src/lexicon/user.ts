import type { Entry, EntityType, UnitKind } from '../types.js'
import { indexOf, lexiconOf, type Lexicon, type Row } from './index.js'
import { standardIndex } from './standard-index.js'

/** Somebody or something that the articles name: `{ name: 'Celtiguard', aliases: ['CTG'], type: 'company' }`. */
export interface UserName {
  readonly name: string
  readonly aliases?: readonly string[]
  readonly type: EntityType
  /** Whose product it is. */
  readonly owner?: string
}

/** A measure: its slug, the title of its column, every way to say it (`(s)` gives the plural), the units of its levels. */
export interface UserMetric {
  readonly id: string
  readonly label: string
  readonly forms: readonly string[]
  readonly units?: readonly UnitKind[]
}

/** A unit: its code, its kind, how it is written. */
export interface UserUnit {
  readonly unit: string
  readonly kind: UnitKind
  readonly forms: readonly string[]
}

/** What a user adds to the project's own French. */
export interface UserLexicon {
  readonly names?: readonly UserName[]
  readonly metrics?: readonly UserMetric[]
  readonly units?: readonly UserUnit[]
}

/** The project's own lexicon and a user's rows, which win over it. */
export function lexiconWith(user: UserLexicon): Lexicon {
  const own = indexOf(rowsOf(user))
  const standard = standardIndex()
  return lexiconOf((first) => [...(own.get(first) ?? []), ...standard(first)])
}

function* rowsOf({ names = [], metrics = [], units = [] }: UserLexicon): Generator<Row> {
  for (const { name, aliases = [], type, owner } of names) {
    const entry: Entry = { kind: 'name', type, gender: null, canonical: name, ...(owner && { owner }) }
    for (const form of [name, ...aliases]) yield { form, entry }
  }
  for (const { id, label, forms, units: kinds = null } of metrics) {
    for (const form of forms) yield { form, entry: { kind: 'metric', id, label, units: kinds } }
  }
  for (const { unit, kind, forms } of units) for (const form of forms) yield { form, entry: { kind: 'unit', unit, unitKind: kind } }
}
