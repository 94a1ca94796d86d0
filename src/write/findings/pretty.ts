import { Chalk, type ChalkInstance } from 'chalk'
import type { Finding, Verdict } from '../../check/finding.js'
import type { Fact } from '../../types.js'
import { plain } from '../pretty.js'
import type { FindingWriter } from './index.js'

const COLORS: Readonly<Record<Verdict, 'green' | 'cyan' | 'red' | 'yellow'>> = {
  holds: 'green',
  derived: 'cyan',
  fails: 'red',
  diverges: 'yellow',
}

/** For people: the verdict and the arithmetic, then each figure with its place, then what joined them. */
export function prettyFindings(color: boolean): FindingWriter {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  return { finding: (finding, first) => `${first ? '' : '\n'}${blockOf(finding, chalk)}` }
}

function blockOf({ verdict, check, arithmetic, why, facts }: Finding, chalk: ChalkInstance): string {
  const head = `${chalk.bold[COLORS[verdict]](verdict)} ${chalk.dim(check)}  ${plain(arithmetic)}`
  const places = facts.map(placeOf)
  const width = Math.max(...places.map(({ length }) => length))
  const lines = facts.map((fact, at) => `${places[at]!.padEnd(width)}  ${quoteOf(fact, chalk)}`)
  return `${[head, ...[...lines, chalk.dim(plain(why))].map((line) => `  ${line}`)].join('\n')}\n`
}

const placeOf = ({ file, line }: Fact): string => plain(`${file}:${line}`)

/** The quote among some words of its sentence. */
function quoteOf({ quote, sentence }: Fact, chalk: ChalkInstance): string {
  const at = sentence.indexOf(quote)
  if (at < 0) return chalk.bold.yellow(plain(quote))
  const end = at + quote.length
  return `${lastWords(sentence.slice(0, at))}${chalk.bold.yellow(plain(quote))}${firstWords(sentence.slice(end))}`
}

const lastWords = (text: string): string =>
  text.length <= AROUND ? plain(text) : `… ${plain(text.slice(text.indexOf(' ', text.length - AROUND) + 1))}`

const firstWords = (text: string): string =>
  text.length <= AROUND ? plain(text) : `${plain(text.slice(0, text.lastIndexOf(' ', AROUND)))} …`

/** Characters of the sentence to either side. */
const AROUND = 40
