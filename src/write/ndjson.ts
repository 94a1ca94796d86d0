import type { Fact } from '../types.js'
import { factKeys } from '../fact.js'
import type { Writer } from './index.js'

/** The keys in the order of the contract, whatever the order in which the fact was put together. */
export function inOrder(fact: Fact): Fact {
  return Object.fromEntries(factKeys.map((key) => [key, fact[key]])) as unknown as Fact
}

/** One fact a line. */
export const ndjson: Writer = {
  head: '',
  facts: (facts) => facts.map((fact) => `${JSON.stringify(inOrder(fact))}\n`).join(''),
  tail: '',
}
