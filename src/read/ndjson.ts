import type { Input } from './article.js'
import { calendarDate } from './day.js'

/** An article of one line, or why the line holds none. */
export type Line = { readonly number: number; readonly input: Input } | { readonly number: number; readonly error: string }

/** `{"id": "a", "text": "…", "published": "2025-08"}`, one a line; empty lines are passed over. */
export async function* readNdjson(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let number = 0
  for await (const line of linesOf(chunks)) {
    number++
    if (line.trim() === '') continue
    const input = inputOf(line)
    yield typeof input === 'string' ? { number, error: input } : { number, input }
  }
}

function inputOf(line: string): Input | string {
  const record = parse(line)
  if (record === null) return 'not a JSON object'
  const { id, text, published = null } = record
  if (typeof id !== 'string' && typeof id !== 'number') return 'no "id"'
  if (typeof text !== 'string') return 'no "text"'
  if (published !== null && (typeof published !== 'string' || !calendarDate(published)))
    return '"published" is no date such as 2025-08-07, 2025-08 or 2025'
  return { file: String(id), text, published }
}

function parse(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8')
  let rest = ''
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  rest += decoder.decode()
  if (rest) yield rest
}
