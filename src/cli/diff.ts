import { stat } from 'node:fs/promises'
import { diffFacts, type Diff } from '../compare/diff.js'
import { factKeys } from '../fact.js'
import type { Fact } from '../types.js'
import { ndjsonDiff, prettyDiff } from '../write/diff.js'
import { diffFormats, type DiffOptions } from './compare-options.js'
import { checkDate, type Fail } from './extract.js'
import { gather } from './gather.js'
import { extensionsOf } from './input.js'
import { lexiconOf } from './lexicon.js'
import { exitCodes } from './options.js'
import { formatOf, gated, hasColor, outputOf } from './output.js'
import { reportOf, type Report } from './report.js'

/** Compares facts with facts, or with those that articles give now; gives the exit code. */
export async function diff(old: string, now: string, options: DiffOptions, fail: Fail): Promise<number> {
  checkDate(options.published, fail)
  if (old === '-' && now === '-') fail('standard input can be one side only')
  const ignore = ignoredKeys(options, fail)
  const reading = { ...options, own: await lexiconOf(options, fail) }
  const output = await outputOf(options.output, fail)
  const report = reportOf(options)
  const { facts: before } = await gather([old], { ...reading, facts: !(await isArticles(old, options)) }, report)
  const fresh = options.inputFormat === 'ndjson' || (await isArticles(now, options))
  const { facts: after } = await gather([now], { ...reading, facts: !fresh }, report)
  if (report.problems() > 0 && (before.length === 0 || after.length === 0)) return exitCodes.unreadable.code
  const found = diffFacts(before, after, { ignore })
  const code = gated(codeOf(found, report))
  const color = hasColor(options, process.env)
  const pretty = formatOf(options, diffFormats, 'pretty') === 'pretty'
  await output.write(pretty ? prettyDiff(found.differences, color) : ndjsonDiff(found.differences))
  await output.close()
  if (!options.quiet) process.stderr.write(`${summaryOf(found)}\n`)
  return code
}

function codeOf({ differences }: Diff, report: Report): number {
  if (report.problems() > 0) return exitCodes.unreadable.code
  return differences.length > 0 ? exitCodes.gate.code : exitCodes.done.code
}

function ignoredKeys({ ignore = [] }: DiffOptions, fail: Fail): (keyof Fact)[] {
  const names = ignore.flatMap((list) => list.split(',')).map((name) => name.trim())
  return names.map(
    (name) => factKeys.find((key) => key === name) ?? fail(`--ignore ${name}: no such key, the keys are ${factKeys.join(', ')}`),
  )
}

/** Folders and what is named as articles are; the rest are facts. */
async function isArticles(path: string, { ext }: DiffOptions): Promise<boolean> {
  if (extensionsOf(ext).some((extension) => path.toLowerCase().endsWith(extension))) return true
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

/** `1 added, 2 removed, 3 changed, 36 the same` */
function summaryOf({ differences, same }: Diff): string {
  const count = (kind: string) => `${differences.filter(({ difference }) => difference === kind).length} ${kind}`
  return `${['added', 'removed', 'changed'].map(count).join(', ')}, ${same} the same`
}
