import { looksPlural } from '../lexicon/endings.js'
import { isSite } from '../lexicon/sites.js'
import { isOneOf } from '../recognise/marks.js'
import type { Quantity } from '../recognise/quantity.js'
import { cue, phrase } from '../recognise/read.js'
import type { Token } from '../types.js'
import { isCut, type Clause } from './clause.js'
import { AGED } from './described.js'
import { nameText } from './entity.js'
import { isVerb } from './grammar.js'
import { canMeasure, fits, type Ask, type Measured } from './measured.js'
import { readPhrase, type Title } from './phrases.js'
import { isInTitle } from './spans.js'

/** The nearest metric of the lexicon before the quantity, within its clause or within the sentence; in the sentence, behind it too. */
export function byNearest({ quantity, clause, memory, movement }: Ask, within: 'clause' | 'sentence'): Measured | null {
  const { tokens } = clause
  for (let at = quantity.from - 1; at >= 0; at--) {
    if (tokens[at]!.text === ')') at = openOf(clause, at)
    if (isOneOf(';»«', tokens[at]!.text) || (within === 'clause' && isOneOf(',:', tokens[at]!.text))) break
    const metric = phrase('metric', tokens, at)
    const named = metric && (isInTitle(tokens, at) || isNamed(clause, at) || isVerb(clause, at) || isBare(tokens, at))
    if (metric && !named && canMeasure(metric.row, quantity, movement) && !isOneThing(metric.row, tokens[at]!, quantity))
      return {
        title: cue('aged', tokens, at) === null ? { text: nameText(tokens, at, metric.to), id: metric.row.id } : AGED,
        phrase: readPhrase(clause, memory, at, quantity.from),
        rule: `nearest in ${within}`,
      }
  }
  if (within === 'clause') return null
  for (let at = quantity.to; at < tokens.length && !isCut(tokens, quantity.to, at, 'commas'); at++) {
    const metric = phrase('metric', tokens, at)
    if (metric && fits(metric.row.units, quantity) && !isNamed(clause, at))
      return { title: { text: nameText(tokens, at, metric.to), id: metric.row.id }, phrase: null, rule: 'nearest behind' }
  }
  return null
}

/** *le nombre d’accidents* **(avec tués)** *augmente*: what stands in a bracket that is closed titles nothing behind it. */
function openOf({ tokens, quantities }: Clause, close: number): number {
  let at = close - 1
  while (at >= 0 && tokens[at]!.text !== '(') at--
  return at < 0 || quantities.some(({ from }) => from > at && from < close) ? close : at
}

/** *en* **données** *publiées*, *à* **titre** *d’exemple*, *à* **hauteur** *de*: without an article it only tells how. */
export const isBare = (tokens: readonly Token[], at: number): boolean =>
  cue('in', tokens, at - 1) !== null || cue('in town', tokens, at - 1) !== null

/** *la* **Société** *Générale*: the words of a name title nothing. */
export const isNamed = ({ names }: Clause, at: number): boolean => names.some(({ from, to }) => from <= at && at < to)

/** **les provinces** *de Namur (+4,4 %)*, *réuni par* **l’agence** *FactSet*: no place, nor one of what is counted, is the title of a rate. */
const isOneThing = ({ units }: Pick<Title, 'units'>, { key }: Token, { unitKind }: Quantity): boolean =>
  (unitKind === 'percent' && isSite(key)) ||
  (unitKind !== 'count' && !!units?.every((unit) => unit === 'count') && !looksPlural(key))
