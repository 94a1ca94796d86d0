import type { Fact } from '../types.js'
import { agrees } from './agree.js'
import { judgedKeys, type Answers, type Gold, type JudgedKey } from './gold.js'
import type { Paired } from './pair.js'

/** A fact that was not found, one that should not have been, or an answer that is wrong. */
export interface Mistake {
  readonly error: 'missed' | 'spurious' | 'wrong'
  readonly file: string
  readonly start: number
  readonly quote: string
  readonly key: JudgedKey | 'value'
  readonly wanted: Answers
  readonly got: Answers
}

/** Key → is the answer right; only keys that the gold judges. */
export type Verdict = ReadonlyMap<JudgedKey, boolean>

export function verdictOn([gold, fact]: readonly [Gold, Fact]): Verdict {
  const judged = judgedKeys.filter((key) => key in gold)
  return new Map(judged.map((key) => [key, agrees(key, gold[key], fact[key])]))
}

/** All mistakes of an article, in the order of its text. */
export function mistakesOf(file: string, { pairs, missed, spurious }: Paired): Mistake[] {
  const found = [
    ...missed.map((gold): Mistake => ({
      error: 'missed',
      ...placeOf(file, gold),
      key: 'value',
      wanted: numberOf(gold),
      got: null,
    })),
    ...spurious.map((fact): Mistake => ({
      error: 'spurious',
      ...placeOf(file, fact),
      key: 'value',
      wanted: null,
      got: numberOf(fact),
    })),
    ...pairs.flatMap((pair) => wrongOf(file, pair)),
  ]
  return found.sort((one, other) => one.start - other.start)
}

function wrongOf(file: string, [gold, fact]: readonly [Gold, Fact]): Mistake[] {
  const wrong = [...verdictOn([gold, fact])].filter(([, right]) => !right)
  return wrong.map(([key]) => ({
    ...{ error: 'wrong', ...placeOf(file, gold), key },
    ...{ wanted: gold[key] ?? null, got: fact[key] },
  }))
}

const placeOf = (file: string, { start, quote }: Pick<Gold, 'start' | 'quote'>) => ({ file, start, quote })

function numberOf({ value, min, max }: Pick<Gold, 'value' | 'min' | 'max'>): Answers {
  if ((value ?? min ?? max ?? null) === null) return null
  return value ?? ([min ?? null, max ?? null] as Answers)
}
