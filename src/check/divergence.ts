import { groupsOf } from '../collect.js'
import type { Series } from '../series/series.js'
import type { Fact } from '../types.js'
import type { SeriesCheck } from './check.js'
import type { Finding } from './finding.js'
import { judge } from './judge.js'
import { perWordsOf } from '../quantity-words.js'
import { amountOf } from './print.js'
import { readingOf } from './reading.js'
import { scopeOf } from './scope.js'
import { singleMetrics } from './single.js'
import { isSlip } from './slip.js'

/** The same metric of the same subject at the same date, given differently by two articles. */
export const divergence: SeriesCheck = {
  name: 'divergence',
  examples: [
    [
      ['Fin 2023, Novacier employait 4 200 salariés.', 'Novacier, qui employait 5 100 salariés fin 2023, recrute.'],
      'diverges',
      '4 200 salariés ≠ 5 100 salariés, both of 2023 end',
    ],
  ],
  never: [
    ['Fin 2023, Novacier employait 4 200 salariés.', 'Fin 2023, Novacier employait environ 4 000 salariés.'],
    ['Fin 2023, Novacier employait 4 200 salariés.', 'Fin 2023, Novacier employait 900 salariés en France.'],
    ['Fin 2023, Novacier employait 4 200 salariés.', 'Novacier employait 5 100 salariés fin 2024.'],
  ],
  find: (all) => all.filter(({ metricId }) => singleMetrics.has(metricId ?? '')).flatMap(diverging),
}

function diverging({ points, subject, metric, per }: Series): Finding[] {
  const told = points.flatMap(({ facts }) => facts).filter(isPlain)
  const moments = groupsOf(told, momentOf)
  return [...moments.values()].flatMap((facts) => {
    const firsts = onePerArticle(facts)
    const [first, ...others] = firsts
    const other = others.find((one) => contradicts(first!, one))
    return first && other ? [finding(first, other, `${subject}, ${metric}${perWordsOf(per)}`)] : []
  })
}

/** Said as a fact, of a subject by name, at a known date. */
const isPlain = ({ modality, date, dateBasis, dateMod, subject }: Fact): boolean =>
  modality === 'stated' &&
  date !== null &&
  !date.includes('X') &&
  dateBasis !== null &&
  dateMod !== 'approx' &&
  /^(?:\p{Ll}+ )?\p{Lu}/u.test(subject ?? '') // lac Tanganyika

/** Of each article its one figure; an article that gives several may speak of several things. */
function onePerArticle(facts: readonly Fact[]): Fact[] {
  return [...groupsOf(facts, ({ file }) => file).values()].flatMap((own) =>
    new Set(own.map(({ exact, min, max }) => [exact, min, max].join())).size === 1 ? [own[0]!] : [],
  )
}

function contradicts(one: Fact, other: Fact): boolean {
  const [first, second] = [readingOf(one), readingOf(other)]
  if (!first || !second || scopeOf(one) !== scopeOf(other) || isSlip(first.value, second.value)) return false
  return judge(first, second) === 'fails'
}

const finding = (one: Fact, other: Fact, title: string): Finding => ({
  verdict: 'diverges',
  check: 'divergence',
  arithmetic: `${amountOf(one)} ≠ ${amountOf(other)}, both of ${momentOf(one)}`,
  why: `both give ${title} of ${momentOf(one)}`,
  facts: [one, other],
  gives: null,
})

/** `2023 end` */
const momentOf = ({ date, dateMod }: Fact): string => [date, dateMod].filter(Boolean).join(' ')
