import { open } from 'node:fs/promises'
import { createInterface, type Interface } from 'node:readline'
import { extractArticle } from '../extract.js'
import { factOf } from '../fact-line.js'
import { walk } from '../read/walk.js'
import type { Fact } from '../types.js'
import { articleOf } from './extract.js'
import { inputsOf, reasonOf, type Read } from './input.js'
import type { OwnLexicon } from './lexicon.js'
import type { Options } from './options.js'

/** All facts of the paths, and what was read for them. */
export interface Gathered {
  readonly facts: readonly Fact[]
  readonly articles: number
  readonly unreadable: number
}

type Reading = Options & { readonly facts?: true; readonly own: OwnLexicon | null }
type Tell = (message: string) => void
type Problem = Exclude<Read, { input: unknown }>

/** The facts of articles; with `facts`, of files that hold a fact a line. Problems are told, and the rest is read. */
export async function gather(paths: readonly string[], options: Reading, tell: Tell): Promise<Gathered> {
  const facts: Fact[] = []
  const files = new Set<string>()
  let unreadable = 0
  for await (const found of options.facts ? factsIn(paths) : factsFrom(paths, options, tell)) {
    if ('problem' in found) {
      unreadable++
      tell(`${found.place}: ${found.problem}`)
      continue
    }
    facts.push(...found.facts)
    files.add(found.file)
  }
  return { facts, articles: files.size, unreadable }
}

interface Found {
  readonly file: string
  readonly facts: readonly Fact[]
}

async function* factsFrom(paths: readonly string[], options: Reading, tell: Tell): AsyncGenerator<Found | Problem> {
  for await (const read of inputsOf(paths, options)) {
    if ('problem' in read) yield read
    else {
      const article = await articleOf(read.input, options, tell)
      if (article) yield { file: article.file, facts: extractArticle(article, options.own?.lexicon) }
    }
  }
}

async function* factsIn(paths: readonly string[]): AsyncGenerator<Found | Problem> {
  for await (const found of walk(paths, FACT_FILES)) {
    if ('error' in found) yield { place: found.file, problem: reasonOf(found.error) }
    else yield* factsOf(found.file)
  }
}

const FACT_FILES = ['.ndjson']

async function* factsOf(path: string): AsyncGenerator<Found | Problem> {
  let number = 0
  try {
    for await (const line of await linesOf(path)) {
      number++
      if (line.trim() === '') continue
      const fact = factOf(line)
      if (typeof fact === 'string') yield { place: `${path}:${number}`, problem: fact }
      else yield { file: fact.file, facts: [fact] }
    }
  } catch (error) {
    yield { place: path, problem: reasonOf(error as NodeJS.ErrnoException) }
  }
}

async function linesOf(path: string): Promise<Interface> {
  if (path === '-') return createInterface({ input: process.stdin, crlfDelay: Infinity })
  return (await open(path)).readLines()
}
