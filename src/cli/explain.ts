import { existsSync } from 'node:fs'
import { checkFacts } from '../check/index.js'
import { explainArticle, type Explanation } from '../explain.js'
import { readArticle } from '../read/article.js'
import { select } from '../series/select.js'
import { seriesOf } from '../series/series.js'
import type { Fact } from '../types.js'
import { findingWriterOf } from '../write/findings/index.js'
import { seriesWriterOf } from '../write/series/index.js'
import { checkDate, type Fail } from './extract.js'
import { inputsOf } from './input.js'
import { lexiconOf, type OwnLexicon } from './lexicon.js'
import { exitCodes, type Options } from './options.js'
import { hasColor } from './output.js'

export type ExplainOptions = Pick<Options, 'published' | 'lexicon'>

/** *extract explain 'Il pèse 3 tonnes.'*: every number of a text or of a file, with what became of it. */
export async function explain(text: string, options: ExplainOptions, fail: Fail): Promise<number> {
  const { published } = options
  checkDate(published, fail)
  const own = await lexiconOf(options, fail)
  const input = await inputOf(text, published)
  if ('problem' in input) {
    process.stderr.write(`extract: ${input.place}: ${input.problem}\n`)
    return exitCodes.unreadable.code
  }
  const { article, warnings } = readArticle(input.input)
  for (const warning of warnings) process.stderr.write(`extract: ${warning}\n`)
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: hasColor({}, process.env) ? 1 : 0 })
  const explanations = explainArticle(article, own?.lexicon)
  for (const explanation of explanations) process.stdout.write(blockOf(explanation, chalk))
  const facts = explanations.map(({ fact }) => fact).filter((fact) => fact !== null)
  process.stdout.write(await seriesIn(facts, own, chalk.level > 0))
  process.stdout.write(await checksOf(facts, own, chalk.level > 0))
  return exitCodes.done.code
}

async function inputOf(text: string, published: string | undefined) {
  const known = published === undefined ? {} : { published }
  if (text !== '-' && !existsSync(text)) return { input: { ...known, file: '-', text } }
  for await (const read of inputsOf([text], { ...known, inputFormat: 'text', ext: '' })) return read
  return { place: text, problem: 'is a folder' }
}

/** Which of the facts joined to series, and why: nothing where none did. */
async function seriesIn(facts: readonly Fact[], own: OwnLexicon | null, color: boolean): Promise<string> {
  const found = select(seriesOf(facts, { lexicon: own?.user }), { minPoints: 2 })
  const writer = await seriesWriterOf('table', color, true)
  return found.map((series, at) => writer.series(series, at === 0)).join('')
}

/** What their arithmetic was tested for, and why: nothing where it was not. */
async function checksOf(facts: readonly Fact[], own: OwnLexicon | null, color: boolean): Promise<string> {
  const found = checkFacts(facts, { lexicon: own?.user })
  const writer = await findingWriterOf('pretty', color)
  return found.map((finding) => writer.finding(finding, false)).join('')
}

type Style = Readonly<Record<'bold' | 'dim' | 'green' | 'red', (text: string) => string>>

function blockOf({ start, end, words, fact, reason, rule, steps }: Explanation, style: Style): string {
  const outcome = fact ? style.green('fact') : style.red(`no fact: ${reason ?? 'unknown'}`)
  const head = `${style.bold(words)}  ${outcome}  ${style.dim(`${rule}, ${start}–${end}`)}\n`
  const widths = { key: widest(steps.map(({ key }) => key)), rule: widest(steps.map((step) => step.rule)) }
  return head + steps.map((step) => lineOf(step, fact, widths)).join('') + '\n'
}

function lineOf(
  { key, rule, words }: Explanation['steps'][number],
  fact: Explanation['fact'],
  widths: { key: number; rule: number },
): string {
  const value = fact && key in fact ? `${JSON.stringify(fact[key as keyof typeof fact])}` : ''
  return `  ${key.padEnd(widths.key)}  ${rule.padEnd(widths.rule)}  ${[value, words && `← ${words}`].filter(Boolean).join('  ')}\n`
}

function widest(words: readonly string[]): number {
  return Math.max(0, ...words.map(({ length }) => length))
}
