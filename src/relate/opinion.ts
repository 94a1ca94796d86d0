import { cue, phrase } from '../recognise/read.js'
import { reach, type Attribution, type Said } from './attribution.js'
import type { Clause } from './clause.js'
import { isFiniteTense, type VerbGroup } from './grammar.js'
import { nameText } from './entity.js'
import { scopeOf } from './scope.js'
import { subjectOf } from './subjects.js'
import { whoIn } from './who.js'

/** *Les analystes tablent sur*, *le cabinet n’exclut pas que*: a forecast of somebody who only looks on. */
export function byOpinion(ask: Said, group: VerbGroup): Attribution | null {
  const { clause, memory } = ask
  const { tokens, groups } = clause
  const { of, parts } = scopeOf(clause)
  const expects =
    (group.sense.plans && (!group.traits.includes('plans infinitive') || group.reflexive)) ||
    (group.traits.includes('rules out') && group.negated)
  if (
    !expects ||
    group.modal ||
    !isFiniteTense(group.tense) ||
    (parts[of[group.from]!]!.kind === 'relative' && !group.traits.includes('rules out') && !group.reflexive)
  )
    return null
  const subject = subjectOf(tokens, groups, groups.indexOf(group))
  const place = { text: nameText(tokens, group.from, group.to), at: group.from, from: group.to, to: reach(clause, group.from).to }
  if (subject?.is === 'he' && (group.reflexive || group.traits.includes('rules out')) && memory.speaker !== null)
    return { who: memory.speaker, ...place }
  if (subject?.is !== 'words' || !(isOnlooker(subject, clause) || (group.reflexive && isPerson(subject, clause)))) return null
  const who = titledBefore(subject, clause) ?? whoIn(ask, subject.from, subject.to)
  return who === null ? null : { who, ...place }
}

/** **Claire Morin***, présidente de la chambre, qui s’attend à 300 ventes* */
const titledBefore = ({ from }: { from: number }, { tokens, names }: Clause): string | null =>
  names.find(({ entity, to }) => entity.type === 'person' && to === from - 1 && tokens[to]!.text === ',')?.entity.name ?? null

/** **Claire Morin** *s’attend à 8 500 ventes* */
const isPerson = (subject: { from: number; to: number }, { names }: Clause): boolean =>
  names.some(({ entity, from }) => entity.type === 'person' && from >= subject.from && from < subject.to)

function isOnlooker({ from, to }: { from: number; to: number }, { tokens, names }: Clause): boolean {
  if (names.some(({ entity, from: at }) => entity.type === 'institution' && at >= from && at < to)) return true
  for (let at = from; at < to; at++) {
    const role = phrase('role', tokens, at)
    if (cue('expert', tokens, at) !== null || role?.row.type === 'person' || role?.row.type === 'institution') return true
    if (cue('of', tokens, at) !== null) return false
  }
  return false
}
