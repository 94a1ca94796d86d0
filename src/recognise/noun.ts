import type { Token } from '../types.js'
import { isUpper } from '../text/bits.js'
import { looksAble } from '../lexicon/endings.js'
import { singular } from '../lexicon/singular.js'
import { isElided } from './marks.js'
import { cue, has, type Reading } from './read.js'

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
  if (plural && cue('plus', tokens, at) !== null && has('preposed', tokens[at + 1])) return readNoun(tokens, at + 1, plural) // les 80 plus gros salons
  if (isDash(tokens, at + 1) && (has('number', token) || has('preposed', token) || cue('noun prefix', tokens, at) !== null))
    return compound(tokens, at)
  return canBeNoun(tokens, at, plural) ? compound(tokens, at) : null
}

/** A hyphen against the words on both sides, the second of them no number: *deux-roues*, *porte-parole*. */
function isDash(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    tokens[at]?.text === '-' &&
    tokens[at]!.glued &&
    !!next?.glued &&
    isLetters(next) &&
    !has('number', next) &&
    !has('scale', next)
  )
}

/** *sapeurs-pompiers*, *deux-roues*, *start-up*: parts joined by a glued hyphen are one noun. */
function compound(tokens: readonly Token[], at: number): Reading<Noun> {
  let to = at + 1
  while (tokens[to]?.text === '-' && tokens[to]!.glued && tokens[to + 1]?.glued && isLetters(tokens[to + 1]!)) to += 2
  let text = tokens[at]!.text
  for (let part = at + 1; part < to; part++) text += tokens[part]!.text
  return { noun: singular(text), to }
}

const isLetters = (token: Token) => token.shape === 'word' || token.shape === 'code'

function canBeNoun(tokens: readonly Token[], at: number, plural: boolean): boolean {
  const token = tokens[at]!
  if (token.shape === 'code') return isUpper(token) && !token.glued
  if (token.shape !== 'word' || isElided(token.text)) return false
  if (token.text.length < 2 || isFunction(token) || (plural && has('fraction', token))) return false
  if (plural && cue('such of them', tokens, at) !== null) return false
  if (isCounted(token) || isUpper(token) || CAMEL.test(token.text)) return true
  if (looksAble(token.key)) return false // dont 44 millions imputables à la filiale
  const plain = !isFinite(token)
  if (plural && !looksPlural(token)) return tokens[at + 1]?.text === '-' && tokens[at + 1]!.glued
  return plain
}

/** *iPod*, *eMac* */
const CAMEL = /^\p{Ll}\p{Lu}/u

const looksPlural = ({ key }: Token) => key.endsWith('s') || key.endsWith('x') || key.endsWith('z')

/** A noun that its form alone would not tell: *trois pays*, *24 morts*. */
export function isCounted(token: Token): boolean {
  if (!has('noun', token)) return false
  for (const { kind, width } of token.phrases) if (kind === 'noun' && width === 1) return true
  return false
}

const FUNCTION = new Set(['bound', 'number', 'scale', 'month', 'weekday', 'time', 'adverb', 'ordinal', 'per'])
/** Cues that words of grammar give; others are told by nouns: *trois rapports*, *12 matches*, *sept titres*. */
const GRAMMAR = new Set([
  'of',
  'at',
  'and',
  'or',
  'the',
  'these',
  'owners',
  'ours',
  'on',
  'per',
  'in',
  'between',
  'since',
  'until',
  'against',
  'after',
  'before',
  'than',
  'who',
  'which',
  'comma',
  'minus',
  'plus',
  'times',
  'none',
  'not',
  'determiner',
  'only',
  'he',
  'reflexive',
  'clitic',
  'euphonic',
  'preposition',
  'conjunction',
  'we',
  'this',
  'more',
  'less',
  'below',
  'above',
  'compared',
  'so',
  'amounts to',
  'of which',
  'several',
  'ago',
  'plural',
  'next or last',
  'rate of',
  'counted how',
  'negation',
  'restriction',
  'condition',
  'according',
  'ordinal ending',
  'title',
])

/** A word of grammar, of time or of number: never a thing counted. */
export function isFunction(token: Token): boolean {
  let noun = false
  let grammar = false
  for (const { kind, cue, width } of token.phrases) {
    if (width > 1) continue
    if (kind === 'noun') noun = true
    else if (kind === 'cue' ? GRAMMAR.has(cue!) : FUNCTION.has(kind)) grammar = true
  }
  return grammar && !noun
}

/** A verb form that can't be a noun's: a finite one, or a participle that names nobody; in -s only the participle. */
export function isFinite(token: Token): boolean {
  if (!has('verb', token) || isCounted(token)) return false
  for (const { entry, width } of token.phrases) {
    if (
      width === 1 &&
      entry.kind === 'verb' &&
      entry.tense !== 'infinitive' &&
      (entry.tense === 'participle' || entry.person === 3)
    )
      return true
  }
  return false
}
