import { formsOf } from '../lexicon/forms.js'
import { metrics, type Metric } from '../lexicon/metrics.js'
import { names } from '../lexicon/names.js'
import type { EntityType, UserLexicon, UserMetric, UserName } from '../types.js'
import { once } from '../collect.js'
import { nameKey, plain } from './names.js'

/** A name of the lexicon: how to answer with it, and whose it is. */
export interface KnownName {
  readonly name: string
  readonly type: EntityType
  readonly owner: string | null
}

/** What the lexicon knows of names and metrics, a user's own rows first. */
export interface Known {
  /** However it is spelled there. */
  readonly name: (name: string) => KnownName | undefined
  readonly metric: (slug: string) => Metric | undefined
  /** By one of its forms, as `plain` writes it. */
  readonly metricOf: (words: string) => Metric | undefined
}

export function knownWith({ names: own = [], metrics: measured = [] }: UserLexicon = {}): Known {
  const ownNames = new Map(own.flatMap(ownSpellings))
  const ownMetrics = rowsOf(measured.map(ownMetric))
  return {
    name: (name) => ownNames.get(nameKey(name)) ?? standardNames().get(nameKey(name)),
    metric: (slug) => ownMetrics.bySlug.get(slug) ?? standardMetrics().bySlug.get(slug),
    metricOf: (words) => ownMetrics.byForm.get(words) ?? standardMetrics().byForm.get(words),
  }
}

function ownSpellings({ name, aliases = [], type, owner }: UserName): [string, KnownName][] {
  return [name, ...aliases].flatMap(formsOf).map((form) => [nameKey(form), { name, type, owner: owner ?? null }])
}

/** Where a verb alone says it, facts have its title. */
const ownMetric = ({ id, label, forms, units }: UserMetric): Metric => ({
  id,
  label,
  forms: [...forms, label],
  units: units ?? null,
})

const standardNames = once(() => {
  const found = new Map<string, KnownName>()
  for (const { forms, type, owner = null } of names) {
    const name = forms[0]!
    for (const form of forms) if (digitsOf(form) === digitsOf(name)) found.set(nameKey(form), { name, type, owner })
  }
  return found
})

/** GPT-4 and GPT-5 stand on one row of the lexicon, but are two. */
const digitsOf = (name: string): string => name.replace(/\D/g, '')

const standardMetrics = once(() => rowsOf(metrics))

function rowsOf(rows: readonly Metric[]) {
  const byForm = new Map<string, Metric>()
  for (const metric of rows) for (const form of metric.forms) for (const one of formsOf(form)) byForm.set(plain(one), metric)
  return { byForm, bySlug: new Map(rows.map((metric) => [metric.id, metric])) }
}
