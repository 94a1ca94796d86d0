const MARKS = /\p{M}/gu
const PLAIN = /^[\0-\x7F]*$/u

/** *PUBLIÉ* → `publie`: pages drop accents and capitals as they like, so their furniture is looked up without. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('’', "'")
}

const PIECE = /\d+|\p{L}[\p{L}\p{M}]*|[^\s\uFE0F]/gu

/** The words and signs of a line, each apart, `19/08/2025` being five: at most `limit` of them. */
export function piecesOf(line: string, limit = Infinity): string[] {
  const pieces: string[] = []
  for (const [piece] of line.matchAll(PIECE)) {
    if (pieces.length >= limit) break
    pieces.push(piece)
  }
  return pieces
}
