import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkFacts, extractFacts, type Fact, type Finding } from '../src/index.js'
import { articles, corpus } from './corpus.js'
import { root, run } from './run.js'
import { aFact } from './samples.js'

let folder: string
const spaces = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ')
const findingsIn = (ndjson: string) =>
  spaces(ndjson)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Finding)
const inFolder = (args: readonly string[], input = '') => run(['check', ...args], { cwd: folder, input })
const verdictsIn = (ndjson: string) => findingsIn(ndjson).map(({ verdict }) => verdict)

const right = 'Le prix plancher est de 425 FCFA, contre 275 FCFA l’an dernier, soit un bond de 54,5 %.\n'
const wrong = 'Le prix plancher est de 425 FCFA, contre 275 FCFA l’an dernier, soit un bond de 35,3 %.\n'

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chiffres-check-'))
  mkdirSync(join(folder, 'in'))
  writeFileSync(join(folder, 'in/a.txt'), right)
  writeFileSync(join(folder, 'in/b.txt'), wrong)
  writeFileSync(join(folder, 'c.txt'), 'Fin 2023, Novacier employait 4 200 salariés.\n')
  writeFileSync(join(folder, 'd.txt'), 'Novacier, qui employait 5 100 salariés fin 2023, recrute.\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the corpus', () => {
  const found = findingsIn(run(['check', 'corpus', '--quiet']).stdout)
  const about = (quote: string) => found.find(({ facts }) => facts[0]!.quote === quote)

  test('double l’audience par rapport aux 100 millions: holds', () => {
    expect(about('double')).toMatchObject({ verdict: 'holds', check: 'change' })
    expect(about('double')!.facts.map(({ value }) => value)).toEqual([2, 2e8, 1e8])
    expect(about('double')!.arithmetic).toContain('= ×2 (×1,985 to ×2,015), stated ×2')
  })

  test('plus du double des 1,6 milliard: holds', () => {
    expect(about('plus du double')).toMatchObject({ verdict: 'holds' })
    expect(about('plus du double')!.facts.map(({ value }) => value)).toEqual([2, 3.4e9, 1.6e9])
  })

  test('en hausse d’un tiers par rapport à décembre: derives 300 million', () => {
    const { verdict, gives } = about('un tiers')!
    expect(verdict).toBe('derived')
    expect(gives).toMatchObject({ subject: 'OpenAI', unit: 'utilisateur', per: 'P1W', date: '2024-12' })
    expect([gives!.value, gives!.min! < 3e8, gives!.max! > 3e8]).toEqual([expect.closeTo(3e8), true, true])
  })

  test('no false alarm, here or in the other articles', () => {
    const facts = articles.flatMap(({ file, text }) => extractFacts(text, { file }))
    const all = checkFacts(facts)
    expect(all.filter(({ verdict }) => verdict === 'fails' || verdict === 'diverges')).toEqual([])
    expect(all.filter(({ verdict }) => verdict === 'holds').length).toBeGreaterThan(10)
  })

  test('no false alarm on the facts that were written down by hand', () => {
    const found = checkFacts(corpus.flatMap(({ file, text }) => byHand(file, extractFacts(text, { file }))))
    expect(found.map(({ verdict }) => verdict)).toEqual(['derived', 'holds', 'holds'])
  })
})

/** The facts as found, with the answers of those that were written down. */
function byHand(file: string, facts: readonly Fact[]): Fact[] {
  const gold = readFileSync(join(root, 'test/gold/seeds.ndjson'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown> & { doc: string; start: number; quote: string })
  return gold
    .filter(({ doc }) => file.endsWith(doc))
    .flatMap(({ start, quote, ...answers }) => {
      const fact = facts.find((one) => one.start < start + quote.length && start < one.end)
      const known = Object.entries(answers).filter(([key]) => fact && key in fact)
      return fact
        ? [
            {
              ...fact,
              ...Object.fromEntries(known.map(([key, value]) => [key, Array.isArray(value) ? value[0] : value])),
            } as Fact,
          ]
        : []
    })
}

describe('extract check', () => {
  test('each finding with its figures, their files and lines', () => {
    const { stdout, stderr, code } = inFolder(['in'])
    expect(code).toBe(0)
    expect(findingsIn(stdout)).toMatchObject([
      { verdict: 'holds', check: 'change', facts: [{ file: 'in/a.txt', line: 1, quote: '54,5 %' }, {}, {}], gives: null },
      {
        verdict: 'fails',
        arithmetic: '425 XOF ÷ 275 XOF = +54,55 (+54,08 to +55,01) %, stated +35,3 %',
        why: '“contre” sets one figure against the other, “soit” draws the change from them',
        facts: [{ file: 'in/b.txt', quote: '35,3 %' }, { quote: '425 FCFA' }, { quote: '275 FCFA' }],
      },
    ])
    expect(stderr).toMatch(/^2 findings, 1 holds, 1 fails; 6 facts in 2 articles, \d+\.\d s\n$/)
  })

  test('two articles that do not say the same', () => {
    expect(findingsIn(inFolder(['c.txt', 'd.txt']).stdout)).toMatchObject([
      { verdict: 'diverges', check: 'divergence', facts: [{ file: 'c.txt' }, { file: 'd.txt' }] },
    ])
    expect(inFolder(['c.txt', 'c.txt', '--quiet'])).toMatchObject({ stdout: '', code: 0 })
  })

  test('the same from facts: a file or standard input', () => {
    const facts = run(['in', '--quiet'], { cwd: folder }).stdout
    writeFileSync(join(folder, 'facts.ndjson'), facts)
    const { stdout } = inFolder(['in'])
    expect(inFolder(['--facts', '-'], facts).stdout).toBe(stdout)
    expect(inFolder(['--facts', 'facts.ndjson']).stdout).toBe(stdout)
  })

  test('--only some verdicts', () => {
    expect(verdictsIn(inFolder(['in', '--only', 'fails,diverges']).stdout)).toEqual(['fails'])
    expect(verdictsIn(inFolder(['in', '--only', 'holds']).stdout)).toEqual(['holds'])
    expect(inFolder(['in', '--only', 'wrong'])).toMatchObject({ stdout: '', code: 2 })
  })

  test('--fail: exit code 1 if what is written fails or diverges', () => {
    expect(inFolder(['in', '--fail']).code).toBe(1)
    expect(inFolder(['c.txt', 'd.txt', '--fail']).code).toBe(1)
    expect(inFolder(['in/a.txt', '--fail']).code).toBe(0)
    expect(inFolder(['in', '--fail', '--only', 'holds']).code).toBe(0)
    expect(inFolder(['absent.txt', 'in', '--fail']).code).toBe(1)
    expect(inFolder(['absent.txt', 'in']).code).toBe(3)
  })

  test('for people: colours, files and lines; by the ending of --output', () => {
    const { stdout } = inFolder(['in/b.txt', '--format', 'pretty'])
    expect(spaces(stdout)).toBe(
      [
        'fails change  425 XOF ÷ 275 XOF = +54,55 (+54,08 to +55,01) %, stated +35,3 %',
        '  in/b.txt:1  … 275 FCFA l’an dernier, soit un bond de 35,3 %.',
        '  in/b.txt:1  Le prix plancher est de 425 FCFA, contre 275 FCFA l’an dernier, soit un …',
        '  in/b.txt:1  … prix plancher est de 425 FCFA, contre 275 FCFA l’an dernier, soit un bond de 35,3 %.',
        '  “contre” sets one figure against the other, “soit” draws the change from them',
        '',
      ].join('\n'),
    )
    expect(inFolder(['in', '--format', 'pretty', '--color']).stdout).toContain('\u001B[31m')
    inFolder(['in', '--output', 'findings.pretty', '--quiet'])
    expect(readFileSync(join(folder, 'findings.pretty'), 'utf8')).toContain('in/b.txt:1')
  })

  test('--help, and its example', () => {
    const { stdout } = run(['check', '--help'])
    const [, example] = /Example:\n {2}extract (?<example>.+)\n/.exec(stdout) ?? []
    expect(run(example!.split(' '))).toMatchObject({ stdout: '', code: 0 })
  })

  test('explain says which checks were made, and why', () => {
    const { stdout } = run(['explain', wrong])
    expect(spaces(stdout)).toContain('fails change  425 XOF ÷ 275 XOF')
    expect(stdout).toContain('“soit” draws the change from them')
    expect(run(['explain', 'Il pèse 3 tonnes.']).stdout).not.toContain('÷')
  })
})

describe('time', () => {
  const facts = articles.flatMap(({ file, text }) => extractFacts(text, { file }))
  const copies = (count: number) =>
    Array.from({ length: count }, (_, at) => facts.map((fact) => ({ ...fact, file: `${at}/${fact.file}` }))).flat()
  const timed = (all: readonly Fact[]) => {
    const start = performance.now()
    checkFacts(all)
    return performance.now() - start
  }

  test('grows as the number of articles', () => {
    timed(copies(5))
    const [few, many] = [timed(copies(5)), timed(copies(40))]
    expect(many / few).toBeLessThan(3 * 8)
  })

  test('a table on one line', () => {
    const row = 'hausse de 3 %, contre 4 millions, soit 5 %, '
    const sentence = row.repeat(3000)
    const table = Array.from({ length: 9000 }, (_, at) => {
      const start = Math.floor(at / 3) * row.length + [10, 22, 38][at % 3]!
      const change = { kind: 'change', direction: 'up', unit: '%', unitKind: 'percent', value: 3, exact: '3' } as const
      const quote = ['3 %', '4 millions', '5 %'][at % 3]!
      return aFact({
        sentence,
        start,
        end: start + quote.length,
        quote,
        ...(at % 3 === 1 ? { value: 4e6, exact: '4000000' } : change),
      })
    })
    expect(timed(table)).toBeLessThan(10_000)
  })
})
