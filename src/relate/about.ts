import { convicting } from '../lexicon/words.js'
import { cue } from '../recognise/read.js'
import { hasCue } from './ask.js'
import { pastMoments, type Clause } from './clause.js'
import type { Entity } from './entity.js'
import { isFiniteTense, onlyReports, type VerbGroup } from './grammar.js'
import { isOneOf } from '../recognise/marks.js'
import type { Memory } from './memory.js'
import { nounPhrase, readPhrase, type NounPhrase } from './phrases.js'
import { scopeOf } from './scope.js'
import { phraseAfter } from './spans.js'
import { subjectPhrase } from './subject.js'
import { subjectOf } from './subjects.js'

/** Whom a sentence is about: who stands behind *c’est*, else the subject of its first finite verb that has one in words. */
export function mainSubject(clause: Clause, memory: Memory): NounPhrase | null {
  for (const group of clause.groups) {
    const found = predicateOf(group, clause, memory)
    if (found) return found
  }
  for (const group of clause.groups) {
    if (!isFiniteTense(group.tense) || isAside(clause, group) || looksOn(clause, group) || isAhead(clause, group)) continue
    const found = sanctioned(group, clause, memory) ?? subjectPhrase(group, clause, memory)
    if (
      found?.entity &&
      (onlyReports(group) || group.sense.plans) &&
      found.entity.type !== 'person' &&
      found.entity !== memory.main &&
      found.entity !== memory.topic
    )
      continue
    if (found && (found.entity || found.metric || found.noun)) return found
  }
  return null
}

/** **Lorsqu’il a été arrêté,** *l’homme…*: a pronoun of an opening clause stands for the subject behind it. */
function isAhead({ tokens, groups }: Clause, group: VerbGroup): boolean {
  const comma = cue('conjunction', tokens, 0) === null ? -1 : tokens.findIndex(({ text }) => text === ',')
  if (group.to > comma || subjectOf(tokens, groups, groups.indexOf(group))?.is !== 'he') return false
  return groups.some((one, at) => one.from > comma && isFiniteTense(one.tense) && subjectOf(tokens, groups, at)?.is === 'words')
}

/** *C’est le cas de Mario Lavigueur*: behind *c’est* stands whom the next sentences are about. */
function predicateOf(group: VerbGroup, clause: Clause, memory: Memory): NounPhrase | null {
  if (!group.traits.includes('copula') || cue('this', clause.tokens, group.from - 1) === null) return null
  const span = phraseAfter(clause, group.to)
  const found = span && readPhrase(clause, memory, span.from, span.to)
  return found?.entity ? nounPhrase({ entity: found.entity }) : null
}

/** *Le tribunal a condamné* **X**: who is punished is whom the next sentences are about, not who punishes. */
function sanctioned(group: VerbGroup, clause: Clause, memory: Memory): NounPhrase | null {
  if (!convicting.has(group.lemma) || group.passive) return null
  const span = phraseAfter(clause, pastMoments(clause, group.to))
  const found = span && readPhrase(clause, memory, span.from, span.to)
  return found?.entity?.type === 'person' ? nounPhrase({ entity: found.entity }) : null
}

/** *X compte 21 millions de clients, mais Wall Street* **en espérait** *22*: who only looks on. */
export const looksOn = ({ tokens }: Clause, { traits, from }: VerbGroup): boolean =>
  traits.includes('hopes') && cue('of them', tokens, from - 1) !== null

/** *La société,* **dans laquelle Eurazeo a injecté 35 millions,** *a perdu…*: a relative clause with a subject of its own. */
export function isAside(clause: Clause, { from }: VerbGroup): boolean {
  const { parts, of } = scopeOf(clause)
  const part = parts[of[from]!]!
  return part.kind === 'relative' && cue('who', clause.tokens, part.from) === null
}

/** *«* **L’Office** *a pris huit mois de retard », glisse l’échevin*: a body that somebody quoted tells of is not whom the article goes on about. */
export const isQuotedOn = (entity: Entity, { from }: VerbGroup, { tokens, names }: Clause, { main }: Memory): boolean =>
  main !== null &&
  entity !== main &&
  entity.type !== 'person' &&
  names.some((name) => name.entity === entity) &&
  isInSpeech(tokens, from)

/** Is a quotation open before a token? */
function isInSpeech(tokens: Clause['tokens'], end: number): boolean {
  let inside = false
  for (let at = 0; at < end; at++) {
    const { text } = tokens[at]!
    if (isOneOf('«“', text)) inside = true
    else if (isOneOf('»”', text)) inside = false
    else if (text === '"') inside = !inside
  }
  return inside
}

/** **Nvidia, Salesforce et BNP Paribas** *participent*: several together leave the passage with whom it was about. */
export function areSeveral({ tokens, groups, names }: Clause, group: VerbGroup): boolean {
  const words = group.plural ? subjectOf(tokens, groups, groups.indexOf(group)) : null
  if (words?.is !== 'words') return false
  const [one, ...others] = names.filter(({ from, to }) => from >= words.from && to <= words.to)
  return others.length > 0 && hasCue('and', tokens, one!.to, others.at(-1)!.from)
}
