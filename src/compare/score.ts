import type { Fact } from '../types.js'
import { documentsOf } from './documents.js'
import { judgedKeys, type Gold, type JudgedKey } from './gold.js'
import { mistakesOf, verdictOn, type Mistake, type Verdict } from './mistakes.js'
import { pairsOf } from './pair.js'

/** How well facts agree with gold: counts, and shares of 1 with four decimals. */
export interface Score {
  readonly documents: number
  readonly gold: number
  readonly found: number
  readonly paired: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly wholeF1: number
  /** Of the keys that the gold judges: on how many pairs, how many answers are right, and the share of these. */
  readonly judged: Tally
  readonly right: Tally
  readonly accuracy: Tally
}

type Tally = Readonly<Partial<Record<JudgedKey, number>>>

export interface Evaluation {
  readonly score: Score
  /** Article by article, in the order of the text. */
  readonly mistakes: readonly Mistake[]
}

export interface ScoreOptions {
  /** Facts of articles that have no gold count as spurious too. */
  readonly all?: boolean
  /** The articles, where some may have no fact. */
  readonly files?: Iterable<string>
}

/** Scores facts against gold, article by article. */
export function scoreFacts(
  gold: readonly Gold[],
  facts: readonly Fact[],
  { all = false, files = [] }: ScoreOptions = {},
): Evaluation {
  const documents = documentsOf(gold, facts, files).filter((document) => all || document.gold.length > 0)
  const judged = documents.map((document) => ({ file: document.file, paired: pairsOf(document.gold, document.facts) }))
  const verdicts = judged.flatMap(({ paired }) => paired.pairs.map(verdictOn))
  const found = verdicts.length + judged.reduce((sum, { paired }) => sum + paired.spurious.length, 0)
  const wanted = verdicts.length + judged.reduce((sum, { paired }) => sum + paired.missed.length, 0)
  const { precision, recall, f1 } = ratesOf(verdicts.length, found, wanted)
  const whole = ratesOf(verdicts.filter(isWhole).length, found, wanted)
  const counts = { documents: documents.length, gold: wanted, found, paired: verdicts.length }
  return {
    score: { ...counts, precision, recall, f1, wholeF1: whole.f1, ...tallyOf(verdicts) },
    mistakes: judged.flatMap(({ file, paired }) => mistakesOf(file, paired)),
  }
}

function ratesOf(hits: number, found: number, wanted: number) {
  const [precision, recall] = [hits / found || 0, hits / wanted || 0]
  const f1 = (2 * precision * recall) / (precision + recall) || 0
  return { precision: rounded(precision), recall: rounded(recall), f1: rounded(f1) }
}

const rounded = (share: number): number => Number(share.toFixed(4))

const isWhole = (verdict: Verdict): boolean => wholeKeys.every((key) => verdict.get(key) ?? true)

/** A pair is whole where all of these are right. */
const wholeKeys = [
  'kind',
  'subject',
  'metric',
  'bound',
  'unit',
  'per',
  'direction',
  'date',
  'source',
  'modality',
] as const satisfies readonly JudgedKey[]

function tallyOf(verdicts: readonly Verdict[]): Pick<Score, 'judged' | 'right' | 'accuracy'> {
  const rows = judgedKeys
    .map((key) => ({ key, answers: verdicts.map((verdict) => verdict.get(key)).filter((right) => right !== undefined) }))
    .filter(({ answers }) => answers.length > 0)
    .map(({ key, answers }) => ({ key, judged: answers.length, right: answers.filter(Boolean).length }))
  return {
    judged: Object.fromEntries(rows.map(({ key, judged }) => [key, judged])),
    right: Object.fromEntries(rows.map(({ key, right }) => [key, right])),
    accuracy: Object.fromEntries(rows.map(({ key, right, judged }) => [key, rounded(right / judged)])),
  }
}
