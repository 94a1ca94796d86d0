import { looksPlural } from '../lexicon/endings.js'
import { cue, has } from '../recognise/read.js'
import { isUpper } from '../text/bits.js'
import { entryAt } from './ask.js'
import type { Clause } from './clause.js'
import { entityNamed, type Entity } from './entity.js'

/** *D’après un sondage, 54 % des* **Français** *…*: the people whom a poll that the article is about has asked. */
export function polledPeople(clauses: readonly Clause[]): Entity | null {
  const opening = clauses.slice(0, OPENING)
  if (clauses.filter(tellsOfPoll).length < ENOUGH) return null
  for (const { tokens } of opening) {
    const at = tokens.findIndex(
      (token, i) => i > 0 && isPeople(token) && (cue('the', tokens, i - 1) ?? cue('of', tokens, i - 1)) === i,
    )
    if (at > 0) return entityNamed(tokens[at]!.text, 'group')
  }
  return null
}

const isPeople = (token: Clause['tokens'][number]): boolean => isUpper(token) && has('demonym', token) && looksPlural(token.key)

/** *un sondage*, *32 % des personnes interrogées* */
const tellsOfPoll = ({ tokens }: Clause): boolean =>
  tokens.some((token, at) => cue('poll', tokens, at) !== null || entryAt('metric', token)?.id === 'poll-share')

/** So many sentences open an article, and so many tell of its poll. */
const OPENING = 6
const ENOUGH = 2
