const MARKS = /\p{M}/gu
const PLAIN = /^[\0-\x7F]*$/u

/** *PUBLIÉ* → `publie`: pages drop accents and capitals as they like, so their furniture is looked up without. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  const before = folded.get(text)
  if (before !== undefined) return before
  const key = text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('’', "'")
  if (text.length < SLICED && folded.size < KEPT) folded.set(text, key)
  return key
}

/** Words with accents, folded once. A longer one would hold in memory the whole text that it was cut from. */
const folded = new Map<string, string>()
const KEPT = 10_000
const SLICED = 13

const PIECE = /\d+|\p{L}[\p{L}\p{M}]*|[^\s\uFE0F]/gu

/** The words and signs of a line, each apart, `19/08/2025` being five. */
export const piecesOf = (line: string): readonly string[] => line.match(PIECE) ?? []
