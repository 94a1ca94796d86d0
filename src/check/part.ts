import { sameSubject } from './alike.js'
import type { Check } from './check.js'
import { cueAlone, cueIn, cueNearEnd } from './cues.js'
import type { Finding } from './finding.js'
import { givenOf } from './given.js'
import { over, scaled } from './interval.js'
import { judge } from './judge.js'
import type { Passage, Placed } from './passage.js'
import { amountOf, comesTo, saidOf, unitOf } from './print.js'
import { drawing, isAmount, isLike, isShare, splitsOf, type Split } from './splits.js'

/** *sur 312 conducteurs, 14 étaient positifs, soit 4,5 %*: a share against a part and its whole. */
export const part: Check = {
  name: 'part',
  examples: [
    ['Sur 312 conducteurs dépistés, 14 étaient positifs, soit 4,5 %.', 'holds', '14 conducteurs ÷ 312 conducteurs = 4,487 %'],
    ['Corlia emploie 5 672 personnes, dont 1 392 femmes (35 %).', 'fails', '= 24,54 %, stated 35 %'],
    ['À Clairfont, 30 % des 589 élèves, soit 295, ont choisi l’allemand.', 'fails', '295 élèves ÷ 589 élèves'],
    ['Celtiguard lève 24 millions d’euros, dont 40 millions de dette.', 'fails', '40 M EUR > 24 M EUR'],
    ['À Lyon, 1 900 écoles étaient fermées, soit 4 % des établissements.', 'derived', '= 47 500 (42 220 to 54 290) école'],
  ],
  never: [
    'Celtiguard lève 24 millions d’euros, dont 4 millions de dette (3 % du capital).',
    'Sur 312 conducteurs dépistés, 14 étaient positifs à l’alcool et 5 aux stupéfiants, soit 6 %.',
  ],
  find: ({ passages }) =>
    passages.flatMap((passage, at) => [
      ...inPassage(passage, passages.slice(Math.max(0, at - REACH), at).flat()),
      ...tooLarge(passage),
    ]),
}

/** Sentences back to look for a whole. */
const REACH = 2

function inPassage(passage: Passage, before: Passage): Finding[] {
  const splits = splitsOf(passage)
  return passage.filter(isShare).flatMap((share) => ofSplit(share, splits) ?? ofOthers(share, passage, before) ?? [])
}

function ofSplit(share: Placed, splits: readonly Split[]): Finding | null {
  const split = splits.find((one) => one.share === share.at)
  if (!split) return null
  const { part, whole } = split
  const cue = share.at < part.at ? drawing(part) : drawing(share)
  if (cue === null || !canBeOf(share, whole)) return null
  const { verdict, line } = compared(share, part, whole)
  const why = `${saidOf(split.cue)} makes one figure a part of the other, ${saidOf(cue)} goes with the share`
  return verdict && { verdict, check: 'part', arithmetic: line, why, facts: [share.fact, part.fact, whole.fact], gives: null }
}

function compared(share: Placed, part: Placed, whole: Placed): { verdict: 'holds' | 'fails' | null; line: string } {
  const computed = scaled(over(part.reading, whole.reading), 100)
  const line = `${amountOf(part.fact)} ÷ ${amountOf(whole.fact)} = ${comesTo(computed)} %, stated ${amountOf(share.fact)}`
  return { verdict: judge(share.reading, computed), line }
}

/** *4 % des lycées* is no share of schools: what follows the share names the whole, its total, or nothing. */
function canBeOf(share: Placed, { fact }: Placed): boolean {
  if (!saysOf(share) || cueIn(share.after, 'ofTotal') !== null) return true
  const [, noun = ''] = share.after.trim().split(' ')
  return noun === '' || (fact.unit !== null && noun.startsWith(fact.unit.toLowerCase()))
}

const saysOf = ({ after }: Placed): boolean => cueAlone(` ${after.trim().split(' ')[0] ?? ''} `, 'of') !== null

/** *[344 000 tonnes], soit [36 %] de sa production*: against a whole that was given before, if one fits; else it gives the whole. */
function ofOthers(share: Placed, passage: Passage, before: Passage): Finding | null {
  const part = passage[share.at - 1]
  const cue = cueNearEnd(share.before, 'so')
  if (!part || !isAmount(part) || cue === null || !saysOf(share)) return null
  const wholes = before.filter(
    (whole) => isLike(whole, part) && sameSubject(whole.fact, part.fact) && whole.fact.modality !== 'projected',
  )
  const fitting = wholes.findLast((whole) => compared(share, part, whole).verdict === 'holds')
  if (!fitting) return wholeOf(share, part, cue)
  const why = `${saidOf(cue)} draws the share from the part, the whole stands before`
  const facts = [share.fact, part.fact, fitting.fact]
  return { verdict: 'holds', check: 'part', arithmetic: compared(share, part, fitting).line, why, facts, gives: null }
}

function wholeOf(share: Placed, part: Placed, cue: string): Finding | null {
  const whole = scaled(over(part.reading, share.reading), 100)
  if (whole.written.low <= 0 && whole.written.high === Infinity) return null
  const sum = `${amountOf(part.fact)} ÷ ${amountOf(share.fact)} = ${comesTo(whole)}${unitOf(part.fact, whole.value)}`
  return {
    verdict: 'derived',
    check: 'part',
    arithmetic: `${sum} (${share.fact.metric ?? 'the whole'})`,
    why: `${saidOf(cue)} draws the share from the part`,
    facts: [share.fact, part.fact],
    gives: givenOf(whole, part.fact, { metric: share.fact.metric }),
  }
}

/** *24 millions, dont 40 de dette*: no part is larger than its whole. */
function tooLarge(passage: Passage): Finding[] {
  const large = splitsOf(passage).filter(
    ({ part, whole }) => isLike(part, whole) && part.reading.loose.low > whole.reading.loose.high,
  )
  return large.map(({ part, whole, cue }) => ({
    verdict: 'fails',
    check: 'part',
    arithmetic: `${amountOf(part.fact)} > ${amountOf(whole.fact)}`,
    why: `${saidOf(cue)} makes one figure a part of the other`,
    facts: [part.fact, whole.fact],
    gives: null,
  }))
}
