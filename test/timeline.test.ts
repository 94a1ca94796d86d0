import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { command, root, run } from './run.js'
import { aFact } from './samples.js'

let folder: string
let corpusFacts: string
const spaces = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ')

interface Written {
  readonly subject: string
  readonly metricId: string | null
  readonly per: string | null
  readonly joined: readonly { readonly name: string }[]
  readonly points: readonly {
    readonly date: string | null
    readonly value: number
    readonly facts: readonly { why: string[] }[]
  }[]
}
const seriesIn = (ndjson: string) =>
  ndjson
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Written)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chiffres-timeline-'))
  corpusFacts = run(['corpus', '--quiet']).stdout
  writeFileSync(join(folder, 'facts.ndjson'), corpusFacts)
  writeFileSync(
    join(folder, 'bad.ndjson'),
    `${JSON.stringify(aFact())}\n{oops\n\n${JSON.stringify({ ...aFact(), kind: 'rate' })}\n`,
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('extract timeline', () => {
  test('the weekly users of ChatGPT, from the articles', () => {
    const { stdout, stderr, code } = run(['timeline', 'corpus', '--subject', 'ChatGPT', '--metric', 'users'])
    expect(code).toBe(0)
    const [series, ...others] = seriesIn(stdout)
    expect(others).toEqual([])
    expect(series).toMatchObject({ subject: 'ChatGPT', metricId: 'users', per: 'P1W', joined: [{ name: 'OpenAI' }] })
    expect(series!.points.map(({ date, value }) => [date, value / 1e6])).toEqual([
      ['XXXX-11', 100],
      [null, 200],
      ['2025-02', 400],
      ['2025-03', 500],
      ['2025-08', 700],
      ['2025-10-06', 800],
      ['2025-11', 800],
      ['2025-12-02', 800],
    ])
    expect(stderr).toMatch(/^8 points in 1 series, of \d+ facts in 5 articles, \d+\.\d s\n$/)
  })

  test('the same from facts: a file or standard input', () => {
    const { stdout } = run(['timeline', 'corpus'])
    expect(seriesIn(stdout).length).toBeGreaterThan(2)
    expect(run(['timeline', '--facts', '-'], { input: corpusFacts }).stdout).toBe(stdout)
    expect(run(['timeline', '--facts'], { input: corpusFacts }).stdout).toBe(stdout)
    expect(run(['timeline', '--facts', join(folder, 'facts.ndjson')]).stdout).toBe(stdout)
  })

  test('a line that is no fact is reported, the rest is done: exit code 3', () => {
    const { stdout, stderr, code } = run(['timeline', '--facts', 'bad.ndjson', '--min-points', '1'], { cwd: folder })
    expect(seriesIn(stdout)).toMatchObject([{ subject: 'ChatGPT', points: [{ value: 8e8 }] }])
    expect(stderr).toContain('extract: bad.ndjson:2: not JSON\n')
    expect(stderr).toContain('extract: bad.ndjson:4: not a fact: "kind" is "rate"\n')
    expect(stderr).toContain('1 point in 1 series, of 1 fact in 1 article, 2 unreadable, ')
    expect(code).toBe(3)
    expect(run(['timeline', '--facts', 'absent.ndjson']).stderr).toContain('extract: absent.ndjson: no such file or folder\n')
  })

  test('names apart with --no-join', () => {
    const names = (...args: string[]) =>
      seriesIn(run(['timeline', 'corpus', '--metric', 'users', ...args]).stdout).map(({ subject }) => subject)
    expect(names()).toEqual(['ChatGPT', 'Gemini'])
    expect(names('--no-join')).toContain('OpenAI')
  })

  test('--min-points counts dates', () => {
    const count = (least: string) => seriesIn(run(['timeline', 'corpus', '--min-points', least]).stdout).length
    expect(count('1')).toBeGreaterThan(count('2'))
    expect(count('8')).toBe(1)
    expect(count('9')).toBe(0)
  })

  test('a table with a run of bars, what was joined, and why each fact is there', () => {
    const { stdout } = run(['timeline', 'corpus', '--format', 'table', '--subject', 'chatgpt'])
    expect(spaces(stdout)).toContain('ChatGPT · utilisateurs / semaine  ▁▂▄▅▇███\n')
    expect(stdout).toContain('  with OpenAI in 3 facts: ChatGPT is its product (lexicon), ')
    expect(spaces(stdout)).toMatch(
      /^ {4}2025-10-06 +800 M utilisateurs {2}1 article, 1 source: Sam Altman · corpus\/000_\w+\.txt:1,5$/m,
    )
    expect(spaces(stdout)).toMatch(/^ {2}\? XXXX-11 +100 M utilisateurs/m)
    expect(stdout).not.toContain('says no period')
    const explained = run(['timeline', 'corpus', '--format', 'table', '--explain']).stdout
    expect(explained).toMatch(/“500 millions” \(corpus\/000_\w+\.txt:1\) says no period: P1W as the others of its article/)
  })

  test('CSV, and a file', () => {
    const { stdout } = run(['timeline', 'corpus', '--format', 'csv', '--subject', 'ChatGPT'])
    const lines = stdout.split('\r\n')
    expect(lines).toHaveLength(10)
    expect(lines[0]).toMatch(/^subject,joined,metric,metricId,unit,per,date,/)
    expect(lines[1]).toMatch(/^ChatGPT,OpenAI,utilisateurs,users,utilisateur,P1W,XXXX-11,,value,100000000,/)
    expect(run(['timeline', 'corpus', '--subject', 'ChatGPT', '-o', join(folder, 'x.csv')]).stdout).toBe('')
    expect(readFileSync(join(folder, 'x.csv'), 'utf8')).toBe(stdout)
  })

  test('nothing on standard error with --quiet', () =>
    expect(run(['timeline', 'absent', '--quiet'])).toMatchObject({ stdout: '', stderr: '', code: 3 }))

  test.each([
    ['--min-points', 'two'],
    ['--min-points', '0'],
    ['--format', 'xml'],
    ['--published', '2025-02-31'],
  ])('exit code 2: %s %s', (...args) => {
    expect(run(['timeline', 'corpus', ...args])).toMatchObject({ stdout: '', code: 2 })
  })

  test('the example of its help', () => {
    const { stdout } = run(['timeline', '--help'])
    const example = /Example:\n {2}(?<line>.+)/.exec(stdout)!.groups!['line']!
    const line = example.replaceAll('extract ', `${process.execPath} ${command} `)
    const shown = spawnSync('sh', ['-c', line], { cwd: root }).stdout.toString()
    expect(shown).toBe(run(['timeline', 'corpus', '--subject', 'ChatGPT', '--format', 'table']).stdout)
    expect(shown).not.toBe('')
  })

  test.runIf(spawnSync('script', ['--version']).status === 0)('on a terminal: a table with colours', () => {
    const line = `${process.execPath} ${command} timeline corpus --quiet`
    const env = { ...process.env, TERM: 'xterm', NO_COLOR: '', FORCE_COLOR: '' }
    const shown = execFileSync('script', ['-qec', line, '/dev/null'], { cwd: root, env }).toString()
    expect(shown).toContain('\u001B[')
    expect(shown).toContain('▁▂▄▅▇███')
  })
})

test('extract explain says which facts of a file run as one series', () => {
  const { stdout } = run(['explain', 'corpus/002_2421918f28f75b03.txt'])
  expect(spaces(stdout)).toContain('\nChatGPT · utilisateurs / semaine\n')
  expect(stdout).toMatch(/“200 millions d’utilisateurs” \(\S+:1\) “utilisateurs actifs” is users\n/)
  expect(run(['explain', 'Le groupe emploie 12 000 salariés.']).stdout).not.toContain('·')
})
