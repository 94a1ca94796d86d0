import { cue, has } from '../recognise/read.js'
import type { Mention } from '../recognise/rule.js'
import { looksRelational } from '../lexicon/endings.js'
import { isUpper } from '../text/bits.js'
import type { Sentence, Token } from '../types.js'
import { entityOf, isHouse, type Entity, type Register } from './entity.js'
import { fold } from './fold.js'
import type { Taken } from './grammar.js'
import { isElided, isOneOf } from '../recognise/marks.js'
import { tells } from './label.js'
import { clubEnd, initialsEnd, pastInitial, pastJoint, roadEnd } from './name-forms.js'
import { isCommon, isStreet, placeOfGenre, startsName } from './name-start.js'
import { quotedEnd } from './quoted-title.js'

/** Where a name stands in a sentence: a token range, half-open. */
export interface NameSpan {
  readonly from: number
  readonly to: number
  readonly entity: Entity
}

/** Names of a sentence, left to right, the longest at each place. */
export function namesOf({ tokens }: Sentence, mentions: readonly Mention[], register: Register): NameSpan[] {
  const taken = nameless(tokens, mentions)
  const spans: NameSpan[] = []
  const spelled = register.spelledIn.get(tokens) ?? []
  for (let at = datelineEnd(tokens, register); at < tokens.length;) {
    const written = spelled.find(({ from }) => from === at)
    const to = written?.to ?? (taken[at] === 1 ? null : nameEnd(tokens, at, register, taken))
    if (to === null || isStreet(tokens, at, to)) {
      at = to ?? at + 1
      continue
    }
    const numbered = mentions.find((one) => one.type === 'ignored' && one.from < to && one.to > at && NUMBERED.has(one.rule))
    const from = numbered ? Math.min(at, numbered.from) : at
    const end = numbered ? Math.max(to, numbered.to) : to
    const quoted = tokens[at]!.shape === 'mark'
    const [first, last] = quoted ? [at + 1, to - 1] : [numbered?.from === from ? from : at, to]
    const entity = entityOf(tokens, first, last, register, { quoted, letters: written ? tokens[written.letters]! : null })
    const called = written && lettersOf(tokens[written.letters]!, entity, register)
    spans.push({ from, to: pastInitial(tokens, end), entity: called ?? entity })
    at = end
  }
  return spans
}

/** **SODECI :** *hausse… La Société de distribution d’eau de Côte d’Ivoire (SODECI)*: who went by the letters before they were spelled; else they stand for the name. */
function lettersOf(letters: Token, entity: Entity, { byKey }: Register): Entity | null {
  const key = fold(letters.text)
  const known = byKey.get(key)
  if (!known && !has('name', letters)) byKey.set(key, entity)
  return known ?? null
}

/** *2024 QX7*, *Renault 4 (1 910)*: rules that read a number with a name. */
const NUMBERED: ReadonlySet<string> = new Set(['part of a name', 'named'])

/** Dates and quantities are nobody, nor are the words of a role in lower case behind its first. */
function nameless(tokens: readonly Token[], mentions: readonly Mention[]): Taken {
  const taken = new Uint8Array(tokens.length + 1)
  for (const { type, rule, from, to } of mentions) if (type !== 'ignored' || rule === 'hour') taken.fill(1, from, to)
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (!has('role', token) || isUpper(token)) continue
    for (const { kind, width } of token.phrases) if (kind === 'role' && width > 1) taken.fill(1, at + 1, at + width)
  }
  return taken
}

/** *MONTRÉAL — Le détaillant…*, *FAITS DIVERS. Un motard…*, *CYCLISME Pogacar passe…*: capitals throughout at the start are a town or a rubric, and nobody’s. */
function datelineEnd(tokens: readonly Token[], { spelled }: Register): number {
  let to = 0
  while (isInCapitals(tokens[to])) to++
  if (to > 0 && isElided(tokens[to - 1]!.text)) to-- // PALÉONTOLOGIE C’est
  if (to === 0 || has('name', tokens[0])) return 0
  const next = tokens[to]
  if (to === 1 && next?.text === ':' && ((!isCommonWord(tokens[0]!) && tells(tokens[2])) || spelled.has(tokens[0]!.key))) return 0
  if (isOneOf('–—.|:', next?.text) || (next?.text === '-' && !next.glued && !tokens[to + 1]?.glued))
    return tokens.slice(0, to).some(({ text }) => text.length > 2) ? to : 0
  const isHeading = !next || (next.shape === 'word' && isUpper(next))
  const isTeam = isElided(tokens[0]!.text) && tokens[1]!.text.length < RUBRIC // L’AS Marvielle
  return isHeading && !isTeam && isCommonWord(tokens[0]!) ? to : 0
}

const isInCapitals = (token: Token | undefined): boolean =>
  token?.shape === 'word' && token.text.length > 1 && token.text === token.text.toUpperCase()

/** *SONDAGE*, *LE*, but not *SNCF*. */
const isCommonWord = ({ phrases, text }: Token) => phrases.some(({ kind }) => kind !== 'name') || text.length >= RUBRIC

/** A word of so many capitals is no acronym. */
const RUBRIC = 6

function nameEnd(tokens: readonly Token[], at: number, register: Register, taken: Taken): number | null {
  const token = tokens[at]!
  if (token.shape === 'mark') return quotedEnd(tokens, at)
  if (tokens[at - 1]?.text === '-' && cue('name prefix', tokens, at - 2) !== null) return null // post-Brexit
  if (!isUpper(token)) return smallName(tokens, at, taken, register)
  const road = roadEnd(tokens, at)
  if (road !== null) return road
  const listed = listedName(token)
  if (listed) return extended(tokens, at, at + listed.width, taken, register.joined)
  const initials = initialsEnd(tokens, at)
  if (initials !== null) return extended(tokens, at, initials, taken, register.joined)
  if (!startsName(tokens, at, register)) return null
  return extended(tokens, at, at + 1, taken, register.joined)
}

/** *la zone euro*, *iOS*: a name that is written small, or begins so. */
function smallName(tokens: readonly Token[], at: number, taken: Taken, { joined }: Register): number | null {
  const token = tokens[at]!
  if (has('name', token))
    for (const { kind, width } of token.phrases)
      if (kind === 'name' && !tokens.slice(at, at + width).some(isUpper)) return at + width
  return token.text !== token.key && CAMEL.test(token.text) ? extended(tokens, at, at + 1, taken, joined) : null
}

const CAMEL = /^\p{Ll}\p{Lu}/u

/** A name or a place of the lexicon that starts here, written with a capital. */
function listedName(token: Token) {
  if (!has('name', token) || !isUpper(token)) return null
  for (const phrase of token.phrases) if (phrase.kind === 'name' && (token.text.length > 1 || phrase.width > 1)) return phrase
  return null
}

/** *Sam* → *Sam Altman*; *Banque centrale* → *Banque centrale des États de l’Afrique de l’Ouest*. */
function extended(tokens: readonly Token[], from: number, end: number, taken: Taken, joined: ReadonlySet<string>): number {
  const listed = listedName(tokens[from]!)
  const institution =
    !listed &&
    (has('role', tokens[from]) || (has('preposed', tokens[from]) && has('role', tokens[from + 1]) && isUpper(tokens[from + 1]))) // Grand Port maritime
  const particle =
    !listed &&
    (cue('the', tokens, from - 1) !== null ||
      cue('chez', tokens, from - 1) !== null ||
      (cue('of', tokens, from - 1) !== null && cue('determiner', tokens, from - 1) !== null) ||
      has('first name', tokens[from]!) ||
      isHouse(tokens[from - 1]) ||
      joined.has(tokens[from]!.key))
  const head = clubEnd(tokens, from, end)
  let to = head
  for (;;) {
    if (listed && has('first name', tokens[to]) && isInCapitals(tokens[to - 1])) return to // l’AFP Joan Pujol
    const next =
      placeOfGenre(tokens, to - 1) ??
      nextPart(tokens, to, institution, taken) ??
      (particle && to === Math.max(head, from + 1) ? ofTown(tokens, to, taken) : null)
    if (next === null) return to
    to = next
  }
}

/** *l’Olympique de Rochebrune*, *le Crédit du Rhin*, *le Tour de l’Armançon*, *Antoine de Saint-Affrique*: a capital behind an article, or a first name, goes on with *de* and a capital. */
function ofTown(tokens: readonly Token[], at: number, taken: Taken): number | null {
  const of = cue('of', tokens, at)
  if (of === null) return null
  const end = cue('the', tokens, of) ?? of // le Tour de l’Armançon
  const name = tokens[end]
  return name && taken[end] !== 1 && isNamePart(name) ? end + 1 : null
}

function nextPart(tokens: readonly Token[], at: number, institution: boolean, taken: Taken): number | null {
  const token = tokens[at]
  if (!token || taken[at] === 1) return null
  if (JOINTS.has(token.text)) return pastListed(tokens, at + 1, pastJoint(tokens, at))
  if (token.text === '+') return token.glued && !tokens[at + 1]?.glued ? at + 1 : null // ESPN+
  if (token.text === '’') return token.glued && tokens[at + 1]?.shape === 'mark' ? at + 1 : null // MaPrimeRénov’
  if (isNamePart(token)) return at + 1
  const after = pastLink(tokens, at)
  if (after === null) return institution && isCommon(token) && looksRelational(token.key) ? at + 1 : null
  const part = tokens[after]
  if (!part || taken[after] === 1) return null
  const goesOn =
    (cue('name link', tokens, at) !== null && isNamePart(part)) || (institution && (isNamePart(part) || isCommon(part)))
  return goesOn ? after + 1 : null
}

/** *Nice-***Côte d’Azur**: past a name of several words behind a hyphen. */
const pastListed = (tokens: readonly Token[], at: number, end: number | null): number | null =>
  end === null ? null : Math.max(end, at + (listedName(tokens[at]!)?.width ?? 0))

const JOINTS = new Set(['-', '&', '.'])

const isNamePart = (token: Token) =>
  (token.shape === 'code' || token.shape === 'word') && isUpper(token) && !/^[LD]['’]$/u.test(token.text) && !has('month', token)

/** Past *de*, *de la*, *des*, *von*, *la* inside a name. */
function pastLink(tokens: readonly Token[], at: number): number | null {
  const link = cue('name link', tokens, at)
  if (link !== null) return link
  const of = cue('of', tokens, at)
  if (of === null) return null
  return cue('the', tokens, of) ?? of
}
