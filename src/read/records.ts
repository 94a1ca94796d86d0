export type Fields = Readonly<Record<string, unknown>>

/** An object of a file and the line on which it begins, or why that line holds none. */
export type Line = { readonly number: number } & Read

/** The objects of NDJSON, or those of one JSON array. */
export function linesOf(text: string): Line[] {
  return ARRAY.test(text) ? ofArray(text) : ofNdjson(text)
}

const ARRAY = /^\s*\[/

function ofNdjson(text: string): Line[] {
  const rows = text.split('\n').map((row, at) => ({ row, number: at + 1 }))
  return rows.filter(({ row }) => row.trim() !== '').map(({ row, number }) => ({ number, ...recordOf(row) }))
}

function ofArray(text: string): Line[] {
  const { value, error } = parse(text)
  if (error !== undefined) return [{ number: lineAt(text, error), problem: NOT_JSON }]
  const numbers = elementLines(text)
  return (value as readonly unknown[]).map((one, at) => ({ number: numbers[at]!, ...objectOf(one) }))
}

type Read = { readonly fields: Fields } | { readonly problem: string }

function recordOf(line: string): Read {
  const { value, error } = parse(line)
  return error === undefined ? objectOf(value) : { problem: NOT_JSON }
}

function objectOf(value: unknown): Read {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObject ? { fields: value as Fields } : { problem: 'not a JSON object' }
}

const NOT_JSON = 'not JSON'

function parse(text: string): { readonly value?: unknown; readonly error?: string } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { error: (error as SyntaxError).message }
  }
}

/** The line that a message of JSON.parse is about: *… in JSON at position 120*. Without a position it is about the end. */
function lineAt(text: string, message: string): number {
  const position = POSITION.exec(message)?.groups?.['position']
  return text
    .slice(0, position === undefined ? text.length : Number(position))
    .trimEnd()
    .split('\n').length
}

const POSITION = /position (?<position>\d+)/

/** The lines on which the elements of an array begin; the array must be sound. */
function elementLines(text: string): number[] {
  const lines: number[] = []
  let line = 1
  let depth = 0
  for (const [token] of text.matchAll(TOKENS)) {
    if (token === '\n') line++
    else if (token === ']' || token === '}') depth--
    else {
      if (depth === 1) lines.push(line)
      if (token === '[' || token === '{') depth++
    }
  }
  return lines
}

const TOKENS = /"(?:[^"\\]|\\.)*"|[[\]{}\n]|[^\s"[\]{},]+/g
