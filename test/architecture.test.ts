import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { frenchWords } from '../src/lexicon/french.js'
import { root } from './run.js'

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'))
const textOf = (file: string) => readFileSync(join(root, 'src', file), 'utf8')
const folderOf = (file: string) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '')

/** What each folder may import of `src`: data flows one way, and only the scanner asks the lexicon as a whole. */
const mayImport: Readonly<Record<string, RegExp>> = {
  lexicon: /^(?:lexicon\/|text\/(?:words|bits)$|types$)/,
  text: /^(?:text\/|lexicon\/|types$)/,
  read: /^(?:read\/|lexicon\/(?!index|standard|tables)|types$)/,
  recognise: /^(?:recognise\/|text\/(?:words|bits|scan)$|lexicon\/(?!index|standard|tables)|types$)/,
  relate: /^(?:relate\/|recognise\/|text\/(?:words|bits)$|lexicon\/(?!index|standard|tables)|types$)/,
  series:
    /^(?:collect$|series\/|read\/fold$|recognise\/time\/edtf$|text\/words$|lexicon\/(?!index|standard|tables)|fact$|types$)/,
  check: /^(?:collect$|quantity-words$|check\/|series\/|lexicon\/(?!index|standard|tables)|fact$|types$)/,
  compare: /^(?:collect$|compare\/|recognise\/time\/days$|lexicon\/compared$|fact$|types$)/,
  write: /^(?:collect$|quantity-words$|write\/|compare\/|check\/finding$|series\/(?:series|point)$|fact$|types$)/,
  user: /^(?:user\/|lexicon\/(?:user|forms)$|text\/scan$|fact$|types$)/,
  cli: /^(?!relate\/|recognise\/|text\/|lexicon\/)/,
}

function importsOf(file: string): string[] {
  const found = [...textOf(file).matchAll(/(?:from|import\()\s*'(?<from>[^']+)'/g)]
  return found.map(({ groups }) => groups!['from']!)
}

function inside(file: string): string[] {
  const own = importsOf(file).filter((from) => from.startsWith('.'))
  return own.map((from) =>
    normalize(join(dirname(file), from))
      .replaceAll('\\', '/')
      .replace(/\.js$/, ''),
  )
}

describe.each(Object.entries(mayImport))('%s', (folder, allowed) => {
  test.each(files.filter((file) => folderOf(file) === folder))('%s imports only what lies before it', (file) => {
    expect(inside(file).filter((from) => !allowed.test(from))).toEqual([])
  })
})

test('only the scanner asks the lexicon', () => {
  const asking = files.filter(
    (file) => folderOf(file) !== 'lexicon' && inside(file).some((from) => /^lexicon\/(?:index|standard)$/.test(from)),
  )
  expect(asking).toEqual(['text/scan.ts'])
})

test('compromise is known to one file at most', () => {
  expect(files.filter((file) => importsOf(file).includes('compromise')).length).toBeLessThanOrEqual(1)
})

test('the parser of YAML is loaded only with a lexicon file', () => {
  const asking = files.filter((file) => importsOf(file).includes('yaml'))
  expect(asking).toEqual(['user/nodes.ts', 'user/parse.ts'])
  expect(textOf('user/index.ts')).toMatch(/await import\('\.\/parse\.js'\)/)
  expect(files.filter((file) => /^(?:im|ex)port (?!type)[^\n]*\/(?:parse|nodes)\.js'/m.test(textOf(file)))).toEqual([
    'user/parse.ts',
  ])
})

test.each(files.filter((file) => folderOf(file) !== 'lexicon'))('%s has 200 lines at most', (file) => {
  expect(textOf(file).trimEnd().split('\n').length).toBeLessThanOrEqual(200)
})

/** Words in string and regex literals, the examples of rules apart. */
function wordsIn(file: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return
    if (ts.isPropertyAssignment(node) && EXAMPLES.has(node.name.getText())) return
    if (ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node) || ts.isTemplateHead(node)) found.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true))
  return found.flatMap((text) => text.replace(CLASSES, ' ').match(/\p{L}+/gu) ?? [])
}

const EXAMPLES = new Set(['examples', 'never'])
const CLASSES = /\\[pP]\{\w+\}|\\u\{?\w+\}?|\\.|\[(?:\\.|[^\]])*\]/g
/** Also English, the names of cues, and `ces`, which is Czech in ISO 639-3. */
const SHARED = new Set(['ces', 'plus', 'est', 'sur', 'et', 'au', 'on', 'sont'])

const isFrench = (word: string) =>
  word.length > 1 && (/[àâçéèêëîïôùûœæ]/iu.test(word) || (frenchWords.has(word) && !SHARED.has(word)))

test.each(files.filter((file) => folderOf(file) !== 'lexicon'))('%s holds no French word', (file) => {
  expect(wordsIn(file).filter(isFrench)).toEqual([])
})
