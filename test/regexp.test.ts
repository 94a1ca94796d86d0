import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { root } from './run.js'

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

/** Every regular expression literal of the sources. */
const literals = files.flatMap((file) => {
  const found: { file: string; literal: string }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push({ file, literal: node.text })
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(join(root, 'src', file), 'utf8'), ts.ScriptTarget.Latest))
  return found
})

test.each(literals)('$literal of $file never takes more than linear time', ({ literal }) => {
  const close = literal.lastIndexOf('/')
  expect(checkSync(literal.slice(1, close), literal.slice(close + 1), { timeout: 5000, checker: 'automaton' }).status).not.toBe(
    'vulnerable',
  )
})
