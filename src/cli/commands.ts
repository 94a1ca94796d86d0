import type { Command } from 'commander'
import { checkOptions, type CheckOptions } from './check-options.js'
import { diffOptions, evalOptions, type DiffOptions, type EvalOptions } from './compare-options.js'
import { optionOf } from './option.js'
import type { OptionRow } from './options.js'
import { timelineOptions, type TimelineOptions } from './timeline-options.js'

/** The commands for many articles; what each does is loaded when it is called. */
export function addCommands(program: Command, done: (code: number) => void): void {
  const timeline = commandOf(program, {
    name: 'timeline',
    description: 'group the facts of many articles into series, ordered by date',
    options: timelineOptions,
    example: 'extract corpus/ | extract timeline --facts - --subject ChatGPT --format table',
  }).argument('[path...]', PATHS)
  timeline.action(async (paths: string[], given: TimelineOptions) => {
    if (paths.length === 0 && process.stdin.isTTY) return timeline.outputHelp()
    done(await (await import('./timeline.js')).timeline(paths.length > 0 ? paths : ['-'], given, failOf(timeline)))
  })

  const check = commandOf(program, {
    name: 'check',
    description: 'test the arithmetic that articles state, and whether they contradict each other',
    options: checkOptions,
    example: 'extract check corpus/ --only fails,diverges --fail',
  }).argument('[path...]', PATHS)
  check.action(async (paths: string[], given: CheckOptions) => {
    if (paths.length === 0 && process.stdin.isTTY) return check.outputHelp()
    done(await (await import('./check.js')).check(paths.length > 0 ? paths : ['-'], given, failOf(check)))
  })

  const evaluation = commandOf(program, {
    name: 'eval',
    description: 'score facts against those written down by hand',
    options: evalOptions,
    example: 'extract eval --gold test/gold corpus/ --min-f1 0.95 --min date=0.85',
  }).argument('[path...]', PATHS)
  evaluation.action(async (paths: string[], given: EvalOptions) => {
    done(await (await import('./eval.js')).evaluate(paths, given, failOf(evaluation)))
  })

  const difference = commandOf(program, {
    name: 'diff',
    description: 'compare two files of facts, or facts with those that articles give now',
    options: diffOptions,
    example: 'extract diff fixtures/corpus.ndjson corpus/ --ignore confidence,id',
  })
    .argument('<old>', 'facts as NDJSON or JSON, or articles')
    .argument('<new>', 'facts or articles; folders and files with an extension of --ext are articles')
  difference.action(async (old: string, now: string, given: DiffOptions) => {
    done(await (await import('./diff.js')).diff(old, now, given, failOf(difference)))
  })
}

const PATHS = 'files, folders, or - for standard input'

interface CommandRow {
  readonly name: string
  readonly description: string
  readonly options: readonly OptionRow[]
  readonly example: string
}

function commandOf(program: Command, { name, description, options, example }: CommandRow): Command {
  const command = program
    .command(name)
    .description(description)
    .addHelpText('after', `\nExample:\n  ${example}`)
    .showHelpAfterError(`Try 'extract ${name} --help'.`)
  for (const row of options) command.addOption(optionOf(row))
  return command
}

const failOf = (command: Command) => (message: string) => command.error(`extract: ${message}`)
