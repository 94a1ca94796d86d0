import { slugPattern } from './kinds.js'
import { tables, type Key } from './keys.js'

/** Changes with the shape of a lexicon file, not with the program. */
const version = '1.0.0'

/** The JSON Schema of a lexicon file, draft 2020-12: for editors. The command checks more, such as forms given twice. */
export const lexiconSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:chiffres:schema:lexicon:${version}`,
  title: 'Lexicon',
  description: 'Names, metrics and units of one’s own.',
  type: 'object',
  properties: Object.fromEntries(Object.entries(tables).map(([table, keys]) => [table, { type: 'array', items: entryOf(keys) }])),
  additionalProperties: false,
} as const

function entryOf(keys: Readonly<Record<string, Key>>): object {
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, propertyOf(key)])),
    required: Object.keys(keys).filter((name) => !keys[name]!.optional),
    additionalProperties: false,
  }
}

function propertyOf(key: Key): object {
  const description = key.meaning
  return key.list ? { description, type: 'array', minItems: 1, items: textOf(key) } : { description, ...textOf(key) }
}

function textOf({ is, enum: values }: Key): object {
  if (values) return { type: 'string', enum: values }
  return { type: 'string', minLength: 1, ...(is === 'slug' && { pattern: slugPattern.source }) }
}
