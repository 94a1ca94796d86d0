import { gateNames, gateOf, missedGates, type Gate, type MissedGate } from '../compare/gates.js'
import { goldOf } from '../compare/gold.js'
import { makeGold } from '../compare/make-gold.js'
import { placedGold } from '../compare/place.js'
import { scoreFacts, type Evaluation } from '../compare/score.js'
import { jsonScore, mistakeLines, scoreTable } from '../write/score.js'
import type { EvalOptions } from './compare-options.js'
import { checkDate, type Fail } from './extract.js'
import { gather, gatherRecords, type Gathered } from './gather.js'
import { lexiconOf } from './lexicon.js'
import { exitCodes } from './options.js'
import { gated, hasColor, outputOf } from './output.js'
import { reportOf, type Report } from './report.js'

/** Scores the facts of articles, or of a file, against gold; or makes gold of them. Gives the exit code. */
export async function evaluate(paths: readonly string[], options: EvalOptions, fail: Fail): Promise<number> {
  checkUse(paths, options, fail)
  const gates = gatesOf(options, fail)
  const own = await lexiconOf(options, fail)
  const output = await outputOf(options.output, fail)
  const report = reportOf(options)
  const gathered = await gather(paths, { ...options, own }, report)
  const evaluation = options.gold === undefined ? null : await scoreOf(options.gold, gathered, options, report)
  const missed = evaluation ? missedGates(evaluation.score, gates) : []
  const code = gated(codeOf(missed, report))
  if (evaluation) await output.write(written(evaluation, options))
  else if (options.makeGold) await output.write(goldLines(gathered))
  await output.close()
  for (const gate of missed) report.tell(sentenceOf(gate))
  return code
}

function codeOf(missed: readonly MissedGate[], report: Report): number {
  if (report.problems() > 0) return exitCodes.unreadable.code
  return missed.length > 0 ? exitCodes.gate.code : exitCodes.done.code
}

function checkUse(paths: readonly string[], { gold, makeGold: makes, published }: EvalOptions, fail: Fail): void {
  checkDate(published, fail)
  if (gold === undefined && !makes) fail('name the gold with --gold, or have it made with --make-gold')
  if (paths.length === 0) fail('name the articles, or with --facts files of facts')
  if (gold === '-' && paths.includes('-')) fail('standard input can be one only: gold, or what is scored')
}

function gatesOf({ minF1, minWhole, min = [] }: EvalOptions, fail: Fail): Gate[] {
  const total = (name: string, share: string | undefined) => (share === undefined ? [] : [`${name}=${share}`])
  const asked = [...total('f1', minF1), ...total('whole', minWhole), ...min]
  return asked.map(
    (text) =>
      gateOf(text) ?? fail(`the gate ${text} makes no sense: write date=0.85, a share up to 1 of ${gateNames.join(', ')}`),
  )
}

/** null where there was gold, and none of it can be scored. */
async function scoreOf(
  path: string,
  { facts, texts }: Gathered,
  options: EvalOptions,
  report: Report,
): Promise<Evaluation | null> {
  const lines = (await gatherRecords([path], goldOf, report)).map(({ place, record }) => ({ place, gold: record }))
  const { gold, problems } = texts ? placedGold(lines, texts) : { gold: lines.map((line) => line.gold), problems: [] }
  for (const { place, problem } of problems) report.problem(place, problem)
  if (gold.length === 0 && report.problems() > 0) return null
  return scoreFacts(gold, facts, { all: options.all === true, files: texts?.keys() ?? [] })
}

function written({ score, mistakes }: Evaluation, options: EvalOptions): string {
  const format = options.format ?? (options.output?.endsWith('.json') ? 'json' : 'pretty')
  if (format === 'json') return jsonScore(score, options.errors ? mistakes : null)
  const color = hasColor(options, process.env)
  return scoreTable(score, color) + (options.errors && mistakes.length > 0 ? `\n${mistakeLines(mistakes, color)}` : '')
}

function goldLines({ facts, texts }: Gathered): string {
  return makeGold(facts, texts?.keys())
    .map((gold) => `${JSON.stringify(gold)}\n`)
    .join('')
}

/** `gate date: found 0.8125, asked 0.85` */
function sentenceOf({ name, found, least }: MissedGate): string {
  return `gate ${name}: ${found === null ? 'not judged by the gold' : `found ${found}`}, asked ${least}`
}
