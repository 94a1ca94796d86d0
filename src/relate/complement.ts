import { denominators, unitMetrics, verbUnitMetrics, weighs } from '../lexicon/unit-metrics.js'
import { abstracts } from '../lexicon/words.js'
import { isOneOf } from '../recognise/marks.js'
import type { Quantity } from '../recognise/quantity.js'
import { cue, has } from '../recognise/read.js'
import { groupBefore, type Clause } from './clause.js'
import { nameText } from './entity.js'
import { isDeterminer, type VerbGroup } from './grammar.js'
import { canMeasure, fits, metricIdOf, type Ask, type Measured } from './measured.js'
import type { Memory } from './memory.js'
import { isCommon } from './name-start.js'
import { pastArticles } from './noun-words.js'
import { readPhrase } from './phrases.js'
import { pastBracket, phraseAfter, phraseBefore } from './spans.js'
import { isDealBefore, isStakeOf, stakeTitle } from './stake.js'

/** *65 milliards de revenus*, *4 % des établissements*, *le tourisme représente 7 % du PIB* */
export function byComplement(ask: Ask): Measured | null {
  const { quantity, clause, memory, subject, movement, governor } = ask
  if (quantity.unitKind === 'count' || quantity.unitKind === null || quantity.unitKind === 'factor') return null
  const { tokens } = clause
  const to = pastQuote(tokens, quantity)
  const of = cue('of', tokens, to)
  if (of === null || cue('more', tokens, of) !== null || cue('less', tokens, of) !== null) return null
  if (cue('part of whom', tokens, to) !== null) return null
  const span = phraseAfter(clause, to)
  const own = cue('owners', tokens, of) !== null
  const near = groupBefore(clause, quantity.from)
  const weighed = own || (governor !== null && weighs.has(governor.lemma))
  if (
    !span ||
    (quantity.unitKind === 'percent' && subject?.metric?.id && !weighed && canMeasure(subject.metric, quantity, movement))
  )
    return null
  if (unitMetrics.get(quantity.unit ?? '')?.[1] === 'area' && near && verbUnitMetrics[near.lemma]?.area) return null // a brûlé 40 hectares de pins
  if (subject && cue('amount noun', tokens, pastArticles(tokens, of, span.to)) === span.to) return ofTotal(ask, span.to)
  const found = readPhrase(clause, memory, span.from, span.to)
  if (near && found.metric?.id == null && isStake(quantity, near) && isNameIn(clause, span)) {
    const title = isStakeOf(quantity, clause) ? stakeTitle(near) : null
    return title && { title, phrase: null, rule: 'verb' } // a racheté 60 % du danois Nordvarm
  }
  if (isDealBefore(quantity, clause) && isStakeOf(quantity, clause)) return null
  if (LENGTHS.has(quantity.unit ?? '') && !(found.metric?.units && fits(found.metric.units, quantity))) {
    const along =
      cue('at', tokens, quantity.from - 1) === null && cue('at', tokens, quantity.from) === null
        ? bareNoun(clause, of, span.to)
        : null
    return along === null ? null : { title: { text: along, id: null }, phrase: found, rule: 'complement' }
  }
  if (quantity.unitKind === 'percent' && isShareBefore(clause, memory, quantity)) return null
  if (quantity.unitKind === 'percent' && denominators.has(found.metric?.id ?? ''))
    return governor && weighs.has(governor.lemma) && !(subject?.metric?.id && canMeasure(subject.metric, quantity, movement))
      ? { title: { text: denominators.get(found.metric!.id!)!, id: null }, phrase: found, rule: 'complement' }
      : null
  if (found.metric) return { title: found.metric, phrase: found, rule: 'complement' }
  if (movement.kind === 'change' && movement.rule !== 'comparison' && !own) return null
  const noun =
    found.noun ??
    (quantity.unitKind === 'percent' ? wholeNoun(clause, span.from, span.to) : null) ??
    (found.entity || (quantity.per && quantity.unitKind !== 'measure') ? null : bareNoun(clause, of, span.to))
  return noun === null
    ? null
    : { title: { text: noun, id: metricIdOf(clause, span.from, span.to) }, phrase: found, rule: 'complement' }
}

/** *détient 28 %*, *a racheté 60 %* */
const isStake = ({ unitKind }: Quantity, { traits }: VerbGroup): boolean =>
  unitKind === 'percent' && traits.includes('owns shares')

const isNameIn = ({ names }: Clause, { from, to }: { from: number; to: number }): boolean =>
  names.some((name) => name.from >= from && name.to <= to)

/** **leur proportion** *à 5 % de la population*: what stands at a share of something is no measure of it. */
function isShareBefore(clause: Clause, memory: Memory, { from }: Quantity): boolean {
  const span = cue('at', clause.tokens, from - 1) === null ? null : phraseBefore(clause, from - 1)
  const units = span && readPhrase(clause, memory, span.from, span.to).metric?.units
  return !!units?.includes('percent') && !units.includes('currency') && !units.includes('count')
}

/** *« au moins 900 millions »* **de bénéfice**, *29 % (+0,5 point)* **des voix**: past the mark that closes a quotation which the quantity opens, and a bracket behind a share. */
function pastQuote(tokens: Clause['tokens'], { from, to, unitKind }: Quantity): number {
  if (isOneOf('«"“', tokens[from - 1]?.text) && isOneOf('»"”', tokens[to]?.text)) return to + 1
  const end = unitKind === 'percent' ? pastBracket(tokens, to) : to
  return cue('of', tokens, end) === null ? to : end
}

/** *les deux tiers* **des besoins,** *60 %* **de ses plants**: behind an article stands a noun, whatever else its word may be. */
function wholeNoun(clause: Clause, from: number, end: number): string | null {
  const { tokens, groups } = clause
  const at = pastArticles(tokens, from, end)
  const noun = tokens[at]
  if (at >= end || !isDeterminer(tokens, at - 1) || noun?.shape !== 'word' || noun.key.length < 4) return null
  if (
    has('preposed', noun) ||
    has('adverb', noun) ||
    (noun.text !== noun.key && !has('demonym', noun)) ||
    abstracts.has(noun.key)
  )
    return null
  const next = tokens[at + 1]
  const adjective = at + 1 < end && next && isCommon(next) && !groups.some((group) => group.from === at + 1)
  return nameText(tokens, at, adjective ? at + 2 : at + 1)
}

/** *45 tonnes de matériel médical*: a noun without an article, and the adjective behind it. */
function bareNoun({ tokens, groups }: Clause, from: number, end: number): string | null {
  const noun = tokens[from]
  if (!noun || !isCommon(noun, 3) || has('period', noun) || noun.text !== noun.key) return null // 7 litres d’eau
  const next = tokens[from + 1]
  const adjective = from + 1 < end && next && isCommon(next) && !groups.some((group) => group.from === from + 1)
  return nameText(tokens, from, adjective ? from + 2 : from + 1)
}

/** *la billetterie assure 54 %* **du total**: its share, but for a subject that is a measure itself. */
function ofTotal({ subject, quantity, clause: { tokens } }: Ask, end: number): Measured | null {
  if (subject?.metric || quantity.unitKind !== 'percent') return null
  const text = `${PART[0]} ${nameText(tokens, pastQuote(tokens, quantity), end)}`
  return { title: { text, id: PART[1] }, phrase: null, rule: 'complement' }
}

const PART = unitMetrics.get('%')!

/** A distance is not *of* what follows: *à 620 000 km de nous*; a height of rain is, and kilometres of roads are. */
const LENGTHS: ReadonlySet<string> = new Set(['km', 'm', 'cm', 'mm', '[mi_i]', '[nmi_i]'])
