import { factKeys } from '../fact.js'
import type { Writer } from './index.js'

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/

/** `"plus de ""2"" milliards"`: RFC 4180; what is not known is an empty field. */
export function field(value: string | number | null): string {
  if (value === null) return ''
  const text = String(value)
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A line of names, then one record a fact, ended by CRLF. */
export const csv: Writer = {
  head: `${factKeys.join(',')}\r\n`,
  facts: (facts) => facts.map((fact) => `${factKeys.map((key) => field(fact[key])).join(',')}\r\n`).join(''),
  tail: '',
}
