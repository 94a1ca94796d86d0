import { verdicts, type Verdict } from '../check/finding.js'
import { findingFormats, type FindingFormat } from '../write/findings/index.js'
import { factsOption, outputOptions, readingOptions, type OptionRow, type SharedOptions } from './options.js'

export const checkOptions: readonly OptionRow[] = [
  factsOption,
  { flags: '--only <verdicts>', help: `only findings of these verdicts, joined by commas: ${verdicts.join(', ')}` },
  { flags: '--fail', help: 'exit with 1 if a finding that is written fails or diverges' },
  ...outputOptions('findings', findingFormats, 'pretty'),
  ...readingOptions,
]

/** The options of *extract check* as commander hands them over. */
export interface CheckOptions extends SharedOptions {
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
