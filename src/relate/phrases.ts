import { events, insiders } from '../lexicon/words.js'
import { cue, has, phrase, type Reading } from '../recognise/read.js'
import type { Gender, Token, UnitKind } from '../types.js'
import { entryAt, hasCue } from './ask.js'
import type { Clause } from './clause.js'
import { entityNamed, nameText, type Entity } from './entity.js'
import { extent, lastWord } from './extent.js'
import { isDeterminer, isFiniteTense, isPreposition } from './grammar.js'
import { isOneOf } from '../recognise/marks.js'
import { nearestNational, type Memory } from './memory.js'
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
  const again = readAgain(clause, memory, from, to)
  if (again) return again
  const start = pastArticles(tokens, from, to)
  if (start >= to || (start === to - 1 && has('preposed', tokens[start]))) return NOTHING
  const name = names.find((one) => one.from <= start && start < one.to)
  if (name) return nounPhrase({ entity: name.entity })
  const national = start === to - 1 && start > from && has('demonym', tokens[start]) && !hasCue('many', tokens, from, start)
  if (national)
    return nounPhrase({ entity: nationalBefore(clause, from) ?? nearestNational(memory, genderAt(tokens, from, start)) })
  const metric = phrase('metric', tokens, start)
  const role = phrase('role', tokens, start)
  const base = articlesOf(tokens, from, start)
  if (role && (!metric || role.to >= metric.to) && start > from) {
    for (const one of rolesAt(tokens, start, role.to)) {
      const found = roleEntity(clause, memory, start, one, to)
      if (found) return behind(base, found)
    }
  }
  return titled(base, { clause, memory, from, start, to, metric, role: role?.row ?? null })
}

/** *Albert Heijn ne s’en émeut pas :* **le néerlandais** *exploitera…* */
const nationalBefore = ({ names }: Clause, from: number): Entity | null =>
  names.findLast(({ to, entity }) => to <= from && (entity.type === 'company' || entity.type === 'person'))?.entity ?? null

/** What stands for something told before: *ce chiffre*, *ce dernier*, *celui de …*. */
function readAgain(clause: Clause, memory: Memory, from: number, to: number): NounPhrase | null {
  const { tokens } = clause
  const amount = cue('same amount', tokens, from)
  if (amount !== null && (amount >= to || cue('of', tokens, amount) === null)) return memory.last ?? NOTHING
  if (cue('these', tokens, from) !== null && memory.last && isAmount(tokens, from + 1)) return memory.last
  if (cue('latter', tokens, from) !== null) return nounPhrase({ entity: memory.recent[0] ?? memory.topic })
  const that = cue('that', tokens, from)
  if (that === null || cue('of', tokens, that) === null) return null
  const owner = readPhrase(clause, memory, that, to)
  if (owner.role && memory.last?.metric) return { ...owner, metric: memory.last.metric }
  const text = nameText(tokens, pastArticles(tokens, that, to), lastWord(tokens, that + 1, to))
  return { ...owner, noun: null, metric: owner.entity ? null : { text, id: null } }
}

/** What the articles before a noun say of it. */
function articlesOf(tokens: readonly Token[], from: number, to: number): NounPhrase {
  const owned = hasCue('owners', tokens, from, to) || hasCue('ours', tokens, from, to)
  return nounPhrase({ owned, gender: genderAt(tokens, from, to), plural: to > from ? hasCue('many', tokens, from, to) : null })
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

/** A noun that is no name: what is measured, of whom, or a thing. */
function titled(base: NounPhrase, { clause, memory, from, start, to, metric, role }: Noun): NounPhrase {
  const { tokens } = clause
  const { end, owner, apposed } = extent(clause, memory, to, metric?.to ?? start + 1)
  if (apposed && !metric) return behind(base, { entity: owner })
  const text = nameText(tokens, start, end)
  const person = cue('person', tokens, start) !== null
  const one = (person || events.has(tokens[start]!.key)) && base.plural === false
  const measures = (metric !== null && !one) || isAmount(tokens, start)
  const commodity: Entity | null = !owner && cue('commodity', tokens, start) !== null ? entityNamed(text, 'index') : null
  if (measures || commodity) {
    const entity = commodity ?? owner ?? (measures ? demonymOwner(tokens, start, end) : null)
    return behind(base, { metric: { text, id: metric?.row.id ?? null, units: metric?.row.units ?? null }, entity })
  }
  if (!canTitle(tokens, from, start) || clause.groups.some((group) => group.from === start && isFiniteTense(group.tense)))
    return base
  const kin = person && base.owned && base.plural === false ? { ...base, owned: false } : base
  return owner && !role && !person
    ? behind(base, { metric: { text, id: null }, entity: owner })
    : behind(kin, {
        noun: nameText(tokens, pastPreposed(tokens, from, start), end),
        role: role !== null && !person && base.plural !== true && isBackward(tokens, from, start, role.type),
      })
}

/** *la direction*, *le groupe* stand for what was named; *un artisan*, *le parquet* stand for themselves. */
const isBackward = (tokens: readonly Token[], from: number, start: number, type: string): boolean =>
  (type !== 'institution' || insiders.has(tokens[start]!.key)) && !(start > from && cue('indefinite', tokens, start - 1) !== null)

/** **petits** *réacteurs*: adjectives before a noun belong to its name, numbers do not. */
function pastPreposed(tokens: readonly Token[], from: number, start: number): number {
  let at = start
  while (at > from && has('preposed', tokens[at - 1]) && !has('ordinal', tokens[at - 1])) at--
  return at
}

/** *ce volume*, *cette hausse*: the amount or the movement told before. */
const isAmount = (tokens: readonly Token[], at: number) =>
  cue('counter', tokens, at) !== null || entryAt('movement', tokens[at])?.pos === 'noun'

/** A noun of its own stands behind an article, and is no period, fraction or participle: *le mois*, *la sortante* are nobody. */
function canTitle(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at]!
  if (has('period', token) || has('fraction', token) || has('adverb', token) || isPreposition(tokens, from)) return false
  if (has('weekday', token) || cue('he', tokens, at) !== null) return false
  if (from === at && has('verb', token) && !has('noun', token)) return false
  return token.shape !== 'mark' && token.shape !== 'number'
}

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
      (at > from && tokens[at - 1]!.shape === 'number' && cue('ordinal ending', tokens, at) !== null) ||
      isQuote(tokens[at]!) ||
      (has('preposed', tokens[at]) && at + 1 < to))
  ) {
    if (has('metric', tokens[at]) || has('role', tokens[at])) break
    at++
  }
  return at
}

const isQuote = (token: Token) => isOneOf('«»"“”(', token.text)
