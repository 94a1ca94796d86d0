import type { Check } from './check.js'
import { cueAtEnd, opensBracket } from './cues.js'
import type { Finding } from './finding.js'
import { isPositive, over, type Interval, type Reading } from './interval.js'
import { judge } from './judge.js'
import type { Passage, Placed } from './passage.js'
import { amountOf, comesTo, roundOf, saidOf } from './print.js'
import { perEuro } from './rates.js'

/** *412 milliards de FCFA (environ 628 millions d’euros)*: one amount in two currencies, against the rates that there have been. */
export const currency: Check = {
  name: 'currency',
  examples: [
    ['Cajou d’Or a levé 2,6 milliards de FCFA (environ 4 millions d’euros).', 'holds', '= 650 (566'],
    ['Cajou d’Or a levé 2,6 milliards de FCFA (environ 40 millions d’euros).', 'fails', 'XOF / EUR, which is 656'],
    ['Verticalis vaut 6 milliards de dollars, soit 7 millions d’euros.', 'fails', 'which has been 0,82 to 1,61 since 1999'],
  ],
  never: ['Le billet coûte 20 dollars (8 euros pour les étudiants).'],
  find: ({ passages }) => passages.flatMap((passage) => passage.flatMap((second) => inTwo(second, passage) ?? [])),
}

function inTwo(second: Placed, passage: Passage): Finding | null {
  const first = passage[second.at - 1]
  if (!first || !areOne(first, second)) return null
  const cue = opensBracket(second.before) ? '(' : cueAtEnd(second.before, 'so')
  const known = rateOf(first.fact.unit!, second.fact.unit!)
  if (cue === null || known === null) return null
  const computed = over(first.reading, second.reading)
  const verdict = judge(known, computed)
  if (verdict === 'fails' && cue === '(' && !second.after.startsWith(' ) ')) return null
  const pair = `${first.fact.unit} / ${second.fact.unit}`
  return (
    verdict && {
      verdict,
      check: 'currency',
      arithmetic: `${amountOf(first.fact)} ÷ ${amountOf(second.fact)} = ${comesTo(computed)} ${pair}, which ${said(known.written)}`,
      why: `${saidOf(cue)} gives one amount in two currencies`,
      facts: [second.fact, first.fact],
      gives: null,
    }
  )
}

const areOne = (first: Placed, second: Placed): boolean =>
  first.fact.kind === second.fact.kind &&
  first.fact.unitKind === 'currency' &&
  second.fact.unitKind === 'currency' &&
  first.fact.unit !== second.fact.unit &&
  first.fact.per === second.fact.per &&
  isPositive(first.reading) &&
  isPositive(second.reading)

/** What one of the second currency has been worth in the first. */
function rateOf(first: string, second: string): Reading | null {
  const [one, other] = [perEuro[first], perEuro[second]]
  if (!one || !other) return null
  const written = { low: one[0] / other[1], high: one[1] / other[0] }
  const value = Math.sqrt(written.low * written.high)
  return { value, written, loose: { low: written.low * (1 - MOVED), high: written.high * (1 + MOVED) } }
}

/** Of a rate: how far it may have left what it has been. */
const MOVED = 0.1

const said = ({ low, high }: Interval): string =>
  low === high ? `is ${roundOf(low)}` : `has been ${roundOf(low)} to ${roundOf(high)} since 1999`
