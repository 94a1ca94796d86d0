import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { factsOf, root } from './run.js'

let folder: string
const npm = (args: string[], cwd: string) =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chiffres-package-'))
  const [tarball] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root)) as [
    { filename: string },
  ]
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  npm(['install', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball.filename}`], folder)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const text = 'Le groupe emploie 12 000 salariés.'

test('the command of the tarball', () => {
  const stdout = execFileSync(join(folder, 'node_modules/.bin/extract'), ['-', '--quiet'], { input: text, encoding: 'utf8' })
  expect(factsOf(stdout)).toMatchObject([{ value: 12000 }])
})

test('the library of the tarball', () => {
  writeFileSync(
    join(folder, 'use.js'),
    `import { extractFacts } from 'chiffres'\nconsole.log(JSON.stringify(extractFacts(${JSON.stringify(text)})))`,
  )
  expect(JSON.parse(execFileSync(process.execPath, ['use.js'], { cwd: folder, encoding: 'utf8' }))).toMatchObject([
    { value: 12000 },
  ])
})

test('the types of the tarball', () => {
  const use = `import { extractFacts, type Fact } from 'chiffres'
const [fact]: Fact[] = extractFacts('', { published: '2025' })
export const kind: 'level' | 'change' | undefined = fact?.kind
// @ts-expect-error a kind is one of two
export const wrong: 'rate' | undefined = fact?.kind
`
  writeFileSync(join(folder, 'use.ts'), use)
  execFileSync(
    process.execPath,
    [
      join(root, 'node_modules/typescript/bin/tsc'),
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      'use.ts',
    ],
    { cwd: folder, stdio: 'inherit' },
  )
})
