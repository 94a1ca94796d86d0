import { factKeys, keys } from '../fact.js'
import type { Fact } from '../types.js'
import type { Fields } from './records.js'

/** The record as a fact, or why it is none. A key that it lacks is not known; those that say where it stands may not lack. */
export function factOf(record: Fields): Fact | string {
  const lacking = placed.find((key) => (record[key] ?? null) === null)
  if (lacking) return `not a fact: no "${lacking}"`
  const wrong = factKeys.find((key) => !isValue(key, record[key] ?? null))
  if (wrong) return `not a fact: "${wrong}" is ${JSON.stringify(record[wrong])}`
  return Object.fromEntries(factKeys.map((key) => [key, record[key] ?? null])) as unknown as Fact
}

/** Without these nothing can be found again. */
const placed = ['file', 'quote', 'start', 'end', 'sentence'] as const satisfies readonly (keyof Fact)[]

interface Key {
  readonly type: string
  readonly enum?: readonly string[]
}

function isValue(key: keyof Fact, value: unknown): boolean {
  if (value === null) return true
  const { type, enum: values }: Key = keys[key]
  if (type === 'integer') return Number.isInteger(value)
  return typeof value === type && (!values || values.includes(value as string))
}
