import { cue } from '../recognise/read.js'
import type { Answered } from './answer.js'
import type { Clause } from './clause.js'
import type { OwnerAsk } from './owner-ask.js'
import type { Named } from './passage.js'
import type { NounPhrase } from './phrases.js'
import { isFiniteTense, isPreposition } from './grammar.js'
import { scopeOf } from './scope.js'
import { beforeArticle } from './spans.js'

type Ask = Pick<OwnerAsk, 'quantity' | 'clause' | 'before'>

/** **Soit** *une hausse de 3 %*, **Il s’agit** *d’un recul de 3 %*: a sentence that only says it again in other figures tells of whom the last figure told. */
export function saidAgain({
  quantity: { from },
  clause: { tokens, groups, names },
  memory: { last },
}: Pick<OwnerAsk, 'quantity' | 'clause' | 'memory'>): Named | null {
  const verbs = groups.filter((group) => group.from < from && isFiniteTense(group.tense)).length
  const again =
    (cue('amounts to', tokens, 0) !== null && verbs === 0) ||
    (cue('it comes to', tokens, 0) !== null && verbs === 1 && !names.some((name) => name.from < from))
  return last?.entity && again ? { subject: last.entity.name, rule: 'said again' } : null
}

/** Rules that read an owner in the sentence itself: what it goes on to tell is told of the same one. */
const READ: ReadonlySet<string> = new Set([
  'noun',
  'owner',
  'subject',
  'group',
  'role',
  'age',
  'of counted',
  'of those counted',
  'surveyed',
  'noun possessive',
  'served',
  'sold',
  'punished',
  'same sentence',
])

/** **Le camp** *abrite 20 000 personnes, qui disposent de 7 litres d’eau*: where nothing else names an owner, the one of the figure before in the sentence. */
export function sameSentence({ quantity, clause, before }: Ask, subject: NounPhrase | null): Named | null {
  if (!before || before.fact.subject === null || !READ.has(before.owner) || subject?.entity || subject?.role) return null
  return tellsOfOther(before, quantity.numberFrom, clause) ? null : { subject: before.fact.subject, rule: 'same sentence' }
}

/** *le parking,* **dont** *le coût…*; *la croissance,* **elle,** *…*; *quand* **l’OFCE** *en voit…*: between the two figures another thing comes up. */
function tellsOfOther({ quantity: { to: from }, fact: { subject } }: Answered, to: number, clause: Clause): boolean {
  const { tokens, names } = clause
  const isBetween = (one: { readonly from: number; readonly to: number }) => one.from >= from && one.to <= to
  return (
    opensOther(from, to, clause) ||
    names.some((name) => isBetween(name) && name.entity.name !== subject && !isGoverned(tokens, name.from)) ||
    tokens.some((_, at) => at >= from && at < to && isContrast(tokens, at))
  )
}

/** *dont*, *où*: a relative clause that tells of what stands before it. */
function opensOther(from: number, to: number, clause: Clause): boolean {
  const { parts, of } = scopeOf(clause)
  const { kind, from: start } = parts[of[to]!]!
  return kind === 'relative' && start >= from && ['of which', 'where'].some((name) => cue(name, clause.tokens, start) !== null)
}

/** *devant* **France 2**, *de la* **Société Générale** */
const isGoverned = (tokens: Clause['tokens'], at: number): boolean => isPreposition(tokens, beforeArticle(tokens, at))

/** *, elle,* */
const isContrast = (tokens: Clause['tokens'], at: number): boolean => {
  const end = tokens[at]!.text === ',' ? cue('them', tokens, at + 1) : null
  return end !== null && tokens[end]?.text === ','
}
