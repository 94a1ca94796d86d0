import { factsOption, outputOption, outputOptions, readingOptions, type OptionRow, type SharedOptions } from './options.js'

export const evalOptions: readonly OptionRow[] = [
  { flags: '-g, --gold <path>', help: 'facts written down by hand: a file of NDJSON, or a folder of them' },
  factsOption,
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
  outputOption('score or the gold'),
  ...readingOptions,
]

/** The options of *extract eval* as commander hands them over. */
export interface EvalOptions extends SharedOptions {
  readonly gold?: string
  readonly facts?: true
  readonly all?: true
  readonly minF1?: string
  readonly minWhole?: string
  readonly min?: readonly string[]
  readonly errors?: true
  readonly makeGold?: true
  readonly format?: 'pretty' | 'json'
}

export const diffFormats = ['pretty', 'ndjson'] as const

export const diffOptions: readonly OptionRow[] = [
  { flags: '--ignore <keys>', many: true, help: 'keys in which facts may differ, joined by commas' },
  ...outputOptions('differences', diffFormats, 'pretty'),
  ...readingOptions,
]

/** The options of *extract diff* as commander hands them over. */
export interface DiffOptions extends SharedOptions {
  readonly ignore?: readonly string[]
  readonly format?: (typeof diffFormats)[number]
}
