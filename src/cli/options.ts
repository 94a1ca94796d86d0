import { formats } from '../write/index.js'

/** One option of the command: parsing, `--help` and the table of README.md come from its row. */
export interface OptionRow {
  readonly flags: string
  readonly help: string
  readonly choices?: readonly string[]
  readonly default?: string
  /** May be given several times. */
  readonly many?: true
  /** Options, by the name of their value, that make no sense beside it. */
  readonly conflicts?: readonly string[]
}

/** Where results of a command go, and how they are written. */
export function outputOptions(results: string, formats: readonly string[], forPeople: string): OptionRow[] {
  return [
    {
      flags: '-f, --format <format>',
      choices: formats,
      help: `how ${results} are written; else by the extension of --output, else ${forPeople} on a terminal and ndjson in a pipe`,
    },
    outputOption(results),
  ]
}

export const outputOption = (results: string): OptionRow => ({
  flags: '-o, --output <file>',
  help: `write the ${results} to a file`,
})

export const factsOption: OptionRow = {
  flags: '--facts',
  help: 'the paths hold facts, as NDJSON or JSON, and no articles',
}

/** What every command that reads articles takes. */
export const readingOptions: readonly OptionRow[] = [
  { flags: '-p, --published <date>', help: 'date of articles that have no date header: 2025-10-06, 2025-10 or 2025' },
  {
    flags: '-i, --input-format <format>',
    choices: ['text', 'ndjson'],
    default: 'text',
    help: 'ndjson: an article a line, {"id", "text", "published"}',
  },
  { flags: '-e, --ext <extensions>', default: '.txt', help: 'files to take from folders, joined by commas' },
  { flags: '--lexicon <file>', many: true, help: 'YAML: names, metrics and units of your own; may be repeated' },
  { flags: '--any-language', help: 'take texts that are not in French all the same' },
  { flags: '--color', help: 'colours even in a pipe' },
  { flags: '--no-color', help: 'no colours, as with the variable NO_COLOR' },
  { flags: '-q, --quiet', help: 'nothing on standard error but usage errors' },
]

export const options: readonly OptionRow[] = [...outputOptions('facts', formats, 'pretty'), ...readingOptions]

/** What the command answers to whoever started it. */
export const exitCodes = {
  done: { code: 0, help: 'done' },
  gate: { code: 1, help: 'a gate failed: a score below what was asked, or facts that differ' },
  usage: { code: 2, help: 'the command line or a lexicon file makes no sense, or the output cannot be written' },
  unreadable: { code: 3, help: 'some input could not be read; the facts of the others are printed all the same' },
} as const

/** The options as commander hands them over. */
export interface Options extends SharedOptions {
  readonly format?: (typeof formats)[number]
}

/** Those that every command that reads articles has. */
export interface SharedOptions {
  readonly output?: string
  readonly published?: string
  readonly inputFormat: 'text' | 'ndjson'
  readonly ext: string
  readonly lexicon?: readonly string[]
  readonly anyLanguage?: true
  readonly color?: boolean
  readonly quiet?: true
}

export const description =
  'Every figure of French press articles as a fact: value, unit, subject, metric, date, source, and the words that prove it.'

export const exitCodesHelp = `\nExit codes:\n${Object.values(exitCodes)
  .map(({ code, help }) => `  ${code}  ${help}`)
  .join('\n')}`
