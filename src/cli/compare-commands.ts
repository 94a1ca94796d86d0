import type { Command } from 'commander'
import { diffOptions, evalOptions, sharedOptions, type DiffOptions, type EvalOptions } from './compare-options.js'
import { optionOf } from './option.js'

/** *extract eval* and *extract diff*; what they do is loaded when one of them is called. */
export function addCompareCommands(program: Command, done: (code: number) => void): void {
  const evaluation = program
    .command('eval')
    .description('score facts against those written down by hand')
    .argument('[path...]', 'articles: files, folders, or - for standard input')
    .addHelpText('after', evalHelp)
    .showHelpAfterError("Try 'extract eval --help'.")
    .action(async (paths: string[], given: EvalOptions) => {
      done(await (await import('./eval.js')).evaluate(paths, given, failOf(evaluation)))
    })
  for (const row of [...evalOptions, ...sharedOptions]) evaluation.addOption(optionOf(row))

  const difference = program
    .command('diff')
    .description('compare two files of facts, or facts with those that articles give now')
    .argument('<old>', 'facts as NDJSON or JSON, or articles')
    .argument('<new>', 'facts or articles; folders and files with an extension of --ext are articles')
    .addHelpText('after', diffHelp)
    .showHelpAfterError("Try 'extract diff --help'.")
    .action(async (old: string, now: string, given: DiffOptions) => {
      done(await (await import('./diff.js')).diff(old, now, given, failOf(difference)))
    })
  for (const row of [...diffOptions, ...sharedOptions]) difference.addOption(optionOf(row))
}

const failOf = (command: Command) => (message: string) => command.error(`extract: ${message}`)

const evalHelp = `
Example:
  extract eval --gold test/gold corpus/ --min-f1 0.95 --min date=0.85`

const diffHelp = `
Example:
  extract diff fixtures/corpus.ndjson corpus/ --ignore confidence,id`
