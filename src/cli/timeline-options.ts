import { seriesFormats, type SeriesFormat } from '../write/series/index.js'
import { factsOption, outputOptions, readingOptions, type OptionRow, type SharedOptions } from './options.js'

export const timelineOptions: readonly OptionRow[] = [
  factsOption,
  { flags: '--subject <name>', help: 'only series of this subject' },
  { flags: '--metric <slug>', help: 'only series of this metric: a slug such as users, or its French title' },
  { flags: '--min-points <n>', default: '2', help: 'only series with points at so many different dates' },
  { flags: '--no-join', help: 'take only equal names for one, whatever the lexicon and the articles say' },
  { flags: '--explain', help: 'say of each fact of the table why it is there' },
  ...outputOptions('series', seriesFormats, 'table'),
  ...readingOptions,
]

/** The options of *extract timeline* as commander hands them over. */
export interface TimelineOptions extends SharedOptions {
  readonly facts?: true
  readonly subject?: string
  readonly metric?: string
  readonly minPoints: string
  readonly join: boolean
  readonly explain?: true
  readonly format?: SeriesFormat
}
