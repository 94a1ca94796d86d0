import { options, type OptionRow, type Options } from './options.js'

const SHARED = ['--published', '--input-format', '--ext', '--lexicon', '--any-language', '--color', '--no-color', '--quiet']

/** What both commands have besides their own options. */
export const sharedOptions: readonly OptionRow[] = [
  { flags: '-o, --output <file>', help: 'write the result to a file' },
  ...options.filter(({ flags }) => flags.split(/[ ,]+/).some((flag) => SHARED.includes(flag))),
]

export const evalOptions: readonly OptionRow[] = [
  { flags: '-g, --gold <path>', help: 'facts written down by hand: a file of NDJSON, or a folder of them' },
  { flags: '--facts <path>', help: 'score the facts of a file in the place of articles' },
  { flags: '--all', help: 'facts of articles that have no gold count as spurious too' },
  { flags: '--min-f1 <share>', help: 'a gate: the least F1, 0 to 1' },
  { flags: '--min-whole <share>', help: 'a gate: the least F1 of whole facts' },
  {
    flags: '--min <key=share>',
    many: true,
    help: 'a gate: the least accuracy of a key, or precision or recall; may be repeated',
  },
  { flags: '--errors', help: 'list what was missed, spurious or wrong' },
  {
    flags: '--make-gold',
    conflicts: ['gold', 'all', 'minF1', 'minWhole', 'min', 'errors', 'format'],
    help: 'write the facts as gold, to be corrected by hand',
  },
  {
    flags: '-f, --format <format>',
    choices: ['pretty', 'json'],
    help: 'how the score is written; else by the extension of --output',
  },
]

type Shared = Pick<Options, 'published' | 'inputFormat' | 'ext' | 'lexicon' | 'anyLanguage' | 'output' | 'color' | 'quiet'>

/** The options of *extract eval* as commander hands them over. */
export interface EvalOptions extends Shared {
  readonly gold?: string
  readonly facts?: string
  readonly all?: true
  readonly minF1?: string
  readonly minWhole?: string
  readonly min?: readonly string[]
  readonly errors?: true
  readonly makeGold?: true
  readonly format?: 'pretty' | 'json'
}

export const diffOptions: readonly OptionRow[] = [
  { flags: '--ignore <keys>', many: true, help: 'keys in which facts may differ, joined by commas' },
  {
    flags: '-f, --format <format>',
    choices: ['pretty', 'ndjson'],
    help: 'how differences are written; else pretty on a terminal and ndjson in a pipe',
  },
]

/** The options of *extract diff* as commander hands them over. */
export interface DiffOptions extends Shared {
  readonly ignore?: readonly string[]
  readonly format?: 'pretty' | 'ndjson'
}
