import { cue, has, phrase } from '../recognise/read.js'
import { isFunction } from '../recognise/noun.js'
import type { Gender, Token, UnitKind } from '../types.js'
import type { Clause } from './clause.js'
import { countryEntity } from './country.js'
import { isDeterminer, isPreposition } from './grammar.js'
import { nearest, type Memory } from './memory.js'
import { fold, nameText, type Entity, type NameSpan } from './names.js'
import { isOneOf } from './marks.js'
import { cues, entryAt, hasCue, isAny } from './ask.js'

/** What a noun phrase names: what is measured, of whom, or a thing without a name. */
export interface NounPhrase {
  readonly metric: Title | null
  readonly entity: Entity | null
  /** The words of a thing or group that has no name: *campings*, *conductrice de la Clio*. */
  readonly noun: string | null
  /** *son*, *leur*: belongs to whom the passage is about. */
  readonly owned: boolean
  /** What its article says, for pronouns: null where it says nothing. */
  readonly gender: Gender | null
  readonly plural: boolean | null
  /** The noun is a role: *la direction*, *les analystes*. */
  readonly role: boolean
}

/** The title of a column, and its slug where the lexicon knows it. */
export interface Title {
  readonly text: string
  readonly id: string | null
  /** The units that its levels come in, where the lexicon knows them. */
  readonly units?: readonly UnitKind[] | null
}

export const NOTHING: NounPhrase = {
  metric: null,
  entity: null,
  noun: null,
  owned: false,
  gender: null,
  plural: null,
  role: false,
}

/** Token range of a noun phrase → what it names. */
export function readPhrase(clause: Clause, memory: Memory, from: number, to: number): NounPhrase {
  const { tokens, names } = clause
  if (cue('same amount', tokens, from) !== null) return memory.last ?? NOTHING
  if (cue('these', tokens, from) !== null && memory.last && isAmount(tokens, from + 1)) return memory.last
  if (cue('latter', tokens, from) !== null) return { ...NOTHING, entity: memory.recent[0] ?? memory.topic }
  const that = cue('that', tokens, from)
  if (that !== null && cue('of', tokens, that) !== null)
    return {
      ...readPhrase(clause, memory, that, to),
      noun: null,
      metric: { text: nameText(tokens, pastArticles(tokens, that, to), lastWord(tokens, that + 1, to)), id: null },
    }
  const start = pastArticles(tokens, from, to)
  if (start >= to || (start === to - 1 && has('preposed', tokens[start]))) return NOTHING
  const name = names.find((one) => one.from <= start && start < one.to)
  if (name) return { ...NOTHING, entity: name.entity }
  const owned = hasCue('owners', tokens, from, start) || hasCue('ours', tokens, from, start)
  const base = {
    ...NOTHING,
    owned,
    gender: genderAt(tokens, from, start),
    plural: start > from ? hasCue('many', tokens, from, start) : null,
  }
  const metric = phrase('metric', tokens, start)
  const role = phrase('role', tokens, start)
  if (role && (!metric || role.to >= metric.to) && start > from) {
    for (const one of rolesAt(tokens, start, role.to)) {
      const found = roleEntity(clause, memory, start, one, to)
      if (found) return { ...base, ...found }
    }
  }
  const { end, owner, apposed } = extent(clause, memory, to, metric?.to ?? start + 1)
  const text = nameText(tokens, start, end)
  const title =
    metric ?? (cue('counter', tokens, start) !== null || entryAt('movement', tokens[start])?.pos === 'noun' ? { id: null } : null)
  if (apposed && !metric) return { ...base, entity: owner }
  const nation = owner ?? demonymOwner(tokens, start, end)
  const commodity =
    !owner && cue('commodity', tokens, start) !== null ? { name: text, type: 'index' as const, gender: null, owner: null } : owner
  if (title || commodity !== owner)
    return {
      ...base,
      metric: { text, id: title?.id ?? null, units: metric?.units ?? null },
      entity: commodity ?? (title ? nation : null),
    }
  if (!canTitle(tokens, from, start)) return base
  return owner && !isPerson(role) && cue('person', tokens, start) === null
    ? { ...base, metric: { text, id: null }, entity: owner }
    : { ...base, noun: text, role: role !== null && cue('person', tokens, start) === null }
}

/** *le marché automobile français*, *la moyenne suisse* belong to the country. */
export function demonymOwner(tokens: readonly Token[], from: number, to: number): Entity | null {
  for (let at = from + 1; at < to; at++) {
    const demonym = entryAt('demonym', tokens[at])
    if (demonym)
      return demonym.name ? { name: demonym.name, type: 'place', gender: null, owner: null } : countryEntity(demonym.country)
  }
  return null
}

/** *ce volume*, *cette hausse*: the amount or the movement told before. */
const isAmount = (tokens: readonly Token[], at: number) =>
  cue('counter', tokens, at) !== null || entryAt('movement', tokens[at])?.pos === 'noun'

/** A noun of its own stands behind an article, and is no period, fraction or participle: *le mois*, *la sortante* are nobody. */
function canTitle(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at]!
  if (has('period', token) || has('fraction', token) || has('adverb', token) || isPreposition(tokens, from)) return false
  if (from === at && has('verb', token) && !has('noun', token)) return false
  return token.shape !== 'mark' && token.shape !== 'number'
}

/** *champion* is a company’s role and a person’s: every sense of the longest words. */
function rolesAt(tokens: readonly Token[], at: number, to: number): RoleAt[] {
  const found: RoleAt[] = []
  for (const { entry, width } of tokens[at]!.phrases)
    if (entry.kind === 'role' && at + width === to) found.push({ type: entry.type, gender: entry.gender, to })
  return found.sort((a, b) => Number(a.type === 'person') - Number(b.type === 'person'))
}

const isPerson = (role: { readonly type: string } | null) => role?.type === 'person'

function genderAt(tokens: readonly Token[], from: number, to: number): Gender | null {
  for (let at = from; at < to; at++) {
    const found = entryAt('gender', tokens[at])
    if (found) return found.gender
  }
  return null
}

function pastArticles(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (
    at < to &&
    (isDeterminer(tokens, at) ||
      has('adverb', tokens[at]) ||
      cue('of', tokens, at) !== null ||
      isQuote(tokens[at]!) ||
      (has('preposed', tokens[at]) && at + 1 < to))
  ) {
    if (has('metric', tokens[at]) || has('role', tokens[at])) break
    at++
  }
  return at
}

const isQuote = (token: Token) => isOneOf('«»"“”(', token.text)

/** Where the phrase's own words end, and the name behind *de*, if any. */
function extent(
  clause: Clause,
  memory: Memory,
  to: number,
  atLeast: number,
): { end: number; owner: Entity | null; apposed: boolean } {
  const { tokens, names, groups, mentions } = clause
  let at = atLeast
  for (; at < to; at++) {
    const name = names.find((one) => one.from === at)
    if (name)
      return {
        end: lastWord(tokens, atLeast, at),
        owner: isOf(tokens, at) || !isPreposition(tokens, beforeArticles(tokens, at)) ? name.entity : null,
        apposed: !isOf(tokens, at) && !isPreposition(tokens, beforeArticles(tokens, at)),
      }
    const token = tokens[at]!
    if (isOneOf(',;:()«»"“”–—.', token.text)) break
    if (cue('which', tokens, at) !== null || cue('than', tokens, at) !== null) break
    if (mentions.some((one) => one.from <= at && at < one.to && one.type !== 'ignored')) break
    if (groups.some((group) => group.from === at && group.tense !== 'participle')) break
    if (isPreposition(tokens, at) && cue('of', tokens, at) === null && !isInner(tokens, at)) break
    const role = isOf(tokens, at) ? phrase('role', tokens, at) : null
    if (role) {
      const owner = roleEntity(clause, memory, at, role, to)
      if (owner?.entity) return { end: lastWord(tokens, atLeast, at), owner: owner.entity, apposed: false }
    }
  }
  return { end: lastWord(tokens, atLeast, at), owner: null, apposed: false }
}

/** *taux minimum de soumission aux appels d’offres*, *coût par habitant*: a preposition inside a title. */
const isInner = (tokens: readonly Token[], at: number) =>
  (cue('at', tokens, at) !== null && /s$|x$/u.test(tokens[at]!.key)) ||
  (cue('in', tokens, at) !== null &&
    tokens[at + 1]?.shape === 'word' &&
    !isDeterminer(tokens, at + 1) &&
    tokens[at + 1]!.key === tokens[at + 1]!.text)

/** Do articles and *de* stand right before a token? */
function isOf(tokens: readonly Token[], at: number): boolean {
  let left = at - 1
  while (left >= 0 && (cue('the', tokens, left) !== null || cue('owners', tokens, left) !== null))
    if (cue('of', tokens, left) !== null) return true
    else left--
  return left >= 0 && cue('of', tokens, left) !== null
}

/** The token before *le*, *la* in front of a name. */
const beforeArticles = (tokens: readonly Token[], at: number) => (cue('the', tokens, at - 1) !== null ? at - 2 : at - 1)

/** Leaves *de*, *la*, *et* at the end of a phrase out of it. */
function lastWord(tokens: readonly Token[], atLeast: number, end: number): number {
  let to = end
  while (
    to > atLeast &&
    (isDeterminer(tokens, to - 1) ||
      isPreposition(tokens, to - 1) ||
      has('adverb', tokens[to - 1]) ||
      cue('and', tokens, to - 1) !== null ||
      tokens[to - 1]!.shape === 'mark' ||
      cue('he', tokens, to - 1) !== null)
  )
    to--
  return to
}

type RoleAt = {
  readonly type: Parameters<typeof nearest>[1]
  readonly gender: Parameters<typeof nearest>[2]
  readonly to: number
}

/** *le fabricant français Novacier* → Novacier; *la filiale d’Alphabet* → Google; *le groupe*, *la firme de Santa Clara* → whom the passage is about. */
function roleEntity(clause: Clause, memory: Memory, at: number, role: RoleAt, to: number): Partial<NounPhrase> | null {
  const { tokens, names } = clause
  const name = names.find((one) => one.from >= role.to && one.from < Math.max(to, role.to + 1) && isNear(tokens, role.to, one))
  if (name && !isOf(tokens, name.from)) return { entity: name.entity }
  const apposed = apposition(clause, name?.to ?? role.to) ?? apposition(clause, to)
  if (apposed && (apposed.type === role.type || apposed.type === null)) return { entity: apposed }
  if (name && role.type === 'person')
    return { entity: { name: nameText(tokens, at, name.to), type: 'person', gender: role.gender, owner: null } }
  if (name && cue('offshoot', tokens, at) !== null) {
    const offshoot = memory.recent.find(({ owner }) => owner && fold(owner) === fold(name.entity.name))
    return offshoot ? { entity: offshoot } : { noun: nameText(tokens, at, name.to) }
  }
  const nation = cue('state', tokens, at) !== null ? demonymOwner(tokens, at, to) : null
  if (nation) return { entity: nation }
  if (!isDefinite(tokens, at) || isPlural(tokens[at]!)) return null
  if (name && name.entity.type !== 'place' && name.entity.type !== null) return null
  if (role.type === 'institution' && cue('institution again', tokens, at) === null) return null
  const local = names.findLast((one) => one.to <= at && one.entity.type === role.type && role.type === 'company')
  const found = local?.entity ?? nearest(memory, role.type, role.gender)
  if (!found && name)
    return role.type === 'company' || role.type === 'institution'
      ? { entity: { name: nameText(tokens, at, name.to), type: role.type, gender: role.gender, owner: null } }
      : null
  return found && { entity: found }
}

const isPlural = ({ key }: Token) => /[sx]$/u.test(key)

/** Behind *le*, *ce*, *du*, *au*: an article, alone or in a preposition; *d’entreprise* has none. */
function isDefinite(tokens: readonly Token[], at: number): boolean {
  let left = at - 1
  while (left > 0 && has('preposed', tokens[left])) left--
  if (left < 0) return false
  if (cue('the', tokens, left) !== null || cue('these', tokens, left) !== null) return true
  return has('gender', tokens[left]) && !has('number', tokens[left]) && cue('owners', tokens, left) === null
}

/** No mark, no verb, at most six words between a role and its name. */
function isNear(tokens: readonly Token[], from: number, name: NameSpan): boolean {
  if (name.from - from > 6) return false
  for (let at = from; at < name.from; at++) {
    const token = tokens[at]!
    if (token.shape === 'mark' || (isFunction(token) && !isPreposition(tokens, at) && cue('the', tokens, at) === null))
      return false
  }
  return true
}

/** *le directeur général, Étienne Vasseur,*: the name right behind a comma. */
function apposition({ tokens, names }: Clause, at: number): Entity | null {
  if (tokens[at]?.text !== ',') return null
  const name = names.find((one) => one.from === at + 1)
  return name && isOneOf(',.;)»"', tokens[name.to]?.text ?? '.') ? name.entity : null
}

/** The noun phrase that ends right before a token, leftwards to the start of its clause or to a preposition. */
export function phraseBefore({ tokens, groups, mentions }: Clause, end: number): { from: number; to: number } | null {
  let from = end
  while (from > 0) {
    const at = from - 1
    const token = tokens[at]!
    if (isOneOf(',;:()«»"“”–—.!?', token.text)) break
    if (isAny(ENDS_BEFORE, tokens[at])) break
    if (groups.some((group) => group.from <= at && at < group.to && (group.tense !== 'participle' || group.to - group.from > 1)))
      break
    if (mentions.some((one) => one.from <= at && at < one.to && one.type !== 'ignored')) break
    if (isPreposition(tokens, at) && cue('of', tokens, at) === null) break
    from = at
    if (isDeterminer(tokens, at) && cue('of', tokens, at) === null && cue('of', tokens, at - 1) === null) break
  }
  return from < end ? { from, to: end } : null
}

/** The noun phrase that starts at a token, rightwards to the next mark, verb, date or quantity. */
export function phraseAfter({ tokens, groups, mentions }: Clause, start: number): { from: number; to: number } | null {
  let to = start
  while (to < tokens.length) {
    const token = tokens[to]!
    if (isOneOf(',;:()«»"“”–—.!?', token.text)) break
    if (isAny(ENDS_AFTER, tokens[to])) break
    if (groups.some((group) => group.from <= to && to < group.to && group.tense !== 'participle')) break
    if (mentions.some((one) => one.from <= to && to < one.to)) break
    if (to > start && isPreposition(tokens, to) && cue('of', tokens, to) === null && !isInner(tokens, to)) break
    to++
  }
  return to > start ? { from: start, to } : null
}

/** No noun phrase runs leftwards over these. */
const ENDS_BEFORE = cues('than', 'which', 'who', 'conjunction', 'and', 'or', 'he', 'none', 'reflexive')

/** No noun phrase runs rightwards over these. */
const ENDS_AFTER = cues('than', 'which', 'who', 'conjunction', 'and', 'against')
