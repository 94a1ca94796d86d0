import { cue, has, phrase } from '../recognise/read.js'
import { isUpper } from '../text/bits.js'
import type { EntityType, Gender, Sentence, Token } from '../types.js'
import { entryAt } from './ask.js'
import { clubHeads, deeds, facilities, nameHeads, undertakings } from '../lexicon/words.js'
import { isElided } from '../recognise/marks.js'
import { asWritten, type Written } from './as-written.js'
import { spelledOf, type Spelled } from './acronym.js'
import { addLabels } from './label.js'
import { isLed, ministryBefore } from './minister.js'
import { nativeOf } from './native.js'
import { fold } from './fold.js'
import { isFirm, kinBefore, roadEnd } from './name-forms.js'
import { firstWord, opensQuote } from './name-start.js'
import { isTown, isTownly } from './town.js'

/** Somebody or something with a name, as the article writes it. */
export interface Entity {
  readonly name: string
  readonly type: EntityType | null
  readonly gender: Gender | null
  /** The owner of a product, where the lexicon knows it. */
  readonly owner: string | null
  /** It counts and measures others, as the lexicon knows. */
  readonly observes?: boolean
  /** A paper, a station or a lawyer, who mostly tell of others. */
  readonly reports?: boolean
}

/** Somebody or something that no table knows. */
export const entityNamed = (name: string, type: EntityType | null, gender: Gender | null = null): Entity => ({
  name,
  type,
  gender,
  owner: null,
})

/** What a whole article tells of its capitals: keys seen as names inside a sentence, and every entity by its words. */
export interface Register {
  readonly inside: ReadonlySet<string>
  /** Letters that a name is spelled out before: *(FMHV)*. */
  readonly spelled: ReadonlySet<string>
  /** By a sentence’s tokens, the names that it spells out. */
  readonly spelledIn: ReadonlyMap<readonly Token[], readonly Spelled[]>
  /** First words of houses that *de* and a town belong to: *l’entreprise Bergère de France*. */
  readonly joined: ReadonlySet<string>
  readonly byKey: Map<string, Entity>
  /** First word → companies and the like of several words: *Zéphyr* → *Zéphyr Mobile*. */
  readonly byFirst: Map<string, Set<Entity>>
  /** Last word → the person met first: *Musk* → *Elon Musk*. */
  readonly byLast: Map<string, Entity>
}

/** The article's names, counted once: a word that is capital inside a sentence is a name at its start too. */
export function registerOf(sentences: readonly Sentence[]): Register {
  const inside = new Set<string>()
  const joined = new Set<string>()
  for (const { tokens } of sentences) {
    for (let at = firstWord(tokens) + 1; at < tokens.length; at++) {
      const token = tokens[at]!
      if (!isUpper(token) || token.shape !== 'word' || opensQuote(tokens, at)) continue
      inside.add(token.key)
      if (isHouse(tokens[at - 1]) && cue('of', tokens, at + 1) !== null && isUpper(tokens[at + 2])) joined.add(token.key)
    }
  }
  addLabels(sentences, inside)
  return { inside, ...spelledOf(sentences), joined, byKey: new Map(), byFirst: new Map(), byLast: new Map() }
}

/** *M. Musk* → the entity met before under these words, else a new one. */
export function entityOf(tokens: readonly Token[], from: number, to: number, register: Register, how: Written = {}): Entity {
  const titled = cue('title', tokens, from) !== null
  const start = titled ? (tokens[from + 1]?.text === '.' ? from + 2 : from + 1) : from
  const name = nameText(tokens, start < to ? start : from, to)
  const kin = kinBefore(tokens, from)
  const key = fold(`${kin} ${name}`.trimStart())
  const known = register.byKey.get(key)
  if (known) return known
  const entity =
    nativeOf(tokens, from, to, register.byKey.values()) ??
    (titled && !isUpper(tokens[start]) ? register.byLast.get(key.split(' ').at(-1)!) : null) ?? // M. de Sauveterre
    (kin || name.includes(' ') ? null : (register.byLast.get(key) ?? longer(tokens[from]!, key, register))) ??
    headed(tokens, from, asWritten(typed(tokens, from, to, name, titled), tokens[from]!, how))
  register.byKey.set(key, entity)
  addWords(entity, register)
  return entity
}

/** A name of several words, under the one that may stand for it: of a person the last, of others but a place the first. */
function addWords(entity: Entity, { byFirst, byLast }: Register): void {
  const words = fold(entity.name).split(' ')
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (words.length === 1 || entity.type === 'place') return
  if (entity.type !== 'person') byFirst.set(first, (byFirst.get(first) ?? new Set()).add(entity))
  else if (!byLast.has(last)) byLast.set(last, entity)
}

/** *le lac* **Tanganyika** → *lac Tanganyika* */
function headed(tokens: readonly Token[], from: number, entity: Entity): Entity {
  const ministry = ministryBefore(tokens, from)
  if (ministry !== null)
    return { ...entity, name: `${nameText(tokens, ministry, from)} ${entity.name}`.replace(/([’']) /u, '$1') }
  const head = from > 0 ? tokens[from - 1]! : null
  if (!head || head.text !== head.key || !nameHeads.has(head.key)) return entity
  const type = entity.type ?? (deeds.has(head.key) ? 'event' : null)
  return { ...entity, type, name: `${head.text} ${entity.name}` }
}

/** *Zéphyr* → the *Zéphyr Mobile* met before, where no table knows the short name and only one long one has it. */
function longer(token: Token, key: string, { byFirst }: Register): Entity | null {
  const known = has('name', token) || has('first name', token) ? undefined : byFirst.get(key)
  return known?.size === 1 ? [...known][0]! : null
}

function typed(tokens: readonly Token[], from: number, to: number, name: string, titled: boolean): Entity {
  for (const { entry, width } of tokens[from]!.phrases) {
    if (entry.kind === 'name' && from + width === to)
      return {
        name,
        type: entry.type,
        gender: entry.gender,
        owner: entry.owner ?? null,
        observes: entry.observes ?? false,
        reports: entry.reports ?? false,
      }
  }
  if (titled) return { ...entityNamed(name, 'person'), reports: cue('lawyer', tokens, from) !== null }
  if (roadEnd(tokens, from) === to) return entityNamed(name, 'place')
  if (clubHeads.has(tokens[from]!.key) && !isUpper(tokens[to - 1])) return entityNamed(name, 'company')
  if (from > 0 && undertakings.has(tokens[from - 1]!.key)) return entityNamed(name, 'product')
  if (to > from + 1 && entryAt('demonym', tokens[from - 1]) && cue('the', tokens, from - 2) !== null)
    return entityNamed(name, 'person')
  const first = phrase('first name', tokens, from)
  const beside = from > 0 ? phrase('role', tokens, from - 1) : null
  const honours =
    beside !== null && (beside.row.type === 'company' || facilities.has(tokens[from - 1]!.key)) && !isLed(tokens, from - 1)
  if (isFirm(tokens, from, to) && (!beside || beside.row.type === 'person')) return entityNamed(name, 'company')
  if (first && to > from + 1 && !honours) return entityNamed(name, 'person', first.row.gender)
  if (beside && beside.row.type !== 'person') return entityNamed(name, beside.row.type, beside.row.gender)
  const after = tokens[to]?.text === ',' ? phrase('role', tokens, to + (cue('the', tokens, to + 1) === null ? 1 : 2)) : null
  if (after?.row.type === 'person' && to > from + 1 && !isTown(tokens, from)) return entityNamed(name, 'person', after.row.gender)
  if (isOf(tokens, from) && roleOf(tokens, from)?.type === 'place') return entityNamed(name, 'place')
  const town = isTown(tokens, from) || isTownly(tokens, from, to)
  const role = phrase('role', tokens, from) ?? (town ? null : roleBefore(tokens, from))
  const place = !role && town
  return entityNamed(name, role?.row.type ?? (place ? 'place' : null), role?.row.gender)
}

/** *la commune de* **L’Isle-sur-la-Sorgue**: the role that *de* ties the name to. */
function roleOf(tokens: readonly Token[], at: number) {
  let left = at - 1
  while (left > 0 && (cue('the', tokens, left) !== null || cue('of', tokens, left) !== null)) left--
  return entryAt('role', tokens[left])
}

const isOf = (tokens: readonly Token[], at: number) => [1, 2].some((back) => cue('of', tokens, at - back) !== null)

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

/** **la coopérative** *Terres d’Alaric*, but *l’usine Horlis d’Ussel* */
export function isHouse(before: Token | undefined): boolean {
  const role = entryAt('role', before)
  return (role?.type === 'company' || role?.type === 'institution') && !facilities.has(before!.key)
}
