import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { diffFacts, type Difference } from '../src/compare/diff.js'
import { extractFacts } from '../src/index.js'
import { factKeys, keys, type Fact } from '../src/fact.js'
import { prettyDiff } from '../src/write/diff.js'
import { articles, corpus } from './corpus.js'
import { command, factsOf, root, run } from './run.js'
import { aFact } from './samples.js'

const golden = factsOf(readFileSync(join(root, 'fixtures/corpus.ndjson'), 'utf8'))
/** `changed 3 % value exact`: what differs, in order. */
const outline = (differences: readonly Difference[]) =>
  differences.map(({ difference, keys: changed, old, new: now }) => [difference, (now ?? old)!.quote, ...changed].join(' '))
/** What an edit may change by what the words around a figure are understood to say. */
const understood = factKeys.filter((key) => /^(?:sentence|confidence|subject|metric|source|date)/.test(key))
const between = (old: string, now: string) =>
  outline(diffFacts(extractFacts(old), extractFacts(now), { ignore: understood }).differences)

const paragraphs = [
  'Le groupe Orvane emploie 12 000 salariés.',
  'Il a vendu 300 voitures et 40 camions en août.',
  'Son titre a gagné 3 % à Paris, et celui de Velmar a cédé 3 %.',
  'Le groupe Velmar emploie 800 personnes.',
]
const article = paragraphs.join('\n\n')

describe('facts against facts', () => {
  test.each(articles)('$file does not differ from itself', ({ file, text }) => {
    const facts = extractFacts(text, { file })
    expect(diffFacts(facts, facts)).toEqual({ differences: [], same: facts.length })
  })

  test('where a fact stands makes no difference', () => {
    const moved = golden.map((fact) => ({
      ...fact,
      id: `x${fact.id}`,
      start: fact.start + 7,
      end: fact.end + 7,
      line: fact.line + 1,
    }))
    const elsewhere = moved.map((fact) => ({ ...fact, file: `/home/x/${fact.file}` }))
    for (const now of [moved, elsewhere, [...moved].reverse()])
      expect(diffFacts(golden, now)).toEqual({ differences: [], same: golden.length })
  })

  test('a paragraph put in moves all facts behind it and changes none', () => {
    const longer = `Le musée de Nantes a reçu 450 visiteurs.\n\n${article}`
    expect(between(article, longer)).toEqual(['added 450 visiteurs'])
    expect(between(longer, article)).toEqual(['removed 450 visiteurs'])
  })

  test('a paragraph moved changes nothing', () => {
    const [first, ...rest] = paragraphs
    expect(between(article, [...rest, first].join('\n\n'))).toEqual([])
  })

  test.each([
    ['a figure', ['12 000', '13 000'], ['changed 13 000 salariés value exact quote']],
    ['a figure beside another', ['40 camions', '50 camions'], ['changed 50 camions value exact quote']],
    ['a word', ['a vendu', 'a livré'], []],
    ['the first of two alike', ['gagné 3 %', 'gagné 4 %'], ['changed 4 % value exact quote']],
    ['the second of two alike', ['cédé 3 %', 'cédé 4 %'], ['changed 4 % value exact quote']],
    ['a bound', ['emploie 800', 'emploie plus de 800'], ['changed plus de 800 personnes bound quote']],
    ['a part of a sentence', [' et 40 camions', ''], ['removed 40 camions']],
    ['a figure and a word', ['vendu 300', 'livré 301'], ['changed 301 voitures value exact quote']],
    ['all but the figure', ['Le groupe Velmar emploie', 'Chez Velmar travaillent'], []],
    [
      'most of a sentence',
      ['emploie 800 personnes', 'possède 12 usines en Pologne'],
      ['added 12 usines', 'removed 800 personnes'],
    ],
    [
      'a whole sentence',
      ['Le groupe Velmar emploie 800 personnes.', 'La ville de Lille a 5 ponts.'],
      ['added 5 ponts', 'removed 800 personnes'],
    ],
  ])('an edit of %s', (_, [old, now], expected) => {
    expect(between(article, article.replace(old!, now!)).sort()).toEqual(expected)
  })

  test('the same figure holds through a sentence that is hardly the same', () => {
    const [old] = extractFacts('Le groupe Velmar emploie 800 personnes.')
    const now = extractFacts('Chez Velmar travaillent 800 personnes.')
    expect(diffFacts([old!], now).differences).toMatchObject([
      { difference: 'changed', old: { value: 800 }, new: { value: 800 } },
    ])
    const other = now.map((fact) => ({ ...fact, value: 900, quote: '900 personnes' }))
    expect(outline(diffFacts([old!], other).differences)).toEqual(['removed 800 personnes', 'added 900 personnes'])
  })

  test('another figure of the same sentence is another fact', () => {
    const [, second] = paragraphs
    const [cars, lorries] = extractFacts(second!)
    expect(outline(diffFacts([cars!], [lorries!]).differences).sort()).toEqual(['added 40 camions', 'removed 300 voitures'])
    expect(outline(diffFacts([cars!], [{ ...cars!, quote: '300', unit: null }]).differences)).toEqual(['changed 300 unit quote'])
  })

  test('each key counts but those ignored', () => {
    const place = ['id', 'file', 'start', 'end', 'line']
    const others = (Object.keys(keys) as (keyof Fact)[]).filter((key) => !place.includes(key))
    for (const key of others) {
      const now = aFact({ [key]: key === 'quote' || key === 'sentence' ? `Or ${aFact()[key]}` : 'x' })
      expect(diffFacts([aFact()], [now]).differences).toMatchObject([{ difference: 'changed', keys: [key] }])
      expect(diffFacts([aFact()], [now], { ignore: [key] }).differences).toEqual([])
    }
  })

  test('articles that are new, gone, or of the same name in other folders', () => {
    const old = [aFact({ file: 'a/x.txt' }), aFact({ file: 'b/x.txt', value: 2 }), aFact({ file: 'gone.txt' })]
    const now = [aFact({ file: '/home/b/x.txt', value: 2 }), aFact({ file: '/home/a/x.txt' }), aFact({ file: 'new.txt' })]
    const { differences, same } = diffFacts(old, now)
    expect([differences.map(({ difference, file }) => `${difference} ${file}`), same]).toEqual([
      ['removed gone.txt', 'added new.txt'],
      2,
    ])
  })

  test('folders parted as on Windows', () => {
    const old = [aFact({ file: 'in\\a\\x.txt' }), aFact({ file: 'in\\b\\x.txt', value: 2 })]
    const now = [aFact({ file: '/home/in/a/x.txt' }), aFact({ file: '/home/in/b/x.txt', value: 2 })]
    expect(diffFacts(old, now)).toEqual({ differences: [], same: 2 })
  })

  test('what is gone is told where it stood', () => {
    const facts = extractFacts(article)
    const without = facts.filter(({ quote }) => quote !== '40 camions')
    const now = without.map((fact) => ({ ...fact, modality: 'hedged' as const }))
    expect(outline(diffFacts(facts, now).differences).slice(1, 4)).toEqual([
      'changed 300 voitures modality',
      'removed 40 camions',
      'changed 3 % modality',
    ])
  })

  test('twenty thousand facts of one text, all edited, take seconds', () => {
    const many = Array.from({ length: 20_000 }, (_, at) =>
      aFact({ value: at, quote: `${at} voitures`, sentence: `Usine ${at}xyz : ${at} voitures`, start: at * 30 }),
    )
    const edited = many.map((fact) => ({ ...fact, sentence: `${fact.sentence} neuves`, start: fact.start + 5 }))
    const { differences } = diffFacts(many, edited)
    expect(differences.every((one) => one.old?.value === one.new?.value)).toBe(true)
    expect(differences).toHaveLength(many.length)
  }, 10_000)
})

test('on a terminal: one mark a fact, a line a key, no control character', () => {
  const facts = [aFact({ subject: 'A\u001B[2J' }), aFact({ start: 99, quote: '3 %', sentence: 'Or 3 %.' })]
  const now = [aFact({ subject: 'B', date: null })]
  const { differences } = diffFacts(facts, now)
  expect(prettyDiff(differences, false).replaceAll('\u00A0', ' ')).toBe(`a.txt
~ 800 M utilisateurs / semaine · utilisateurs · B · line 1
    subject  "A\\u001b[2J" → "B"
    date     "2025-10-06" → null
- 800 M utilisateurs / semaine · utilisateurs · ChatGPT · 2025-10-06 · line 1
`)
  expect(prettyDiff(differences, true)).toContain('\u001B[33m~')
})

describe('extract diff', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'chiffres-diff-'))
    mkdirSync(join(folder, 'in'))
    for (const { file, text } of corpus) writeFileSync(join(folder, 'in', file.slice('corpus/'.length)), text)
    writeFileSync(join(folder, 'old.ndjson'), readFileSync(join(root, 'fixtures/corpus.ndjson')))
    const changed = golden.slice(1).map((fact, at) => (at === 0 ? { ...fact, date: '2024', confidence: 0.1 } : fact))
    writeFileSync(join(folder, 'new.json'), JSON.stringify(changed, null, 2))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const inFolder = (args: readonly string[], more = {}) => run(['diff', ...args], { cwd: folder, ...more })

  test('no difference: nothing printed, exit code 0', () => {
    const nothing = { stdout: '', stderr: `0 added, 0 removed, 0 changed, ${golden.length} the same\n`, code: 0 }
    expect(inFolder(['old.ndjson', 'old.ndjson'])).toEqual(nothing)
    expect(inFolder(['old.ndjson', 'in'])).toEqual(nothing)
    expect(inFolder(['old.ndjson', '-'], { input: readFileSync(join(folder, 'old.ndjson')) })).toEqual(nothing)
    expect(inFolder(['old.ndjson', 'in', '--quiet'])).toMatchObject({ stderr: '' })
  })

  test('differences: NDJSON in a pipe, exit code 1', () => {
    const { stdout, stderr, code } = inFolder(['old.ndjson', 'new.json'])
    const found = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Difference)
    expect(found).toEqual(diffFacts(golden, found[1]!.new ? [found[1]!.new, ...golden.slice(2)] : []).differences)
    expect(found).toMatchObject([
      { difference: 'removed', file: golden[0]!.file, keys: [], old: golden[0], new: null },
      { difference: 'changed', file: golden[1]!.file, keys: ['date', 'confidence'], old: golden[1], new: { date: '2024' } },
    ])
    expect([stderr, code]).toEqual([`0 added, 1 removed, 1 changed, ${golden.length - 2} the same\n`, 1])
  })

  test('for people, in colours, to a file, without some keys', () => {
    const pretty = inFolder(['old.ndjson', 'new.json', '--format', 'pretty', '--ignore', 'confidence,id', '--color'])
    expect(pretty.stdout).toContain('\u001B[31m-')
    expect(pretty.stdout).not.toContain('confidence')
    const ignored = inFolder(['old.ndjson', 'new.json', '--ignore', 'confidence', '--ignore', 'date', '-o', 'diff.pretty'])
    expect([ignored.stdout, ignored.code]).toEqual(['', 1])
    expect(readFileSync(join(folder, 'diff.pretty'), 'utf8')).toMatch(/^corpus\/000_\w+\.txt\n- [^\n]+\n$/)
  })

  test('a reader that closes the pipe does not make them equal', async () => {
    const many = Array.from({ length: 3000 }, (_, at) => JSON.stringify(aFact({ file: `${at}.txt` })))
    writeFileSync(join(folder, 'many.ndjson'), many.join('\n'))
    writeFileSync(join(folder, 'none.ndjson'), '')
    const child = spawn(process.execPath, [command, 'diff', 'many.ndjson', 'none.ndjson', '--quiet'], { cwd: folder })
    child.stdout.once('data', () => child.stdout.destroy())
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(1)
  })

  test('one article of a file, and articles as NDJSON', () => {
    writeFileSync(join(folder, 'one.ndjson'), JSON.stringify({ id: 'a', text: article }))
    writeFileSync(join(folder, 'facts.ndjson'), run(['one.ndjson', '-i', 'ndjson', '--quiet'], { cwd: folder }).stdout)
    expect(inFolder(['facts.ndjson', 'one.ndjson', '-i', 'ndjson'])).toMatchObject({ stdout: '', code: 0 })
    const { file } = corpus[0]!
    const { stderr } = inFolder(['old.ndjson', file.replace('corpus', 'in')])
    const kept = golden.filter((fact) => fact.file === file).length
    expect(stderr).toBe(`0 added, ${golden.length - kept} removed, 0 changed, ${kept} the same\n`)
  })

  test('what is no fact is named by its line: exit code 3', () => {
    writeFileSync(join(folder, 'bad.ndjson'), `${JSON.stringify(golden[0])}\n{oops\n{"file":"a"}\n`)
    const { stdout, stderr, code } = inFolder(['bad.ndjson', 'bad.ndjson'])
    expect(stderr).toContain('extract: bad.ndjson:2: not JSON\nextract: bad.ndjson:3: not a fact: no "kind"\n')
    expect([stdout, code]).toEqual(['', 3])
    expect(inFolder(['old.ndjson', 'none'])).toEqual({ stdout: '', stderr: 'extract: none: no such file or folder\n', code: 3 })
  })

  test.each([
    [['old.ndjson'], 'missing required argument'],
    [['old.ndjson', 'in', '--ignore', 'confidence,sure'], '--ignore sure: no such key, the keys are id, file,'],
    [['-', '-'], 'one side only'],
    [['old.ndjson', 'in', '-o', '/absent/folder/x'], 'cannot write'],
  ])('exit code 2: %j', (args, message) => {
    const { stdout, stderr, code } = inFolder(args)
    expect([stdout, code]).toEqual(['', 2])
    expect(stderr).toContain(message)
    expect(stderr).toContain("Try 'extract diff --help'.")
  })

  test('the example of its help', () => {
    const help = run(['diff', '--help']).stdout
    const example = /^ {2}extract (?<args>diff .+)$/m.exec(help)?.groups?.['args']?.split(' ') ?? []
    expect(run(example)).toMatchObject({ stdout: '', code: 0 })
  })
})
