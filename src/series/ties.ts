import { formsOf } from '../lexicon/forms.js'
import { links } from '../lexicon/links.js'
import { roles } from '../lexicon/roles.js'
import { makers } from '../lexicon/series.js'
import { wordsOf, type Word } from '../text/words.js'
import type { Fact } from '../types.js'
import { once } from './collect.js'
import { knownName, nameKey } from './names.js'
import { indexOfNames, isIn, namingsIn, type Naming } from './sentence.js'

/** Who belongs to whom, and why. */
export interface Tie {
  readonly to: string
  readonly why: string
}

/** What the lexicon and the articles say of products and their makers, and of people and those they speak for. */
export interface Ties {
  readonly makerOf: (product: string) => Tie | null
  readonly speaksFor: (person: string) => Tie | null
}

/** *ChatGPT, d’OpenAI*, *OpenAI, créateur de ChatGPT*, *Sam Altman, patron d’OpenAI*: read in the sentences of the facts. */
export function tiesIn(facts: readonly Fact[]): Ties {
  const index = indexOfNames(facts.flatMap(({ subject, source }) => [subject, source].filter((name) => name !== null)))
  const said: Said = { made: new Map(), speaks: new Map() }
  const seen = new Set<string>()
  for (const fact of facts) {
    if (seen.has(fact.sentence)) continue
    seen.add(fact.sentence)
    const words = wordsOf(fact.sentence)
    const namings = namingsIn(words, index)
    for (let at = 1; at < namings.length; at++) readPair(words, namings[at - 1]!, namings[at]!, fact, said)
  }
  return {
    makerOf: (product) => byLexicon(product) ?? only(said.made.get(nameKey(product))),
    speaksFor: (person) => only(said.speaks.get(nameKey(person))),
  }
}

type Read = Map<string, Map<string, Tie>>
type Said = Readonly<Record<'made' | 'speaks', Read>>

function byLexicon(product: string): Tie | null {
  const known = knownName(product)
  return known?.owner ? { to: known.owner, why: 'lexicon' } : null
}

/** Where articles name several, none is taken. */
const only = (ties: ReadonlyMap<string, Tie> | undefined): Tie | null => (ties?.size === 1 ? [...ties.values()][0]! : null)

const tables = once(() => ({
  of: new Set(links['of']),
  the: new Set([...links['the']!, ...links['determiner']!]),
  makers: new Set(makers),
  products: rolesOf('product'),
  people: rolesOf('person'),
}))

/** The first words of the nouns for products, or for people. */
function rolesOf(type: 'product' | 'person'): ReadonlySet<string> {
  const forms = roles.filter((role) => role.type === type).flatMap((role) => role.forms.flatMap(formsOf))
  return new Set(forms.map((form) => wordsOf(form)[0]!.key))
}

function readPair(words: readonly Word[], left: Naming, right: Naming, fact: Fact, said: Said): void {
  const { of, makers: made, products, people } = tables()
  const add = (read: Read, who: Naming, whose: Naming): void => {
    const from = words[left.from]!.start
    const quote = fact.sentence.slice(from, words[right.to - 1]!.end)
    const why = `“${quote}” in ${fact.file}:${fact.line}`
    const known = read.get(nameKey(who.name)) ?? new Map<string, Tie>()
    if (!known.has(nameKey(whose.name))) known.set(nameKey(whose.name), { to: whose.name, why })
    read.set(nameKey(who.name), known)
  }
  const between = words.slice(left.to, right.from)
  const noun = apposed(between)
  if (noun === null) {
    const role = words[left.from - 1]
    if (between.length === 1 && isIn(of, between[0]) && isIn(products, role)) add(said.made, left, right)
    if (between.length === 1 && between[0]!.text === ',' && titled(words, left, people)) add(said.speaks, right, left)
    return
  }
  if (isIn(made, noun)) return add(said.made, right, left)
  if (noun === undefined || isIn(products, noun)) add(said.made, left, right)
  if (noun === undefined || isIn(people, noun)) add(said.speaks, left, right)
}

/** *, le patron de*: the noun of an apposition; undefined for *, de* alone; null where there is none. */
function apposed(between: readonly Word[]): Word | undefined | null {
  const { of, the } = tables()
  if (between.length < 2 || between.length > LONGEST || between[0]!.text !== ',' || !isIn(of, between.at(-1))) return null
  const inner = between.slice(isIn(the, between[1]) && between.length > 2 ? 2 : 1, -1)
  return inner.some(({ shape }) => shape !== 'word') ? null : inner[0]
}

const LONGEST = 8

/** *le patron d’OpenAI, Sam Altman*: a person’s role and *de* before the name. */
function titled(words: readonly Word[], { from }: Naming, people: ReadonlySet<string>): boolean {
  const role = isIn(tables().of, words[from - 1]) ? words.slice(Math.max(0, from - LONGEST_ROLE), from - 1) : []
  return role.some((word) => isIn(people, word))
}

const LONGEST_ROLE = 5
