import { counting } from '../lexicon/words.js'
import { cues, isAny } from './ask.js'
import { accordings } from './according.js'
import type { Attribution } from './attribution.js'
import type { Clause } from './clause.js'
import type { Memory } from './memory.js'
import { estimates } from './estimates.js'
import { forWhom } from './for-whom.js'
import { bySaying, closesQuote } from './saying.js'

/** Every source that a sentence cites, with what is said to come from it: found once for all its quantities. */
export function attributionsOf(clause: Clause, memory: Memory): readonly Attribution[] {
  if (!mayCite(clause)) return NONE
  const known = clause.kept.attributions
  if (known?.memory === memory) return known.found
  const found = findIn(clause, memory)
  clause.kept.attributions = { memory, found }
  return found
}

const NONE: readonly Attribution[] = []

/** Has it a verb of saying or of expecting, or words such as *selon*? Most sentences have not, whatever the passage has set. */
function mayCite(clause: Clause): boolean {
  const { tokens, groups, names } = clause
  if (names.some(({ entity }) => entity.observes)) return true
  for (const { sense, traits, lemma } of groups)
    if (sense.says || sense.plans || traits.includes('rules out') || counting.has(lemma)) return true
  return tokens.some((token) => isAny(CITING, token)) || groups.some((group) => closesQuote(group, clause))
}

const CITING = cues('according', 'unnamed source', 'says in words', 'estimator')

function findIn(clause: Clause, memory: Memory): Attribution[] {
  const said = { clause, memory }
  const found = [...accordings(said), ...estimates(said), ...forWhom(said)]
  for (const group of clause.groups) {
    const one = bySaying(said, group)
    if (one) found.push(one)
  }
  return found
}
