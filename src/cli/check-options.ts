import { verdicts, type Verdict } from '../check/finding.js'
import { findingFormats, type FindingFormat } from '../write/findings/index.js'
import { options, type OptionRow, type Options } from './options.js'

/** Options of the main command that stand here in words of their own. */
const OWN = /--(?:format|output)\b/

/** The options of `extract check`: its own, then those of the main command that say what is read and where it goes. */
export const checkOptions: readonly OptionRow[] = [
  { flags: '--facts', help: 'the paths hold facts, one a line of NDJSON, and no articles' },
  { flags: '--only <verdicts>', help: `only findings of these verdicts, joined by commas: ${verdicts.join(', ')}` },
  { flags: '--fail', help: 'exit with 1 if a finding that is written fails or diverges' },
  {
    flags: '-f, --format <format>',
    choices: findingFormats,
    help: 'how findings are written; else by the extension of --output, else pretty on a terminal and ndjson in a pipe',
  },
  { flags: '-o, --output <file>', help: 'write the findings to a file' },
  ...options.filter(({ flags }) => !OWN.test(flags)),
]

export const checkHelp = `
Example:
  extract check corpus/ --only fails,diverges --fail`

/** The options as commander hands them over. */
export interface CheckOptions extends Omit<Options, 'format'> {
  readonly facts?: true
  readonly only?: string
  readonly fail?: true
  readonly format?: FindingFormat
}

/** `fails,diverges` → both; all without; null for what is no verdict. */
export function verdictsOf(list: string | undefined): readonly Verdict[] | null {
  const found = list === undefined ? verdicts : list.split(',').map((word) => word.trim())
  return found.every((word): word is Verdict => (verdicts as readonly string[]).includes(word)) ? found : null
}
