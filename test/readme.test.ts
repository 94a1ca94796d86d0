import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check } from 'prettier'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkOptions } from '../src/cli/check-options.js'
import { diffOptions, evalOptions } from '../src/cli/compare-options.js'
import { exitCodes, options, readingOptions, type OptionRow } from '../src/cli/options.js'
import { timelineOptions } from '../src/cli/timeline-options.js'
import { keys } from '../src/fact.js'
import { tables as lexiconTables, type Key } from '../src/user/keys.js'
import { extractFacts } from '../src/index.js'
import { checkFacts, root, run } from './run.js'
import { ownJq, replayed, shell } from './tools/console.mjs'

const readme = readFileSync(join(root, 'README.md'), 'utf8')
const cell = (text: string) => text.replaceAll('|', '\\|')
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

const optionTable = (rows: readonly OptionRow[]) =>
  table(
    ['option', 'meaning'],
    rows.map((row) => [
      `\`${row.flags}\``,
      `${row.help}${row.choices ? `; one of ${row.choices.join(', ')}` : ''}${row.default ? ` (${row.default})` : ''}`,
    ]),
  )

const ownTable = (rows: readonly OptionRow[]) => optionTable(rows.filter((row) => !readingOptions.includes(row)))

/** What README.md must hold, made from the one place where each thing is defined. Where a test fails, paste the table. */
const tables = {
  options: optionTable(options),
  'check options': ownTable(checkOptions),
  'timeline options': ownTable(timelineOptions),
  'options of eval': ownTable(evalOptions),
  'options of diff': ownTable(diffOptions),
  'exit codes': table(
    ['exit code', 'meaning'],
    Object.values(exitCodes).map(({ code, help }) => [String(code), help]),
  ),
  'lexicon files': table(
    ['table', 'key', 'value', 'meaning'],
    Object.entries(lexiconTables).flatMap(([name, rows]) =>
      Object.entries<Key>(rows).map(([key, { list, optional, enum: values, meaning }]) => [
        `\`${name}\``,
        `\`${key}\``,
        `${list ? 'list' : 'text'}${optional ? ', optional' : ''}`,
        `${meaning}${values ? ` One of ${values.join(', ')}.` : ''}`,
      ]),
    ),
  ),
  record: table(
    ['key', 'type', 'meaning'],
    Object.entries(keys).map(([key, { type, meaning }]) => [`\`${key}\``, type, meaning]),
  ),
}

/** The recipes run on each machine with a jq in JavaScript, and with jq itself where there is one. */
const jqs = [['its jq', ownJq] as const, ['jq', 'command jq'] as const].slice(
  0,
  spawnSync('jq', ['--version']).status === 0 ? 2 : 1,
)

describe('README.md', () => {
  test.each(Object.entries(tables))('%s', (_, expected) => expect(readme).toContain(expected))

  test('the lexicon file', () => {
    expect(readme).toContain(`\`\`\`yaml\n${readFileSync(join(root, 'fixtures/lexicon/port.yaml'), 'utf8')}\`\`\``)
  })

  test('the example output', () => {
    const { stdout } = run(['corpus/000_4d3dbc9dbbaf8a4c.txt', '--format', 'pretty', '--quiet'])
    const shown = /--format pretty\n(?<output>[^`]*)\n…\n```/.exec(readme)?.groups?.['output']
    expect(stdout.startsWith(shown ?? '?')).toBe(true)
  })

  test.each(jqs)('what its commands print, with %s (npm run readme writes it down)', (_, jq) => {
    expect(replayed(readme, jq)).toBe(readme)
  })

  test.each(jqs)('the recipe at its top, with %s', (_, jq) => {
    const [, recipe] = /^(npx extract corpus\/ \| jq .+)$/m.exec(readme) ?? []
    const rows = shell(root, `${recipe!} 2>/dev/null`, jq).stdout.split('\n')
    expect(rows.filter((row) => /^[^\t]+\t[^\t]+\t\d+$/.test(row)).length).toBeGreaterThan(3)
  })

  test('the library example', () => {
    const text = 'Le groupe emploie plus de 12 000 salariés.'
    expect(readme).toContain(`extractFacts('${text}', { published: '2025-08-07' })`)
    const facts = extractFacts(text, { published: '2025-08-07' })
    checkFacts(facts, text)
    expect(facts).toMatchObject([
      { value: 12000, unit: 'salarié', bound: 'over', published: '2025-08-07', publishedBasis: 'option' },
    ])
  })
})

describe('the workflow of README.md', () => {
  const workflow = /```yaml\n(?<yaml>name: [^`]+)```/.exec(readme)?.groups?.['yaml'] ?? ''
  const steps = [...workflow.matchAll(/^ +- run: (?<line>.+)$/gm)].map(({ groups }) => groups!['line']!)
  const gates = steps.filter((line) => line.startsWith('npx extract'))
  const article = 'articles/000_4d3dbc9dbbaf8a4c.txt'
  let folder: string
  const codes = () => gates.map((line) => shell(folder, line).status)
  const edit = (file: string, words: string, others: string) => {
    const text = readFileSync(join(folder, file), 'utf8')
    expect(text).toContain(words)
    writeFileSync(join(folder, file), text.replace(words, others))
    const found = codes()
    writeFileSync(join(folder, file), text)
    return found
  }

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'chiffres-newsroom-'))
    cpSync(join(root, 'corpus'), join(folder, 'articles'), { recursive: true })
    cpSync(join(root, 'test/gold'), join(folder, 'gold'), { recursive: true })
    const [, first] = /what `(?<line>npx extract articles[^`]+)` once gave/.exec(readme) ?? []
    expect(shell(folder, first!).status).toBe(0)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('is YAML', async () => {
    expect(await check(workflow, { parser: 'yaml' })).toBe(true)
    expect(steps[0]).toBe('npm ci')
    expect(gates).toHaveLength(2)
  })

  test('its gates hold, and fail when an article, its facts or its gold are others', () => {
    expect(codes()).toEqual([0, 0])
    expect(edit(article, '700 millions', '750 millions')).toEqual([3, 1])
    expect(edit('expected.ndjson', '"date":"2025-08"', '"date":"2024-08"')).toEqual([0, 1])
    const gold = readFileSync(join(folder, 'gold/seeds.ndjson'), 'utf8')
    expect(edit('gold/seeds.ndjson', gold, gold.replaceAll(/"date":(?:"[^"]*"|\[[^\]]*\]|null)/g, '"date":"1999"'))).toEqual([
      1, 0,
    ])
  })
})
