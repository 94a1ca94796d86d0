import { inOrder } from './ndjson.js'
import type { Writer } from './index.js'

/** One array of all facts, a fact a line. */
export const json: Writer = {
  head: '[',
  facts: (facts, _article, first) =>
    facts.map((fact, at) => `${first && at === 0 ? '' : ','}\n${JSON.stringify(inOrder(fact))}`).join(''),
  tail: '\n]\n',
}
