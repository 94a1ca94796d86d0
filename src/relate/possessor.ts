import { looksPlural } from '../lexicon/endings.js'
import { cue } from '../recognise/read.js'
import type { Quantity } from '../recognise/quantity.js'
import type { Token } from '../types.js'
import type { Clause } from './clause.js'
import type { Entity } from './entity.js'
import { isFiniteTense } from './grammar.js'
import { openingPlace } from './locative.js'
import type { Measured } from './measured.js'
import type { OwnerAsk } from './owner-ask.js'
import { HOUSES, named, type Named } from './passage.js'
import { sayerOf, speakerSide, subjectPhrase } from './subject.js'

type Ask = Pick<OwnerAsk, 'quantity' | 'clause' | 'memory' | 'governor'>

/** *ses 180 ingénieurs*, *son bénéfice* */
export const isOwned = ({ quantity, clause }: Ask, { phrase }: Measured): boolean =>
  !!phrase?.owned ||
  cue('owners', clause.tokens, quantity.from - 1) !== null ||
  cue('ours', clause.tokens, quantity.from - 1) !== null

/** **mes** *42 hectares*, **mes assurances** *ont doublé* are the speaker’s own, **nos** *usines* those of his house. */
export function ourSide({ clause, memory, quantity }: Ask): Entity | null {
  const at = oursNear(quantity, clause.tokens)
  if (at === null) return null
  return cue('mine', clause.tokens, at) !== null ? sayerOf(clause, memory) : speakerSide(clause, memory)
}

/** *nos*, right behind *de* behind a quantity, or before it, with no *ses* and no mark between. */
function oursNear({ from, to }: Quantity, tokens: readonly Token[]): number | null {
  if (cue('of', tokens, to) !== null && cue('ours', tokens, to + 1) !== null) return to + 1
  for (let at = from - 1; at >= 0 && at >= from - FAR && tokens[at]!.shape !== 'mark'; at--) {
    if (cue('ours', tokens, at) !== null) return at
    if (cue('owners', tokens, at) !== null) return null
  }
  return null
}

/** **Le bastion du Nord** *a vu son nombre de militants divisé par dix*: a thing that acts before owns what it acts on, or what is told of it behind a colon. */
export function ownsIt(ask: Ask): Named | null {
  const { quantity, clause, memory } = ask
  const { groups, tokens } = clause
  const theirs = ownTheirs(ask)
  if (theirs) return theirs
  const colon = colonBefore(quantity, clause)
  const behind = colon > 0 && cue('owners', tokens, colon + 1) !== null
  const group = groups.findLast(({ to, tense }) => to <= (behind ? colon : quantity.from) && isFiniteTense(tense))
  const found = group && (behind || cue('owners', tokens, group.to) !== null) ? subjectPhrase(group, clause, memory) : null
  if (found?.entity) return named(found.entity, 'possessive')
  const many = behind && found?.plural === true && cue('theirs', tokens, colon + 1) !== null
  const noun = found?.noun ?? (found?.metric && many ? found.metric.text : null)
  return noun && !found?.owned ? { subject: noun, rule: 'noun possessive' } : null
}

/** **Les locataires** *consacrent 31 % de leurs revenus au loyer*, **les films québécois** *vont bien : leur part atteint 11 %*: several, who are no single name, own what is theirs. */
function ownTheirs({ quantity, clause, memory }: Ask): Named | null {
  const { groups, tokens } = clause
  const at = theirsNear(quantity, tokens)
  if (at === null) return null
  const group = groups.findLast((one) => one.to <= at && isFiniteTense(one.tense))
  const found = group && subjectPhrase(group, clause, memory)
  if (!found || found.owned || found.plural === false) return null
  const noun = found.noun ?? (found.metric?.units?.includes('count') === false ? null : (found.metric?.text ?? null))
  return noun !== null && looksPlural(noun.split(' ', 1)[0]!) ? { subject: noun, rule: 'noun possessive' } : null
}

/** *leur*, right before a quantity’s noun or in the words before it. */
function theirsNear({ from, to }: Quantity, tokens: readonly Token[]): number | null {
  for (const at of [to + 1, to + 2]) if (cue('theirs', tokens, at) !== null && cue('of', tokens, at - 1) !== null) return at
  for (let at = from - 1; at >= 0 && at >= from - FAR; at--) if (cue('theirs', tokens, at) !== null) return at
  return null
}

/** So many words stand between *leur* and its figure, at most. */
const FAR = 10

/** **Quant à OpenAI,** *ses 800 millions de fidèles…*; **Oppo** *cale : ses livraisons…* */
export function possessor({ quantity, clause }: Ask): Entity | null {
  const opening = openingPlace(quantity, clause)
  if (opening && opening.type !== 'place') return opening
  const colon = colonBefore(quantity, clause)
  const [name, ...others] = clause.names.filter(({ from }) => from < colon)
  return name && others.length === 0 && HOUSES.has(name.entity.type) ? name.entity : null
}

const colonBefore = ({ from }: Quantity, { tokens }: Clause): number =>
  tokens.findLastIndex(({ text }, at) => text === ':' && at < from)
