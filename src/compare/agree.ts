import { canonical } from './dates.js'
import { listOf, type Answer, type Answers, type JudgedKey } from './gold.js'
import { sameWords } from './words.js'

/** Is the answer one of those that are right? */
export function agrees(key: JudgedKey, wanted: Answers | undefined, given: Answer): boolean {
  return listOf(wanted).some((one) =>
    one === null || given === null ? one === given : sameAnswer(key, String(one), String(given)),
  )
}

function sameAnswer(key: JudgedKey, wanted: string, given: string): boolean {
  if (key === 'date' || key === 'baseline') return (canonical(wanted) ?? wanted) === (canonical(given) ?? given)
  const inWords = key === 'subject' || key === 'metric' || key === 'source' || (key === 'unit' && NOUN.test(wanted))
  return inWords ? sameWords(wanted, given) : wanted === given
}

/** A unit that is a noun, and no code. */
const NOUN = /[a-z\u00E0-\u00FF]{3}/
