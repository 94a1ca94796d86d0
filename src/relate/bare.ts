import { cue } from '../recognise/read.js'
import type { Clause } from './clause.js'
import { nameText } from './entity.js'
import { isPreposition } from './grammar.js'
import type { Measured } from './measured.js'
import type { Memory } from './memory.js'
import { readPhrase, type Title } from './phrases.js'
import { phraseAfter } from './spans.js'

/** *385 millions d’euros. C’est* **la levée de fonds** *que boucle Zorvel.*: what the next sentence says that a figure alone was. */
export function toldNext(clause: Clause, next: Clause | undefined, memory: Memory): Measured | null {
  const start = next && isAlone(clause) ? cue('that was', next.tokens, 0) : null
  const span = start === null ? null : phraseAfter(next!, start)
  const found = span && readPhrase(next!, memory, span.from, span.to)
  const title = (span && countedIn(next!, span.from)) ?? found?.metric ?? null
  return title && { title, phrase: null, rule: 'next sentence' }
}

/** *le nombre de* **crimes et délits** *enregistrés* */
function countedIn({ tokens, groups }: Clause, at: number): Title | null {
  const counter = cue('the', tokens, at) ?? at
  const from = cue('counter', tokens, counter) === null ? null : cue('of', tokens, counter + 1)
  if (from === null) return null
  let to = from
  while (
    tokens[to]?.shape === 'word' &&
    cue('which', tokens, to) === null &&
    cue('who', tokens, to) === null &&
    !groups.some((group) => group.from === to) &&
    (!isPreposition(tokens, to) || cue('of', tokens, to) !== null)
  )
    to++
  return to > from ? { text: nameText(tokens, from, to), id: null } : null
}

/** The sentence is one quantity and its marks. */
const isAlone = ({ tokens, quantities }: Clause): boolean => {
  const [only, ...others] = quantities
  return !!only && others.length === 0 && tokens.every(({ shape }, at) => shape === 'mark' || (at >= only.from && at < only.to))
}
