import { paid, wage } from '../lexicon/unit-metrics.js'
import { cue } from '../recognise/read.js'
import { slugs } from './described.js'
import { nameText } from './entity.js'
import { isDeterminer, isFiniteTense, type VerbGroup } from './grammar.js'
import { metricIdOf, type Ask, type Measured } from './measured.js'
import { readPhrase, type NounPhrase } from './phrases.js'
import { phraseAfter } from './spans.js'

/** *deux fois plus* **de plaintes**, *40 % moins* **d’eau**: of what there is more or less. */
export function byMoreOf({ quantity, clause, memory }: Ask): Measured | null {
  const { tokens } = clause
  const factor = quantity.shape === 'factor'
  if (!factor && quantity.unitKind !== 'percent') return null
  const more = factor ? quantity.to - 1 : quantity.to
  const past = cue('more', tokens, more) ?? cue('less', tokens, more)
  const of = past === null ? null : cue('of', tokens, past)
  if (of === null || isDeterminer(tokens, of) || tokens[of]?.shape !== 'word' || tokens[of].text !== tokens[of].key) return null
  const span = phraseAfter(clause, of)
  if (!span) return null
  const found = readPhrase(clause, memory, span.from, span.to)
  const text = found.metric?.text ?? found.noun ?? nameText(tokens, of, of + 1)
  return { title: { text, id: found.metric?.id ?? metricIdOf(clause, of, span.to) }, phrase: found, rule: 'more of' }
}

/** *les femmes* **gagnent** *19 % de moins que les hommes*: what they are paid, by its name in the passage. */
export function byPay({ quantity: { unitKind, from }, movement, governor, subject, memory }: Ask): Measured | null {
  if (unitKind !== 'percent' || movement.rule !== 'comparison' || !governor || governor.to > from || !isPaying(governor))
    return null
  if (isMoney(subject)) return null
  const title = isMoney(memory.last) ? memory.last!.metric! : { text: wage, id: slugs.get(wage) ?? null }
  return { title, phrase: null, rule: 'verb' }
}

const isMoney = (phrase: NounPhrase | null): boolean => !!phrase?.metric?.units?.includes('currency')

const isPaying = ({ lemma, tense }: VerbGroup): boolean => paid.has(lemma) && isFiniteTense(tense)
