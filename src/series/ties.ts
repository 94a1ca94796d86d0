import { wordsOf } from '../text/words.js'
import type { Fact } from '../types.js'
import { knownWith, type Known } from './known.js'
import { nameKey } from './names.js'
import { indexOfNames, namingsIn } from './sentence.js'
import { tieRules, type Pair } from './tie-rules.js'

/** Who somebody or something belongs to, and why. */
export interface Tie {
  readonly to: string
  readonly why: string
}

/** What the lexicon and the articles say of products and their makers, and of people and those they speak for. */
export interface Ties {
  readonly known: Known
  readonly makerOf: (product: string) => Tie | null
  readonly speaksFor: (person: string) => Tie | null
}

/** *ChatGPT, d’OpenAI*, *OpenAI, créateur de ChatGPT*, *Sam Altman, patron d’OpenAI*: read in the sentences of the facts. */
export function tiesIn(facts: readonly Fact[], known = knownWith()): Ties {
  const said = { made: new Map(), speaks: new Map() } satisfies Said
  for (const { fact, pair } of pairsIn(facts)) note(fact, pair, said)
  return {
    known,
    makerOf: (product) => byLexicon(product, known) ?? only(said.made, product),
    speaksFor: (person) => only(said.speaks, person),
  }
}

/** Name → whose it is said to be, by the key of that name. */
type Told = Map<string, Map<string, Tie>>
type Said = Readonly<Record<'made' | 'speaks', Told>>

/** Names that follow each other; a sentence of several facts is read once. */
function* pairsIn(facts: readonly Fact[]): Generator<{ fact: Fact; pair: Pair }> {
  const index = indexOfNames(facts.flatMap(({ subject, source }) => [subject, source].filter((name) => name !== null)))
  const read = new Set<string>()
  for (const fact of facts) {
    if (read.has(fact.sentence)) continue
    read.add(fact.sentence)
    const words = wordsOf(fact.sentence)
    const namings = namingsIn(words, index)
    for (const [at, right] of namings.entries()) {
      const left = namings[at - 1]
      if (left) yield { fact, pair: { words, left, right, between: words.slice(left.to, right.from) } }
    }
  }
}

function note({ sentence, file, line }: Fact, pair: Pair, said: Said): void {
  const { words, left, right } = pair
  for (const { ties, who, fits } of tieRules) {
    if (!fits(pair)) continue
    const [own, whose] = who === 'left' ? [left.name, right.name] : [right.name, left.name]
    const quote = sentence.slice(words[left.from]!.start, words[right.to - 1]!.end)
    for (const tie of ties) tell(said[tie], own, { to: whose, why: `“${quote}” in ${file}:${line}` })
  }
}

/** The first to say it is kept. */
function tell(told: Told, own: string, tie: Tie): void {
  const known = told.get(nameKey(own)) ?? new Map<string, Tie>()
  if (!known.has(nameKey(tie.to))) known.set(nameKey(tie.to), tie)
  told.set(nameKey(own), known)
}

function byLexicon(product: string, known: Known): Tie | null {
  const owner = known.name(product)?.owner
  return owner ? { to: owner, why: 'lexicon' } : null
}

/** Where articles name several, none is taken. */
function only(told: Told, name: string): Tie | null {
  const ties = [...(told.get(nameKey(name))?.values() ?? [])]
  return ties.length === 1 ? ties[0]! : null
}
