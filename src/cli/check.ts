import { verdicts, type Finding } from '../check/finding.js'
import { checkFacts } from '../check/index.js'
import { counted } from '../write/counted.js'
import { findingFormats, findingWriterOf } from '../write/findings/index.js'
import { verdictsOf, type CheckOptions } from './check-options.js'
import { checkDate, type Fail } from './extract.js'
import { gather, type Gathered } from './gather.js'
import { lexiconOf } from './lexicon.js'
import { exitCodes } from './options.js'
import { formatOf, gated, hasColor, outputOf } from './output.js'
import { reportOf, type Report } from './report.js'

/** *extract check corpus/*: what the arithmetic of the articles comes to; gives the exit code. */
export async function check(paths: readonly string[], options: CheckOptions, fail: Fail): Promise<number> {
  const report = reportOf(options)
  checkDate(options.published, fail)
  const wanted = verdictsOf(options.only) ?? fail(`--only ${options.only}: write some of ${verdicts.join(', ')}`)
  const own = await lexiconOf(options, fail)
  const writer = await findingWriterOf(formatOf(options, findingFormats, 'pretty'), hasColor(options, process.env))
  const output = await outputOf(options.output, fail)
  const gathered = await gather(paths, { ...options, own }, report)
  const found = checkFacts(gathered.facts, { lexicon: own?.user }).filter(({ verdict }) => wanted.includes(verdict))
  const code = gated(codeOf(found, options, report))
  for (const [at, finding] of found.entries()) await output.write(writer.finding(finding, at === 0))
  await output.close()
  report.sum(...summaryOf(found, gathered))
  return code
}

function codeOf(found: readonly Finding[], options: CheckOptions, report: Report): number {
  if (options.fail && found.some(isAlarm)) return exitCodes.gate.code
  return report.problems() > 0 ? exitCodes.unreadable.code : exitCodes.done.code
}

const isAlarm = ({ verdict }: Finding): boolean => verdict === 'fails' || verdict === 'diverges'

/** `4 findings`, `2 holds`, `2 derived; 38 facts in 5 articles` */
function summaryOf(found: readonly Finding[], { facts, articles }: Gathered): string[] {
  const counts = verdicts.map((verdict) => [found.filter((one) => one.verdict === verdict).length, verdict] as const)
  const said = counts.filter(([count]) => count > 0).map(([count, verdict]) => `${count} ${verdict}`)
  return [
    `${[counted(found.length, 'finding'), ...said].join(', ')}; ${counted(facts.length, 'fact')} in ${counted(articles, 'article')}`,
  ]
}
