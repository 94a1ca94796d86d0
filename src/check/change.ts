import type { Check } from './check.js'
import { compare, type Outcome } from './compare.js'
import type { Finding } from './finding.js'
import { groupsOf } from '../series/collect.js'
import { linksOf, type Link } from './links.js'
import type { Sentences } from './check.js'

/** *425 francs, contre 275, soit un bond de 54,5 %*: a change against the two levels that it joins. */
export const change: Check = {
  name: 'change',
  examples: [],
  never: [],
  find: (article) =>
    linkedIn(article, 'change', (link) => (isOfRates(link) ? null : compare(link.change, link.pair.later, link.pair.earlier))),
}

export const isOfRates = ({ pair }: Link): boolean => pair.later.fact.unit === '%'

/** Of the pairs that a change may join, one that holds is enough; one that fails must be the only one. `outcomeOf`: null for a link that is not for this check. */
export function linkedIn({ passages }: Sentences, check: string, outcomeOf: (link: Link) => Outcome | null): Finding[] {
  return passages.flatMap((passage, at) => {
    const groups = groupsOf(linksOf(passage, passages[at - 1] ?? []), ({ change }) => String(change.at))
    return [...groups.values()].flatMap((links) => best(links, check, outcomeOf) ?? [])
  })
}

function best(links: readonly Link[], check: string, outcomeOf: (link: Link) => Outcome | null): Finding | null {
  const judged = links.flatMap((link) => {
    const outcome = outcomeOf(link)
    return outcome ? [{ link, ...outcome }] : []
  })
  const chosen = judged.find(({ verdict }) => verdict === 'holds') ?? (links.length === 1 ? judged[0] : undefined)
  if (!chosen?.verdict || (chosen.verdict === 'fails' && !chosen.link.sure)) return null
  const { change, pair, why } = chosen.link
  return {
    verdict: chosen.verdict,
    check,
    arithmetic: chosen.line,
    why,
    facts: [change.fact, pair.later.fact, pair.earlier.fact],
  }
}
