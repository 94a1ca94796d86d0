import { idle } from '../lexicon/words.js'
import { hasMark } from '../recognise/marks.js'
import { cue, has } from '../recognise/read.js'
import type { Token } from '../types.js'
import { groupBefore, type Clause } from './clause.js'
import { isFiniteTense, isPreposition } from './grammar.js'
import { nameText } from './entity.js'
import { ofAverage } from './average.js'
import { gapped } from './gapped.js'
import { labelFor } from './label-for.js'
import { groupInBracket, regionInBracket } from './group-in-bracket.js'
import { isCommon } from './name-start.js'
import { isLocative, joins } from './locative.js'
import { movedBehind, sumOf } from './named-beside.js'
import type { OwnerAsk } from './owner-ask.js'
import { named, type Named } from './passage.js'
import { again, paired } from './paired.js'
import { readPhrase } from './phrases.js'
import { countedAgain } from './row.js'
import { demonymOwner } from './roles.js'
import { scopeOf } from './scope.js'
import { phraseBefore } from './spans.js'
import { subjectOf } from './subjects.js'

export { again }

type Ask = OwnerAsk

/** Owners that a construction of their own names, whatever the verb of the sentence says. */
export const apart = (ask: Ask): Named | null =>
  ofAverage(ask) ??
  byGerund(ask) ??
  inBracket(ask) ??
  movedBehind(ask) ??
  sumOf(ask) ??
  ofWhose(ask) ??
  paired(ask) ??
  beforeColon(ask) ??
  labelFor(ask) ??
  faraway(ask) ??
  listed(ask) ??
  gapped(ask) ??
  countedAgain(ask) ??
  hoped(ask)

/** Owners that stand near, where no verb and no title names one. */
export const beside = (ask: Ask): Named | null => surveyed(ask) ?? bracketed(ask) ?? byWhere(ask) ?? ofCounted(ask)

/** *les jeunes (27 %)* */
function inBracket({ quantity, clause }: Ask): Named | null {
  const subject = groupInBracket(quantity, clause) ?? regionInBracket(quantity, clause)
  return subject === null ? null : { subject, rule: 'group in bracket' }
}

/** *SFR en cédant 78 000 et Free en recrutant 51 000*: who stands right before the gerund. */
function byGerund({ quantity, clause }: Ask): Named | null {
  const group = groupBefore(clause, quantity.from, 'commas')
  if (group?.tense !== 'gerund' || cue('in', clause.tokens, group.from - 1) === null) return null
  return named(nameBefore(clause, group.from - 1), 'gerund')
}

/** *le Majestic, dont les sept écrans ont attiré…*: whose things are counted. */
function ofWhose({ quantity: { from }, clause }: Ask): Named | null {
  const { tokens } = clause
  if (cue('the', tokens, from - 1) === null || cue('of which', tokens, from - 2) === null) return null
  return named(nameBefore(clause, tokens[from - 3]?.text === ',' ? from - 3 : from - 2), 'of whom')
}

/** *une étude de l’institut Vertigo réalisée auprès de 2 015 personnes*: who asked them, else the study. */
function surveyed({ quantity: { from, unitKind }, clause: { tokens, names } }: Ask): Named | null {
  const asked = unitKind === 'count' ? (cue('alongside', tokens, from - 2) ?? cue('alongside', tokens, from - 5)) : null
  if (asked === null || (asked < from - 1 && (cue('of', tokens, from - 1) === null || hasMark(',;:', tokens, asked, from))))
    return null
  for (let at = asked - 2; at >= 0; at--) {
    if (cue('document', tokens, at) === null) continue
    const author = names.find((name) => name.from > at && name.to < from)
    return author ? named(author.entity, 'surveyed') : { subject: tokens[at]!.text.toLowerCase(), rule: 'surveyed' }
  }
  return null
}

/** *Les États-Unis font peur depuis que les droits* **y** *ont été portés à 15 %*: the place named before the verb, else the one that the sentence before is about. */
export function there({ quantity, governor, clause, memory }: Ask): Named | null {
  const { tokens, groups, names } = clause
  if (!governor || governor.to > quantity.from || tokens[quantity.from - 1]?.text === '(') return null
  if (cue('there', tokens, governor.from - 1) === null && cue('there', tokens, governor.from - 2) === null) return null
  const subject = subjectOf(tokens, groups, groups.indexOf(governor))
  if (subject?.is !== 'words' || cue('the', tokens, subject.from) === null) return null
  const here = names.findLast(({ to, entity }) => to <= governor.from && entity.type === 'place')?.entity
  const before = memory.subject?.entity ?? null
  const there = memory.place === memory.recent[0] ? null : before
  return named(here ?? (there?.type === 'place' ? there : memory.place), 'there')
}

/** *on n’a pas oublié* **Grimaud Logistique :** *74 emplois rayés*, *la hausse est nette* **à Tulle :** *12 %*: whom the sentence names last before a colon and a figure. */
function beforeColon({ quantity: { from }, clause: { tokens, names, groups } }: Ask): Named | null {
  if (tokens[from - 1]?.text !== ':') return null
  const index = names.findIndex(({ to }) => to === from - 1)
  const [before, name] = [names[index - 1], names[index]]
  const told = groups.some((group) => group.to <= from && isFiniteTense(group.tense))
  if (told && name?.entity.type === 'place' && isLocative(tokens, name.from))
    return named(before && joins(tokens, before.to, name.from) ? before.entity : name.entity, 'colon')
  return name &&
    name.from > 2 &&
    name.entity.type !== 'person' &&
    name.entity.type !== 'place' &&
    !isPreposition(tokens, name.from - 1)
    ? named(name.entity, 'colon')
    : null
}

/** *les femmes réclament 410 euros,* **les hommes** *une centaine de plus*: right behind a group’s figure, another group without a verb. */
function listed({ quantity: { from }, clause: { tokens, groups, names }, before }: Ask): Named | null {
  if (!before || before.fact.subject === null || before.fact.subject !== before.fact.subject.toLowerCase()) return null
  const { to } = before.quantity
  const isBetween = (one: { readonly from: number }) => one.from >= to && one.from < from
  if (from - to > 5 || groups.some(isBetween) || names.some(isBetween)) return null
  const comma = tokens[to]?.text === ',' ? to + 1 : null
  const and = cue('and', tokens, comma ?? to)
  const at = and ?? comma
  const end = cue('of', tokens, from - 1) === null ? from : from - 1 // les charbons de 8 %
  if (at === null || cue('many', tokens, at) === null || at + 1 >= end) return null
  const isWord = (token: Token) => isCommon(token) || has('noun', token) || has('cue', token)
  return tokens.slice(at + 1, end).every(isWord) ? { subject: nameText(tokens, at + 1, end), rule: 'gap' } : null
}

/** *Lingopop a 21,7 millions d’utilisateurs, mais Wall Street* **en espérait** *22,5*: whose the figure before is. */
function hoped({ quantity: { from }, clause: { tokens }, before, governor }: Ask): Named | null {
  if (!governor?.traits.includes('hopes') || governor.to !== from || cue('of them', tokens, governor.from - 1) === null)
    return null
  const subject = before?.fact.subject ?? null
  return subject === null ? null : { subject, rule: 'goes on' }
}

/** *vers* **Sherbrooke,** *à 140 kilomètres de là*: the place is so far away. */
function faraway({ quantity: { from, unit }, clause }: Ask): Named | null {
  const { tokens } = clause
  if ((unit !== 'km' && unit !== 'm') || cue('at', tokens, from - 1) === null || tokens[from - 2]?.text !== ',') return null
  return named(nameBefore(clause, from - 2), 'faraway')
}

/** *le logement (45 %)*, *les secteurs du métal (12),* **de la chimie** *(7)*, *la moyenne suisse (2,9 %)*: the thing right before the bracket, where it is no title. */
function bracketed({ quantity, clause, memory, before }: Ask): Named | null {
  const { tokens } = clause
  if (tokens[quantity.from - 1]?.text !== '(' || quantity.unitKind === 'duration') return null
  const words = phraseBefore(clause, quantity.from - 1)
  const again = words && before?.owner === 'bracketed' ? cue('of', tokens, words.from) : null
  const span = words && again !== null ? { from: again, to: words.to } : words
  if (!span || (again === null && cue('the', tokens, span.from) === null) || cue('more', tokens, span.from + 1) !== null)
    return null
  const found = readPhrase(clause, memory, span.from, span.to)
  const land = demonymOwner(tokens, span.from, span.to)
  if (land) return named(land, 'bracketed')
  return found.noun && !isIdle(found.noun) && !found.metric && !found.role && !found.owned
    ? { subject: found.noun, rule: 'bracketed' }
    : null
}

/** *l’Aude, où le cumul de pluie accuse un déficit de 40 %*: the place that the relative tells of. */
export function byWhere({ quantity, clause }: Pick<Ask, 'quantity' | 'clause'>): Named | null {
  const { tokens } = clause
  const { parts, of } = scopeOf(clause)
  const { kind, from } = parts[of[quantity.numberFrom]!]!
  if (kind !== 'relative' || cue('where', tokens, from) === null) return null
  return named(nameBefore(clause, tokens[from - 1]?.text === ',' ? from - 1 : from), 'where')
}

/** **Les sept écrans** *ont attiré 18 % de spectateurs en moins*, *Lina, 29 ans, qui a visité 40 appartements*: what is counted as the subject and what it does are of one owner. */
function ofCounted({ before, governor, clause }: Ask): Named | null {
  const subject = before && governor ? subjectOf(clause.tokens, clause.groups, clause.groups.indexOf(governor)) : null
  if (subject?.is !== 'words' || !before || before.fact.subject === null) return null
  const { from, to, unitKind } = before.quantity
  const counts = unitKind !== 'duration' && from >= subject.from && from <= subject.from + 1 && to <= subject.to
  const aged = before.owner === 'age' && to <= subject.to && cue('who', clause.tokens, subject.to + 1) !== null
  return counts || aged ? { subject: before.fact.subject, rule: 'of counted' } : null
}

/** *la majeure partie*, *la casse* */
const isIdle = (text: string): boolean => text.split(' ', 2).some((word) => idle.has(word))

const nameBefore = ({ names }: Clause, end: number) => names.find(({ to }) => to === end)?.entity ?? null
