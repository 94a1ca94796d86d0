import { looksNative } from '../lexicon/endings.js'
import { cue, has } from '../recognise/read.js'
import type { Gender, Token } from '../types.js'
import type { Entity } from './entity.js'
import { genderAt } from './noun-words.js'

/** *Jeanne Le Gall… * **la Trégorroise** *nage*: the one person of that gender named before, where a word that no table knows says where somebody is from. What the article is about is weighed without it. */
export function nativeOf(tokens: readonly Token[], from: number, to: number, known: Iterable<Entity>): Entity | null {
  const token = tokens[from]!
  const alone =
    to === from + 1 &&
    cue('the', tokens, from - 1) === from &&
    cue('many', tokens, from - 1) === null &&
    cue('of', tokens, to) === null
  if (!alone || !looksNative(token.key) || has('name', token) || has('first name', token)) return null
  const gender: Gender | null = genderAt(tokens, from - 1)
  const people = new Set([...known].filter((one) => one.type === 'person' && (!gender || !one.gender || one.gender === gender)))
  const [only, ...others] = people
  return only && others.length === 0 ? { ...only } : null
}
