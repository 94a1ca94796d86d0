import { seriesFormats, type SeriesFormat } from '../write/series/index.js'
import { options, type OptionRow, type Options } from './options.js'

/** Options of the main command that stand here in words of their own. */
const OWN = /--(?:format|output)\b/

/** The options of `extract timeline`: its own, then those of the main command that say what is read and where it goes. */
export const timelineOptions: readonly OptionRow[] = [
  { flags: '--facts', help: 'the paths hold facts, one a line of NDJSON, and no articles' },
  { flags: '--subject <name>', help: 'only series of this subject' },
  { flags: '--metric <slug>', help: 'only series of this metric: a slug such as users, or its French title' },
  { flags: '--min-points <n>', default: '2', help: 'only series with points at so many different dates' },
  { flags: '--no-join', help: 'take only equal names for one, whatever the lexicon and the articles say' },
  { flags: '--explain', help: 'say of each fact of the table why it is there' },
  {
    flags: '-f, --format <format>',
    choices: seriesFormats,
    help: 'how series are written; else by the extension of --output, else table on a terminal and ndjson in a pipe',
  },
  { flags: '-o, --output <file>', help: 'write the series to a file' },
  ...options.filter(({ flags }) => !OWN.test(flags)),
]

export const timelineHelp = `
Example:
  extract corpus/ | extract timeline --facts - --subject ChatGPT --format table`

/** The options as commander hands them over. */
export interface TimelineOptions extends Omit<Options, 'format'> {
  readonly facts?: true
  readonly subject?: string
  readonly metric?: string
  readonly minPoints: string
  readonly join: boolean
  readonly explain?: true
  readonly format?: SeriesFormat
}
