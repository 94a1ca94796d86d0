import type { Quantity } from '../recognise/quantity.js'
import type { Article, Fact, Sentence } from '../types.js'

/** The keys of a fact that say where it stands. */
type Place = Pick<Fact, 'id' | 'quote' | 'start' | 'end' | 'line' | 'sentence'>

/** Offsets at which the lines of a text begin. */
export function linesOf(text: string): readonly number[] {
  const starts = [0]
  for (const { index } of text.matchAll(LINE_END)) starts.push(index + 1)
  return starts
}

const LINE_END = /\n|\r(?!\n)/gu

/** Where a fact stands and the words that prove it. `start` may lie before the mention where a verb says its bound. */
export function placeOf(
  { end }: Quantity,
  start: number,
  sentence: Sentence,
  { text }: Article,
  lines: readonly number[],
  key: string,
): Place {
  return {
    id: idOf(`${key} ${start} ${end}`),
    quote: text.slice(start, end),
    start,
    end,
    line: lineOf(start, lines),
    sentence: text.slice(sentence.start, sentence.end),
  }
}

function lineOf(start: number, lines: readonly number[]): number {
  let low = 0
  let high = lines.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (lines[middle]! <= start) low = middle
    else high = middle
  }
  return low + 1
}

/** 64 bits of FNV-1a in two halves, as 16 hexadecimal digits. */
export function idOf(text: string): string {
  let high = 0x811c9dc5
  let low = 0x9dc5811c
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    high = Math.imul(high ^ code, 0x01000193)
    low = Math.imul(low ^ (code + at), 0x01000193)
  }
  return hex(high) + hex(low)
}

/** 32 bits as 8 digits; in two halves, as small integers print faster. */
const hex = (bits: number) => half(bits >>> 16) + half(bits & 0xffff)
const half = (bits: number) => bits.toString(16).padStart(4, '0')
