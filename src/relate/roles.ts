import {
  administrations,
  averages,
  bodies,
  facilities,
  generics,
  landscapes,
  platforms,
  realms,
  townHalls,
} from '../lexicon/words.js'
import { looksPlural } from '../lexicon/endings.js'
import { isFunction } from '../recognise/noun.js'
import { cue, has } from '../recognise/read.js'
import { isCapital } from '../text/words.js'
import type { Token } from '../types.js'
import { entryAt } from './ask.js'
import type { Clause } from './clause.js'
import { countryEntity } from './country.js'
import { entityNamed, nameText, type Entity } from './entity.js'
import { fold } from './fold.js'
import { isPreposition } from './grammar.js'
import { aboutMain, brandMain, offshootNear, productAgain } from './role-again.js'
import { houseCalled, isOfFigures } from './house-called.js'
import { isOneOf } from '../recognise/marks.js'
import { isCountry, nearest, type Memory } from './memory.js'
import { headedBy, isLedBy } from './namesake.js'
import type { NameSpan } from './names.js'
import type { NounPhrase } from './phrases.js'

/** *le marché automobile français*, *la moyenne suisse* belong to the country. */
export function demonymOwner(tokens: readonly Token[], from: number, to: number): Entity | null {
  for (let at = from + 1; at < to; at++) {
    const demonym = entryAt('demonym', tokens[at])
    if (demonym) return demonym.name ? entityNamed(demonym.name, 'place') : countryEntity(demonym.country)
  }
  return null
}

/** *champion* is a company’s role and a person’s: every sense of the longest words. */
export function rolesAt(tokens: readonly Token[], at: number, to: number): RoleAt[] {
  const found: RoleAt[] = []
  for (const { entry, width } of tokens[at]?.phrases ?? [])
    if (entry.kind === 'role' && at + width === to) found.push({ type: entry.type, gender: entry.gender, to })
  return found.sort((a, b) => Number(a.type === 'person') - Number(b.type === 'person'))
}

/** Do articles and *de* stand right before a token? */
export function isOf(tokens: readonly Token[], at: number): boolean {
  let left = at - 1
  while (left >= 0 && (cue('the', tokens, left) !== null || cue('owners', tokens, left) !== null))
    if (cue('of', tokens, left) !== null) return true
    else left--
  return left >= 0 && cue('of', tokens, left) !== null
}

type RoleAt = {
  readonly type: Parameters<typeof nearest>[1]
  readonly gender: Parameters<typeof nearest>[2]
  readonly to: number
}

/** *le fabricant français Novacier* → Novacier; *la filiale d’Alphabet* → Google; *le groupe*, *la firme de Santa Clara* → whom the passage is about. */
export function roleEntity(clause: Clause, memory: Memory, at: number, role: RoleAt, to: number): Partial<NounPhrase> | null {
  const { tokens, names } = clause
  const name = names.find(
    (one) =>
      one.from >= role.to &&
      one.from < Math.max(to, role.to + 1) &&
      isNear(tokens, role.to, one) &&
      !isTold(clause, role.to, one),
  )
  const led = role.type === 'company' && name?.entity.type === 'person' && isLedBy(tokens, role.to, name.from)
  if (name && !isOf(tokens, name.from) && !led) return { entity: name.entity }
  const apposed = apposition(clause, name?.to ?? role.to) ?? apposition(clause, to)
  if (apposed && (apposed.type === null || rolesAt(tokens, at, role.to).some(({ type }) => type === apposed.type)))
    return { entity: apposed }
  if (name && role.type === 'person') return { entity: inWords(tokens, at, name.to, role) }
  if (name && cue('offshoot', tokens, at) !== null) {
    const offshoot = memory.recent.find(({ owner }) => owner && fold(owner) === fold(name.entity.name))
    return offshoot ? { entity: offshoot } : { noun: nameText(tokens, at, name.to) }
  }
  const nation = cue('state', tokens, at) !== null ? demonymOwner(tokens, at, to) : null
  if (nation) return { entity: nation }
  if (name && isOf(tokens, name.from) && facilities.has(tokens[at]!.key)) return { entity: inWords(tokens, at, name.to, role) }
  const place = name && isOf(tokens, name.from) && isLand(role, name) ? tokens[at]!.key : ''
  if (administrations.has(place)) return { entity: name!.entity }
  if (landscapes.has(place)) return { entity: inWords(tokens, at, name!.to, role) }
  const one = cue('singular', tokens, at - 1) !== null && cue('of', tokens, role.to) === null // le pays, le fonds
  const many = looksPlural(tokens[at]!.key) && !one
  if (!isDefinite(tokens, at) || many || cue('many', tokens, at - 1) !== null) return null
  const namesake = name ? null : headedBy(tokens[at]!.key, memory)
  if (namesake) return { entity: namesake }
  if (role.type === 'person' && averages.has(tokens[role.to]?.key ?? '')) return null // le planteur moyen
  if (role.type === 'institution' && has('demonym', tokens[role.to])) return { entity: inWords(tokens, at, role.to + 1, role) }
  if (name?.entity.type === 'person' && role.type === 'company') return roleOfPerson(clause, at, memory, role)
  if (name && name.entity.type !== 'place' && name.entity.type !== null) return null
  if (role.type === 'institution' && name?.entity.type === 'place') return { entity: inWords(tokens, at, name.to, role) }
  if (townHalls.has(tokens[at]!.key) && !name && isTown(memory.main)) return { entity: memory.main }
  if (role.type === 'institution' && cue('institution again', tokens, at) === null) return null
  if (isCapital(tokens[at]!.text) && bodies.has(tokens[at]!.key))
    return { entity: inWords(tokens, at, role.to, { ...role, type: 'institution' }) }
  const online = role.type === 'product' || platforms.has(tokens[at]!.key) ? productAgain(memory) : null
  if (online) return { entity: online }
  const beside =
    role.type === 'company'
      ? (names.findLast((one) => one.to <= at && one.entity.type === 'company' && !one.entity.reports && !isPart(tokens, one)) ??
        names.findLast((one) => one.to <= at && one.entity.type === null && opensPart(tokens, one.from)))
      : null
  const child = !beside && cue('offshoot', tokens, at) !== null ? offshootNear(memory) : null
  const again = role.type === 'company' && generics.has(tokens[at]!.key) ? aboutMain(memory) : null
  const passing = again && beside && beside.entity !== again && isOf(tokens, beside.from) && !isOfFigures(clause, beside) // les moteurs de Pratt & Whitney
  const known = (passing ? again : beside?.entity) ?? houseCalled(tokens[at]!.key, clause, memory) ?? child
  const extent = role.type !== 'place' ? null : realms.has(tokens[at]!.key) ? 'land' : 'local'
  const found =
    known ?? again ?? nearest(memory, role.type, role.gender, extent) ?? (role.type === 'company' ? brandMain(memory) : null)
  if (!found && name)
    return role.type === 'company' || role.type === 'institution' ? { entity: inWords(tokens, at, name.to, role) } : null
  return found && { entity: found }
}

/** **La municipalité** *empruntera*: of the town that the article is about; no country has one. */
const isTown = (main: Entity | null): main is Entity =>
  main !== null && (main.type === 'place' || main.type === null) && !isCountry(main)

/** *le canton de* **Vaud** */
const isLand = ({ type, to }: RoleAt, { from, entity }: NameSpan): boolean =>
  type === 'place' && (entity.type === 'place' || entity.type === null) && from - to <= 2

/** **Sensirion** *gagne 90 centimes ; la société zurichoise…*: an unknown name that a part of the sentence begins with. */
const opensPart = (tokens: readonly Token[], from: number): boolean => from === 0 || isOneOf(',;:–—«', tokens[from - 1]?.text)

/** *sa division Superintelligence*: a part of somebody’s. */
const isPart = (tokens: readonly Token[], { from }: NameSpan): boolean =>
  has('role', tokens[from - 1]) && cue('owners', tokens, from - 2) !== null

/** *la mairie de Paris*: what is named by its role. */
const inWords = (tokens: readonly Token[], from: number, to: number, { type, gender }: RoleAt): Entity =>
  entityNamed(nameText(tokens, from, to), type, gender)

/** *l’entreprise d’Elon Musk*, *la formation de Paul X*: the house that is near. */
function roleOfPerson({ names }: Clause, at: number, memory: Memory, { type, gender }: RoleAt): Partial<NounPhrase> | null {
  const local = names.findLast((one) => one.to <= at && one.entity.type === type)
  const last = memory.recent[0]
  const entity = local?.entity ?? (last?.type === type ? last : nearest(memory, type, gender))
  return entity && { entity }
}

/** Behind *le*, *ce*, *du*, *au*: an article, alone or in a preposition; *d’entreprise* has none. */
function isDefinite(tokens: readonly Token[], at: number): boolean {
  let left = at - 1
  while (left > 0 && has('preposed', tokens[left])) left--
  if (left < 0) return false
  if (cue('the', tokens, left) !== null || cue('these', tokens, left) !== null) return true
  return has('gender', tokens[left]) && !has('number', tokens[left]) && cue('owners', tokens, left) === null
}

/** No mark but a hyphen, no verb, at most six words between a role and its name: *le groupe franco-italien Valmara*. */
function isNear(tokens: readonly Token[], from: number, name: NameSpan): boolean {
  if (name.from - from > 6) return false
  for (let at = from; at < name.from; at++) {
    const token = tokens[at]!
    if (
      (token.shape === 'mark' && !(token.text === '-' && token.glued)) ||
      (isFunction(token) && !isPreposition(tokens, at) && cue('the', tokens, at) === null)
    )
      return false
  }
  return true
}

/** *la société basée* **à Paris**, *le groupe fondé par les familles* **Faure et Machet**: a name that a participle says something with. */
const isTold = ({ groups }: Clause, from: number, name: NameSpan): boolean =>
  groups.some(
    (group) => group.tense === 'participle' && group.from >= from && group.to < name.from && !group.traits.includes('names'),
  )

/** *le directeur général, Étienne Vasseur,*: the name right behind a comma. */
function apposition({ tokens, names }: Clause, at: number): Entity | null {
  if (tokens[at]?.text !== ',') return null
  const name = names.find((one) => one.from === at + 1)
  return name && isOneOf(',.;()»"', tokens[name.to]?.text ?? '.') ? name.entity : null
}
