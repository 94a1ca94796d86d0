import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lexiconSchema } from '../src/index.js'
import { factsOf, run } from './run.js'

const port = ['--lexicon', 'fixtures/lexicon/port.yaml']
const articles = 'fixtures/lexicon'
let folder: string
const inFolder = (file: string) => join(folder, file)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chiffres-lexicon-'))
  writeFileSync(inFolder('bad.yaml'), 'names:\n  - name: Kliro\n    type: startup\nunit: []\n')
  writeFileSync(inFolder('broken.yaml'), 'names:\n\t- Kliro\n')
  writeFileSync(inFolder('more.json'), '{"names": [{"name": "Kliro", "type": "company"}]}')
  writeFileSync(inFolder('windows.yaml'), Buffer.from('names:\r\n  - name: Vélizy\r\n    type: place\r\n', 'latin1'))
  writeFileSync(inFolder('again.yaml'), '# our port\nnames:\n  - {name: TDE, type: company}\n')
  writeFileSync(inFolder('binary.yaml'), Buffer.from([0, 1, 2]))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('--lexicon', () => {
  test('adds names, metrics and units to the facts', () => {
    const found = (args: readonly string[]) =>
      factsOf(run([articles, '--quiet', ...args]).stdout).map(({ subject, metric, value, unit }) => [
        subject,
        metric,
        value,
        unit,
      ])
    expect(found([])).not.toContainEqual(expect.arrayContaining(['[teu]']))
    expect(found(port)).toEqual([
      ['Terminal de l’Estuaire', 'trafic de conteneurs', 79500, '[teu]'],
      ['TDE', 'trafic de conteneurs', 84000, '[teu]'],
      ['TDE', 'trafic conteneurisé', 61000, '[teu]'],
    ])
    expect(found([...port, '--lexicon', inFolder('more.json'), '--lexicon', inFolder('windows.yaml'), ...port])).toEqual(
      found(port),
    )
  })

  test('explain shows them', () => {
    const text = 'Le Terminal de l’Estuaire a manutentionné 79 500 EVP en février.'
    const { stdout, code } = run(['explain', text, ...port])
    expect(code).toBe(0)
    expect(stdout).toContain('unit [teu]')
    expect(stdout).toContain('"trafic de conteneurs"')
    expect(run(['explain', text]).stdout).not.toContain('teu')
  })

  test('timeline joins the spellings of a name, of facts too', () => {
    const args = ['timeline', articles, '--format', 'csv', '--quiet', '--metric', 'container-traffic']
    expect(run(args).stdout.split('\r\n')).toHaveLength(2)
    const rows = run([...args, ...port, '--subject', 'TDE'])
      .stdout.trim()
      .split('\r\n')
    expect(rows).toHaveLength(4)
    for (const row of rows.slice(1)) expect(row).toContain('Terminal de l’Estuaire')
    const facts = run([articles, '--quiet', ...port]).stdout
    const told = run([...args.with(1, '-'), '--facts', ...port, '--subject', 'TDE'], { input: facts }).stdout
    expect(told).toBe(rows.join('\r\n') + '\r\n')
  })

  test('check holds the spellings of a name against each other', () => {
    const said = ['Le Terminal de l’Estuaire comptait 4 200 salariés fin 2023.', 'TDE comptait 5 100 salariés fin 2023.']
    const input = said.map((text, at) => `${JSON.stringify({ id: `${at}`, text, published: '2024-03' })}\n`).join('')
    const verdicts = (...args: string[]) =>
      run(['check', '-', '--input-format', 'ndjson', '--quiet', ...args], { input }).stdout.match(/"verdict":"\w+"/g)
    expect([verdicts(), verdicts(...port)]).toEqual([null, ['"verdict":"diverges"']])
  })

  test('eval scores what it gives', () => {
    const gold = {
      doc: 'port-2.txt',
      quote: '84 000 EVP',
      start: 34,
      value: 84000,
      unit: '[teu]',
      metric: 'trafic de conteneurs',
    }
    writeFileSync(inFolder('gold.ndjson'), JSON.stringify(gold))
    const args = ['eval', '--gold', inFolder('gold.ndjson'), articles, '--min', 'unit=1', '--min', 'metric=1']
    expect([run(args).code, run([...args, ...port]).code]).toEqual([1, 0])
  })

  test('diff compares with what it gives', () => {
    const facts = run([articles, '--quiet', ...port]).stdout
    writeFileSync(inFolder('expected.ndjson'), facts)
    const args = ['diff', inFolder('expected.ndjson'), articles]
    expect([run(args).code, run([...args, ...port]).code]).toEqual([1, 0])
  })
})

const commands = {
  extract: ['--quiet'],
  explain: ['explain'],
  timeline: ['timeline', '--quiet'],
  check: ['check', '--quiet'],
  eval: ['eval', '--quiet', '--gold', 'test/gold'],
  diff: ['diff', '--quiet', 'fixtures/corpus.ndjson'],
}

describe.each(Object.entries(commands))('a bad lexicon stops %s', (_, command) => {
  const stopped = (...files: string[]) => {
    const { stdout, stderr, code } = run([...command, 'corpus', ...files.flatMap((file) => ['--lexicon', file])])
    expect([stdout, code]).toEqual(['', 2])
    return stderr.split('\n').filter((line) => line.startsWith('extract: '))
  }

  test('with all that is wrong, line by line', () => {
    const [bad, broken] = [inFolder('bad.yaml'), inFolder('broken.yaml')]
    expect(stopped(bad, inFolder('absent.yaml'), broken)).toEqual([
      `extract: ${inFolder('absent.yaml')}: no such file or folder`,
      `extract: ${bad}:3:11: "type" is "startup"; write one of person, company, institution, place, product, index, group, event`,
      `extract: ${bad}:4:1: "unit" is no key of the file; write names, metrics, units`,
      `extract: ${broken}:2:1: not YAML: Tabs are not allowed as indentation; indent with spaces`,
    ])
  })

  test('is told in --help', () => expect(run([command[0]!, '--help']).stdout).toContain('--lexicon <file>'))
})

test.each([
  ['again.yaml', ':3:12: "TDE" stands in "names" already, as "TDE" at fixtures/lexicon/port.yaml:3:15; write it once'],
  ['binary.yaml', ': not a text file'],
  ['.', ': is a folder'],
])('a lexicon that cannot be added: %s', (name, message) => {
  const file = inFolder(name)
  const { stdout, stderr, code } = run(['corpus', ...port, '--lexicon', file])
  expect([stdout, code]).toEqual(['', 2])
  expect(stderr).toBe(`extract: ${file}${message}\nTry 'extract --help'.\n`)
})

test('a lexicon is no standard input', () => {
  const { stderr, code } = run(['-', '--lexicon', '-'])
  expect(code).toBe(2)
  expect(stderr).toContain('extract: --lexicon -: write the name of a file, standard input is for articles\n')
})

test('nothing is written over where a lexicon is bad', () => {
  const output = inFolder('kept.txt')
  writeFileSync(output, 'kept')
  expect(run(['corpus', '--lexicon', inFolder('bad.yaml'), '--output', output]).code).toBe(2)
  expect(readFileSync(output, 'utf8')).toBe('kept')
})

test('the schema of a lexicon file', () => {
  expect(JSON.parse(run(['schema', '--lexicon']).stdout)).toEqual(JSON.parse(JSON.stringify(lexiconSchema)))
})
