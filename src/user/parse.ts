import { LineCounter, parseDocument, type YAMLError } from 'yaml'
import { keysOf } from '../lexicon/user.js'
import { check, type Use } from './check.js'
import { tables, type UserLexicon } from './keys.js'
import { placeOf } from './nodes.js'

/** A lexicon file: YAML, or JSON, which is YAML too. */
export interface LexiconSource {
  readonly file: string
  readonly text: string
}

/** What is wrong, what to write instead, and where: line and column from 1. */
export interface LexiconProblem {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly problem: string
}

/** Where there are problems the lexicon is not to be used. */
export interface ParsedLexicon {
  readonly lexicon: UserLexicon
  readonly problems: readonly LexiconProblem[]
}

type Spot = Omit<LexiconProblem, 'problem'>
type Standing = Omit<Use, 'at'> & { readonly spot: Spot }

/** All files as one lexicon, and all that is wrong with them, file by file in the order of the lines. */
export function parse(sources: readonly LexiconSource[]): ParsedLexicon {
  const read = sources.map(readSource)
  const again = repeated(read.flatMap(({ forms }) => forms))
  const problems = read.flatMap(({ file, problems: own }) =>
    [...own, ...again.filter((problem) => problem.file === file)].sort(byPlace),
  )
  const names = Object.keys(tables) as (keyof UserLexicon)[]
  const joined = names.map((name) => [name, read.flatMap(({ lexicon }) => [...(lexicon[name] ?? [])])])
  return { lexicon: Object.fromEntries(joined) as UserLexicon, problems }
}

const byPlace = (one: Spot, other: Spot) => one.line - other.line || one.column - other.column

interface Read extends ParsedLexicon {
  readonly file: string
  readonly forms: readonly Standing[]
}

/** Where the YAML itself is broken, its tables are not looked at. */
function readSource({ file, text }: LexiconSource): Read {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const problems: LexiconProblem[] = []
  const forms: Standing[] = []
  const spotOf = (at: number): Spot => {
    const { line, col } = lines.linePos(at)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const wrong = (at: number, problem: string) => void problems.push({ ...spotOf(at), problem })
  for (const error of [...document.errors, ...document.warnings]) wrong(error.pos[0], brokenBy(error))
  if (problems.length > 0) return { file, lexicon: {}, forms, problems }
  const use = ({ table, form, at }: Use) => void forms.push({ table, form, spot: spotOf(at) })
  return { file, lexicon: check(placeOf(document, document.contents), { wrong, use }), forms, problems }
}

function brokenBy({ code, message }: YAMLError): string {
  const instead = INSTEAD[code]
  return `not YAML: ${message.replace(/\s+/g, ' ').trim()}${instead ? `; ${instead}` : ''}`
}

/** What to write in the place of the commonest mistakes. */
const INSTEAD: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  BAD_SCALAR_START: 'write the text in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'write a text that holds a colon in quotes',
  DUPLICATE_KEY: 'write each key once',
  MULTIPLE_DOCS: 'write one document a file',
  TAB_AS_INDENT: 'indent with spaces',
  TAG_RESOLVE_FAILED: 'write no tags',
}

/** The forms that stand in their table already, alone or among the readings of brackets. */
function repeated(forms: readonly Standing[]): LexiconProblem[] {
  const first = new Map<string, Standing>()
  return forms.flatMap((standing) => {
    const keys = keysOf(standing.form).map((key) => `${standing.table} ${key}`)
    const before = keys.map((key) => first.get(key)).find((found) => found !== undefined)
    for (const key of keys) if (!first.has(key)) first.set(key, standing)
    return before
      ? [
          {
            ...standing.spot,
            problem: `${said(standing)} stands in "${standing.table}" already, as ${said(before)} at ${placed(before.spot)}; write it once`,
          },
        ]
      : []
  })
}

const said = ({ form }: Standing): string => JSON.stringify(form)
const placed = ({ file, line, column }: Spot): string => `${file}:${line}:${column}`
