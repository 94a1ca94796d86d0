import { cue } from '../recognise/read.js'
import type { Gender, UnitKind } from '../types.js'
import { apposedBehind, apposedTo, bareApposition } from './apposed.js'
import { isCut, type Clause } from './clause.js'
import { houseOfVoice } from './own-voice.js'
import { isOf } from './roles.js'
import type { VerbGroup } from './grammar.js'
import { isFiniteTense } from './grammar.js'
import type { Memory } from './memory.js'
import { ageGroup, crowdTold, groupTold, isOne, isQuoted } from './crowd.js'
import { entityNamed, type Entity } from './entity.js'
import { genderAt } from './noun-words.js'
import { nounPhrase, readPhrase, type NounPhrase } from './phrases.js'
import { phraseAfter, phraseBefore } from './spans.js'
import { isBareOpening, type Words } from './subject-words.js'
import { subjectOf, type Subject } from './subjects.js'

/** The noun phrase of a verb's subject, its pronoun resolved; null where the subject is a quantity or nobody. */
export function subjectPhrase(group: VerbGroup, clause: Clause, memory: Memory): NounPhrase | null {
  const index = clause.groups.indexOf(group)
  const known = clause.kept.subjects[index]
  if (known?.memory === memory) return known.found
  const found = findSubject(index, clause, memory)
  clause.kept.subjects[index] = { memory, found }
  return found
}

function findSubject(index: number, clause: Clause, memory: Memory): NounPhrase | null {
  const { tokens, groups } = clause
  const group = groups[index]!
  const subject = subjectOf(tokens, groups, index)
  if (!subject) return null
  if (subject.is === 'words')
    return holdsQuantity(subject, clause)
      ? ofParticiple(group, subject, clause)
      : (ageGroup(subject, clause) ?? ofWhom(readPhrase(clause, memory, subject.from, subject.to), subject, clause, memory))
  if (subject.is === 'this') return memory.last
  if (subject.is === 'each')
    return memory.subject?.plural ? memory.subject : nounPhrase({ noun: memory.counted?.unitText ?? null, plural: true })
  if (subject.is === 'we' && cue('anybody', tokens, subject.at) !== null && !isQuoted(clause)) return null
  if (subject.is === 'we')
    return nounPhrase({
      entity: cue('i', tokens, subject.at) !== null ? sayerOf(clause, memory) : speakerSide(clause, memory),
    })
  const nobody =
    (isThereSelf(group, clause) ||
      cue('it comes to', tokens, subject.at) !== null ||
      (group.traits.includes('impersonal') && !group.reflexive)) &&
    isNobody(subject, clause, group) &&
    !spokenOf(clause, memory) // quant au diesel, il ne fait plus que 8 %
  return nobody ? toWhom(group, clause, memory) : pronoun(subject.at, index, clause, memory)
}

/** *il* **me** *faudrait*, *il* **lui** *en reste*: who needs or has what the verb tells. */
function toWhom({ from }: VerbGroup, clause: Clause, memory: Memory): NounPhrase | null {
  const { tokens } = clause
  const at = cue('of them', tokens, from - 1) === null ? from - 1 : from - 2
  if (cue('to me', tokens, at) !== null) return nounPhrase({ entity: sayerOf(clause, memory) })
  if (cue('to him', tokens, at) === null) return null
  const person = recentPerson(memory, null)
  return person ? nounPhrase({ entity: person }) : (memory.subject ?? nounPhrase({ entity: memory.topic }))
}

/** *« … », soupire* **X**: the person who says the sentence. */
function sayer(clause: Clause, memory: Memory): Entity | null {
  const { tokens, groups } = clause
  for (const [index, group] of groups.entries()) {
    if (!group.sense.says || subjectOf(tokens, groups, index)?.is !== 'words') continue
    const entity = subjectPhrase(group, clause, memory)?.entity
    if (entity?.type === 'person') return entity
  }
  return null
}

/** *le Sénégal, dont la dette représente…*: the owner stands before *dont*. */
function ofWhom(found: NounPhrase, words: Words, clause: Clause, memory: Memory): NounPhrase {
  const { from } = words
  const { tokens } = clause
  const apposed = bareApposition(clause, words)
  if (apposed) return nounPhrase({ entity: apposed.entity, plural: found.plural, gender: found.gender })
  const named =
    found.entity || found.metric
      ? undefined
      : (apposedBehind(clause, words.to) ?? (found.role ? apposedTo(clause, words) : undefined))
  if (named) return { ...found, entity: named.entity, role: false, owned: false } // son dauphin, Anvers, suit
  if (found.entity || cue('of which', tokens, from - 1) === null) return found
  const end = tokens[from - 2]?.text === ',' ? from - 2 : from - 1
  const joined = cue('and', tokens, end - 1) === null ? null : toldBefore(end, clause, memory)
  if (joined) return { ...found, entity: joined } // Kelvio, fondée à Tulle et dont le chiffre d’affaires
  const name = clause.names.findLast(({ to }) => to === end)
  if (name) return { ...found, entity: name.entity }
  const owner = phraseBefore(clause, end)
  return { ...found, entity: owner && readPhrase(clause, memory, owner.from, owner.to).entity }
}

/** **Kelvio,** *fondée à Tulle* *et dont*: of whom the participle or the relative before tells. */
function toldBefore(end: number, clause: Clause, memory: Memory): Entity | null {
  const { tokens, groups } = clause
  const told = groups.findLastIndex(({ to }) => to < end)
  const words = told < 0 ? null : subjectOf(tokens, groups, told)
  return words?.is === 'words' && words.to <= end ? readPhrase(clause, memory, words.from, words.to).entity : null
}

/** *12 % de Lactalis, valorisé 3 milliards*: behind a quantity, a participle is said of the name that it follows. */
function ofParticiple({ tense }: VerbGroup, { to }: { to: number }, { names }: Clause): NounPhrase | null {
  const name = tense === 'participle' ? names.find((one) => one.to === to) : undefined
  return name ? nounPhrase({ entity: name.entity }) : null
}

/** *Une cinquantaine de postes sont à pourvoir*: the quantity is the subject, and nobody’s owner. */
const holdsQuantity = ({ from, to }: Extract<Subject, { is: 'words' }>, { quantities }: Clause) =>
  quantities.some((one) => one.from < to && from < one.to && one.from <= from + 1)

/** *il s’est vendu 353 millions de smartphones*, *il est tombé 20 centimètres de neige*: right behind the verb stands what is counted. */
export const isThereSelf = ({ reflexive, to, traits }: VerbGroup, { quantities, tokens }: Clause) =>
  quantities.some(
    ({ from, unitKind }) =>
      (from === to || (from === to + 1 && cue('than', tokens, to) !== null)) &&
      ((reflexive && unitKind === 'count') || (traits.includes('with be') && isThing(unitKind))),
  )

const isThing = (kind: UnitKind | null): boolean => kind === 'count' || kind === 'measure'

/** *il fait 38 °C*: only the masculine singular is impersonal. */
export const isNobody = ({ at }: { at: number }, { tokens }: Clause, group: VerbGroup) =>
  genderAt(tokens, at) === 'm' && !group.plural

/** *il*, *elle*: the subject of an earlier verb of the sentence, or of the sentence before, if its gender agrees; else whom the passage is about. */
function pronoun(at: number, index: number, clause: Clause, memory: Memory): NounPhrase | null {
  const gender = genderAt(clause.tokens, at)
  const plural = cue('many', clause.tokens, at) !== null
  const agrees = (found: NounPhrase | null): found is NounPhrase =>
    !!found &&
    (found.plural ?? plural) === plural &&
    (found.entity !== null || found.metric !== null || found.noun !== null) &&
    (!gender || (found.gender ?? found.entity?.gender ?? gender) === gender)
  for (let i = 0; i < index; i++) {
    const group = clause.groups[i]!
    const subject = isFiniteTense(group.tense) ? subjectOf(clause.tokens, clause.groups, i) : null
    if (subject?.is !== 'words' || holdsQuantity(subject, clause) || isBareOpening(subject, clause)) continue
    const found = subjectPhrase(group, clause, memory)
    if (agrees(found)) return found
  }
  const about = spokenOf(clause, memory)
  if (about && agrees(about)) return about
  const crowd = plural ? (groupTold(index, clause, memory) ?? crowdTold(index, clause, memory)) : null
  if (agrees(memory.subject) && !(crowd && isOne(memory.subject.entity) && !memory.subject.plural)) return memory.subject
  if (crowd) return crowd
  const person = memory.topic?.type === 'place' && !plural ? recentPerson(memory, gender) : null
  const other = gender && memory.topic?.type === 'person' && memory.topic.gender !== gender ? ofGender(memory, gender) : null
  return nounPhrase({ entity: person ?? other ?? memory.topic })
}

/** *Didier M. fait appel. La Chambre des notaires rappelle…* **Elle** *…*: the body of the gender named last, where the passage is about a person of the other. */
const ofGender = ({ recent }: Memory, gender: Gender): Entity | null =>
  recent.find((entity) => entity.gender === gender && entity.type === 'institution') ?? null

/** **Quant au gouvernement,** *il a débloqué 2 millions* */
function spokenOf(clause: Clause, memory: Memory): NounPhrase | null {
  const start = cue('as for', clause.tokens, 0)
  const span = start === null ? null : phraseAfter(clause, start)
  const found = span && readPhrase(clause, memory, span.from, span.to)
  return found?.entity || found?.role || found?.noun || found?.metric ? found : null
}

/** The person named last of all, if the gender allows it. */
function recentPerson({ recent }: Memory, gender: Gender | null): Entity | null {
  const last = recent[0]
  return last?.type === 'person' && (!gender || !last.gender || last.gender === gender) ? last : null
}

/** *je* in a quotation is who speaks. */
const speaking = ({ speaker, recent }: Memory): Entity | null =>
  speaker === null ? null : (recent.find(({ name }) => name === speaker) ?? entityNamed(speaker, 'person'))

/** *je*, *mon*: who says the sentence, else who speaks in the passage. */
export const sayerOf = (clause: Clause, memory: Memory): Entity | null => sayer(clause, memory) ?? speaking(memory)

/** *nous* in a quotation is the speaker's house: the company that the passage is about, else the one that the speaker is introduced by. */
export const speakerSide = (clause: Clause, memory: Memory): Entity | null =>
  houseOfVoice(clause, memory) ??
  [memory.topic, memory.main].find((entity) => entity?.type === 'company') ??
  houseOfSayer(clause, memory) ??
  (memory.topic?.type === 'product' ? (memory.recent.find(({ type }) => type === 'company') ?? null) : null) ??
  [memory.topic, memory.main].find((entity) => entity && entity.type !== 'product') ??
  memory.topic

/** *« Nous recevons 60 patients », alerte X, infirmière de* **MSF** */
function houseOfSayer(clause: Clause, memory: Memory): Entity | null {
  const { names, tokens } = clause
  const person = sayer(clause, memory)
  const at = person ? names.findIndex(({ entity }) => entity === person) : -1
  const [name, house] = [names[at], names[at + 1]]
  if (!name || !house || tokens[name.to]?.text !== ',' || house.entity.type === 'place' || house.entity.type === 'person')
    return null
  return isOf(tokens, house.from) && !isCut(tokens, name.to + 1, house.from, 'commas') ? house.entity : null
}
