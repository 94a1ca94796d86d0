import { extractArticle } from '../extract.js'
import { readArticle, type Input } from '../read/article.js'
import { calendarDate } from '../read/day.js'
import { judgeLanguage } from '../read/language.js'
import type { Article } from '../types.js'
import { counted } from '../write/counted.js'
import { formats, writerOf, type Writer } from '../write/index.js'
import { inputsOf } from './input.js'
import { lexiconOf, type OwnLexicon } from './lexicon.js'
import { exitCodes, type Options } from './options.js'
import { formatOf, hasColor, outputOf, type Output } from './output.js'
import { reportOf } from './report.js'

/** Stops with a message on how the command is used. */
export type Fail = (message: string) => never

/** Reads, extracts and writes article by article; gives the exit code. */
export async function extract(paths: readonly string[], options: Options, fail: Fail): Promise<number> {
  const report = reportOf(options)
  checkDate(options.published, fail)
  const own = await lexiconOf(options, fail)
  const writer = await writerOf(formatOf(options, formats, 'pretty'), hasColor(options, process.env))
  const output = await outputOf(options.output, fail)
  const tally = { facts: 0, articles: 0, skipped: 0 }
  await output.write(writer.head)
  for await (const read of inputsOf(paths, options)) {
    if ('problem' in read) {
      report.problem(read.place, read.problem)
      continue
    }
    const article = await articleOf(read.input, options, report.tell)
    if (article === null) tally.skipped++
    else tally.facts += await write(article, own, writer, output, tally.facts === 0)
    if (article !== null) tally.articles++
  }
  await output.write(writer.tail)
  await output.close()
  report.sum(...summaryOf(tally))
  return report.problems() > 0 ? exitCodes.unreadable.code : exitCodes.done.code
}

/** Refuses a date that no calendar has. */
export function checkDate(date: string | undefined, fail: Fail): void {
  if (date !== undefined && calendarDate(date) === null)
    fail(`--published ${date}: write a real date, as 2025-10-06, 2025-10 or 2025`)
}

/** Null for an article that is passed over because it is not French. */
export async function articleOf(
  input: Input,
  { anyLanguage }: Pick<Options, 'anyLanguage'>,
  tell: (message: string) => void,
): Promise<Article | null> {
  const { article, warnings } = readArticle(input)
  for (const warning of warnings) tell(`${article.file}: ${warning}`)
  if (anyLanguage) return article
  const { french, language } = await judgeLanguage(sampleOf(article))
  if (french) return article
  tell(`${article.file}: skipped, it is in ${nameOf(language)} (--any-language takes it)`)
  return null
}

function sampleOf({ text, body }: Article): string {
  return body.map(({ start, end }) => text.slice(start, end)).join('\n')
}

function nameOf(language: string): string {
  return `${new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language} [${language}]`
}

async function write(article: Article, own: OwnLexicon | null, writer: Writer, output: Output, first: boolean): Promise<number> {
  const facts = extractArticle(article, own?.lexicon)
  await output.write(writer.facts(facts, article, first))
  return facts.length
}

/** `38 facts in 5 articles`, `1 skipped` */
function summaryOf({ facts, articles, skipped }: Readonly<Record<'facts' | 'articles' | 'skipped', number>>): string[] {
  const found = `${counted(facts, 'fact')} in ${counted(articles, 'article')}`
  return skipped > 0 ? [found, `${skipped} skipped`] : [found]
}
