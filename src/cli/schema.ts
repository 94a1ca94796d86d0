import { schema } from '../fact.js'

/** The JSON Schema of a fact, on standard output. */
export function printSchema(): void {
  process.stdout.write(`${JSON.stringify(schema, null, 2)}\n`)
}
