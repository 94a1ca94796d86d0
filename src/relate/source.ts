import { cue, has, phrase } from '../recognise/read.js'
import type { Token } from '../types.js'
import type { Clause } from './clause.js'
import type { VerbGroup } from './grammar.js'
import type { Memory } from './memory.js'
import { nameText } from './names.js'
import { phraseAfter, readPhrase } from './phrases.js'
import { subjectPhrase } from './subject.js'
import { subjectOf } from './subjects.js'

/** Who is cited, and the words that show it. */
export interface Source {
  readonly source: string | null
  readonly sourceText: string | null
}

export const NO_SOURCE: Source = { source: null, sourceText: null }

/** *selon l’Insee*, *a annoncé X*, *« … », dit-elle*: who is cited in a sentence for what stands at a token. */
export function sourceOf(clause: Clause, memory: Memory, at: number, inQuote: boolean): Source {
  return according(clause, memory) ?? sayer(clause, memory, at, inQuote) ?? NO_SOURCE
}

function according(clause: Clause, memory: Memory): Source | null {
  const { tokens } = clause
  for (let at = 0; at < tokens.length; at++) {
    const unnamed = cue('unnamed source', tokens, at)
    if (unnamed !== null) return { source: nameText(tokens, at, unnamed), sourceText: nameText(tokens, at, unnamed) }
    const to = cue('according', tokens, at)
    if (to === null) continue
    const source = namedAt(clause, memory, to)
    if (source) return { source, sourceText: nameText(tokens, at, to) }
  }
  return null
}

/** The name of a phrase that starts at a token: its name, whom it stands for, or its own words. */
function namedAt(clause: Clause, memory: Memory, at: number): string | null {
  const span = phraseAfter(clause, at)
  if (!span) return null
  const found = readPhrase(clause, memory, span.from, span.to)
  if (found.entity && !found.metric) return found.entity.name
  const document = documentOwner(clause, memory, span)
  if (document) return document
  return found.entity?.name ?? wordsOf(clause, span)
}

/** *une étude de l’Insee*, *les relevés de l’administration*: who wrote it. */
function documentOwner(clause: Clause, memory: Memory, { from, to }: { from: number; to: number }): string | null {
  const { tokens } = clause
  for (let at = from; at < to; at++) {
    const document = cue('document', tokens, at)
    const of = document === null ? null : cue('of', tokens, document)
    if (of === null) continue
    const found = readPhrase(clause, memory, of, to)
    return found.entity?.name ?? found.noun ?? found.metric?.text ?? null
  }
  return null
}

const wordsOf = ({ tokens }: Clause, { from, to }: { from: number; to: number }) => nameText(tokens, from, to)

/** The reporting verb that holds for a token: one before it in its clause or quotation, or one behind it that closes what was said. */
function sayer(clause: Clause, memory: Memory, at: number, inQuote: boolean): Source | null {
  const { groups, tokens } = clause
  let found: VerbGroup | null = null
  for (const group of groups) {
    if (!group.sense.says && !saysInWords(tokens, group)) continue
    if (group.from <= at ? reportsAhead(clause, group, at, inQuote) : closes(tokens, group, at, inQuote)) found = group
    if (found && group.from > at) break
  }
  const opinion = found ?? expertsPlan(clause, at)
  if (!opinion) return null
  const who = subjectPhrase(opinion, clause, memory)
  const source = who?.entity?.name ?? who?.noun ?? null
  return source === null ? null : { source, sourceText: nameText(tokens, opinion.from, opinion.to) }
}

const saysInWords = (tokens: readonly Token[], { from, to }: VerbGroup) => {
  for (let at = from; at < to; at++) if (cue('says in words', tokens, at) !== null) return true
  return false
}

/** Nothing that ends its sentence stands between a reporting verb and what it reports. */
function reportsAhead({ tokens }: Clause, group: VerbGroup, at: number, inQuote: boolean): boolean {
  if (group.tense === 'participle') return false
  if (group.traits.includes('inverted') && !group.inverted && !inQuote) return followsThat(tokens, group)
  for (let i = group.to; i < at; i++) {
    const { text } = tokens[i]!
    if (text === ';' || (text === '»' && !inQuote)) return false
  }
  return true
}

const followsThat = (tokens: readonly Token[], { to }: VerbGroup) => cue('than', tokens, to) !== null || cue('than', tokens, to + 1) !== null

/** *…, a souligné le directeur*, *» , dit-elle*: right behind a comma or a closing quotation mark, or inverted. */
function closes(tokens: readonly Token[], group: VerbGroup, at: number, inQuote: boolean): boolean {
  const left = tokens[clitics(tokens, group.from) - 1]?.text ?? ''
  const quoted = tokens.slice(at, group.from).some(({ text }) => /^[»”"]$/u.test(text))
  if (quoted && !inQuote) return false
  if (group.traits.includes('inverted') && !quoted && !group.inverted) return false
  return /^[,»”"–—]$/u.test(left)
}

function clitics(tokens: readonly Token[], from: number): number {
  let at = from
  while (at > 0 && (cue('reflexive', tokens, at - 1) !== null || cue('none', tokens, at - 1) !== null || cue('clitic', tokens, at - 1) !== null || cue('the', tokens, at - 1) !== null)) at--
  return at
}

/** *Les analystes tablaient sur*, *le cabinet X n’attend pas*: a forecast of somebody who only looks on. */
function expertsPlan(clause: Clause, at: number): VerbGroup | null {
  const { groups, tokens } = clause
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i]!
    if (!group.sense.plans || group.from > at || group.modal) continue
    const subject = subjectOf(tokens, groups, i)
    if (subject?.is !== 'words') continue
    for (let word = subject.from; word < subject.to; word++) {
      const role = phrase('role', tokens, word)
      if (role && (role.type === 'person' || role.type === 'institution') && !has('name', tokens[word])) return group
    }
  }
  return null
}
