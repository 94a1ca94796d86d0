import { cue, has } from '../recognise/read.js'
import type { Quantity } from '../recognise/quantity.js'
import { isOneOf } from '../recognise/marks.js'
import { entryAt } from './ask.js'
import { isCut, type Clause } from './clause.js'
import { isNative } from './described.js'
import { nameText, type Entity } from './entity.js'
import { isDeterminer, isFiniteTense } from './grammar.js'
import type { Measured } from './measured.js'
import type { OwnerAsk } from './owner-ask.js'
import { named, type Named } from './passage.js'
import { readPhrase, type NounPhrase } from './phrases.js'

type Ask = Pick<OwnerAsk, 'quantity' | 'clause' | 'memory'>

/** *Noah, 11 ans*, *un motard de 27 ans*, *la conductrice, âgée de 45 ans*: the name or the words right before an age. */
export function byAge({ quantity, clause, memory }: Ask, { title, rule }: Measured, subject: NounPhrase | null): Named | null {
  if (rule !== 'age' || title === null) return null
  const { tokens, names } = clause
  let end = quantity.from
  while (
    end > 0 &&
    (cue('of', tokens, end - 1) !== null || cue('aged', tokens, end - 1) !== null || isOneOf(',(', tokens[end - 1]!.text))
  )
    end--
  const apposed = apposedTo(quantity, clause)
  if (apposed) return named(apposed, 'age')
  const name = names.findLast(
    ({ to, entity }) =>
      to <= end && end - to <= 5 && (entity.type === 'person' || entity.type === null) && !isCut(tokens, to, end, 'marks'),
  )
  if (name && cue('of', tokens, name.from - 1) === null && cue('the', tokens, name.from - 1) === null)
    return named(name.entity, 'age')
  let from = end
  while (from > 0 && tokens[from - 1]!.shape === 'word' && !isPhraseStart(clause, from) && !isFiniteVerb(clause, from - 1)) from--
  const found = from < end ? readPhrase(clause, memory, from, end) : subject
  const apart = from < end && cue('of', tokens, end) === null && !names.some((one) => one.from >= from && one.to <= end)
  if (found?.entity && !apart)
    return named(isAged(found.entity, end, clause) ? found.entity : (memory.person ?? found.entity), 'age')
  const known =
    apart && from + 2 === end && cue('the', tokens, from) !== null ? memory.cast.people.get(tokens[from + 1]!.key) : null
  if (known) return { subject: known, rule: 'age' } // la maire, 62 ans
  const young = end - from === 2 && isDeterminer(tokens, from) && has('preposed', tokens[end - 1]) // un jeune de 13 ans
  if (young) return { subject: tokens[end - 1]!.text, rule: 'age' }
  const native = end - from === 2 && isNative(tokens, end - 1) && tokens[from - 1]?.text !== ',' // un Roumain de 46 ans
  if (native && !found?.noun) return { subject: tokens[end - 1]!.text, rule: 'age' }
  const noun = apart && entryAt('role', tokens[from + 1]) ? nameText(tokens, from + 1, end) : (found?.noun ?? found?.metric?.text)
  return noun ? { subject: noun, rule: 'age' } : named(memory.person, 'age')
}

/** *L’entreprise Zorga, 120 ans*; but in *À 61 ans, cet ancien assureur…* no house is meant, where a person was named. */
const isAged = (entity: Entity, end: number, { names }: Clause): boolean =>
  !(entity.type === 'company' || entity.type === 'institution') || names.some((one) => one.to === end || one.entity === entity)

/** *un rescapé de 34 ans,* **Arif Nugroho**: the name behind, where *un* or *le* begins the words before. */
function apposedTo({ from, to }: Quantity, { tokens, names }: Clause): Entity | null {
  if (tokens[to]?.text !== ',' || cue('of', tokens, from - 1) === null || !isDeterminer(tokens, from - 3)) return null
  const name = names.find((one) => one.from === to + 1)
  const end = name && (tokens[name.to]?.text ?? '.')
  return end && isOneOf('.,;', end) && (name.entity.type === 'person' || name.entity.type === null) ? name.entity : null
}

/** *la conductrice de* **la** *Clio*: an article that *de* ties to what is before begins nothing. */
const isPhraseStart = ({ tokens }: Clause, at: number) =>
  isDeterminer(tokens, at) &&
  cue('of', tokens, at) === null &&
  (cue('of', tokens, at - 1) === null || cue('the', tokens, at) === null)

const isFiniteVerb = ({ groups }: Clause, at: number) =>
  groups.some((group) => group.from <= at && at < group.to && isFiniteTense(group.tense))
