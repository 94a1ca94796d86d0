import { counting, governments } from '../lexicon/words.js'
import { cue } from '../recognise/read.js'
import type { Quantity } from '../recognise/quantity.js'
import type { Attribution, Said } from './attribution.js'
import type { Clause } from './clause.js'
import { isDeterminer, isFiniteTense, type VerbGroup } from './grammar.js'
import { nameText, type Entity } from './entity.js'
import { subjectOf } from './subjects.js'

/** *6 000 (préfecture) et 9 000 (CGT)*, *contre 9 000 pour* **les organisateurs**, *la police a compté 700 personnes*: who estimates a crowd, beside each figure. */
export function estimates({ clause }: Said): Attribution[] {
  const bodies = clause.groups.flatMap((one) => countedBy(one, clause) ?? [])
  if (!clause.tokens.some((_, at) => cue('estimator', clause.tokens, at) !== null)) return bodies
  return [
    ...bodies,
    ...clause.quantities.flatMap((one) => beside(one, clause) ?? []),
    ...clause.groups.flatMap((one) => counted(one, clause) ?? []),
  ]
}

/** Right behind the figure in brackets or with *pour*; without a verb, right before it. */
function beside({ from, to }: Quantity, { tokens }: Clause): Attribution | null {
  const led = cue('for', tokens, to) === null ? null : to + 1
  const start = tokens[to]?.text === '(' ? to + 1 : led
  const at = start === null ? null : (cue('the', tokens, start) ?? start)
  const end = at === null ? null : estimatorEnd(tokens, at)
  if (at !== null && end !== null && (led !== null || tokens[end]?.text === ')')) return citing(tokens, at, end, from, to)
  const before = isDeterminer(tokens, from - 2) && tokens[from - 3]?.text === ',' ? from - 1 : null
  return before !== null && estimatorEnd(tokens, before) === from ? citing(tokens, before, from, from, to) : null
}

const estimatorEnd = (tokens: Clause['tokens'], at: number): number | null => cue('estimator', tokens, at)

const citing = (tokens: Clause['tokens'], at: number, end: number, from: number, to: number): Attribution => ({
  who: nameText(tokens, at, end),
  text: nameText(tokens, at, end),
  at,
  from,
  to,
})

/** **La préfecture** *en compte 2 500*, **la police** *a recensé 700 manifestants* */
function counted(group: VerbGroup, clause: Clause): Attribution | null {
  if (!isFiniteTense(group.tense) || group.passive || !(counting.has(group.lemma) || group.traits.includes('counts'))) return null
  const { tokens, groups } = clause
  const subject = subjectOf(tokens, groups, groups.indexOf(group))
  if (subject?.is !== 'words') return null
  const head = subject.to - 1
  if (head - subject.from > 1 || cue('estimator', tokens, head) !== subject.to) return null
  const next = groups.find(({ from }) => from > group.from)
  const who = nameText(tokens, head, subject.to)
  return { who, text: nameText(tokens, group.from, group.to), at: group.from, from: group.to, to: next?.from ?? tokens.length }
}

/** **L’OMS** *a recensé 560 infections*, **le ministère de l’Intérieur** *décompte 23 000 manifestants*: a body that counts what is not its own. */
function countedBy(group: VerbGroup, clause: Clause): Attribution | null {
  if (!isFiniteTense(group.tense) || group.passive || !counting.has(group.lemma)) return null
  const { tokens, groups, names } = clause
  const subject = subjectOf(tokens, groups, groups.indexOf(group))
  const body = subject?.is === 'words' ? names.find(({ to, entity }) => to === subject.to && isBody(entity)) : undefined
  const next = groups.find(({ from }) => from > group.from)
  return body
    ? {
        who: body.entity.name,
        text: nameText(tokens, group.from, group.to),
        at: group.from,
        from: group.to,
        to: next?.from ?? tokens.length,
      }
    : null
}

const isBody = ({ name, type }: Entity): boolean =>
  type === 'institution' || (type === null && governments.has(name.split(' ', 1)[0]!.toLowerCase()))
