import { keys } from '../fact.js'

/** One key of an entry of a lexicon file. */
export interface Key {
  /** name: words; form: words, those in brackets there or not; slug: `active-users`; verb: an infinitive. */
  readonly is: 'text' | 'name' | 'form' | 'slug' | 'verb'
  readonly enum?: readonly string[]
  readonly list?: true
  readonly optional?: true
  readonly meaning: string
}

const entityTypes = ['person', 'company', 'institution', 'place', 'product', 'index', 'group', 'event'] as const
const genders = ['m', 'f'] as const
const unitKinds = keys.unitKind.enum

/** A lexicon file, defined once, table by table and key by key. Types, checks and schema are made from it. */
export const tables = {
  names: {
    name: { is: 'name', meaning: 'Somebody or something that articles name. Timelines join its other spellings under it.' },
    aliases: { is: 'form', list: true, optional: true, meaning: 'Its other spellings.' },
    type: { is: 'text', enum: entityTypes, meaning: 'What it is.' },
    gender: { is: 'text', enum: genders, optional: true, meaning: 'Of a person: which words may stand for the name.' },
    owner: { is: 'text', optional: true, meaning: 'Whose product or company it is.' },
  },
  metrics: {
    id: { is: 'slug', meaning: 'The metricId of facts: a slug such as active-users.' },
    label: { is: 'text', meaning: 'Its French title, as of a column.' },
    forms: { is: 'form', list: true, meaning: 'Every way to say it.' },
    units: {
      is: 'text',
      enum: unitKinds,
      list: true,
      optional: true,
      meaning: 'Which kinds of unit its levels come in; without it, any.',
    },
    verbs: {
      is: 'verb',
      list: true,
      optional: true,
      meaning: 'Verbs that say it by themselves, as infinitives: their object is a level of it.',
    },
  },
  units: {
    unit: { is: 'text', meaning: 'The unit of facts: its UCUM code, or one of your own.' },
    kind: { is: 'text', enum: unitKinds, meaning: 'Its unitKind.' },
    forms: { is: 'form', list: true, meaning: 'Every way to write it.' },
  },
} as const satisfies Record<string, Record<string, Key>>

type Tables = typeof tables
type Text<K> = K extends { readonly enum: readonly (infer E)[] } ? E : string
type ValueOf<K> = K extends { readonly list: true } ? readonly Text<K>[] : Text<K>
type Optional<T> = { [K in keyof T]: T[K] extends { readonly optional: true } ? K : never }[keyof T]
type EntryOf<T> = { readonly [K in Exclude<keyof T, Optional<T>>]: ValueOf<T[K]> } & {
  readonly [K in Optional<T>]?: ValueOf<T[K]>
}

/** Somebody or something that the articles name: `{ name: 'Celtiguard', aliases: ['CTG'], type: 'company' }`. */
export type UserName = EntryOf<Tables['names']>

/** A measure: `{ id: 'box-office', label: 'recettes en salles', forms: ['recette(s) en salles'], units: ['currency'] }`. */
export type UserMetric = EntryOf<Tables['metrics']>

/** A unit: `{ unit: '[bbl_us]', kind: 'measure', forms: ['baril(s)'] }`. */
export type UserUnit = EntryOf<Tables['units']>

/** What a user adds to the project's own French. */
export type UserLexicon = { readonly [T in keyof Tables]?: readonly EntryOf<Tables[T]>[] }
