import { factKeys, keys, type Fact } from './fact.js'

/** A line of NDJSON as a fact, or why it is none. A key that may be null may be left out. */
export function factOf(line: string): Fact | string {
  const record = parse(line)
  if (record === null) return 'not a JSON object'
  const wrong = factKeys.find((key) => !isValue(key, record[key] ?? null))
  if (wrong) return `no fact: "${wrong}" is ${JSON.stringify(record[wrong]) ?? 'missing'}`
  return Object.fromEntries(factKeys.map((key) => [key, record[key] ?? null])) as unknown as Fact
}

function parse(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line.replace(MARK, ''))
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

/** That of the byte order. */
const MARK = /^\uFEFF/

interface Key {
  readonly type: string
  readonly nullable?: true
  readonly enum?: readonly string[]
}

function isValue(name: keyof Fact, value: unknown): boolean {
  const { type, nullable, enum: values }: Key = keys[name]
  if (value === null) return nullable === true
  if (type === 'integer') return Number.isInteger(value)
  return typeof value === type && (!values || values.includes(value as string))
}
