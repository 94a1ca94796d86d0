import type { Fact } from '../types.js'
import { isCapital } from '../text/words.js'
import { nameKey } from './names.js'
import type { Ties } from './ties.js'

/** Who says it. */
export interface Cited {
  /** As the facts name them, each once. */
  readonly sources: readonly string[]
  /** How many do not speak for one another; an article that cites nobody speaks for itself. */
  readonly independent: number
}

/** *Sam Altman* and *OpenAI* are one where an article says that he is its head; *un porte-parole* is one an article. */
export function citedIn(facts: readonly Fact[], ties: Ties): Cited {
  const sources = new Set<string>()
  const voices = new Set<string>()
  const citing = new Set<string>()
  for (const { source, file } of facts) {
    if (source === null) continue
    sources.add(source)
    voices.add(isCapital(source) ? voiceOf(source, ties) : `${source}\0${file}`)
    citing.add(file)
  }
  const silent = new Set(facts.map(({ file }) => file).filter((file) => !citing.has(file)))
  return { sources: [...sources], independent: voices.size + silent.size }
}

function voiceOf(source: string, ties: Ties): string {
  const name = ties.speaksFor(source)?.to ?? source
  return nameKey(ties.known.name(name)?.name ?? name)
}
