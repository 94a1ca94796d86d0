import { factOf } from '../compare/facts.js'
import { linesOf, type Fields } from '../compare/records.js'
import { extractArticle } from '../extract.js'
import type { Fact } from '../types.js'
import { articleOf } from './extract.js'
import { inputsOf } from './input.js'
import type { OwnLexicon } from './lexicon.js'
import type { Options } from './options.js'

/** Says on standard error what happens, and counts what could not be read. */
export interface Report {
  readonly tell: (message: string) => void
  readonly problem: (place: string, problem: string) => void
  readonly problems: () => number
}

export function reportOf({ quiet }: Pick<Options, 'quiet'>): Report {
  let problems = 0
  const tell = (message: string) => void (quiet || process.stderr.write(`extract: ${message}\n`))
  const problem = (place: string, what: string) => {
    problems++
    tell(`${place}: ${what}`)
  }
  return { tell, problem, problems: () => problems }
}

export interface Gathered {
  readonly facts: readonly Fact[]
  /** File → text of each article. */
  readonly texts: ReadonlyMap<string, string>
}

/** How articles are read. */
export type Reading = Pick<Options, 'inputFormat' | 'ext' | 'published' | 'anyLanguage'> & { readonly own: OwnLexicon | null }

/** The facts of all articles of the paths. */
export async function gatherArticles(paths: readonly string[], options: Reading, report: Report): Promise<Gathered> {
  const facts: Fact[][] = []
  const texts = new Map<string, string>()
  for await (const read of inputsOf(paths, options)) {
    if ('problem' in read) report.problem(read.place, read.problem)
    const article = 'input' in read ? await articleOf(read.input, options, report.tell) : null
    if (!article) continue
    facts.push(extractArticle(article, options.own?.lexicon))
    texts.set(article.file, article.text)
  }
  return { facts: facts.flat(), texts }
}

/** The facts of a file, of those in a folder, or of standard input. */
export async function gatherFacts(path: string, report: Report): Promise<Fact[]> {
  const records = await gatherRecords(path, factOf, report)
  return records.map(({ record }) => record)
}

export interface Placed<T> {
  readonly place: string
  readonly record: T
}

/** The records of NDJSON or JSON with their places; `read` gives the record, or says what is wrong with it. */
export async function gatherRecords<T extends object>(
  path: string,
  read: (fields: Fields) => T | string,
  report: Report,
): Promise<Placed<T>[]> {
  const records: Placed<T>[] = []
  for await (const file of inputsOf([path], { inputFormat: 'text', ext: RECORDS })) {
    if ('problem' in file) report.problem(file.place, file.problem)
    for (const line of 'input' in file ? linesOf(file.input.text) : []) {
      const place = `${'input' in file ? file.input.file : path}:${line.number}`
      const record = 'problem' in line ? line.problem : read(line.fields)
      if (typeof record === 'string') report.problem(place, record)
      else records.push({ place, record })
    }
  }
  return records
}

const RECORDS = '.ndjson,.json'
