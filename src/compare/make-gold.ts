import { groupsOf } from '../collect.js'
import { factKeys } from '../fact.js'
import type { Fact } from '../types.js'
import { agrees } from './agree.js'
import { lastPart } from './documents.js'
import { judgedKeys, type Gold } from './gold.js'

/** Found facts as gold to be corrected by hand. `files`: all articles; where two have one name, the gold gives their paths. */
export function makeGold(facts: readonly Fact[], files: Iterable<string> = []): Gold[] {
  const alike = groupsOf(new Set([...files, ...facts.map(({ file }) => file)]), lastPart)
  return facts.map((fact) => {
    const name = lastPart(fact.file)
    return goldFrom(fact, alike.get(name)!.length > 1 ? fact.file : name)
  })
}

/** A vague amount is optional, as it has no number to be found by. */
function goldFrom(fact: Fact, doc: string): Gold {
  const { quote, start, value, min, max } = fact
  const answers = factKeys.filter(
    (key) => numbers.has(key) || judgedKeys.some((one) => one === key && agrees(one, fact[one], fact[one])),
  )
  const optional = (value ?? min ?? max) === null && { optional: true }
  return { doc, quote, start, ...Object.fromEntries(answers.map((key) => [key, fact[key]])), ...optional }
}

const numbers: ReadonlySet<keyof Fact> = new Set(['value', 'min', 'max'])
