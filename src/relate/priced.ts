import type { Quantity } from '../recognise/quantity.js'
import { phrase } from '../recognise/read.js'
import type { Clause } from './clause.js'
import type { VerbGroup } from './grammar.js'
import { pastArticles } from './noun-words.js'
import { subjectOf } from './subjects.js'

/** **Le loyer** *a pris 60 euros*: what comes in money itself earns none. */
export function isPriced({ unitKind, per }: Quantity, group: VerbGroup, { tokens, groups }: Clause): boolean {
  const words = unitKind === 'currency' && !per ? subjectOf(tokens, groups, groups.indexOf(group)) : null
  if (words?.is !== 'words') return false
  const metric = phrase('metric', tokens, pastArticles(tokens, words.from, words.to))
  return !!metric?.row.units?.includes('currency')
}
