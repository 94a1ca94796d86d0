import { falling } from '../lexicon/unit-metrics.js'
import { cue, has } from '../recognise/read.js'
import { isOneOf } from '../recognise/marks.js'
import type { Quantity } from '../recognise/quantity.js'
import { isCut, type Clause } from './clause.js'
import { isPreposition } from './grammar.js'
import type { NameSpan } from './names.js'
import type { OwnerAsk } from './owner-ask.js'
import { named, type Named } from './passage.js'
import { beforeArticle } from './spans.js'

/** **9 millions de visiteurs au Louvre,** *3,5 millions à Beaubourg*, *300 postes* **chez X,** *200 chez Y*: of a row of figures without a verb, each is of the name behind it. */
export function ofRow({ quantity, clause }: Pick<OwnerAsk, 'quantity' | 'clause'>): Named | null {
  const { quantities } = clause
  const own = linked(quantity, clause)
  if (!own || isTold(quantity, clause)) return null
  const at = quantities.indexOf(quantity)
  const other = [quantities[at + 1], quantities[at - 1]].some((one) => {
    const theirs = one && linked(one, clause)
    return theirs && theirs.link === own.link && theirs.name.entity !== own.name.entity
  })
  return other ? named(own.name.entity, 'row') : null
}

/** *au sommet du classement :* **Kelvio** *avec 5 000 unités*, *la troisième place revient à* **Kelvio** *avec 3 000 unités*: who stands right before *avec* and a figure, in a ranking. */
export function rankedWith({
  quantity: { from, to },
  clause: { tokens, names, groups },
  before,
}: Pick<OwnerAsk, 'quantity' | 'clause' | 'before'>): Named | null {
  if (cue('with', tokens, from - 1) === null) return null
  const aside = tokens[from - 2]?.text === ',' ? names.find((one) => one.to === from - 2) : undefined
  if (aside && tokens[to]?.text === ',' && !isPreposition(tokens, aside.from - 1)) return named(aside.entity, 'row') // Kelvio, avec 20 %, a perdu
  const name = names.find((one) => one.to === from - 1)
  if (!name) return null
  const at = beforeName(name, tokens)
  const falls = groups.some((group) => group.to === at && falling.has(group.lemma))
  const behind = cue('facing', tokens, at) !== null && before !== null
  return falls || behind || tokens[at]?.text === ':' ? named(name.entity, 'row') : null
}

/** *Les districts ont voté oui.* **Porrentruy** *à 60,4 %,* **Delémont** *à 59,4 %*: each name of a list without a verb, right before *à* and its share. */
export function standsAt({ quantity, clause }: Pick<OwnerAsk, 'quantity' | 'clause'>): Named | null {
  const { tokens, names } = clause
  const { from, unitKind } = quantity
  if (unitKind !== 'percent' || cue('at', tokens, from - 1) !== from || isTold(quantity, clause)) return null
  const name = names.find(({ to }) => to === from - 1)
  const at = name ? beforeArticle(tokens, name.from) : -2
  return name && (at < 0 || tokens[at]!.text === ',' || cue('and', tokens, at) !== null) ? named(name.entity, 'row') : null
}

interface Linked {
  readonly name: NameSpan
  readonly link: string
}

/** The name that *chez*, *pour*, *à* or *dans* ties to a figure, with no mark or other figure between. */
function linked({ to }: Quantity, { tokens, names, quantities }: Clause): Linked | null {
  const name = names.find(({ from }) => from > to)
  if (!name || name.from - to > FAR || name.entity.type === 'person') return null
  if (quantities.some(({ from }) => from >= to && from < name.from) || isCut(tokens, to, name.from, 'commas')) return null
  const at = beforeName(name, tokens)
  const link = LINKS.find((one) => cue(one, tokens, at) !== null)
  return link === undefined ? null : { name, link: link === 'in' ? 'at' : link }
}

/** *au* **musée** *Delorme*, *pour* **le** *Petit Palais*: the word before a name, its role and its article. */
function beforeName({ from }: NameSpan, tokens: Clause['tokens']): number {
  const role = has('role', tokens[from - 1]) ? from - 1 : from
  return cue('the', tokens, role - 1) === null ? role - 1 : role - 2
}

const LINKS = ['for', 'chez', 'at', 'in'] as const

/** So many words stand between a figure and its name, at most. */
const FAR = 6

/** Does a verb of its own part of the sentence, from its start, a colon or a dash, stand before it? */
function isTold({ from }: Quantity, { tokens, groups }: Clause): boolean {
  const start = tokens.findLastIndex(({ text }, at) => at < from && isOneOf(':–—', text))
  return groups.some((group) => group.from > start && group.to <= from && group.tense !== 'participle')
}

/** *La CGT a recensé 50 000 personnes* **et la police** *12 000*: who counts again has no more of them than who counted before. */
export function countedAgain({ quantity: { from, unitKind }, clause: { tokens }, before }: OwnerAsk): Named | null {
  const at = cue('estimator', tokens, from - 1) === from ? from - 1 : null
  if (!before || at === null || unitKind !== 'count' || cue('the', tokens, at - 1) === null) return null
  return before.quantity.to === at - 2 ? { subject: before.fact.subject, rule: 'goes on' } : null
}
