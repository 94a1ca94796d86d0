import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { factOf } from '../src/fact-record.js'
import { linesOf } from '../src/read/records.js'
import { run } from './run.js'
import { aFact } from './samples.js'

describe('objects of a file', () => {
  test.each([
    ['{"a":1}\r\n\n{"b":2}', [1, 3]],
    ['[\n{"a":1},\n{"b":"]},{\\""}\n]\n', [2, 3]],
    ['[{"a":[{}]},\n {"b":2}]', [1, 2]],
    ['[]', []],
    ['', []],
  ])('%j', (text, numbers) => {
    const lines = linesOf(text)
    expect(lines.map(({ number }) => number)).toEqual(numbers)
    expect(lines.every((line) => 'fields' in line)).toBe(true)
  })

  test.each([
    ['{"a":1}\n{oops\n3', { 2: 'not JSON', 3: 'not a JSON object' }],
    ['[{"a":1},\n{"b":2},\n{oops}]', { 3: 'not JSON' }],
    ['[{"a":1},\n{"b":2},\n', { 2: 'not JSON' }],
    ['[{"a":1},\n"b", [1]]', { 2: 'not a JSON object' }],
  ])('%j', (text, problems) => {
    expect(Object.fromEntries(linesOf(text).flatMap((line) => ('problem' in line ? [[line.number, line.problem]] : [])))).toEqual(
      problems,
    )
  })
})

describe('a fact', () => {
  const without = (key: string) => factOf({ ...aFact(), [key]: undefined })

  test('what may be null may be left out, and so may id and confidence', () => {
    expect(factOf({ ...aFact() })).toEqual(aFact())
    expect(without('source')).toEqual(aFact())
    for (const key of ['id', 'confidence']) expect(without(key)).toEqual({ ...aFact(), [key]: null })
  })

  test('keys of another version are passed over', () => expect(factOf({ ...aFact(), mood: 'glad' })).toEqual(aFact()))

  test.each(['file', 'kind', 'modality', 'quote', 'start', 'end', 'line', 'sentence'])('none without %s', (key) =>
    expect(without(key)).toBe(`not a fact: no "${key}"`),
  )

  test.each([
    ['value', '3', 'not a fact: "value" is "3"'],
    ['value', Infinity, 'not a fact: "value" is null'],
    ['line', 1.5, 'not a fact: "line" is 1.5'],
    ['kind', 'rate', 'not a fact: "kind" is "rate"'],
  ])('%s is %j', (key, value, problem) => expect(factOf({ ...aFact(), [key]: value })).toBe(problem))
})

describe('every command that reads facts', () => {
  let folder: string
  const inFolder = (args: string, more = {}) => run(args.split(' '), { cwd: folder, ...more })
  const commands = ['timeline --min-points 1 --facts', 'check --facts', 'eval --gold gold.ndjson --facts', 'diff good.ndjson']

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'chiffres-records-'))
    mkdirSync(join(folder, 'in'))
    const { quote, start } = aFact()
    writeFileSync(join(folder, 'gold.ndjson'), JSON.stringify({ doc: 'a.txt', quote, start, value: 8e8 }))
    const facts = [aFact(), aFact({ start: 400, end: 400 + quote.length, date: '2024' })]
    const lines = facts.map((fact) => JSON.stringify(fact))
    writeFileSync(join(folder, 'good.ndjson'), lines.join('\n'))
    writeFileSync(join(folder, 'good.json'), JSON.stringify(facts, null, 1))
    writeFileSync(join(folder, 'utf-16.ndjson'), Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`, 'utf16le'))
    writeFileSync(join(folder, 'bad.ndjson'), `${lines[0]}\n{oops\n\n[1]\n${lines[1]!.replace('"level"', '"rate"')}\n${lines[1]}`)
    writeFileSync(join(folder, 'in/good.jsonl'), lines.join('\n'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each(commands)('%s: NDJSON or an array, UTF-8 or UTF-16, a file, a folder of them or standard input', (command) => {
    const { stdout, code } = inFolder(`${command} good.ndjson`)
    expect(code).toBe(0)
    const inputs = ['good.json', 'utf-16.ndjson', ...(command.startsWith('diff') ? [] : ['in'])]
    for (const path of inputs) expect(inFolder(`${command} ${path}`)).toMatchObject({ stdout, code: 0 })
    const input = run(['-', '--quiet']).stdout
    expect(inFolder(`${command} -`, { input }).code).toBe(command.startsWith('diff') ? 1 : 0)
  })

  test.each(commands)('%s: what is no fact is named by its line, the rest is taken: exit code 3', (command) => {
    const { stdout, stderr, code } = inFolder(`${command} bad.ndjson`)
    expect(stderr).toContain(
      'extract: bad.ndjson:2: not JSON\nextract: bad.ndjson:4: not a JSON object\nextract: bad.ndjson:5: not a fact: "kind" is "rate"\n',
    )
    expect(code).toBe(3)
    expect(stdout).toBe(inFolder(`${command} good.ndjson`).stdout)
    expect(inFolder(`${command} absent.ndjson`)).toMatchObject({ code: 3 })
    expect(inFolder(`${command} absent.ndjson`).stderr).toContain('extract: absent.ndjson: no such file or folder\n')
  })
})
