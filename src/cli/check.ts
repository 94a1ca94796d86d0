import { verdicts, type Finding } from '../check/finding.js'
import { checkFacts } from '../check/index.js'
import { findingFormats, findingWriterOf, type FindingFormat } from '../write/findings/index.js'
import { verdictsOf, type CheckOptions } from './check-options.js'
import { checkDate, counted, type Fail } from './extract.js'
import { gather, type Gathered } from './facts.js'
import { lexiconOf } from './lexicon.js'
import { exitCodes } from './options.js'
import { hasColor, outputOf } from './output.js'

/** *extract check corpus/*: what the arithmetic of the articles comes to; gives the exit code. */
export async function check(paths: readonly string[], options: CheckOptions, fail: Fail): Promise<number> {
  const started = performance.now()
  checkDate(options.published, fail)
  const wanted = verdictsOf(options.only) ?? fail(`--only ${options.only}: write some of ${verdicts.join(', ')}`)
  const own = await lexiconOf(options, fail)
  const writer = await findingWriterOf(formatOf(options), hasColor(options, process.env))
  const output = await outputOf(options.output).catch((error: Error) => fail(`cannot write: ${error.message}`))
  const tell = options.quiet ? () => undefined : (message: string) => void process.stderr.write(`extract: ${message}\n`)
  const { format: _, fail: isGate, ...reading } = options
  const gathered = await gather(paths, { ...reading, own }, tell)
  const found = checkFacts(gathered.facts, { lexicon: own?.user }).filter(({ verdict }) => wanted.includes(verdict))
  for (const [at, finding] of found.entries()) await output.write(writer.finding(finding, at === 0))
  await output.close()
  if (!options.quiet) process.stderr.write(`${summaryOf(found, gathered, performance.now() - started)}\n`)
  if (isGate && found.some(isAlarm)) return exitCodes.gate.code
  return gathered.unreadable > 0 ? exitCodes.unreadable.code : exitCodes.done.code
}

const isAlarm = ({ verdict }: Finding): boolean => verdict === 'fails' || verdict === 'diverges'

/** As asked for; else by the file's extension; else pretty for people and NDJSON for programs. */
function formatOf({ format, output }: CheckOptions): FindingFormat {
  if (format) return format
  if (output !== undefined) return findingFormats.find((name) => output.endsWith(`.${name}`)) ?? 'ndjson'
  return process.stdout.isTTY ? 'pretty' : 'ndjson'
}

/** `4 findings: 2 holds, 2 derived; 38 facts in 5 articles, 0.4 s` */
function summaryOf(found: readonly Finding[], { facts, articles, unreadable }: Gathered, milliseconds: number): string {
  const counts = verdicts.map((verdict) => [found.filter((one) => one.verdict === verdict).length, verdict] as const)
  const said = counts.filter(([count]) => count > 0).map(([count, verdict]) => `${count} ${verdict}`)
  const parts = [`${counted(facts.length, 'fact')} in ${counted(articles, 'article')}`]
  if (unreadable > 0) parts.push(`${unreadable} unreadable`)
  return `${[counted(found.length, 'finding'), ...said].join(', ')}; ${[...parts, `${(milliseconds / 1000).toFixed(1)} s`].join(', ')}`
}
