import type { Token } from '../types.js'
import { isCapital } from '../text/words.js'
import { singular } from '../lexicon/singular.js'
import { has, phrase, type Reading } from './read.js'

export interface Noun {
  /** In the singular, without adjectives. */
  readonly noun: string
}

/** [adjective] noun that can be counted: *logements*, *jeunes médecins*, *Canadair*. `plural`: two or more of it. */
export function readNoun(tokens: readonly Token[], at: number, plural: boolean): Reading<Noun> | null {
  const token = tokens[at]
  if (!token) return null
  if (has('preposed', token)) {
    const after = readNoun(tokens, at + 1, plural)
    if (after) return after
  }
  if (!canBeNoun(tokens, at, plural)) return null
  return compound(tokens, at)
}

/** *sapeurs-pompiers*, *deux-roues*, *start-up*: parts joined by a glued hyphen are one noun. */
function compound(tokens: readonly Token[], at: number): Reading<Noun> {
  let to = at + 1
  while (tokens[to]?.text === '-' && tokens[to]!.glued && tokens[to + 1]?.glued && isLetters(tokens[to + 1]!)) to += 2
  const text = tokens.slice(at, to).map((token) => token.text).join('')
  return { noun: singular(text), to }
}

const isLetters = (token: Token) => token.shape === 'word' || token.shape === 'code'

function canBeNoun(tokens: readonly Token[], at: number, plural: boolean): boolean {
  const token = tokens[at]!
  if (token.shape === 'code') return isCapital(token.text) && !token.glued
  if (token.shape !== 'word' || token.text.endsWith("'") || token.text.endsWith('’')) return false
  if (token.text.length < 2 || isFunction(token)) return false
  if (phrase('noun', tokens, at)) return true
  if (isCapital(token.text)) return true
  const looksPlural = /[sxz]$/u.test(token.key)
  if (plural && !looksPlural) return tokens[at + 1]?.text === '-' && tokens[at + 1]!.glued
  return !isFinite(token)
}

const FUNCTION = new Set(['cue', 'bound', 'number', 'scale', 'month', 'weekday', 'time', 'adverb', 'ordinal', 'per'])

/** A word of grammar, of time or of number: never a thing counted. */
export function isFunction(token: Token): boolean {
  let noun = false
  let grammar = false
  for (const { entry, width } of token.phrases) {
    if (width > 1) continue
    if (entry.kind === 'noun') noun = true
    else if (FUNCTION.has(entry.kind)) grammar = true
  }
  return grammar && !noun
}

/** A verb form that can't be a noun's: finite, or a participle that names nobody. */
export function isFinite(token: Token): boolean {
  for (const { entry, width } of token.phrases) {
    if (width === 1 && entry.kind === 'verb' && entry.tense !== 'infinitive') return true
  }
  return false
}
