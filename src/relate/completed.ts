import { cue, phrase } from '../recognise/read.js'
import { cues, isAny } from './ask.js'
import { nameText } from './entity.js'
import { isDeterminer } from './grammar.js'
import { canMeasure, type Ask, type Measured } from './measured.js'
import { readPhrase } from './phrases.js'
import { phraseBefore } from './spans.js'

interface Span {
  readonly from: number
  readonly to: number
}

/** **la taxe** *sur les déchets de Q*, **son aide** *à l’apprentissage, ramenée à Q*: a title of the lexicon that what stands right before completes. */
export function byCompleted({ clause, memory, quantity, movement }: Ask, { from, to }: Span): Measured | null {
  const { tokens } = clause
  if (quantity.unitKind === 'count' || quantity.unitKind === null) return null
  if (!isDeterminer(tokens, from) || !isAny(COMPLETES, tokens[from - 1])) return null
  const start = [2, 3, 4, 5].map((back) => from - back).find((at) => phrase('metric', tokens, at)?.to === from - 1)
  const metric = start === undefined ? null : phrase('metric', tokens, start)
  if (start === undefined || cue('of', tokens, start - 1) !== null) return null // coût des travaux pour la ville
  if (!metric?.row.units || !canMeasure(metric.row, quantity, movement)) return null
  const span = phraseBefore(clause, from - 1)
  const found = span && readPhrase(clause, memory, span.from, span.to)
  return { title: { text: nameText(tokens, start, to), id: metric.row.id, units: metric.row.units }, phrase: found, rule: 'noun' }
}

const COMPLETES = cues('on', 'at', 'for')

/** *le nombre d’accidents* **est stable :** *879*, *la consommation* **repart doucement :** *26 TWh*: what a state is said of is what is counted. */
export function byState({ clause: { tokens }, quantity, subject }: Ask, { from, to }: Span): Measured | null {
  if (quantity.shape === 'counted') return null
  const state = subject?.metric && to - from === 1 && tokens[to]?.text === ':'
  return state ? { title: subject.metric, phrase: subject, rule: 'noun' } : null
}
