/**
 * *kilomètre(s) carré(s)* → both forms: what stands in brackets is there or not, the same brackets moving together.
 * `(s)` and `(x)` are the plural, any other bracket (`(e)`, `(ne)`) moves apart from them.
 */
export function formsOf(notation: string): string[] {
  if (!notation.includes('(')) return [notation]
  const plural = spread([notation], /\([sx]\)/g)
  return [...new Set(spread(plural, /\([^()]+\)/g))]
}

function spread(notations: readonly string[], brackets: RegExp): string[] {
  return notations.flatMap((notation) => [
    notation.replace(brackets, ''),
    notation.replace(brackets, (found) => found.slice(1, -1)),
  ])
}
