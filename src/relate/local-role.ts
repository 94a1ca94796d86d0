import { francophone } from '../lexicon/regions.js'
import { areas, realms, towns } from '../lexicon/words.js'
import { hasMark } from '../recognise/marks.js'
import { cue, has } from '../recognise/read.js'
import type { Clause } from './clause.js'
import { nameText, type Entity } from './entity.js'
import type { Memory } from './memory.js'
import type { OwnerAsk } from './owner-ask.js'
import type { Named } from './passage.js'
import { readPhrase } from './phrases.js'

type Ask = Pick<OwnerAsk, 'quantity' | 'clause' | 'memory'>

/** *À l’échelle* **du pays,** *66 600 postes…*, *il manque 1 500 lits* **dans la métropole**: the place of that kind that the passage names, else its kind. */
export function localRole({ quantity: { from, to }, clause, memory }: Ask): Named | null {
  const { tokens } = clause
  let found: number | null = null
  for (let at = 1; at < tokens.length && at <= to + FAR; at++) {
    if (!areas.has(tokens[at]!.key) || !isWithin(tokens, at) || isNamed(clause, at)) continue
    if (at < from ? !hasMark(';:', tokens, at, from) : found === null && !hasMark(';:,', tokens, to, at)) found = at
  }
  if (found === null) return null
  return { subject: areaOf(clause, memory, found)?.name ?? nameText(tokens, found, found + 1), rule: 'place' }
}

/** *le département* is whom the article is about, if that is a place; *la métropole* is no province. */
function areaOf(clause: Clause, memory: Memory, at: number): Entity | null {
  const { key } = clause.tokens[at]!
  const { entity } = readPhrase(clause, memory, at - 1, at + 1)
  if (entity?.type !== 'place') return null
  if (towns.has(key)) return provinces.has(entity.name) ? null : entity
  return memory.main?.type === 'place' && !realms.has(key) ? memory.main : entity
}

const provinces: ReadonlySet<string> = new Set(Object.values(francophone))

/** *dans le*, *à l’échelle du*, *au* */
function isWithin(tokens: Clause['tokens'], at: number): boolean {
  const wide = [at - 6, at - 5, at - 4, at - 3, at - 2, at - 1].some((start) => {
    const end = cue('throughout', tokens, start)
    return end !== null && (end === at || cue('the', tokens, end) === at)
  })
  return wide || (cue('the', tokens, at - 1) === at && cue('in', tokens, at - 2) !== null)
}

/** *dans la région* **de Lyon**, *dans la région* **parisienne** */
const isNamed = ({ tokens, names }: Clause, at: number): boolean =>
  cue('of', tokens, at + 1) !== null || has('demonym', tokens[at + 1]) || names.some(({ from, to }) => from <= at + 1 && to > at)

/** So many tokens behind the quantity a place may still stand. */
const FAR = 12
