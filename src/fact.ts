/** One key of a fact: its type, the values it may take, and what it means. */
interface Key {
  readonly type: 'string' | 'number' | 'integer'
  readonly nullable?: true
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly meaning: string
}

const bounds = ['exact', 'about', 'over', 'at_least', 'under', 'at_most', 'between'] as const
const unitKinds = ['currency', 'percent', 'points', 'factor', 'measure', 'duration', 'count'] as const

/** The fact, defined once, key by key in the order in which it is printed. Type, schema and columns are made from it. */
export const keys = {
  id: { type: 'string', meaning: 'The same for the same text and place, whatever the path, the order or the number of threads.' },
  file: { type: 'string', meaning: 'The input as given, with / between folders; - for standard input.' },
  published: { type: 'string', nullable: true, meaning: 'The date of the article, EDTF, as precise as the article says.' },
  publishedBasis: {
    type: 'string',
    nullable: true,
    enum: ['header', 'option', 'dateline', 'copyright'],
    meaning: 'Where that date comes from.',
  },
  kind: { type: 'string', enum: ['level', 'change'], meaning: 'A quantity, or a movement or comparison of one.' },
  subject: { type: 'string', nullable: true, meaning: 'Whose quantity it is, by name.' },
  metric: { type: 'string', nullable: true, meaning: 'What is measured, in the words of the text.' },
  metricId: { type: 'string', nullable: true, meaning: 'A stable English slug of the metric.' },
  value: { type: 'number', nullable: true, meaning: 'The number in the unit, scale words applied; the size of a change.' },
  exact: { type: 'string', nullable: true, meaning: 'The same without rounding: decimal digits, or a fraction.' },
  min: { type: 'number', nullable: true, meaning: 'The lower end of a between.' },
  max: { type: 'number', nullable: true, meaning: 'The upper end of a between.' },
  bound: { type: 'string', nullable: true, enum: bounds, meaning: 'How the number bounds the quantity.' },
  unit: { type: 'string', nullable: true, meaning: 'ISO 4217, %, pp, x, UCUM, or the noun of what is counted, singular.' },
  unitKind: { type: 'string', nullable: true, enum: unitKinds, meaning: 'What sort of unit it is.' },
  unitText: { type: 'string', nullable: true, meaning: 'The unit as written.' },
  per: { type: 'string', nullable: true, meaning: 'What it is counted over: an ISO 8601 duration or a unit.' },
  direction: { type: 'string', nullable: true, enum: ['up', 'down', 'flat'], meaning: 'The way a change goes.' },
  over: { type: 'string', nullable: true, meaning: 'How long a change took, ISO 8601.' },
  baseline: { type: 'string', nullable: true, meaning: 'The moment a change is compared with, EDTF.' },
  than: { type: 'string', nullable: true, meaning: 'What else a comparison is made with.' },
  date: { type: 'string', nullable: true, meaning: 'When the quantity holds, EDTF.' },
  dateMod: {
    type: 'string',
    nullable: true,
    enum: ['start', 'mid', 'end', 'approx'],
    meaning: 'The part of the period in date, or about that date.',
  },
  dateText: { type: 'string', nullable: true, meaning: 'The words that gave the date.' },
  dateBasis: {
    type: 'string',
    nullable: true,
    enum: ['stated', 'published'],
    meaning: 'Whether words of the text or the date of the article gave it.',
  },
  source: { type: 'string', nullable: true, meaning: 'Who is cited for it.' },
  sourceText: { type: 'string', nullable: true, meaning: 'The words that show who is cited.' },
  modality: {
    type: 'string',
    enum: ['stated', 'hedged', 'projected', 'negated'],
    meaning: 'Said as a fact, as uncertain, as still to come, or denied.',
  },
  quote: { type: 'string', meaning: 'The words of the quantity, letter for letter.' },
  start: { type: 'integer', minimum: 0, meaning: 'Where the quote starts in the decoded text, in UTF-16 code units.' },
  end: { type: 'integer', minimum: 0, meaning: 'Where the quote ends: text.slice(start, end) === quote.' },
  line: { type: 'integer', minimum: 1, meaning: 'The line that start is on, from 1.' },
  sentence: { type: 'string', meaning: 'The sentence it stands in, letter for letter.' },
  confidence: { type: 'number', minimum: 0, maximum: 1, meaning: 'How sure the program is of the whole fact.' },
} as const satisfies Record<string, Key>

type Keys = typeof keys
type Base<K> = K extends { readonly enum: readonly (infer E)[] } ? E : K extends { readonly type: 'string' } ? string : number
type ValueOf<K> = K extends { readonly nullable: true } ? Base<K> | null : Base<K>

/** One quantity that a text states about something, with the words that prove it. */
export type Fact = { readonly [K in keyof Keys]: ValueOf<Keys[K]> }

/** The keys in the order of the contract: that of NDJSON, JSON and the columns of CSV. */
export const factKeys = Object.keys(keys) as readonly (keyof Fact)[]

/** Changes with the shape of a fact, not with the program. */
export const schemaVersion = '1.0.0'

/** The JSON Schema of one fact, draft 2020-12. */
export const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:chiffres:schema:fact:${schemaVersion}`,
  title: 'Fact',
  $comment: `version ${schemaVersion}`,
  description: 'One quantity that a French text states about something, with the words that prove it.',
  type: 'object',
  properties: Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, propertyOf(key)])),
  required: factKeys,
  additionalProperties: false,
} as const

function propertyOf(key: Key): Record<string, unknown> {
  const { type, nullable, enum: values, meaning, ...limits } = key
  return {
    description: meaning,
    type: nullable ? [type, 'null'] : type,
    ...(values && { enum: nullable ? [...values, null] : values }),
    ...limits,
  }
}
