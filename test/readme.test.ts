import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkOptions } from '../src/cli/check-options.js'
import { exitCodes, options, type OptionRow } from '../src/cli/options.js'
import { timelineOptions } from '../src/cli/timeline-options.js'
import { keys } from '../src/fact.js'
import { extractFacts } from '../src/index.js'
import { checkFacts, root, run } from './run.js'

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

/** What README.md must hold, made from the one place where each thing is defined. Where a test fails, paste the table. */
const tables = {
  options: optionTable(options),
  'check options': optionTable(checkOptions.filter((row) => !options.includes(row))),
  'timeline options': optionTable(timelineOptions.filter((row) => !options.includes(row))),
  'exit codes': table(
    ['exit code', 'meaning'],
    Object.values(exitCodes).map(({ code, help }) => [String(code), help]),
  ),
  record: table(
    ['key', 'type', 'meaning'],
    Object.entries(keys).map(([key, { type, meaning }]) => [`\`${key}\``, type, meaning]),
  ),
}

describe('README.md', () => {
  test.each(Object.entries(tables))('%s', (_, expected) => expect(readme).toContain(expected))

  test('the example output', () => {
    const { stdout } = run(['corpus/000_4d3dbc9dbbaf8a4c.txt', '--format', 'pretty', '--quiet'])
    const shown = /--format pretty\n(?<output>[^`]*)\n…\n```/.exec(readme)?.groups?.['output']
    expect(stdout.startsWith(shown ?? '?')).toBe(true)
  })

  test('the timeline', () => {
    const { stdout } = run(['timeline', 'corpus/', '--subject', 'ChatGPT', '--format', 'table'])
    expect(readme).toContain(`$ npx extract timeline corpus/ --subject ChatGPT --format table\n${stdout}\`\`\``)
  })

  test('the checks', () => {
    const { stdout } = run(['check', 'corpus/', '--format', 'pretty'])
    const shown = /extract check corpus\/ --format pretty\n(?<output>[^`]*)…\n```/.exec(readme)?.groups?.['output']
    expect(shown?.length).toBeGreaterThan(200)
    expect(stdout.startsWith(shown!)).toBe(true)
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
