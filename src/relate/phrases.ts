import { events, facilities, insiders, nameHeads } from '../lexicon/words.js'
import { cue, has, pastOne, phrase, type Reading } from '../recognise/read.js'
import type { Gender, Token, UnitKind } from '../types.js'
import { ofTwo, titleBefore } from './again.js'
import { hasCue } from './ask.js'
import type { Clause } from './clause.js'
import { entityNamed, nameText, type Entity } from './entity.js'
import { extent, lastWord } from './extent.js'
import { isDeterminer, isFiniteTense } from './grammar.js'
import { indexAgain } from './index-again.js'
import { latterOf, type Memory } from './memory.js'
import { nationalAt, ofNational } from './national.js'
import { canTitle, genderAt, isAmount, isBackward, pastArticles, pastPreposed, roleAt } from './noun-words.js'
import { demonymOwner, roleEntity, rolesAt } from './roles.js'

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

/** Somebody, something, or by itself nobody and nothing. */
export const nounPhrase = ({
  metric = null,
  entity = null,
  noun = null,
  owned = false,
  gender = null,
  plural = null,
  role = false,
}: Partial<NounPhrase> = {}): NounPhrase => ({ metric, entity, noun, owned, gender, plural, role })

const NOTHING = nounPhrase()

/** Token range of a noun phrase → what it names. */
export function readPhrase(clause: Clause, memory: Memory, from: number, to: number): NounPhrase {
  const { tokens, names } = clause
  if (cue('we', tokens, from) !== null) return NOTHING
  const again = readAgain(clause, memory, from, to)
  if (again) return again
  const most = superlative(clause, from, to)
  if (most) return most
  const start = pastArticles(tokens, from, to)
  if (start >= to || (start === to - 1 && has('preposed', tokens[start]) && cue('person', tokens, start) === null)) return NOTHING
  const name = names.find((one) => one.from <= start && start < one.to)
  if (name) return nounPhrase({ entity: name.entity })
  const national = start === to - 1 && start > from && has('demonym', tokens[start]) && !hasCue('many', tokens, from, start)
  if (national) return nounPhrase({ entity: nationalAt(clause, memory, start) })
  const metric = phrase('metric', tokens, start)
  const role = roleAt(tokens, start)
  const base = articlesOf(tokens, from, start)
  if (role && (!metric || role.to >= metric.to) && start > from) {
    for (const one of rolesAt(tokens, start, role.to)) {
      const found = roleEntity(clause, memory, start, one, to)
      if (found) return behind({ ...base, gender: base.gender ?? one.gender }, found) // l’établissement…, il
    }
  }
  return titled(base, { clause, memory, from, start, to, metric, role: role?.row ?? null })
}

/** What stands for something told before: *ce chiffre*, *ce dernier*, *celui de …*. */
function readAgain(clause: Clause, memory: Memory, from: number, to: number): NounPhrase | null {
  const { tokens } = clause
  const amount = cue('same amount', tokens, from)
  const opens = cue('indefinite', tokens, from) === null || from === 0 || tokens[from - 1]!.shape === 'mark'
  const last = opens ? (memory.last ?? NOTHING) : { ...(memory.last ?? NOTHING), entity: null } // affiche une hausse
  const again = amount !== null && (opens || has('movement', tokens[from + 1]))
  if (again && (amount >= to || cue('of', tokens, amount) === null)) return last
  if (cue('these', tokens, from) !== null && memory.last && isAmount(tokens, from + 1)) return memory.last
  const near = clause.names.findLast((name) => name.to <= from && tokens[name.from - 1]?.text !== '(')?.entity
  const latter = cue('latter', tokens, from) === null ? undefined : (near ?? latterOf(memory, genderAt(tokens, from)))
  if (latter !== undefined) return nounPhrase({ entity: latter })
  if (cue('own again', tokens, from) !== null)
    return nounPhrase({ metric: titleBefore(clause, from) ?? memory.last?.metric ?? null })
  const pair = ofTwo(clause, memory, from, to)
  if (pair) return nounPhrase({ entity: pair })
  const that = cue('that', tokens, from)
  if (that === null || cue('of', tokens, that) === null) return null
  const owner = readPhrase(clause, memory, that, to)
  if (owner.role && memory.last?.metric) return { ...owner, metric: memory.last.metric }
  const title = titleBefore(clause, from)
  if (title && !owner.entity) return { ...owner, noun: owner.noun ?? owner.metric?.text ?? null, metric: title }
  const text = nameText(tokens, pastArticles(tokens, that, to), lastWord(tokens, that + 1, to))
  return { ...owner, noun: null, metric: owner.entity ? null : { text, id: null } }
}

/** **Le plus jeune** *a écopé de trois ans*: an adjective that stands for one of those told of. */
function superlative({ tokens, groups }: Clause, from: number, to: number): NounPhrase | null {
  if (cue('the', tokens, from) === null || cue('more', tokens, from + 1) === null || to !== from + 3) return null
  if (tokens[to]?.text !== ',' && !groups.some((group) => group.from >= to && group.from <= to + 2)) return null
  return nounPhrase({
    noun: nameText(tokens, from + 1, to),
    gender: genderAt(tokens, from),
    plural: cue('many', tokens, from) !== null,
  })
}

/** What the articles before a noun say of it. */
function articlesOf(tokens: readonly Token[], from: number, to: number): NounPhrase {
  const owned = hasCue('owners', tokens, from, to) || hasCue('ours', tokens, from, to)
  const bare = tokens.slice(from, to).every((_, at) => cue('of', tokens, from + at) !== null && !isDeterminer(tokens, from + at)) // 62 % d’hommes
  return nounPhrase({ owned, gender: genderAt(tokens, from, to), plural: bare ? null : hasCue('many', tokens, from, to) })
}

/** A noun behind its articles. */
const behind = (
  { owned, gender, plural }: NounPhrase,
  { metric = null, entity = null, noun = null, role = false }: Partial<NounPhrase>,
): NounPhrase => ({ metric, entity, noun, owned, gender, plural, role })

interface Noun {
  readonly clause: Clause
  readonly memory: Memory
  /** Where its articles begin, its own words, and what may belong to it ends. */
  readonly from: number
  readonly start: number
  readonly to: number
  readonly metric: Metric | null
  readonly role: { readonly type: string } | null
}

type Metric = Reading<{ row: { readonly id: string; readonly units: readonly UnitKind[] | null } }>

/** *la facture* **d’une famille type**: one of many, which has the measure; `people`: a place has all others. */
function ofOne(tokens: readonly Token[], from: number, to: number, people: boolean): string | null {
  for (let at = from; at < to - 1; at++) {
    const of = cue('of', tokens, at)
    if (of === null || cue('indefinite', tokens, of) === null || pastOne(tokens, of) === null) continue
    const noun = tokens[of + 1]!
    if (people && cue('person', tokens, of + 1) === null) return null
    return of + 1 < to && noun.shape === 'word' && !COUNTING.some((kind) => has(kind, noun)) ? nameText(tokens, of + 1, to) : null
  }
  return null
}

/** *d’un an*, *d’un tiers*, *d’une dizaine* */
const COUNTING = ['period', 'fraction', 'collective', 'preposed'] as const

/** A noun that is no name: what is measured, of whom, or a thing. */
function titled(base: NounPhrase, { clause, memory, from, start, to, metric, role }: Noun): NounPhrase {
  const { tokens } = clause
  const { end, owner: named, apposed } = extent(clause, memory, to, metric?.to ?? roleAt(tokens, start)?.to ?? start + 1)
  const owner = named ?? ofNational(clause, memory, start, end)
  const place = owner && !metric && facilities.has(tokens[start]!.key) ? clause.names.find((one) => one.from >= end) : undefined
  if (place && place.from < to) return behind(base, { entity: entityNamed(nameText(tokens, start, place.to), null) })
  const person = cue('person', tokens, start) !== null
  if (apposed && (!metric || (person && nameHeads.has(tokens[start]!.key)))) return behind(base, { entity: owner }) // la famille Danis
  const text = nameText(tokens, start, end)
  const one = (person || events.has(tokens[start]!.key)) && base.plural === false
  const measures = (metric !== null && !one) || isAmount(tokens, start)
  if (metric && role?.type === 'company' && base.plural && !owner && has('demonym', tokens[start + 1]))
    return behind(base, { noun: text })
  const commodity: Entity | null = !owner && cue('commodity', tokens, start) !== null ? entityNamed(text, 'index') : null
  if (measures || commodity) {
    const noun = owner || commodity ? null : ofOne(tokens, metric?.to ?? start + 1, end, memory.topic?.type === 'place')
    const entity =
      commodity ?? owner ?? indexAgain(tokens, memory, start, end) ?? (measures ? demonymOwner(tokens, start, end) : null)
    return behind(base, { metric: { text, id: metric?.row.id ?? null, units: metric?.row.units ?? null }, entity, noun })
  }
  if (!canTitle(tokens, from, start) || clause.groups.some((group) => group.from === start && isFiniteTense(group.tense)))
    return base
  if (owner && insiders.has(tokens[start]!.key)) return behind(base, { entity: owner })
  const kin = person && base.owned && base.plural === false ? { ...base, owned: false } : base
  return owner && !role && !person
    ? behind(base, { metric: { text, id: null }, entity: owner })
    : behind(kin, {
        noun: nameText(tokens, pastPreposed(tokens, from, start), end),
        role: role !== null && !person && base.plural !== true && isBackward(tokens, from, start, role.type),
      })
}
