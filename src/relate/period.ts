import type { Quantity } from '../recognise/quantity.js'
import { daysOf } from '../recognise/time/edtf.js'
import { resolve } from '../recognise/time/resolve.js'
import type { Answered } from './answer.js'
import { entryAt } from './ask.js'
import { isMultiplied, opens } from './attach.js'
import { tenseOf, type Period } from './carried.js'
import type { Clause } from './clause.js'
import { governorOf } from './governor.js'
import { isFiniteTense } from './grammar.js'
import { scopeOf } from './scope.js'

/** In a relative, a bracket, an insertion or a quotation (*« Septembre a été exceptionnel »*) a sentence tells of something else. */
function isBeside({ numberFrom }: Quantity, clause: Clause): boolean {
  const { parts, of } = scopeOf(clause)
  const { kind } = parts[of[numberFrom]!]!
  return kind === 'relative' || kind === 'aside' || kind === 'inserted' || kind === 'quote'
}

/** *Le chômage a bondi en août.*: what a sentence without a quantity leaves to the next: a recent period behind a past verb that tells more than who said it, or as its subject. */
export function periodSaid(clause: Clause, period: Period | null): Period | null {
  const { article, dates, groups } = clause
  const verb = groups.find(({ tense }) => isFiniteTense(tense))
  const moment = dates[0]
  if (
    !verb ||
    (verb.tense !== 'past' && !(verb.tense === 'future' && verb.perfect && moment?.to === verb.from)) ||
    !moment ||
    article.published === null
  )
    return null
  const edtf = resolve(moment.when, { published: article.published, tense: 'past', passage: period?.edtf ?? null })
  const recent = edtf !== null && !edtf.includes('..') && Number(edtf.slice(0, 4)) >= Number(article.published.slice(0, 4)) - 1
  return recent ? { edtf, tense: 'past' } : null
}

/** *Le pays comptait 3 millions de chômeurs en août*, told in September: what was so just before is what a passage is about; *hier*, *en 1970* is what it looks back to. */
function isJustOver(edtf: string, { article }: Clause): boolean {
  const days = daysOf(edtf)
  const published = article.published === null ? null : daysOf(article.published)
  if (!days || !published || days.last === days.first) return false
  return days.last < published.first && published.first - days.last <= JUST
}

/** So many days. */
const JUST = 45

/** What a sentence leaves to the next: the first closed period that it states of something that has come about. */
export function periodAfter(answered: readonly Answered[], clause: Clause): Period | null {
  for (const { quantity, fact } of answered) {
    if (fact.dateBasis !== 'stated' || fact.date === null || fact.dateText === null || fact.date.includes('..')) continue
    if (isBeside(quantity, clause) || isMultiplied(quantity, clause)) continue
    if (quantity.leg === 'from' || ['against', 'after'].some((name) => opens(quantity, clause.tokens, name))) continue
    const governor = governorOf(quantity, clause)
    if (governor?.tense === 'imperfect' && !isJustOver(fact.date, clause)) continue // ils étaient un millier en 1970
    if (governor?.perfect && entryAt('verb', clause.tokens[governor.from])?.tense === 'imperfect') continue // elle était tombée à 5,7 %
    return { edtf: fact.date, tense: fact.modality === 'projected' ? 'future' : tenseOf(governor) }
  }
  return null
}
