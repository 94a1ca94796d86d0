import { links } from '../lexicon/links.js'
import type { Metric } from '../lexicon/metrics.js'
import { metricFamilies, peopleOfProduct } from '../lexicon/series.js'
import { singular } from '../lexicon/singular.js'
import { keyOf, wordsOf } from '../text/words.js'
import type { Fact } from '../types.js'
import type { Known } from './known.js'
import { plain } from './names.js'

/** What is measured: `key` is equal for metrics that are one; `id` is the slug, where the lexicon has one. */
export interface Measure {
  readonly key: string
  readonly id: string | null
  /** The title of its column, and why it stands for the fact's own words: null where they are the same. */
  readonly label: string
  readonly why: string | null
}

const families = new Map(metricFamilies.flatMap(([first, ...others]) => others.map((id) => [id, first!])))

type Measured = Pick<Fact, 'metric' | 'metricId' | 'unitKind' | 'per' | 'subject'>

/** The slug that the fact's own words have, else the fact's, else the words: *utilisateurs actifs*, *nombre d’internautes* → users. */
export function measureOf(fact: Measured, known: Known): Measure | null {
  const words = fact.metric === null ? null : contentOf(fact.metric)
  const own = words === null ? undefined : known.metricOf(words)
  const id = own && fits(own, fact) ? own.id : fact.metricId
  if (id === null) return words === null ? null : { key: `=${singularOf(words)}`, id, label: fact.metric!, why: null }
  const users = usersOf(id, fact, known)
  const one = users ?? families.get(id) ?? id
  const label = known.metric(one)?.label ?? fact.metric ?? one
  const same = fact.metric === null || plain(fact.metric) === plain(label)
  return {
    key: one,
    id: one,
    label,
    why: same ? null : `“${fact.metric}” is ${one}${users ? ', as it is of a product and over a period' : ''}`,
  }
}

/** People over a period are the users of a product. */
function usersOf(id: string, { per, subject }: Measured, known: Known): string | null {
  const counted = id === 'people' && per?.startsWith('P') && subject !== null
  return counted && known.name(subject)?.type === 'product' ? peopleOfProduct : null
}

const fits = ({ units }: Metric, { unitKind }: Measured): boolean =>
  units === null || unitKind === null || units.includes(unitKind)

/** *nombre d’internautes* → *internautes* */
function contentOf(metric: string): string {
  const words = wordsOf(metric)
  const counts = isLink('total', words[0]) && isLink('of', words[1]) && words.length > 2
  return plain(counts ? metric.slice(words[2]!.start) : metric)
}

const isLink = (link: string, word: { readonly text: string } | undefined): boolean =>
  word !== undefined && links[link]!.includes(keyOf(word.text))

const singularOf = (words: string): string => words.split(' ').map(singular).join(' ')
