import { Chalk } from 'chalk'
import type { Mistake } from '../compare/mistakes.js'
import type { Score } from '../compare/score.js'
import { plain } from './pretty.js'

/** One object: the score and, where they are asked for, the mistakes. */
export function jsonScore(score: Score, mistakes: readonly Mistake[] | null): string {
  return `${JSON.stringify(mistakes ? { ...score, errors: mistakes } : score)}\n`
}

/** For people: the quantities, then each judged key, in percent. */
export function scoreTable(score: Score, color: boolean): string {
  const { bold } = new Chalk({ level: color ? 1 : 0 })
  const { documents, gold, found, paired } = score
  const totals = [
    rowOf('precision', score.precision, paired, found),
    rowOf('recall', score.recall, paired, gold),
    rowOf('F1', score.f1),
    rowOf('F1 of whole facts', score.wholeF1),
  ]
  const keys = Object.entries(score.accuracy) as [keyof Score['accuracy'], number][]
  const answers = keys.map(([key, share]) => rowOf(key, share, score.right[key], score.judged[key]))
  const title = `articles ${documents}, gold ${gold}, found ${found}, paired ${paired}`
  const head: Row = ['', '%', 'right', 'of']
  return `${bold(title)}\n\n${[head, ...totals].map(lineOf).join('')}\n${answers.map(lineOf).join('')}`
}

type Row = readonly [name: string, ...numbers: (number | string)[]]

const rowOf = (name: string, share: number, ...counts: (number | undefined)[]): Row => [
  name,
  (100 * share).toFixed(1),
  ...counts.filter((count) => count !== undefined),
]

function lineOf([name, ...numbers]: Row): string {
  return `${name.padEnd(NAME)}${numbers.map((number) => String(number).padStart(NUMBER)).join('')}\n`
}

/** Widths of columns. */
const NAME = 18
const NUMBER = 8

/** One mistake a line: `date  corpus/a.txt:116 «800 millions» wanted "2025-08" got null`. */
export function mistakeLines(mistakes: readonly Mistake[], color: boolean): string {
  const { red } = new Chalk({ level: color ? 1 : 0 })
  const lines = mistakes.map(({ error, file, start, quote, key, wanted, got }) => {
    const name = red((error === 'wrong' ? key : error).padEnd(NAME))
    const want = error === 'spurious' ? '' : ` wanted ${JSON.stringify(wanted)}`
    const have = error === 'missed' ? '' : ` got ${JSON.stringify(got)}`
    return `${name}${plain(`${file}:${start} «${quote}»${want}${have}`)}\n`
  })
  return lines.join('')
}
