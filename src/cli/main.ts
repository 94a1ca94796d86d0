import { Command, CommanderError } from 'commander'
import { addCommands } from './commands.js'
import type { ExplainOptions } from './explain.js'
import { optionOf } from './option.js'
import { description, exitCodes, exitCodesHelp, options, type Options } from './options.js'

/** argv, without node and the script → exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const { program, codeOf } = programOf()
  try {
    await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done.code : exitCodes.usage.code
    throw error
  }
  return codeOf()
}

function programOf(): { program: Command; codeOf: () => number } {
  let code: number = exitCodes.done.code
  const program = new Command('extract')
    .description(description)
    .exitOverride()
    .showHelpAfterError("Try 'extract --help'.")
    .addHelpText('after', exitCodesHelp)
    .enablePositionalOptions()
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .argument('[path...]', 'files, folders, or - for standard input')
  for (const row of options) program.addOption(optionOf(row))
  const fail = (message: string): never => program.error(`extract: ${message}`)

  program.action(async (paths: string[], given: Options) => {
    if (paths.length === 0 && process.stdin.isTTY) return program.outputHelp()
    code = await (await import('./extract.js')).extract(paths.length > 0 ? paths : ['-'], given, fail)
  })
  program
    .command('schema')
    .description('print the JSON Schema of a fact')
    .option('--lexicon', 'of a lexicon file instead')
    .action(async ({ lexicon }: { lexicon?: true }) => (await import('./schema.js')).printSchema(lexicon ? 'lexicon' : 'fact'))
  const explanation = program
    .command('explain')
    .description('say of each number which rules and words made it a fact, or why it is none')
    .argument('<text>', 'a text, a file, or - for standard input')
    .action(async (text: string, given: ExplainOptions) => {
      code = await (await import('./explain.js')).explain(text, given, fail)
    })
  for (const row of options.filter(({ flags }) => /--(?:published|lexicon)\b/.test(flags))) explanation.addOption(optionOf(row))
  addCommands(program, (done) => (code = done))
  return { program, codeOf: () => code }
}

/** That of package.json; a test holds them together. */
const VERSION = '0.1.0'
