import { extractArticle } from '../extract.js'
import { factOf } from '../fact-record.js'
import { linesOf, type Fields } from '../read/records.js'
import type { Fact } from '../types.js'
import { articleOf } from './extract.js'
import { inputsOf } from './input.js'
import type { OwnLexicon } from './lexicon.js'
import type { Options } from './options.js'
import type { Report } from './report.js'

export interface Gathered {
  readonly facts: readonly Fact[]
  readonly articles: number
  /** File → text of each article; null where facts alone were read. */
  readonly texts: ReadonlyMap<string, string> | null
}

/** How articles are read; with `facts`, the paths hold facts and no articles. */
export type Reading = Pick<Options, 'inputFormat' | 'ext' | 'published' | 'anyLanguage'> & {
  readonly facts?: boolean
  readonly own: OwnLexicon | null
}

/** The facts of all paths. Problems are told, and the rest is read. */
export async function gather(paths: readonly string[], reading: Reading, report: Report): Promise<Gathered> {
  return reading.facts ? gatherFacts(paths, report) : gatherArticles(paths, reading, report)
}

async function gatherArticles(paths: readonly string[], reading: Reading, report: Report): Promise<Gathered> {
  const facts: Fact[][] = []
  const texts = new Map<string, string>()
  for await (const read of inputsOf(paths, reading)) {
    if ('problem' in read) report.problem(read.place, read.problem)
    const article = 'input' in read ? await articleOf(read.input, reading, report.tell) : null
    if (!article) continue
    facts.push(extractArticle(article, reading.own?.lexicon))
    texts.set(article.file, article.text)
  }
  return { facts: facts.flat(), articles: facts.length, texts }
}

async function gatherFacts(paths: readonly string[], report: Report): Promise<Gathered> {
  const facts = (await gatherRecords(paths, factOf, report)).map(({ record }) => record)
  return { facts, articles: new Set(facts.map(({ file }) => file)).size, texts: null }
}

export interface Placed<T> {
  readonly place: string
  readonly record: T
}

/** The records of NDJSON or JSON with their places; `read` gives the record, or says what is wrong with it. */
export async function gatherRecords<T extends object>(
  paths: readonly string[],
  read: (fields: Fields) => T | string,
  report: Report,
): Promise<Placed<T>[]> {
  const records: Placed<T>[] = []
  for await (const file of inputsOf(paths, { inputFormat: 'text', ext: RECORDS })) {
    if ('problem' in file) {
      report.problem(file.place, file.problem)
      continue
    }
    for (const line of linesOf(file.input.text)) {
      const place = `${file.input.file}:${line.number}`
      const record = 'problem' in line ? line.problem : read(line.fields)
      if (typeof record === 'string') report.problem(place, record)
      else records.push({ place, record })
    }
  }
  return records
}

const RECORDS = '.ndjson,.jsonl,.json'
