import { cue, has } from '../recognise/read.js'
import type { Token } from '../types.js'
import type { Quantity } from '../recognise/quantity.js'
import type { Movement } from './change.js'
import type { Clause } from './clause.js'
import { isDeterminer } from './grammar.js'
import { nameText } from './entity.js'
import { phraseAfter } from './spans.js'
import { isOneOf } from '../recognise/marks.js'
import { cues, isAny } from './ask.js'

/** *deux fois plus que la moyenne nationale* → *moyenne nationale*: what else a change is compared with. */
export function thanOf({ from, to, shape }: Quantity, { kind }: Movement, clause: Clause): string | null {
  if (kind !== 'change') return null
  const start = comparedAt(clause, to, shape === 'factor') ?? devanceAt(clause, from, to)
  return start === null ? null : othersName(clause, start)
}

/** The token behind *que*, *au-dessus de*, *à* that opens the other side: right behind the change, at most an adjective between. */
function comparedAt({ tokens, quantities }: Clause, to: number, factor: boolean): number | null {
  for (let at = to; at < tokens.length && at <= to + 5; at++) {
    const token = tokens[at]!
    if (isOneOf(',;:()«».', token.text) && !(token.text === ',' && at === to)) return null
    if (quantities.some((one) => one.from <= at && at < one.to)) return null
    for (const name of ['than', 'below', 'above']) {
      const end = cue(name, tokens, at)
      if (end !== null && tokens[end]?.text !== '-' && (name !== 'than' || isCompared(tokens, at))) return end // sous-jacent
    }
    const end = factor && at === to ? cue('of', tokens, at) : null
    if (end !== null && (tokens[at]!.key.length > 2 || isDeterminer(tokens, end) || cue('this', tokens, end) !== null)) return end
  }
  return null
}

/** Does *plus*, *moins*, *supérieur* stand right before, past an adjective? */
function isCompared(tokens: readonly Token[], than: number): boolean {
  for (let at = than - 1; at >= 0 && at >= than - 4; at--) {
    if (isAny(COMPARING, tokens[at]) || has('compares', tokens[at]) || cue('compares', tokens, at) !== null) return true
  }
  return false
}

/** *devance de quatre points le député*, *inférieure de dix-huit mois à celle du pays*: the verb or adjective stands before the size. */
function devanceAt({ tokens, groups }: Clause, from: number, to: number): number | null {
  if (cue('of', tokens, from - 1) === null && cue('of', tokens, from) === null) return null
  const word = tokens[from - 2]
  if (word && has('compares', word)) return cue('at', tokens, to)
  const verb = groups.find((group) => group.to === from - 1)
  return verb && verb.traits.includes('outdoes') ? to : null
}

/** The words of the other side, without article; a date, a clause or *prévu* is none. */
function othersName(clause: Clause, start: number): string | null {
  const { tokens, mentions } = clause
  if (has('adverb', tokens[start]) || mentions.some((one) => one.type === 'moment' && one.from <= start + 1 && start < one.to))
    return null
  const named = mentions.find((one) => one.type === 'ignored' && one.from === start)
  if (named) return nameText(tokens, named.from, named.to)
  const span = phraseAfter(clause, start)
  if (!span) return null
  let { from } = span
  while (from < span.to && (isDeterminer(tokens, from) || cue('at', tokens, from) !== null || cue('in', tokens, from) !== null))
    from++
  if (from >= span.to || (has('verb', tokens[from]) && !has('metric', tokens[from]))) return null
  return cue('of', tokens, span.to - 1) === null ? nameText(tokens, from, span.to) : null
}

const COMPARING = cues('more', 'less', 'compared')
