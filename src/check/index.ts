import type { Fact } from '../fact.js'
import { change } from './change.js'
import type { Check } from './check.js'
import type { Finding } from './finding.js'
import { groupsOf } from './group.js'
import { derive } from './derive.js'
import { levelsOf } from './levels.js'
import { passagesOf } from './passage.js'
import { points } from './points.js'
import { twice } from './twice.js'

/** Those that need no more than one article. */
export const checks: readonly Check[] = [change, twice, points, derive]

/** Facts → what their arithmetic comes to, article by article, in the order of the text. */
export function checkFacts(facts: readonly Fact[]): Finding[] {
  const levels = levelsOf(facts)
  const articles = groupsOf(facts, ({ file }) => file)
  return [...articles].flatMap(([file, own]) => {
    const passages = passagesOf(own)
    return checks.flatMap(({ find }) => find({ file, passages }, levels))
  })
}
