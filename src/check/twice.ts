import type { Check } from './check.js'
import { sameMetric, sameScale, sameSubject } from './alike.js'
import { isRatio, outcome, ratioOf, signedReading } from './compare.js'
import { cueAtEnd, cueNearEnd, opensBracket } from './cues.js'
import type { Finding } from './finding.js'
import { isPositive, minus } from './interval.js'
import { isPlainChange } from './links.js'
import type { Passage, Placed } from './passage.js'
import { amountOf, saidOf, undoing } from './print.js'

/** *L’action reculait de 1,35 $, ou 7,2 %, à 17,40 $*: one change said as an amount and as a rate, against the level that it led to. */
export const twice: Check = {
  name: 'change',
  examples: [
    ['L’action Boréal reculait de 1,35 euro, ou 7,2 %, à 17,40 euros.', 'holds', '17,4 EUR ÷ (17,4 EUR + 1,35 EUR)'],
    ['L’action Boréal reculait de 1,35 euro, ou 9,7 %, à 17,40 euros.', 'fails', 'stated −9,7 %'],
  ],
  never: ['L’action Boréal reculait de 1,35 euro à 17,40 euros, soit une baisse de 30 % depuis janvier 2024.'],
  find: ({ passages }) => passages.flatMap((passage, at) => inPassage(passage, passages[at - 1] ?? [])),
}

function inPassage(passage: Passage, before: Passage): Finding[] {
  const rates = passage.filter((figure) => isPlainChange(figure) && isRatio(figure))
  return rates.flatMap((rate) => {
    const amount = [passage[rate.at - 1], passage[rate.at + 1], passage[rate.at + 2]].find(
      (other) => other && isSameChange(rate, other),
    )
    return amount ? (against(rate, amount, passage, before) ?? []) : []
  })
}

/** The same thing goes the same way, once in its own unit. */
function isSameChange(rate: Placed, amount: Placed): boolean {
  return (
    isPlainChange(amount) &&
    !isRatio(amount) &&
    amount.fact.unit !== 'pp' &&
    amount.fact.direction === rate.fact.direction &&
    sameSubject(rate.fact, amount.fact) &&
    sameMetric(rate.fact, amount.fact) &&
    amount.fact.baseline === rate.fact.baseline
  )
}

function against(rate: Placed, amount: Placed, passage: Passage, before: Passage): Finding | null {
  const like = ({ fact }: Placed): boolean =>
    fact.kind === 'level' && sameScale({ ...amount.fact, kind: 'level' }, fact) && sameSubject(fact, amount.fact)
  const here = passage.filter(like)
  const level = here.length > 0 ? here[0]! : before.findLast((one) => like(one) && sameMetric(one.fact, amount.fact))
  if (!level || here.length > 1) return null
  const earlier = minus(level.reading, signedReading(amount))
  if (!isPositive(earlier)) return null
  const sum = `${amountOf(level.fact)} ÷ (${amountOf(level.fact)} ${undoing(amount.fact)})`
  const { verdict, line } = outcome(rate, ratioOf(rate, level.reading, earlier), sum)
  const cue = cueBetween(rate, amount)
  if (verdict === null || (verdict === 'fails' && (cue === null || !isLed(level, rate, amount)))) return null
  const why = cue === null ? 'both changes have one subject and metric' : `${saidOf(cue)} says one change in two units`
  return { verdict, check: 'change', arithmetic: line, why, facts: [rate.fact, amount.fact, level.fact], gives: null }
}

function cueBetween(rate: Placed, amount: Placed): string | null {
  const { before } = rate.at > amount.at ? rate : amount
  return opensBracket(before) ? '(' : cueNearEnd(before, 'so')
}

/** *à 17,40 $*, or the same thing by its keys. */
const isLed = (level: Placed, rate: Placed, amount: Placed): boolean =>
  cueAtEnd(level.before, 'to') !== null || sameMetric(level.fact, rate.fact) || level.at === Math.min(rate.at, amount.at) - 1
