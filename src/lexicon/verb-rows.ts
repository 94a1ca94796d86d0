import { formsOf as conjugate } from './conjugate.js'
import { formsOf } from './forms.js'
import type { Row } from './index.js'
import { metrics } from './metrics.js'
import type { VerbSense } from '../types.js'
import { verbTraits } from './verb-traits.js'
import { countedSubject, infinitivePlans, invertedSpeech, labileVerbs, movedBySe, reflexiveVerbs, verbs } from './verbs.js'

const traits: Readonly<Record<string, Iterable<string>>> = {
  ...verbTraits,
  reflexive: reflexiveVerbs,
  labile: labileVerbs,
  'moved by se': movedBySe,
  'plans infinitive': infinitivePlans,
  inverted: invertedSpeech,
  'counts subject': countedSubject,
}

/** Every form of every verb, with its sense and its traits. */
export function* verbRows(): Generator<Row> {
  const byLemma = new Map<string, string[]>()
  for (const [trait, lemmas] of Object.entries(traits)) {
    for (const lemma of lemmas) byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), trait])
  }
  for (const [lemma, row] of Object.entries(verbs)) {
    const sense = withSlug(row)
    const own = byLemma.get(lemma) ?? []
    for (const { form, tense, plural, person } of conjugate(lemma)) {
      yield { form, entry: { kind: 'verb', lemma, tense, plural, person, sense, traits: own } }
    }
  }
}

/** *valoriser* → *valorisation* → `valuation`. */
function withSlug(sense: VerbSense): VerbSense {
  const metricId = sense.metric === undefined ? undefined : slugs.get(sense.metric)
  return metricId === undefined ? sense : { ...sense, metricId }
}

/** By every form of every metric, the first of the table where two have the same. */
const slugs = new Map([...metrics].reverse().flatMap(({ id, label, forms }) => [label, ...forms.flatMap(formsOf)].map((form) => [form, id] as const)))
