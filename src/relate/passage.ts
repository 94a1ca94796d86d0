import { abstracts, bodies, counting, governments, metricThings, officials } from '../lexicon/words.js'
import type { Quantity } from '../recognise/quantity.js'
import { cue } from '../recognise/read.js'
import type { EntityType } from '../types.js'
import { hasCue } from './ask.js'
import type { Clause } from './clause.js'
import { nameText, type Entity } from './entity.js'
import { isFiniteTense, onlyReports, type VerbGroup } from './grammar.js'
import { sameSentence } from './goes-on.js'
import { groupAgain, groupOf } from './group.js'
import { groupBehind } from './group-in-bracket.js'
import { saysInWords } from './in-words.js'
import type { Measured } from './measured.js'
import type { Memory } from './memory.js'
import type { OwnerAsk } from './owner-ask.js'
import type { NounPhrase } from './phrases.js'
import { localRole } from './local-role.js'
import { openingGroup, openingPlace, openingRole, placeOf } from './locative.js'
import { sizedSubject } from './sized-subject.js'
import { houseOfVoice } from './own-voice.js'
import { phraseAfter } from './spans.js'
import { isNobody, isThereSelf } from './subject.js'

/** An owner’s name, and the rule that named it. */
export type Named = { readonly subject: string | null; readonly rule: string }
export const named = (entity: Entity | null, rule: string): Named | null => entity && { subject: entity.name, rule }

interface Ask extends Pick<OwnerAsk, 'quantity' | 'clause' | 'memory' | 'governor' | 'before'> {
  readonly measured: Measured
}

/** The company or product that the passage is about. */
export const houseOf = ({ topic, main }: Memory): Entity | null =>
  [topic, main].find((entity) => entity && HOUSES.has(entity.type) && (!entity.reports || entity === main)) ?? null

/** *autre partie*, *cumul de pluie*: one of the first two words is of no thing. */
const isAbstract = (text: string): boolean => text.split(' ', 2).some((word) => abstracts.has(word))

/** Companies and their like own money and shares of the passage; temperatures, people and land belong to places. */
export const HOUSES: ReadonlySet<EntityType | null> = new Set<EntityType | null>(['company', 'product', 'index', null])

/** The sentence itself has told of a group. */
const GROUPED: ReadonlySet<string> = new Set(['group', 'same sentence'])

/** Whom the passage is about, where neither the metric nor the verb names an owner. */
export function byPassage(ask: Ask, subject: NounPhrase | null): Named | null {
  const { quantity, clause, memory, governor, before } = ask
  const thing = thingOf(ask)
  if (thing) return thing
  const group = groupOf(quantity, clause, governor)
  if (group !== null) return { subject: group, rule: 'group' }
  const among = groupBehind(quantity, clause) ?? openingGroup(quantity, clause)
  if (among !== null) return { subject: among, rule: 'group' }
  const again = GROUPED.has(before?.owner ?? '') ? null : groupAgain(quantity, clause, memory, governor, before)
  if (again !== null) return { subject: again, rule: 'group again' }
  const opening = openingPlace(quantity, clause)
  if (opening) return named(opening, 'opening')
  const local = memory.topic?.type === 'place' ? null : openingRole(quantity, clause)
  if (local !== null) return { subject: local, rule: 'opening' }
  const where = named(placeOf(quantity, clause), 'place') ?? localRole(ask)
  const money = quantity.unitKind === 'currency' || quantity.unitKind === 'percent'
  const house = houseOf(memory)
  const set =
    memory.topic !== null &&
    memory.topic !== memory.main &&
    !(memory.main?.type === 'place' && (isOfficial(memory.topic, memory) || bodies.has(memory.topic.name.toLowerCase()))) &&
    !(memory.main?.type === 'company' && memory.topic.type === 'place') &&
    !(memory.main && memory.main.type !== 'place' && memory.topic.type === 'institution')
  const topic =
    (quantity.unitKind === 'currency' || ((subject?.metric || money) && !set) ? house : null) ??
    (set && !(quantity.unitKind === 'percent' && memory.main?.type === 'place') ? memory.topic : memory.main) ??
    memory.topic
  if (
    subject?.noun &&
    !isAbstract(subject.noun) &&
    !(governor && brings(governor, ask.measured)) &&
    !subject.owned &&
    !subject.role &&
    (!governor ||
      !(tellsOthers(governor) || saysInWords(governor, clause)) ||
      (governor.sense.plans && governs(subject.noun, quantity, topic)))
  )
    return { subject: subject.noun, rule: 'noun' }
  if (
    subject?.noun &&
    !subject.owned &&
    subject.role &&
    (topic?.type === 'place' || topic?.type === 'event') &&
    !(governor && (tellsOthers(governor) || saysInWords(governor, clause) || isCount(governor))) &&
    !(memory.place && isThere(ask))
  )
    return { subject: subject.noun, rule: 'role' }
  if (where && !(topic === house && house && (subject?.metric || money))) return where
  if (governor && governor.from >= quantity.to && !house && (!topic || topic.type === 'person'))
    return { subject: null, rule: 'counts itself' }
  if (isSold(quantity, clause, governor)) return { subject: whatIsSold(quantity, clause), rule: 'sold' }
  const sized = sizedSubject(ask, subject)
  if (sized) return sized
  const same = sameSentence(ask, subject)
  if (same) return same
  if (memory.scene && topic === memory.main && topic?.type === 'place') return named(memory.scene, 'place before')
  if (memory.place && (isThere(ask) || !topic)) return named(memory.place, 'place before')
  const voice = houseOfVoice(clause, memory)
  if (voice && (memory.topic === memory.main || memory.topic === voice)) return named(voice, 'topic')
  const role = subject?.noun && !subject.owned ? { subject: subject.noun, rule: 'role' } : null
  return named(topic, topic?.type === 'company' ? 'company topic' : 'topic') ?? where ?? role
}

/** *le prix* **y** *a doublé*, but *il* **y** *avait* and, behind *alors que*, another clause */
const isThere = ({ clause: { tokens, groups }, quantity: { from } }: Ask): boolean =>
  tokens.some(
    (_, at) =>
      cue('there', tokens, at) !== null &&
      !groups.some(
        (group) => group.from === at + 1 && group.traits.includes('auxiliary') && cue('he', tokens, at - 1) !== null,
      ) &&
      !hasCue('conjunction', tokens, at, from),
  )

/** *La marge d’erreur est de 3,1 points*: of the poll, whoever is polled. */
function thingOf({ quantity: { unitKind }, measured: { title } }: Ask): Named | null {
  const subject = unitKind === 'percent' || unitKind === 'points' ? metricThings.get(title?.id ?? '') : undefined
  return subject === undefined ? null : { subject, rule: 'thing' }
}

/** *Ces drames* **portent à 34 le nombre de tués**: what brings a count somewhere does not own it. */
const brings = ({ traits, passive, reflexive }: VerbGroup, { rule }: Measured): boolean =>
  rule === 'counter' && traits.includes('shifts') && !passive && !reflexive

/** *recense*, *annonce*, *prévoit*: what is told is seldom one’s own. */
const tellsOthers = (verb: VerbGroup): boolean =>
  onlyReports(verb) ||
  !!verb.sense.plans ||
  counting.has(verb.lemma) ||
  (isFiniteTense(verb.tense) && !verb.passive && !!verb.sense.says && verb.sense.moves === 'object')

/** *compte*, *dénombre* */
const isCount = ({ traits, tense }: VerbGroup): boolean => traits.includes('counts') && tense !== 'participle'

/** **Le gouvernement** *a promis 200 dollars*, in a passage about a house or a party: what he plans is his, unless it is a rate. */
const governs = (noun: string, { unitKind }: Quantity, topic: Entity | null): boolean =>
  unitKind !== 'percent' && topic?.type !== 'place' && topic?.type !== 'event' && governments.has(noun.split(' ', 1)[0]!)

/** *la ministre Chantale Guilbeault*: what she says is of her land. */
const isOfficial = ({ name, type }: Entity, { cast }: Memory): boolean =>
  type === 'person' && [...cast.people].some(([role, who]) => who === name && officials.has(role))

/** *Il s’est expédié 307 millions de bouteilles de champagne*: nobody is said to do it. */
const isSold = ({ unitText, from }: Quantity, clause: Clause, governor: VerbGroup | null): boolean =>
  unitText !== null &&
  governor?.to === from &&
  governor.reflexive &&
  isThereSelf(governor, clause) &&
  cue('he', clause.tokens, governor.from - 2) !== null &&
  isNobody({ at: governor.from - 2 }, clause, governor)

/** The words of what is counted, and *de* with what stands behind it. */
function whatIsSold({ unitText, to }: Quantity, clause: Clause): string | null {
  const more = cue('of', clause.tokens, to) === null ? null : phraseAfter(clause, to)
  return more ? `${unitText} ${nameText(clause.tokens, more.from, more.to)}` : unitText
}
