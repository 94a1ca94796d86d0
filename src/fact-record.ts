import { factKeys, keys, type Fact } from './fact.js'

/** An object of a file as a fact, or why it is none. A key that it lacks is not known; those that say what stands where may not lack. */
export function factOf(record: Readonly<Record<string, unknown>>): Fact | string {
  const lacking = needed.find((key) => (record[key] ?? null) === null)
  if (lacking) return `not a fact: no "${lacking}"`
  const wrong = factKeys.find((key) => !isValue(key, record[key] ?? null))
  if (wrong) return `not a fact: "${wrong}" is ${JSON.stringify(record[wrong])}`
  return Object.fromEntries(factKeys.map((key) => [key, record[key] ?? null])) as unknown as Fact
}

const needed = [
  'file',
  'kind',
  'modality',
  'quote',
  'start',
  'end',
  'line',
  'sentence',
] as const satisfies readonly (keyof Fact)[]

interface Key {
  readonly type: string
  readonly enum?: readonly string[]
}

function isValue(key: keyof Fact, value: unknown): boolean {
  if (value === null) return true
  const { type, enum: values }: Key = keys[key]
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'number') return Number.isFinite(value)
  return typeof value === type && (!values || values.includes(value as string))
}
