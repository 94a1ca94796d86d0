import { cue, has, phrase } from '../recognise/read.js'
import type { Mention } from '../recognise/rule.js'
import { isCapital } from '../text/words.js'
import type { EntityType, Gender, Sentence, Token } from '../types.js'
import { isElided, isOneOf } from './marks.js'
import type { Taken } from './grammar.js'

/** Somebody or something with a name, as the article writes it. */
export interface Entity {
  readonly name: string
  readonly type: EntityType | null
  readonly gender: Gender | null
  /** The owner of a product, where the lexicon knows it. */
  readonly owner: string | null
}

/** Where a name stands in a sentence: a token range, half-open. */
export interface NameSpan {
  readonly from: number
  readonly to: number
  readonly entity: Entity
}

/** What a whole article tells of its capitals: keys seen as names inside a sentence, and every entity by its words. */
export interface Register {
  readonly inside: ReadonlySet<string>
  readonly byKey: Map<string, Entity>
  /** Names as they are compared. */
  readonly folded: Map<string, string>
}

/** The article's names, counted once: a word that is capital inside a sentence is a name at its start too. */
export function registerOf(sentences: readonly Sentence[]): Register {
  const inside = new Set<string>()
  for (const { tokens } of sentences) {
    for (let at = firstWord(tokens) + 1; at < tokens.length; at++) {
      const token = tokens[at]!
      if (isCapital(token.text) && token.shape === 'word' && !opensQuote(tokens, at)) inside.add(token.key)
    }
  }
  return { inside, byKey: new Map(), folded: new Map() }
}

/** A sentence may open with a sign, a dash, an emoji. */
const firstWord = (tokens: readonly Token[]) =>
  Math.max(
    0,
    tokens.findIndex(({ shape }) => shape === 'word' || shape === 'number' || shape === 'code'),
  )

/** A capital behind an opening quote, a colon or a dash may be a sentence's first word. */
const opensQuote = (tokens: readonly Token[], at: number) => isOneOf('«“"‘:–—•(', tokens[at - 1]!.text)

/** Names of a sentence, left to right, the longest at each place. */
export function namesOf({ tokens }: Sentence, mentions: readonly Mention[], register: Register): NameSpan[] {
  const taken = nameless(tokens, mentions)
  const spans: NameSpan[] = []
  for (let at = datelineEnd(tokens); at < tokens.length;) {
    const to = taken[at] === 1 ? null : nameEnd(tokens, at, register, taken)
    if (to === null) {
      at++
      continue
    }
    spans.push({ from: at, to, entity: entityOf(tokens, at, to, register) })
    at = to
  }
  return spans
}

/** Dates and quantities are nobody, nor are the words of a role in lower case behind its first. */
function nameless(tokens: readonly Token[], mentions: readonly Mention[]): Taken {
  const taken = new Uint8Array(tokens.length + 1)
  for (const { type, from, to } of mentions) if (type !== 'ignored') taken.fill(1, from, to)
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (!has('role', token) || isCapital(token.text)) continue
    for (const { entry, width } of token.phrases) if (entry.kind === 'role' && width > 1) taken.fill(1, at + 1, at + width)
  }
  return taken
}

/** *MONTRÉAL — Le détaillant…*, *FAITS DIVERS. Un motard…*: capitals throughout at the start are a town or a rubric, and nobody’s. */
function datelineEnd(tokens: readonly Token[]): number {
  let to = 0
  while (tokens[to]?.shape === 'word' && tokens[to]!.text.length > 2 && tokens[to]!.text === tokens[to]!.text.toUpperCase()) to++
  return isOneOf('–—.|:', tokens[to]?.text) ? to : 0
}

function nameEnd(tokens: readonly Token[], at: number, register: Register, taken: Taken): number | null {
  const token = tokens[at]!
  if (!isCapital(token.text)) return null
  const listed = listedName(token)
  if (listed) return extended(tokens, at, at + listed.width, taken)
  if (!startsName(tokens, at, register)) return null
  return extended(tokens, at, at + 1, taken)
}

/** A name or a place of the lexicon that starts here, written with a capital. */
function listedName(token: Token) {
  if (!has('name', token) || !isCapital(token.text)) return null
  for (const { entry, width } of token.phrases)
    if (entry.kind === 'name' && (token.text.length > 1 || width > 1)) return { entry, width }
  return null
}

function startsName(tokens: readonly Token[], at: number, register: Register): boolean {
  const token = tokens[at]!
  if (token.shape === 'code') return token.text.length > 2
  if (token.shape !== 'word' || isElided(token.text)) return false
  if (cue('name link', tokens, at) !== null && token.text.length > 1 && cue('the', tokens, at) === null)
    return isCapital(tokens[at + 1]?.text ?? '') && tokens[at + 1]!.shape === 'word'
  if (cue('title', tokens, at) !== null)
    return tokens[at + 1]?.text === '.' || (!!tokens[at + 1] && isCapital(tokens[at + 1]!.text))
  if (
    (isGrammar(token) && !has('first name', token)) ||
    token.text.length < 2 ||
    cue('common acronym', tokens, at) !== null ||
    has('demonym', token)
  )
    return false
  if (isRoleAgain(tokens, at)) return false
  if (at > firstWord(tokens) && !opensQuote(tokens, at)) return true
  if (token.text.length > 1 && token.text === token.text.toUpperCase()) return true
  if (register.inside.has(token.key) && !has('role', token)) return true
  const next = tokens[at + 1]
  if (!next) return false
  if (next.shape === 'word' && isCapital(next.text) && !isGrammar(next)) return true
  if (next.text === '-' && next.glued && tokens[at + 2]?.glued && isCapital(tokens[at + 2]!.text)) return true
  if (token.phrases.length > 0) return false
  return (
    (!/s$/u.test(token.key) && has('verb', next)) ||
    (next.text === ',' && cue('which', tokens, at + 2) !== null) ||
    (next.text === ',' && cue('who', tokens, at + 2) !== null)
  )
}

/** *le Royaume*, *la Région*: a role with a capital and nothing behind it stands for what was named. */
function isRoleAgain(tokens: readonly Token[], at: number): boolean {
  if (!has('role', tokens[at]!) || has('name', tokens[at]!) || cue('the', tokens, at - 1) === null) return false
  const next = tokens[at + 1]
  if (!next || next.shape === 'mark') return true
  return !isCapital(next.text) && cue('of', tokens, at + 1) === null && !(next.shape === 'word' && isCommon(next))
}

const GRAMMAR = new Set([
  'cue',
  'bound',
  'number',
  'scale',
  'adverb',
  'month',
  'weekday',
  'time',
  'preposed',
  'ordinal',
  'collective',
  'per',
])
function isGrammar(token: Token): boolean {
  for (const { entry, width } of token.phrases) {
    if (
      entry.kind === 'cue' &&
      (entry.cue === 'street' ||
        entry.cue === 'game' ||
        entry.cue === 'termed' ||
        entry.cue === 'title' ||
        entry.cue === 'no rate')
    )
      continue
    if (width === 1 && GRAMMAR.has(entry.kind)) return true
  }
  return false
}

/** *Sam* → *Sam Altman*; *Banque centrale* → *Banque centrale des États de l’Afrique de l’Ouest*. */
function extended(tokens: readonly Token[], from: number, end: number, taken: Taken): number {
  const listed = listedName(tokens[from]!)
  const institution = has('role', tokens[from]) && !listed
  const club = !listed && cue('the', tokens, from - 1) !== null && !has('first name', tokens[from]!)
  let to = end
  for (;;) {
    const next = nextPart(tokens, to, institution, taken) ?? (club && to === from + 1 ? ofTown(tokens, to, taken) : null)
    if (next === null) return to
    to = next
  }
}

/** *l’Olympique de Rochebrune*, *le Crédit du Rhin*: a capital behind an article goes on with *de* and a capital. */
function ofTown(tokens: readonly Token[], at: number, taken: Taken): number | null {
  const of = cue('of', tokens, at)
  const name = of === null ? null : tokens[of]
  return name && taken[of!] !== 1 && isNamePart(name) ? of! + 1 : null
}

function nextPart(tokens: readonly Token[], at: number, institution: boolean, taken: Taken): number | null {
  const token = tokens[at]
  if (!token || taken[at] === 1) return null
  if (token.text === '-' || token.text === '&' || token.text === '.' || token.text === '/') {
    const joined =
      token.glued &&
      tokens[at + 1]?.glued &&
      (tokens[at + 1]!.shape === 'word' || tokens[at + 1]!.shape === 'code' || tokens[at + 1]!.shape === 'number')
    if (token.text === '&' && tokens[at + 1] && isCapital(tokens[at + 1]!.text)) return at + 2
    if (
      token.text === '.' &&
      at > 0 &&
      (tokens[at - 1]!.text.length === 1 || cue('title', tokens, at - 1) !== null) &&
      isCapital(tokens[at + 1]?.text ?? '')
    )
      return at + 2
    return joined && token.text !== '/' && (token.text === '-' || isCapital(tokens[at + 1]!.text)) && token.text !== '.'
      ? at + 2
      : null
  }
  if (isNamePart(token)) return at + 1
  const after = pastLink(tokens, at)
  if (after !== null) {
    const part = tokens[after]
    if (!part || taken[after] === 1) return null
    if (cue('name link', tokens, at) !== null && isNamePart(part)) return after + 1
    if (institution && (isNamePart(part) || isCommon(part))) return after + 1
    return null
  }
  return institution &&
    isCommon(token) &&
    /(?:al|ale|aux|ales|ien|ienne|iens|ain|aine|ais|aise|ois|oise|ive|if|ique|iques|éen|éenne|ier|ière|aire|aires|ande|and)s?$/u.test(
      token.key,
    )
    ? at + 1
    : null
}

const isNamePart = (token: Token) =>
  (token.shape === 'code' || token.shape === 'word') &&
  isCapital(token.text) &&
  !/^[LD]['’]$/u.test(token.text) &&
  !has('month', token)
const isCommon = (token: Token) => token.shape === 'word' && !isGrammar(token) && !has('verb', token) && token.key.length > 3

/** Past *de*, *de la*, *des*, *von*, *la* inside a name. */
function pastLink(tokens: readonly Token[], at: number): number | null {
  const link = cue('name link', tokens, at)
  if (link !== null) return link
  const of = cue('of', tokens, at)
  if (of === null) return null
  return cue('the', tokens, of) ?? of
}

function entityOf(tokens: readonly Token[], from: number, to: number, register: Register): Entity {
  const titled = cue('title', tokens, from) !== null
  const start = titled ? (tokens[from + 1]?.text === '.' ? from + 2 : from + 1) : from
  const name = nameText(tokens, start < to ? start : from, to)
  const key = folded(name, register)
  const known = register.byKey.get(key)
  if (known) return known
  const entity = full(name, key, register) ?? typed(tokens, from, to, name, titled)
  register.byKey.set(key, entity)
  return entity
}

function folded(name: string, register: Register): string {
  const known = register.folded.get(name)
  if (known !== undefined) return known
  const text = fold(name)
  register.folded.set(name, text)
  return text
}

/** *Musk* → the *Elon Musk* met before; *Renault* is not *Renault Trucks*. */
function full(name: string, key: string, register: Register): Entity | null {
  if (name.includes(' ')) return null
  for (const entity of register.byKey.values()) {
    if (entity.type === 'person' && folded(entity.name, register).endsWith(` ${key}`)) return entity
  }
  return null
}

function typed(tokens: readonly Token[], from: number, to: number, name: string, titled: boolean): Entity {
  for (const { entry, width } of tokens[from]!.phrases) {
    if (entry.kind === 'name' && from + width === to)
      return { name, type: entry.type, gender: entry.gender, owner: entry.owner ?? null }
  }
  if (titled) return { name, type: 'person', gender: null, owner: null }
  const first = phrase('first name', tokens, from)
  const beside = from > 0 ? phrase('role', tokens, from - 1) : null
  if (beside && beside.type !== 'person') return { name, type: beside.type, gender: beside.gender, owner: null }
  if (first && to > from + 1) return { name, type: 'person', gender: first.gender, owner: null }
  const after = tokens[to]?.text === ',' ? phrase('role', tokens, to + (cue('the', tokens, to + 1) === null ? 1 : 2)) : null
  if (after?.type === 'person' && to > from + 1 && !isTown(tokens, from))
    return { name, type: 'person', gender: after.gender, owner: null }
  const role = phrase('role', tokens, from) ?? roleBefore(tokens, from)
  const place = !role && isTown(tokens, from)
  return { name, type: role?.type ?? (place ? 'place' : null), gender: role?.gender ?? null, owner: null }
}

/** *à Port-Alban*: an unknown name behind *à*, not after a verb that speaks to somebody. */
const isTown = (tokens: readonly Token[], from: number) =>
  cue('in town', tokens, from - 1) !== null && !(from > 1 && has('verb', tokens[from - 2]))

/** *le directeur général, Étienne Vasseur*; *le fabricant français de tubes Novacier*: the role noun before, unless *de* makes the name its complement. */
function roleBefore(tokens: readonly Token[], at: number) {
  if (cue('of', tokens, at - 1) !== null || (cue('the', tokens, at - 1) !== null && cue('of', tokens, at - 2) !== null))
    return null
  for (let back = 1; back <= 6 && at - back >= 0; back++) {
    const role = phrase('role', tokens, at - back)
    if (role && role.to <= at) return role
    const { shape, text } = tokens[at - back]!
    if ((shape === 'mark' && text !== '-' && (text !== ',' || back > 1)) || shape === 'number') return null
  }
  return null
}

/** The name as the article writes it, its spaces single. */
export function nameText(tokens: readonly Token[], from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; at++) {
    if (at > from && !tokens[at]!.glued && !isElided(tokens[at - 1]!.text)) text += ' '
    text += tokens[at]!.text
  }
  return text
}

export const fold = (text: string): string =>
  ASCII.test(text) ? text.toLowerCase() : text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()

const ASCII = /^[\0-\x7F]*$/u
