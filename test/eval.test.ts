import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { agrees } from '../src/compare/agree.js'
import { canonical } from '../src/compare/dates.js'
import { finder } from '../src/compare/documents.js'
import { gateOf } from '../src/compare/gates.js'
import { goldOf, judgedKeys, type Gold } from '../src/compare/gold.js'
import { makeGold } from '../src/compare/make-gold.js'
import { scoreFacts } from '../src/compare/score.js'
import { extractFacts } from '../src/index.js'
import { skippedWords } from '../src/lexicon/compared.js'
import type { Fact } from '../src/types.js'
import { textsIn } from './corpus.js'
import { root, run } from './run.js'
import { aFact } from './samples.js'
import { canonEdtf } from './score/edtf.mjs'
import { sets } from './score/table.mjs'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chiffres-eval-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ndjson = (all: readonly object[]) => all.map((one) => `${JSON.stringify(one)}\n`).join('')

function goldIn(path: string): Gold[] {
  const files = statSync(path).isDirectory() ? readdirSync(path).map((file) => join(path, file)) : [path]
  return files.sort().flatMap((file) => {
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
    return lines.map((line) => goldOf(JSON.parse(line) as Record<string, unknown>) as Gold)
  })
}

/** The articles, the gold and the facts of each set of the repository. */
const known = Object.entries(sets).map(([name, { articles, gold }]) => {
  const texts = textsIn(articles)
  const facts = texts.flatMap(({ file, text }) => extractFacts(text, { file }))
  return { name, texts, gold: goldIn(join(root, gold)), facts }
})

/** What the reference says of the same gold and facts, and the places of all mistakes in its list. */
function reference(gold: readonly Gold[], facts: readonly Fact[]) {
  writeFileSync(join(folder, 'gold.ndjson'), ndjson(gold))
  writeFileSync(join(folder, 'facts.ndjson'), ndjson(facts))
  const args = ['test/score/score.mjs', '--gold', join(folder, 'gold.ndjson'), '--facts', join(folder, 'facts.ndjson')]
  const [score, ...errors] = execFileSync(process.execPath, [...args, '--json', '--errors'], { cwd: root, encoding: 'utf8' })
    .trimEnd()
    .split('\n')
  const places = errors.map((line) => /^(?<key>\w+) +(?<place>\S+)/.exec(line)!.slice(1).join(' '))
  return { score: JSON.parse(score!) as object, places: places.sort() }
}

function ours(gold: readonly Gold[], facts: readonly Fact[]) {
  const { score, mistakes } = scoreFacts(gold, facts)
  const places = mistakes.map(({ error, key, file, start }) => `${error === 'wrong' ? key : error} ${basename(file)}:${start}`)
  return { score, places: places.sort() }
}

/** Numbers from 0 to 1 that are the same each time. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const DATES = [
  '2025',
  '2025-08',
  '2025-33',
  '2025-07/2025-09',
  '2025-W31',
  '../2025',
  '2025..',
  '199X',
  'XXXX-11',
  '2025-22',
  '2025-34',
  '?',
  '',
]
const WORDS = [
  'Les Utilisateurs',
  'utilisateur',
  'nombre d’utilisateurs actifs',
  'chevaux',
  'cheval',
  'prix',
  'de la',
  'À',
  'CHIFFRE D’AFFAIRES',
]

/** Facts and gold of which some keys hold what they should not, stand elsewhere, are gone or come twice. */
function spoiled<T extends Gold | Fact>(all: readonly T[], random: () => number): T[] {
  const some = <V>(list: readonly V[]): V => list[Math.floor(random() * list.length)]!
  const keys = [...judgedKeys, 'value', 'min', 'max'] as const
  return all.flatMap((one) => {
    const now = { ...one } as Record<string, unknown>
    if (random() < 0.5) now[some(keys)] = null
    const key = some(keys)
    if (random() < 0.5) now[key] = some(all)[key] ?? null
    if (random() < 0.4) now[some(['date', 'baseline'])] = some(DATES)
    if (random() < 0.4) now[some(['subject', 'metric', 'source', 'unit'])] = some(WORDS)
    if (random() < 0.1) Object.assign(now, { value: null, min: 3, max: some([null, 5]) })
    if (random() < 0.2) now['start'] = one.start + Math.round(random() * 20)
    const optional = 'doc' in one && random() < 0.1 ? [{ ...now, optional: true }] : []
    return random() < 0.05
      ? []
      : [now, ...(random() < 0.1 ? [{ ...now, kind: some(['level', 'change']) }] : []), ...optional].map(
          (fact) => ({ ...fact }) as unknown as T,
        )
  })
}

describe.each(known)('$name: the figures are those of the reference', ({ gold, facts }) => {
  test('as they are', () => {
    const { score, places } = reference(gold, facts)
    expect(ours(gold, facts)).toMatchObject({ score, places })
  })

  test.each(Array.from({ length: 12 }, (_, at) => at + 1))('spoiled, %i', (seed) => {
    const random = seeded(seed)
    const wrong = { gold: spoiled(gold, random), facts: spoiled(facts, random) }
    const { score, places } = reference(wrong.gold, wrong.facts)
    expect(ours(wrong.gold, wrong.facts)).toMatchObject({ score, places })
  })
})

describe('answers', () => {
  test.each([
    ['subject', 'l’Afrique du Sud', 'Afrique du Sud (la)', true],
    ['subject', 'Banque de France', 'banque', true],
    ['subject', 'Banque de France', 'France', false],
    ['metric', 'taux de chômage des jeunes', 'taux', false],
    ['metric', 'Journaux', 'journal', true],
    ['unit', 'salarié', 'salariés', true],
    ['unit', 'km', 'kms', false],
    ['per', 'habitant', 'habitants', false],
    ['date', '2025-35', '2025-07/2025-09', true],
    ['baseline', '2025-35', '2025-07/2025-09', true],
    ['baseline', '2025-35', '2025-07', false],
    ['over', 'P1Y', null, false],
    ['over', ['P12M', null], null, true],
  ] as const)('%s: for %j, is %j right? %s', (key, wanted, given, right) => expect(agrees(key, wanted, given)).toBe(right))

  test('the words that do not count are those of the reference', () => {
    const [, words] = /new Set\('(.+)'\.split/.exec(readFileSync(join(root, 'test/score/score.mjs'), 'utf8')) ?? []
    expect([...skippedWords].sort()).toEqual(words!.split(' ').sort())
  })
})

describe('EDTF', () => {
  const year = fc.constantFrom('2025', '2024', '199X', '19XX', 'XXXX', '-0044', 'Y2025', '')
  const part = fc.constantFrom(
    '',
    '-08',
    '-02',
    '-XX',
    '-13',
    '-22',
    '-25',
    '-32',
    '-33',
    '-36',
    '-39',
    '-40',
    '-41',
    '-42',
    '-W01',
    'W53',
  )
  const day = fc.constantFrom('', '-29', '-XX', '-1', 'T12:00')
  const date = fc.oneof(
    fc.tuple(year, part, day).map((cut) => cut.join('')),
    fc.constantFrom('..', '?', 'x'),
  )
  const ends = fc.array(date, { minLength: 1, maxLength: 3 })
  const edtf = fc.tuple(ends, fc.constantFrom('/', '..', ''), fc.constantFrom('', '?', '..', '...', ' '))

  test('has the spelling of the reference', () =>
    fc.assert(
      fc.property(edtf, ([dates, joint, tail]) => {
        for (const text of [`${dates.join(joint)}${tail}`, `[${dates.join(joint)}]`])
          expect([text, canonical(text)]).toEqual([text, canonEdtf(text)])
      }),
      { numRuns: 5000 },
    ))

  test.each([
    ['2025-08', '2025-08-01/2025-08-31'],
    ['2025-07/2025-09', canonical('2025-35')],
    ['2025-01/2025-06', canonical('2025-40')],
    ['2025-W01', '2024-12-30/2025-01-05'],
    ['../2029', '../2029-12-31'],
    ['soon', null],
  ])('%s', (text, days) => expect(canonical(text)).toBe(days))
})

describe('gold made of facts', () => {
  test.each(known)('of $name agrees with them on everything', ({ facts }) => {
    const { score, mistakes } = scoreFacts(makeGold(facts), facts, { all: true })
    expect(mistakes).toEqual([])
    expect(score).toMatchObject({ precision: 1, recall: 1, f1: 1, wholeF1: 1 })
    expect([...new Set(Object.values(score.accuracy))]).toEqual([1])
  })

  test('a vague amount is optional; two articles of one name keep their paths', () => {
    const vague = aFact({ value: null, bound: null, file: 'a/x.txt' })
    const gold = makeGold([vague, aFact({ file: 'b/x.txt' }), aFact({ file: 'b/y.txt' })])
    expect(gold.map(({ doc, optional }) => [doc, optional])).toEqual([
      ['a/x.txt', true],
      ['b/x.txt', undefined],
      ['y.txt', undefined],
    ])
    expect(scoreFacts(gold, [vague, aFact({ file: 'b/x.txt' }), aFact({ file: 'b/y.txt' })]).mistakes).toEqual([])
  })

  test('a name that has no word to be compared by is not judged', () => {
    expect(makeGold([aFact({ subject: 'À' })])[0]).not.toHaveProperty('subject')
  })
})

test('an article is known by the end of its path, and by all of it where that is not enough', () => {
  const gold = { doc: 'b/x.txt', quote: '800 millions', start: 15, value: 8e8 }
  const facts = [aFact({ file: '/home/a/x.txt', value: 3 }), aFact({ file: '/home/b/x.txt' })]
  expect(scoreFacts([gold], facts).score).toMatchObject({ paired: 1, found: 1 })
  expect(scoreFacts([{ ...gold, doc: 'x.txt' }], facts).score).toMatchObject({ paired: 0, found: 0 })
  expect(scoreFacts([{ ...gold, doc: 'x.txt' }], [...facts, aFact({ file: 'x.txt' })]).score).toMatchObject({
    paired: 1,
    found: 1,
  })
  expect(scoreFacts([gold], facts, { all: true }).score).toMatchObject({ documents: 2, paired: 1, found: 2 })
})

test('a name means one file, or all those that are as like it', () => {
  const find = finder(['x.txt', 'a/x.txt', '/home/a/x.txt', 'b/y.txt'])
  expect(['x.txt', 'a/x.txt', 'z/x.txt', 'y.txt', './a/x.txt', 'z.txt'].map((name) => find(name).length)).toEqual([
    1, 1, 3, 1, 2, 0,
  ])
})

test.each(['f1=0.95', 'date=1', 'whole=.5', 'precision=0', 'than=1.0'])('%s is a gate', (text) =>
  expect(gateOf(text)).not.toBeNull(),
)
test.each(['f1', 'f1=', 'f1=95', 'f1=1.1', 'f1=-1', 'f1=0.9=1', 'quote=0.5', 'F1=0.5', 'date=x'])('%s is none', (text) =>
  expect(gateOf(text)).toBeNull(),
)

describe('extract eval', () => {
  const text = 'Le groupe Orvane emploie 12 000 salariés. Il a vendu 300 voitures en août 2025.'
  const gold = [
    { doc: 'a.txt', quote: '12 000 salariés', start: 25, value: 12000, unit: 'salarié', subject: 'Orvane', date: '2025' },
    { doc: 'a.txt', quote: '300 voitures', start: 53, value: 301, unit: 'voiture' },
  ]
  const inFolder = (...args: string[]) => run(['eval', ...args], { cwd: folder })
  beforeAll(() => {
    writeFileSync(join(folder, 'a.txt'), text)
    writeFileSync(join(folder, 'a.ndjson'), ndjson(gold))
  })

  test('is what the library says', () => {
    const { stdout, code } = inFolder('--gold', 'a.ndjson', 'a.txt', '--format', 'json', '--errors')
    const { score, mistakes } = scoreFacts(gold, extractFacts(text, { file: 'a.txt' }))
    expect(JSON.parse(stdout)).toEqual({ ...score, errors: mistakes })
    expect(score).toMatchObject({ paired: 1, precision: 0.5, accuracy: { unit: 1, subject: 1, date: 0 } })
    expect(code).toBe(0)
    expect(inFolder('--gold', 'a.ndjson', 'a.txt', '-o', 'score.json').stdout).toBe('')
    expect(JSON.parse(readFileSync(join(folder, 'score.json'), 'utf8'))).toEqual(score)
  })

  test('the table, and each mistake with its place', () => {
    const { stdout } = inFolder('--gold', 'a.ndjson', 'a.txt', '--errors')
    expect(stdout).toMatch(/^articles 1, gold 2, found 2, paired 1\n/)
    expect(stdout).toMatch(/^precision +50\.0 +1 +2\nrecall +50\.0 +1 +2\nF1 +50\.0\nF1 of whole facts +0\.0\n/m)
    expect(stdout).toMatch(/^date +0\.0 +0 +1\n/m)
    expect(stdout).toMatch(/^date +a\.txt:25 «12 000 salariés» wanted "2025" got null\n/m)
    expect(stdout).toMatch(/^missed +a\.txt:53 «300 voitures» wanted 301\n/m)
    expect(stdout).toMatch(/^spurious +a\.txt:53 «300 voitures» got 300\n/m)
    expect(inFolder('--gold', 'a.ndjson', 'a.txt', '--color').stdout).toContain('\u001B[')
  })

  test('gates that hold are silent, each that does not is one line', () => {
    const args = ['--gold', 'a.ndjson', 'a.txt']
    const held = inFolder(...args, '--min-f1', '0.5', '--min-whole', '0', '--min', 'unit=1', '--min', 'recall=0.5')
    expect([held.stderr, held.code]).toEqual(['', 0])
    const failed = inFolder(...args, '--min-f1', '0.95', '--min-whole', '0.6', '--min', 'date=0.85', '--min', 'than=0.5')
    expect(failed.code).toBe(1)
    expect(failed.stderr.split('\n')).toEqual([
      'extract: gate f1: found 0.5, asked 0.95',
      'extract: gate whole: found 0, asked 0.6',
      'extract: gate date: found 0, asked 0.85',
      'extract: gate than: not judged by the gold, asked 0.5',
      '',
    ])
    expect(failed.stdout).toBe(held.stdout)
    expect(inFolder(...args, '--min-f1', '0.95', '--quiet')).toMatchObject({ stderr: '', code: 1 })
  })

  test('gold that cannot be scored is named, the rest is scored: exit code 3', () => {
    const moved = { ...gold[0], start: 20 }
    const absent = { ...gold[0], quote: '13 000 salariés' }
    const lines = [...gold, moved, absent, { ...gold[0], doc: 'b.txt' }, { ...gold[1], doc: 'b.txt' }, { doc: 'a.txt' }]
    writeFileSync(join(folder, 'bad.ndjson'), `${ndjson(lines)}{oops\n`)
    const { stdout, stderr, code } = inFolder('--gold', 'bad.ndjson', 'a.txt', '--min-f1', '0.9')
    expect(stderr.split('\n')).toEqual([
      'extract: bad.ndjson:7: no "quote"',
      'extract: bad.ndjson:8: not JSON',
      'extract: bad.ndjson:3: «12 000 salariés» is not at 20 of a.txt, but at 25',
      'extract: bad.ndjson:4: «13 000 salariés» is not in a.txt',
      'extract: bad.ndjson:5: no article b.txt among those given',
      'extract: gate f1: found 0.5, asked 0.9',
      '',
    ])
    expect(stdout).toBe(inFolder('--gold', 'a.ndjson', 'a.txt').stdout)
    expect(code).toBe(3)
    expect(inFolder('--gold', 'none', 'a.txt')).toMatchObject({
      stdout: '',
      stderr: 'extract: none: no such file or folder\n',
      code: 3,
    })
  })

  test('facts in the place of articles', () => {
    run(['a.txt', '--quiet', '-f', 'json', '-o', 'facts.json'], { cwd: folder })
    const { stdout, code } = inFolder('--gold', 'a.ndjson', '--facts', 'facts.json')
    expect([stdout, code]).toEqual([inFolder('--gold', 'a.ndjson', 'a.txt').stdout, 0])
  })

  test('gold made, then scored against the same articles', () => {
    const made = inFolder('--make-gold', 'a.txt')
    expect(made.stdout).toContain('{"doc":"a.txt","quote":"12 000 salariés","start":25,')
    writeFileSync(join(folder, 'made.ndjson'), made.stdout)
    const { stdout } = inFolder('--gold', 'made.ndjson', 'a.txt', '-f', 'json')
    expect(JSON.parse(stdout)).toMatchObject({ gold: 2, f1: 1, wholeF1: 1 })
  })

  test.each([
    [['a.txt'], 'name the gold'],
    [['--gold', 'a.ndjson'], 'name the articles'],
    [['--gold', '-', '-'], 'standard input can be one only'],
    [['--gold', 'a.ndjson', 'a.txt', '--min', 'dat=0.5'], 'the gate dat=0.5 makes no sense'],
    [['--gold', 'a.ndjson', 'a.txt', '--min-f1', '95'], 'the gate f1=95 makes no sense'],
    [['--gold', 'a.ndjson', '--make-gold', 'a.txt'], 'cannot be used with'],
  ])('exit code 2: %j', (args, message) => {
    const { stdout, stderr, code } = inFolder(...args)
    expect([stdout, code]).toEqual(['', 2])
    expect(stderr).toContain(message)
    expect(stderr).toContain("Try 'extract eval --help'.")
  })

  test('the example of its help', () => {
    const help = run(['eval', '--help']).stdout
    const example = /^ {2}extract (?<args>eval .+)$/m.exec(help)?.groups?.['args']?.split(' ') ?? []
    expect(run(example)).toMatchObject({ stderr: '', code: 0 })
  })
})
