import { Option } from 'commander'
import type { OptionRow } from './options.js'

/** A row of the table → what commander parses. */
export function optionOf({ flags, help, choices, default: preset, many, conflicts }: OptionRow): Option {
  const option = new Option(flags, help)
  if (choices) option.choices([...choices])
  if (many) option.argParser((value: string, before: readonly string[] = []) => [...before, value])
  if (conflicts) option.conflicts([...conflicts])
  return preset === undefined ? option : option.default(preset)
}
