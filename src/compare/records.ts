export type Fields = Readonly<Record<string, unknown>>

/** An object of a file and the line on which it begins, or why that line holds none. */
export type Line = { readonly number: number; readonly fields: Fields } | { readonly number: number; readonly problem: string }

/** The objects of NDJSON, or those of one JSON array. */
export function linesOf(text: string): Line[] {
  return ARRAY.test(text) ? ofArray(text) : ofNdjson(text)
}

const ARRAY = /^\s*\[/

function ofNdjson(text: string): Line[] {
  const rows = text.split('\n').map((row, at) => ({ row, number: at + 1 }))
  return rows
    .filter(({ row }) => row.trim() !== '')
    .map(({ row, number }) => {
      const { value, problem } = parse(row)
      return problem === undefined ? lineOf(number, value) : { number, problem: 'not JSON' }
    })
}

function ofArray(text: string): Line[] {
  const { value, problem } = parse(text)
  if (problem !== undefined) return [{ number: lineAt(text, problem), problem: 'not JSON' }]
  const numbers = elementLines(text)
  return (value as readonly unknown[]).map((one, at) => lineOf(numbers[at]!, one))
}

function lineOf(number: number, value: unknown): Line {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObject ? { number, fields: value as Fields } : { number, problem: 'not a JSON object' }
}

function parse(text: string): { readonly value?: unknown; readonly problem?: string } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { problem: (error as SyntaxError).message }
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
