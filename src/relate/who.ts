import { acronyms } from '../lexicon/words.js'
import { cue, has, phrase } from '../recognise/read.js'
import type { Gender, Token } from '../types.js'
import type { Clause } from './clause.js'
import { isDeterminer } from './grammar.js'
import { genderAt } from './noun-words.js'
import { nearest, type Memory } from './memory.js'
import { nameText } from './entity.js'
import type { NameSpan } from './names.js'
import type { OwnerAsk } from './owner-ask.js'
import { readPhrase } from './phrases.js'
import { isOf } from './roles.js'
import { phraseAfter } from './spans.js'
import { isOneOf } from '../recognise/marks.js'

type Ask = Pick<OwnerAsk, 'clause' | 'memory'>

/** Who the words from a token on name, as a source: *le maire, Yvon Thériault* → him; *une étude de l’Insee* → Insee; *la préfecture de l’Aude* → itself. */
export function whoAt(ask: Ask, start: number): { readonly name: string; readonly to: number } | null {
  const { clause, memory } = ask
  const { tokens } = clause
  if (cue('he', tokens, start) !== null || cue('them', tokens, start) !== null) {
    const name = speakerFor(memory, genderAt(tokens, start))
    return name === null ? null : { name, to: start + 1 }
  }
  const span = phraseAfter(clause, pastQuote(tokens, start))
  const name = span && whoIn(ask, span.from, span.to)
  return span && name !== null ? { name, to: apposedTo(clause, span.to) } : null
}

/** *d’après* **«** *L’Équipe »*, *avance* **la «** *Handelszeitung »* */
function pastQuote(tokens: readonly Token[], at: number): number {
  const quote = cue('the', tokens, at) ?? at
  return isOneOf('«"“', tokens[quote]?.text) ? quote + 1 : at
}

/** The name that a range of words gives. */
export function whoIn(ask: Ask, from: number, to: number): string | null {
  const { clause } = ask
  const { tokens } = clause
  if (ask.memory.speaker !== null && cue('same source', tokens, from) === to) return ask.memory.speaker
  const head = pastArticles(clause, from, to)
  if (head >= to) return null
  const author = authorOf(ask, head, to)
  if (author !== null) return author
  const role = phrase('role', tokens, head)
  const apposed = clause.names.some((name) => name.from === head) ? null : apposedName(clause, to)
  if (apposed && (role?.row.type === 'person' || apposed.entity.type === 'person')) return apposed.entity.name
  const inner = innerName(clause, head, to)
  if (inner) return inner
  if ((!role || role.row.type === 'person') && cue('these', tokens, from) !== null && cue('document', tokens, head) === null) {
    const again = nearest(ask.memory, 'person', role ? role.row.gender : genderAt(tokens, from))
    if (again) return again.name
  }
  if (!role || isIndefinite(tokens, from)) return wordsOf(tokens, from, to)
  return (
    (role.row.type === 'person'
      ? personOf(ask, head, role.row.gender)
      : role.row.type === 'company'
        ? houseOf(ask, from, to)
        : cue('institution again', tokens, head) === to
          ? bodyOf(ask, from, to)
          : null) ?? wordsOf(tokens, from, to)
  )
}

function pastArticles({ tokens, names }: Clause, from: number, to: number): number {
  let at = from
  while (
    at < to &&
    !names.some((name) => name.from === at) && // selon Le Monde
    (isDeterminer(tokens, at) ||
      has('adverb', tokens[at]) ||
      isOneOf('«"“', tokens[at]!.text) ||
      (has('preposed', tokens[at]) && !phrase('role', tokens, at)))
  )
    at++
  return at
}

/** *une étude de l’Insee*, *les estimations dévoilées vendredi par le CNC*: who wrote it. */
function authorOf(ask: Ask, head: number, to: number): string | null {
  const { tokens } = ask.clause
  if (cue('document', tokens, head) === null) return null
  for (let at = head + 1; at < tokens.length && at <= to + 6; at++) {
    if (tokens[at]!.shape === 'mark' && tokens[at]!.text !== '-') return null
    const by = cue('per', tokens, at)
    const of = at < to ? cue('of', tokens, at) : null
    const end = by ?? of
    if (end !== null && (by !== null || isAuthor(ask.clause, end))) return whoAt(ask, end)?.name ?? null
  }
  return null
}

/** *une étude de l’Insee*, but *le bilan de la rentrée*: a name, or a role that writes. */
function isAuthor({ tokens, names }: Clause, at: number): boolean {
  const start = isDeterminer(tokens, at) ? at + 1 : at
  if (names.some(({ from }) => from === start)) return true
  const role = phrase('role', tokens, start)
  return role !== null && role.row.type !== 'product' && role.row.type !== 'place'
}

/** A name in the phrase: alone, or behind what somebody is (*le colonel Fabrice Roudier*). What *de* ties to it stays with it. */
function innerName({ tokens, names }: Clause, head: number, to: number): string | null {
  const name = names.find((one) => one.from >= head && one.from < to)
  if (!name) return null
  if (name.from === head) return isPlain(tokens, name, to) ? name.entity.name : wordsOf(tokens, head, to)
  if (isOf(tokens, name.from)) return null
  return name.entity.type === 'place' ? null : name.entity.name
}

/** Nothing that belongs to the name stands behind it: *Banque* in *Banque ouest-africaine d’investissement* is not all of it. */
function isPlain(tokens: readonly Token[], { from, to: end, entity }: NameSpan, to: number): boolean {
  if (entity.type === 'person' || end >= to) return true
  return cue('of', tokens, end) === null && !(has('role', tokens[from]) && tokens[end]!.shape !== 'mark' && !isMade(tokens[end]))
}

/** *la Cour des comptes* **publié** *mardi* */
const isMade = (token: Token | undefined): boolean =>
  token?.phrases.some(({ entry }) => entry.kind === 'verb' && entry.tense === 'participle' && !!entry.sense.says) ?? false

/** *…, Yvon Thériault,*: a name between commas right behind the phrase. */
function apposedName({ tokens, names }: Clause, to: number): NameSpan | null {
  if (tokens[to]?.text !== ',') return null
  return names.find(({ from, entity }) => from === to + 1 && entity.type !== 'place') ?? null
}

const apposedTo = (clause: Clause, to: number) => apposedName(clause, to)?.to ?? to

const isIndefinite = (tokens: readonly Token[], from: number) =>
  has('number', tokens[from]) ||
  (cue('the', tokens, from) === null && cue('these', tokens, from) === null && cue('owners', tokens, from) === null)

/** *la ministre* → who is called so in the article; *le dirigeant* may be anybody of that gender. */
function personOf({ clause: { tokens }, memory }: Ask, head: number, gender: Gender | null): string | null {
  const known = memory.cast.people.get(tokens[head]!.key)
  if (known !== undefined) return known
  return cue('general role', tokens, head) !== null ? (nearest(memory, 'person', gender)?.name ?? null) : null
}

/** *le groupe*, *l’opérateur* → whom the passage is about. */
function houseOf({ clause, memory }: Ask, from: number, to: number): string | null {
  return readPhrase(clause, memory, from, to).entity?.name ?? null
}

/** *selon l’association* → the institution that is near, or who spoke last; no hospital. */
function bodyOf({ clause, memory }: Ask, from: number, to: number): string | null {
  const { entity } = readPhrase(clause, memory, from, to)
  return entity && !acronyms.has(entity.name) && (entity.type === 'institution' || entity.name === memory.speaker)
    ? entity.name
    : null
}

/** *a-t-il ajouté*: who spoke last, if the gender allows it; else the nearest person. */
export function speakerFor(memory: Memory, gender: Gender | null): string | null {
  const subject = memory.subject?.entity
  if (subject?.type === 'person' && (!subject.gender || !gender || subject.gender === gender)) return subject.name
  const known = memory.recent.find(({ name }) => name === memory.speaker)
  const fits =
    !known || ((known.type === 'person' || known.type === null) && (!known.gender || !gender || known.gender === gender))
  if (memory.speaker !== null && fits) return memory.speaker
  const person = memory.recent.find((one) => one.type === 'person' && (!gender || !one.gender || one.gender === gender))
  return person?.name ?? memory.speaker
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string | null {
  let start = from
  while (
    start < to &&
    (cue('the', tokens, start) !== null || cue('these', tokens, start) !== null || has('adverb', tokens[start]))
  )
    start++
  let end = to
  while (end > start && cue('of', tokens, end - 1) !== null) end--
  return start < end ? nameText(tokens, start, end) : null
}
