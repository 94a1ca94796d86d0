import { makes, nounLengths, unitMetrics } from '../lexicon/unit-metrics.js'
import { isSite } from '../lexicon/sites.js'
import { singular } from '../lexicon/singular.js'
import type { Quantity } from '../recognise/quantity.js'
import { cue, has } from '../recognise/read.js'
import { cues, isAny } from './ask.js'
import type { Movement } from './change.js'
import { groupInBracket } from './group-in-bracket.js'
import { groupBefore, type Clause } from './clause.js'
import { byVerb } from './verb-metric.js'
import { byCompleted, byState } from './completed.js'
import { isDeterminer, type VerbGroup } from './grammar.js'
import { isOneOf } from '../recognise/marks.js'
import { canMeasure, metricIdOf, type Ask, type Measured } from './measured.js'
import {
  isAmountAlone,
  isCompleted,
  isForWhom,
  isNominal,
  pastArticle,
  spanBefore,
  startOfSpread,
  saysWhere,
} from './noun-before.js'
import { readPhrase, type NounPhrase, type Title } from './phrases.js'
import { isReckoned, phraseAfter, phraseBefore } from './spans.js'

/** *doubler ses effectifs*, *ampute la marge brute de 150 points*: the object of a verb of movement is what moves. */
export function byMoved({ quantity, movement, clause, memory, governor }: Ask): Measured | null {
  if (movement.kind !== 'change' && !quantity.leg) return null
  if (quantity.shape === 'factor') {
    const at = quantity.to
    const object = isAny(ARTICLES, clause.tokens[at]) ? phraseAfter(clause, at) : null
    const found = object && readPhrase(clause, memory, object.from, object.to)
    return found && (found.metric || found.noun)
      ? { title: found.metric ?? { text: found.noun!, id: null }, phrase: found, rule: 'moved' }
      : null
  }
  const verb = movement.verb
  if (
    !verb ||
    verb !== governor ||
    (verb.sense.moves !== 'object' && !verb.traits.includes('labile') && !isMade(verb, clause)) ||
    verb.reflexive ||
    verb.passive
  )
    return null
  const from = isAny(ARTICLES, clause.tokens[verb.to]) ? verb.to : null
  const after = isAny(ARTICLES, clause.tokens[quantity.to]) ? phraseAfter(clause, quantity.to) : null
  const found =
    from !== null && from < quantity.from
      ? readPhrase(clause, memory, from, quantity.from)
      : after && readPhrase(clause, memory, after.from, after.to)
  return found && (found.metric || found.noun)
    ? { title: found.metric ?? { text: found.noun!, id: null }, phrase: found, rule: 'moved' }
    : null
}

/** *la sécheresse* **fait reculer** *la production*: what is made to move moves. */
const isMade = ({ tense, from }: VerbGroup, { groups }: Clause): boolean =>
  tense === 'infinitive' && groups.some((group) => group.to === from && makes.has(group.lemma))

/** *une levée de fonds de Q*, *au prix de Q*, *l’inflation à Q*, *bénéfice : Q* */
export function byNoun(ask: Ask): Measured | null {
  const { quantity, clause, memory, movement, before } = ask
  if (movement.head || movement.verb) return null
  const { tokens } = clause
  let at = quantity.from - 1
  while (at >= 0 && isOneOf('«"“(:', tokens[at]!.text)) at--
  const spread = startOfSpread(quantity, clause)
  const inside = cue('of', tokens, quantity.from) !== null || spread !== null // une marge de l’ordre de 13 %
  const of = inside || cue('of', tokens, at) !== null || cue('at', tokens, at) !== null
  const end = spread ?? (of && !inside ? at : at + 1)
  if (groupInBracket(quantity, clause) !== null) return null
  if (!of && at === quantity.from - 1 && cue('exceeding', tokens, quantity.from) === null) return null
  const span = spanBefore(clause, isOneOf('«"“', tokens[end - 1]?.text) ? end - 1 : end)
  if (!span || cue('except', tokens, span.from - 1) !== null) return null // à l’exception de Danone (+0,9 %)
  if (cue('that', tokens, span.from) !== null)
    return before?.title ? { title: before.title, phrase: null, rule: 'that of' } : null
  if (isReckoned(tokens, span.from)) return null // en données publiées (-5 %)
  if (cue('at', tokens, span.from - 1) !== null && has('movement', tokens[span.to - 1]) && span.to - span.from <= 2) return null // revu à la baisse à 3 %
  if (cue('at', tokens, span.from - 1) !== null && cue('total', tokens, span.from) === span.to) return null // sont au nombre de 330
  const found = asThing(readPhrase(clause, memory, span.from, span.to), quantity, movement)
  const changes = movement.kind === 'change' && quantity.unitKind === 'percent' && !of
  if (changes && saysWhere(tokens, span.from - 1)) return null // dans les autres régions (-11 %)
  if (changes && isForWhom(clause, span.from) && !tellsRate(found)) return null // plus nette pour les campings (+5 %)
  const completed = byCompleted(ask, span) ?? byState(ask, span)
  if (completed) return completed
  const shared = quantity.unitKind === 'percent' && !of
  if (shared && found.entity?.type === 'place' && isSite(found.metric?.text ?? found.noun ?? '')) return null // les provinces de Namur (4,4 %)
  if (quantity.unitKind === 'count' && quantity.unit !== 'point')
    return found.metric && of
      ? { title: joined(found.metric, quantity), phrase: found, rule: 'noun of count' }
      : found.noun && has('movement', tokens[span.to - 1])
        ? { title: joined({ text: found.noun, id: null }, quantity), phrase: found, rule: 'noun of count' }
        : null
  if (isAmountAlone(clause, span)) return null
  if (cue('bare amount', tokens, pastArticle(tokens, span.from)) !== null && !found.metric?.id && !isCompleted(tokens, span))
    return null
  if (cue('in town', tokens, span.from - 1) !== null && span.to - span.from === 1) return null // à hauteur de Q
  if (found.metric?.id) return { title: found.metric, phrase: found, rule: 'noun' }
  const put = groupBefore(clause, quantity.from)
  const done = put?.tense === 'participle' && put.to === end ? byVerb(ask) : null
  if (done) return done
  if (found.metric) return { title: found.metric, phrase: found, rule: 'noun' }
  const bare = !clause.groups.some(({ from }) => span.from <= from && from < span.to)
  const told = unitMetrics.get(quantity.unit ?? '')
  const size =
    found.noun && (bare || told?.[2]) && quantity.unitKind === 'measure' && !isFlow(quantity, tokens) ? told : undefined
  const rule = isDeterminer(tokens, span.from) ? 'unit of noun' : 'unit near noun'
  if (size)
    return {
      title: lengthOf(found, size[1]) ?? (of ? storageOf(quantity) : null) ?? { text: size[0], id: size[1] },
      phrase: found,
      rule,
    }
  if (changes && isSite(found.noun ?? '')) return null // le château de Pau (+20 %)
  return found.noun && (of || at === quantity.from - 1) && isNominal(clause, span)
    ? { title: { text: found.noun, id: metricIdOf(clause, span.from, span.to) }, phrase: found, rule: 'noun' }
    : null
}

/** *pour les ventes (+3 %)*, but not *pour les maisons (+3 %)*: what is measured besides what is counted. */
const tellsRate = ({ metric }: NounPhrase): boolean => !!metric?.id && !metric.units?.includes('count')

/** *une usine de 14 000 m²*: what is counted, and is sized here, is a thing. */
const asThing = (found: NounPhrase, quantity: Quantity, movement: Movement): NounPhrase =>
  found.metric && quantity.unitKind === 'measure' && !canMeasure(found.metric, quantity, movement)
    ? { ...found, metric: null, noun: found.metric.text }
    : found

/** *les vracs liquides* **(4,7 Mt)**: so much passed or was made of them, and no thing weighs it. */
const isFlow = ({ unit, from }: Quantity, tokens: Clause['tokens']): boolean =>
  FLOWS.has(unit ?? '') && tokens[from - 1]?.text === '('

const FLOWS: ReadonlySet<string> = new Set(['kt', 'Mt', 'hL'])

/** *un silo de 100 MWh*: what a thing of so much energy can hold. */
const storageOf = ({ unit, per }: Quantity): Title | null =>
  ENERGY.has(unit ?? '') && !per ? { text: unitMetrics.get('GBy')![0], id: unitMetrics.get('mA.h')![1] } : null

const ENERGY: ReadonlySet<string> = new Set(['kW.h', 'MW.h', 'GW.h'])

/** *un trou* has a depth, *un mur* a height: the title of a length by what has it. */
export function lengthOf({ noun }: Pick<NounPhrase, 'noun'>, id: string): Title | null {
  const label = id === 'height' ? nounLengths.get(singular(noun!.split(' ', 1)[0]!.toLowerCase())) : undefined
  return label === undefined ? null : { text: label, id: null }
}

/** *évalue à 800 millions le nombre d’internautes*, *chiffre à 15 millions les dégâts*: what is counted or put so stands right behind. */
export function byCounter({ quantity, clause, memory, governor }: Ask): Measured | null {
  const the = cue('the', clause.tokens, quantity.to)
  const put = governor?.to === quantity.from - 1 && cue('at', clause.tokens, governor.to) !== null
  if (the === null || !(put || cue('counter', clause.tokens, the) !== null)) return null
  const span = phraseAfter(clause, quantity.to)
  const found = span && readPhrase(clause, memory, span.from, span.to)
  return found?.metric ? { title: found.metric, phrase: found, rule: 'counter' } : null
}

/** *suppression* + *850 postes* → *suppression de postes* */
function joined(title: Title, { unitText }: Quantity): Title {
  return unitText ? { ...title, text: `${title.text} de ${unitText}` } : title
}

/** *un bénéfice net en recul de 38 %*, *une hausse des prix de 3 %* */
export function byHead({ movement, clause, memory, quantity, before }: Ask): Measured | null {
  if (!movement.head) return null
  const { tokens } = clause
  const after =
    cue('of', tokens, movement.head.to) !== null && movement.head.to < quantity.from - 1
      ? phraseAfter(clause, movement.head.to)
      : null
  const behind = after ?? (cue('of', tokens, quantity.to) !== null ? phraseAfter(clause, quantity.to) : null)
  const start = behind && (cue('of', tokens, behind.from) ?? behind.from)
  const owned = behind && readPhrase(clause, memory, start!, Math.min(behind.to, after ? quantity.from : behind.to))
  if (owned?.metric) return { title: owned.metric, phrase: owned, rule: 'movement of' }
  if (owned?.noun && (after || !isGeneric(clause, behind!.from)))
    return { title: { text: owned.noun, id: null }, phrase: owned, rule: 'movement of' }
  const span = phraseBefore(clause, movement.head.from)
  if (before?.title && span && span.to - span.from === 1 && cue('bare amount', tokens, span.from) !== null)
    return { title: before.title, phrase: null, rule: 'movement' } // 40 tués, chiffre en hausse de 5 %
  const found = span && readPhrase(clause, memory, span.from, span.to)
  if (found?.metric) return { title: found.metric, phrase: found, rule: 'movement' }
  return null
}

const isGeneric = ({ tokens }: Clause, at: number) => cue('of', tokens, at) !== null && has('adverb', tokens[at + 1])

const ARTICLES = cues('the', 'owners', 'these')
