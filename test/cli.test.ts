import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schema } from '../src/fact.js'
import { checkFacts, command, factsOf, root, run } from './run.js'

let folder: string
const french = 'Le groupe emploie désormais 12 000 salariés, a annoncé lundi sa direction dans un communiqué.'
const english =
  'The company said on Monday that it now employs 12,000 people, up from 10,000 a year earlier, and that it will hire more of them next year.'

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chiffres-'))
  mkdirSync(join(folder, 'in/deep'), { recursive: true })
  writeFileSync(join(folder, 'in/b.txt'), french)
  writeFileSync(join(folder, 'in/deep/c.txt'), french)
  writeFileSync(join(folder, 'in/a-b.txt'), french)
  writeFileSync(join(folder, 'in/note.md'), french)
  writeFileSync(join(folder, 'in/.hidden.txt'), french)
  writeFileSync(join(folder, 'english.txt'), english)
  writeFileSync(join(folder, 'binary.txt'), Buffer.from([0, 1, 2]))
  writeFileSync(join(folder, 'bad-date.txt'), ` date 2025-02-31 ${french}`)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const inFolder = (args: readonly string[], more = {}) => run(args, { cwd: folder, ...more })
const filesOf = (stdout: string) => [...new Set(factsOf(stdout).map(({ file }) => file))]

describe('what is read', () => {
  test('a folder: its .txt files below, in the order of their paths, none hidden', () => {
    const { stdout, code } = inFolder(['in'])
    expect(filesOf(stdout)).toEqual(['in/a-b.txt', 'in/b.txt', 'in/deep/c.txt'])
    expect(code).toBe(0)
    expect(inFolder(['in/']).stdout).toBe(stdout)
  })

  test('other extensions, and files given by name', () => {
    expect(filesOf(inFolder(['in', '--ext', 'md,txt']).stdout)).toContain('in/note.md')
    expect(filesOf(inFolder(['in/note.md', 'in/b.txt', 'in/b.txt']).stdout)).toEqual(['in/b.txt', 'in/note.md'])
    expect(factsOf(inFolder(['in/b.txt', 'in/b.txt']).stdout)).toHaveLength(1)
  })

  test.each([['-'], []])('standard input: %s', (...args) => {
    const { stdout, stderr } = run(args, { input: french })
    expect(factsOf(stdout)).toMatchObject([{ file: '-', quote: '12 000 salariés', value: 12000, published: null }])
    expect(stderr).toMatch(/^1 fact in 1 article, \d+\.\d s\n$/)
  })

  test.each([
    ['UTF-8 with byte order mark', Buffer.from(`\uFEFF${french}`)],
    ['UTF-16', Buffer.from(`\uFEFF${french}`, 'utf16le')],
    ['Windows-1252', Buffer.from(french, 'latin1')],
  ])('%s: the same facts', (_, input) => {
    const { stdout } = run(['-'], { input })
    expect(stdout).toBe(run(['-'], { input: french }).stdout)
    checkFacts(factsOf(stdout), french)
  })

  test('CRLF and CR are line ends', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = `Un.${end}${end}${french}`
      const facts = factsOf(run(['-'], { input: text }).stdout)
      expect(facts.map(({ line }) => line)).toEqual([3])
      checkFacts(facts, text)
    }
  })

  test('NDJSON: an article a line, bad lines reported and passed over', () => {
    const lines = [
      JSON.stringify({ id: 'x', text: french, published: '2025-08' }),
      '{oops',
      JSON.stringify({ id: 'y', text: french }),
    ]
    const { stdout, stderr, code } = run(['-', '--input-format', 'ndjson', '--published', '2024'], { input: lines.join('\n') })
    expect(factsOf(stdout)).toMatchObject([
      { file: 'x', published: '2025-08', publishedBasis: 'option' },
      { file: 'y', published: '2024' },
    ])
    expect(stderr).toContain('extract: -:2: not a JSON object\n')
    expect(stderr).toContain('2 facts in 2 articles, 1 unreadable')
    expect(code).toBe(3)
  })

  test('what cannot be read is told, the rest is done: exit code 3', () => {
    const { stdout, stderr, code } = inFolder(['absent.txt', 'binary.txt', 'in/b.txt'])
    expect(filesOf(stdout)).toEqual(['in/b.txt'])
    expect(stderr).toContain('extract: absent.txt: no such file or folder\n')
    expect(stderr).toContain('extract: binary.txt: not a text file\n')
    expect(code).toBe(3)
  })

  test('what is not French is skipped with a warning, or taken with --any-language', () => {
    const { stdout, stderr, code } = inFolder(['english.txt', 'in/b.txt'])
    expect(filesOf(stdout)).toEqual(['in/b.txt'])
    expect(stderr).toContain('extract: english.txt: skipped, it is in English [eng] (--any-language takes it)\n')
    expect(stderr).toContain('1 fact in 1 article, 1 skipped, ')
    expect(code).toBe(0)
    expect(inFolder(['english.txt', '--any-language']).stderr).toContain('in 1 article, 0')
  })

  test('a date header that no calendar has is reported', () => {
    const { stdout, stderr } = inFolder(['bad-date.txt', '--published', '2024-03'])
    expect(stderr).toContain('extract: bad-date.txt: the date header 2025-02-31 is not in the calendar\n')
    expect(factsOf(stdout)).toMatchObject([{ published: '2024-03', publishedBasis: 'option', sentence: french }])
  })
})

describe('what is written', () => {
  test('CSV, JSON and pretty', () => {
    expect(inFolder(['in/b.txt', '-f', 'csv']).stdout.split('\r\n')).toHaveLength(3)
    expect(JSON.parse(inFolder(['in', '-f', 'json']).stdout)).toEqual(factsOf(inFolder(['in']).stdout))
    const { stdout } = inFolder(['in', '-f', 'pretty'])
    expect(stdout.match(/^in\/.*$/gm)).toEqual(['in/a-b.txt', 'in/b.txt', 'in/deep/c.txt'])
    expect(stdout).toContain(`    ${french}\n`)
    expect(stdout).not.toContain('\u001B')
  })

  test('colours: --color, FORCE_COLOR, NO_COLOR, --no-color', () => {
    const pretty = ['in', '-f', 'pretty']
    const colored = (args: string[], env = {}) => inFolder([...pretty, ...args], { env }).stdout.includes('\u001B[')
    expect(colored(['--color'])).toBe(true)
    expect(colored([], { FORCE_COLOR: '1' })).toBe(true)
    expect(colored([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false)
    expect(colored(['--no-color'], { FORCE_COLOR: '1' })).toBe(false)
  })

  test('a file, its format by its extension', () => {
    const { stdout, code } = inFolder(['in', '-o', 'facts.csv'])
    expect([stdout, code]).toEqual(['', 0])
    expect(readFileSync(join(folder, 'facts.csv'), 'utf8')).toBe(inFolder(['in', '-f', 'csv']).stdout)
    inFolder(['in', '--output', 'facts.out'])
    expect(readFileSync(join(folder, 'facts.out'), 'utf8')).toBe(inFolder(['in']).stdout)
  })

  test('nothing on standard error with --quiet', () => {
    expect(inFolder(['absent.txt', 'english.txt', 'in', '--quiet'])).toMatchObject({ stderr: '', code: 3 })
  })

  test('a closed pipe ends in silence', async () => {
    const many = `${JSON.stringify({ id: 'x', text: french })}\n`.repeat(2000)
    const child = spawn(process.execPath, [command, '-', '--input-format', 'ndjson', '--quiet'])
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    child.stdin.on('error', () => undefined)
    child.stdout.once('data', () => child.stdout.destroy())
    child.stdin.end(many)
    const code = await new Promise((resolve) => child.on('exit', resolve))
    expect([code, stderr]).toEqual([0, ''])
  })
})

describe.runIf(existsSync('/dev/full'))('what cannot be written is told: exit code 2', () => {
  test.each([
    'in',
    'timeline in --min-points 1',
    'check in --facts',
    'eval --make-gold in',
    'diff in english.txt --any-language',
  ])('%s', (args) => {
    const facts = join(folder, 'facts')
    mkdirSync(facts, { recursive: true })
    writeFileSync(join(facts, 'a.ndjson'), run(['corpus', '--quiet']).stdout)
    const words = args.replace('in --facts', 'facts --facts').split(' ')
    const told = inFolder([...words, '-o', '/dev/full'])
    expect([told.stderr.includes('extract: /dev/full: cannot write, no space left\n'), told.code]).toEqual([true, 2])
    const full = openSync('/dev/full', 'w')
    const { status, stderr } = spawnSync(process.execPath, [command, ...words], { cwd: folder, stdio: ['ignore', full, 'pipe'] })
    closeSync(full)
    expect([stderr.toString().includes('extract: cannot write'), status]).toEqual([true, 2])
  })
})

describe('how it is used', () => {
  test('help and version', () => {
    const { stdout, code } = run(['--help'])
    expect(code).toBe(0)
    for (const line of ['Exit codes:', '0  done', '2  the command line', '3  some input']) expect(stdout).toContain(line)
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    expect(run(['--version'])).toMatchObject({ stdout: `${version}\n`, code: 0 })
  })

  test.each([
    ['--formt', 'csv'],
    ['-f', 'xml'],
    ['--published', '2025-02-31', '-'],
    ['explain'],
    ['-o', '/absent/folder/x', '-'],
  ])('exit code 2: %s', (...args) => {
    const { stdout, stderr, code } = run(args)
    expect([stdout, code]).toEqual(['', 2])
    expect(stderr).toContain("Try 'extract --help'.")
  })

  test('the schema', () => expect(JSON.parse(run(['schema']).stdout)).toEqual(JSON.parse(JSON.stringify(schema))))

  test('explain takes a text, a file or standard input', () => {
    const { stdout, code } = run(['explain', french])
    expect(code).toBe(0)
    expect(stdout).toContain('12 000 salariés')
    expect(inFolder(['explain', 'in/b.txt']).stdout).toBe(stdout)
    expect(run(['explain', '-'], { input: french }).stdout).toBe(stdout)
    expect(inFolder(['explain', 'in'])).toEqual({ stdout: '', stderr: 'extract: in: is a folder\n', code: 3 })
  })

  test.runIf(spawnSync('script', ['--version']).status === 0)('on a terminal: help without a path, else pretty', () => {
    const onTerminal = (args: string, env = {}) =>
      execFileSync('script', ['-qec', `${process.execPath} ${command} ${args}`, '/dev/null'], {
        cwd: folder,
        env: { ...process.env, TERM: 'xterm', NO_COLOR: '', FORCE_COLOR: '', ...env },
      }).toString()
    expect(onTerminal('')).toContain('Usage: extract')
    expect(onTerminal('in --quiet')).toContain('\u001B[')
    expect(onTerminal('in --quiet', { TERM: 'dumb' })).not.toContain('\u001B[')
    expect(onTerminal('in --quiet', { NO_COLOR: '1' })).not.toContain('\u001B[')
  })
})
