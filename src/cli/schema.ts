import { schema } from '../fact.js'
import { lexiconSchema } from '../user/schema.js'

const schemas = { fact: schema, lexicon: lexiconSchema }

/** The JSON Schema of a fact or of a lexicon file, on standard output. */
export function printSchema(of: keyof typeof schemas): void {
  process.stdout.write(`${JSON.stringify(schemas[of], null, 2)}\n`)
}
