import { cue } from '../recognise/read.js'
import type { Attribution, Said } from './attribution.js'
import { closesQuote } from './saying.js'
import { nameText } from './entity.js'
import { scopeOf } from './scope.js'

/** *« … », note Luc Morel, directeur de la station,* **pour qui** *un quart des pistes fermera*: what a person thinks who has just spoken. */
export function forWhom({ clause }: Said): Attribution[] {
  const { tokens, groups, names } = clause
  return tokens.flatMap((_, at) => {
    if (cue('for', tokens, at) === null || cue('who', tokens, at + 1) === null) return []
    const group = groups.findLast((one) => one.to <= at && (one.sense.says || closesQuote(one, clause)))
    const person = names.find(({ from, to, entity }) => group && from >= group.to && to <= at && entity.type === 'person')
    if (!person) return []
    return { who: person.entity.name, text: nameText(tokens, at, at + 2), at, from: at + 2, to: endOf(clause, at + 2) }
  })
}

/** Where the relative ends that begins at a token. */
function endOf(clause: Said['clause'], at: number): number {
  const { of, parts } = scopeOf(clause)
  const part = parts[of[at]!]
  if (part?.kind !== 'relative') return of.length
  const end = of.findIndex((id, i) => i > at && id !== part.id && parts[id]!.parent !== part.id)
  return end < 0 ? of.length : end
}
