import { isOfRates, linkedIn } from './change.js'
import type { Check } from './check.js'
import { compare, difference, type Outcome } from './compare.js'
import type { Link } from './links.js'

/** *7,5 %, contre 7,3 %, soit 0,2 point de plus*: points between two rates, and a percentage that stands where points are meant. */
export const points: Check = {
  name: 'points',
  examples: [],
  never: [],
  find: (article) => linkedIn(article, 'points', (link) => (isOfRates(link) ? ofRates(link) : null)),
}

function ofRates({ change, pair: { later, earlier } }: Link): Outcome {
  const outcome = compare(change, later, earlier)
  if (outcome.verdict !== 'fails' || change.fact.unit !== '%') return outcome
  const inPoints = difference(change, later, earlier)
  return inPoints.verdict === 'holds' ? { verdict: 'fails', line: `${outcome.line}; it is points, not percent` } : outcome
}
