import { looksPlural } from '../lexicon/endings.js'
import { cue, has, phrase } from '../recognise/read.js'
import type { Clause } from './clause.js'
import { nameText, type Entity } from './entity.js'
import type { Memory } from './memory.js'
import type { Title } from './phrases.js'
import { isInTitle } from './spans.js'

/** *leurs* **ventes** *grimpent, quand* **celles** *des hypermarchés*: what was measured before, in the same number. */
export function titleBefore({ tokens }: Clause, from: number): Title | null {
  const plural = looksPlural(tokens[from]!.key)
  for (let at = from - 1; at >= 0; at--) {
    const metric = cue('in passing', tokens, at - 2) === at + 1 ? null : phrase('metric', tokens, at) // pour sa part
    if (metric && !isInTitle(tokens, at) && !has('unit', tokens[at - 1]) && looksPlural(tokens[at]!.key) === plural)
      return { text: nameText(tokens, at, metric.to), id: metric.row.id, units: metric.row.units }
  }
  return null
}

/** *Saintes et Périgueux seront agrandis ;* **le second** *gagnera…*: of two names in this sentence, else of the last two before it. */
export function ofTwo({ tokens, names }: Clause, { recent }: Memory, from: number, to: number): Entity | null {
  const first = cue('first of two', tokens, from) === to
  if (!first && cue('second of two', tokens, from) !== to) return null
  const here = names.filter((name) => name.to <= from)
  const [last, one] = here.length > 1 ? [here.at(-1)!.entity, here.at(-2)!.entity] : recent
  return (first ? one : last) ?? null
}
