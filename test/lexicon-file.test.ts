import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractFacts, lexiconSchema, parseLexicon } from '../src/index.js'
import { tables } from '../src/user/keys.js'
import { root } from './run.js'

const text = readFileSync(join(root, 'fixtures/lexicon/port.yaml'), 'utf8')
const port = {
  names: [{ name: 'Terminal de l’Estuaire', aliases: ['TDE', 'Terminal Estuaire'], type: 'company' }],
  metrics: [
    {
      id: 'container-traffic',
      label: 'trafic de conteneurs',
      forms: ['trafic(s) de conteneurs', 'trafic conteneurisé'],
      units: ['measure'],
      verbs: ['manutentionner'],
    },
  ],
  units: [{ unit: '[teu]', kind: 'measure', forms: ['EVP', 'équivalent(s) vingt pieds'] }],
}

/** `2:3 what is wrong`, one for each problem. */
async function problemsIn(...texts: readonly string[]): Promise<string[]> {
  const { problems } = await parseLexicon(...texts.map((text, at) => ({ file: `${at + 1}.yaml`, text })))
  return problems.map(({ file, line, column, problem }) => `${texts.length > 1 ? `${file}:` : ''}${line}:${column} ${problem}`)
}

const isLexicon = new Ajv2020({ strict: true }).compile(lexiconSchema)

describe('a lexicon file', () => {
  test('of YAML or of JSON', async () => {
    expect(await parseLexicon({ file: 'port.yaml', text })).toEqual({ lexicon: port, problems: [] })
    for (const indent of [0, 2])
      expect(await parseLexicon({ file: 'port.json', text: JSON.stringify(port, null, indent) })).toEqual({
        lexicon: port,
        problems: [],
      })
  })

  test('may have some tables only, and anchors', async () => {
    const shared =
      'metrics:\n  - {id: a, label: a, forms: [a], units: &u [count]}\n  - {id: b, label: b, forms: [b], units: *u}\n'
    const { lexicon, problems } = await parseLexicon({ file: '1.yaml', text: shared })
    expect([lexicon.metrics?.map(({ units }) => units), problems]).toEqual([[['count'], ['count']], []])
    expect(lexicon.names).toEqual([])
    expect(await problemsIn('{}')).toEqual([])
  })

  test('several are one', async () => {
    const { names, ...rest } = port
    const sources = [{ names }, rest].map((part, at) => ({ file: `${at}.json`, text: JSON.stringify(part) }))
    expect(await parseLexicon(...sources)).toEqual({ lexicon: port, problems: [] })
  })

  test('fits its schema', () => {
    expect(isLexicon(port) ? null : isLexicon.errors).toBeNull()
    expect(isLexicon({ names: [{ name: 'Kliro', type: 'startup' }] })).toBe(false)
    expect(isLexicon({ metrics: [{ id: 'Box Office', label: 'x', forms: ['x'] }] })).toBe(false)
    expect(isLexicon({ units: [{ unit: 'x', kind: 'count', forms: [] }] })).toBe(false)
    expect(isLexicon({ verbs: [] })).toBe(false)
  })
})

const name = 'names:\n  - name: Kliro\n    type: company\n'
const metric = 'metrics:\n  - id: a\n    label: a\n    forms: [a]\n'
const types = 'person, company, institution, place, product, index, group, event'
const kinds = 'currency, percent, points, factor, measure, duration, count'
const form = 'words, brackets round what may lack: zorb(s)'

describe('what is wrong in a lexicon file', () => {
  test.each([
    ['', '1:1 the file is empty; write keys with values: names, metrics, units'],
    ['# nothing yet\n', '1:1 the file is empty; write keys with values: names, metrics, units'],
    ['- name: Kliro', '1:1 the file is a list; write keys with values: names, metrics, units'],
    ['Kliro', '1:1 the file is "Kliro"; write keys with values: names, metrics, units'],
    ['name:\n  - Kliro', '1:1 "name" is no key of the file; write names, metrics, units'],
    ['12: x', '1:1 12, which is no text is no key of the file; write names, metrics, units'],
    ['names:\n', '1:7 "names" is empty; write a list: entries behind dashes, each with name, type'],
    ['names:\n  name: Kliro', '2:3 "names" is a mapping; write a list: entries behind dashes, each with name, type'],
    ['names: [Kliro]', '1:9 an entry of "names" is "Kliro"; write keys with values: name, aliases, type, gender, owner'],
    ['names:\n  - type: company', '2:5 no "name"; write a name without brackets'],
    ['names:\n  - name: Kliro', `2:5 no "type"; write one of ${types}`],
    ['names:\n  - name: Kliro\n    type: startup', `3:11 "type" is "startup"; write one of ${types}`],
    ['names:\n  - name: Kliro\n    type: [company]', `3:11 "type" is a list; write one of ${types}`],
    ['names:\n  - name: ""\n    type: company', '2:11 "name" is ""; write a name without brackets'],
    ['names:\n  - name: Kliro(s)\n    type: company', '2:11 "name" is "Kliro(s)"; write a name without brackets'],
    [
      'names:\n  - name: 1984\n    type: company',
      '2:11 "name" is 1984, which is no text; write a name without brackets, in quotes',
    ],
    [`${name}    alias: KLR`, '4:5 "alias" is no key of an entry of "names"; write name, aliases, type, gender, owner'],
    [`${name}    aliases: KLR`, '4:14 "aliases" is "KLR"; write a list: ["KLR"], or leave the key out'],
    [`${name}    aliases:`, `4:13 "aliases" is empty; write a list: ${form}, or leave the key out`],
    [`${name}    aliases: []`, `4:14 "aliases" is an empty list; write a list: ${form}, or leave the key out`],
    [`${name}    gender: x`, '4:13 "gender" is "x"; write one of m, f, or leave the key out'],
    [
      `${name}    owner: yes no\n    gender: true`,
      '5:13 "gender" is true, which is no text; write one of m, f, or leave the key out',
    ],
    [`${metric}    units: [count, euro]`, `5:20 "units" holds "euro"; write one of ${kinds}, or leave the key out`],
    [
      `${metric}    verbs: [s’asseoir]`,
      '5:13 "verbs" holds "s’asseoir"; write a verb as an infinitive, without pronoun, or leave the key out',
    ],
    [`${metric}    verbs: [zlare]`, /^5:13 "verbs" holds "zlare"/],
    [metric.replace('[a]', '[]'), `4:12 "forms" is an empty list; write a list: ${form}`],
    [metric.replace('[a]', "['']"), `4:13 "forms" holds ""; write ${form}`],
    [metric.replace('[a]', "['(s)']"), `4:13 "forms" holds "(s)"; write ${form}`],
    [metric.replace('[a]', "['zorb(s']"), `4:13 "forms" holds "zorb(s"; write ${form}`],
    [metric.replace('[a]', "['…']"), `4:13 "forms" holds "…"; write ${form}`],
    [metric.replace('[a]', '[null]'), `4:13 "forms" holds empty; write ${form}`],
    [metric.replace('[a]', '[{a: b}]'), `4:13 "forms" holds a mapping; write ${form}`],
    [
      metric.replace('id: a', 'id: Box Office'),
      '2:9 "id" is "Box Office"; write small letters and digits joined by hyphens: active-users',
    ],
    ['units:\n  - {unit: x, kind: money, forms: [x]}', `2:21 "kind" is "money"; write one of ${kinds}`],
    ['names: *nobody', '1:8 "names" is empty; write a list: entries behind dashes, each with name, type'],
    ['names: &all [*all]', '1:14 an entry of "names" is a list; write keys with values: name, aliases, type, gender, owner'],
    [`names: [${JSON.stringify('é'.repeat(99))}]`, /^1:9 an entry of "names" is "é{40}…"; write/],
  ])('%j', async (file, problem) => {
    const problems = await problemsIn(file)
    expect(problems).toEqual([typeof problem === 'string' ? problem : expect.stringMatching(problem)])
  })

  test.each([
    ['names:\n\t- name: Kliro', '2:1 not YAML: Tabs are not allowed as indentation; indent with spaces'],
    [
      'names:\n  - name: a: b',
      '2:11 not YAML: Nested mappings are not allowed in compact mappings; write a text that holds a colon in quotes',
    ],
    ['names: []\nnames: []', '2:1 not YAML: Map keys must be unique; write each key once'],
    ['names: []\n---\nnames: []', /^2:1 not YAML: .*; write one document a file$/],
    ['names:\n  - name: @Kliro', /^2:11 not YAML: Plain value cannot start with reserved character @; write the text in quotes$/],
    ['names: !list []', '1:8 not YAML: Unresolved tag: !list; write no tags'],
    ['names: ["a', /^1:11 not YAML: Missing closing "quote/],
    ['{"names": [}', /^1:12 not YAML: /],
  ])('the YAML of %j', async (file, problem) => {
    expect((await problemsIn(file))[0]).toEqual(typeof problem === 'string' ? problem : expect.stringMatching(problem))
  })

  test('is told whole, in the order of the lines', async () => {
    const file = `units: 1\nnames:\n  - type: firm\n    name: 1\n  - Kliro\nother: 2\n`
    const lines = (await problemsIn(file)).map((problem) => problem.split(' ')[0])
    expect(lines).toEqual(['1:8', '3:11', '4:11', '5:5', '6:1'])
  })
})

describe('a form stands once in its table', () => {
  const named = (...names: string[]) => `names:\n${names.map((one) => `  - {type: company, ${one}}\n`).join('')}`

  test.each([
    [named('name: Kliro', 'name: Kliro'), '3:27 "Kliro" stands in "names" already, as "Kliro" at 1.yaml:2:27; write it once'],
    [named('name: Kliro, aliases: [KLR, Kliro]'), /^2:49 "Kliro" .* as "Kliro" at 1.yaml:2:27;/],
    [named('name: vento', 'name: zorb, aliases: [vento]'), /^3:43 "vento"/],
    [metric.replace('[a]', '[zorb(s), zorbs]'), /^4:22 "zorbs" stands in "metrics" already, as "zorb\(s\)" at 1.yaml:4:13; /],
    [metric.replace('[a]', "[zorb d'or, zorb d’or]"), /^4:24 "zorb d’or"/],
    [`${metric}    verbs: [zorber, zorber]`, /^5:21 "zorber" stands in "verbs" already/],
    [
      'units:\n  - {unit: x, kind: count, forms: [zorb]}\n  - {unit: y, kind: count, forms: [zorb]}',
      /^3:36 "zorb" stands in "units"/,
    ],
  ])('%j', async (file, problem) => {
    expect(await problemsIn(file)).toEqual([typeof problem === 'string' ? problem : expect.stringMatching(problem)])
  })

  test('also of several files', async () => {
    expect(await problemsIn(named('name: Kliro'), `\n${named('name: Kliro')}names: []`)).toEqual([
      expect.stringMatching(/^2.yaml:4:1 not YAML/),
    ])
    expect(await problemsIn(named('name: Kliro'), `\n${named('name: Kliro')}`)).toEqual([
      '2.yaml:3:27 "Kliro" stands in "names" already, as "Kliro" at 1.yaml:2:27; write it once',
    ])
  })

  test('but *Zorb* is not *zorb*, and a name may be a unit too', async () => {
    expect(await problemsIn(named('name: Zorb', 'name: zorb'))).toEqual([])
    expect(await problemsIn(`${named('name: zorb')}units: [{unit: x, kind: count, forms: [zorb]}]`)).toEqual([])
  })
})

describe('any file is read', () => {
  const check = async (file: string) => {
    const { lexicon, problems } = await parseLexicon({ file: 'any.yaml', text: file })
    const lines = file.split(/\r\n|\r|\n/).length
    const isSound = ({ line, column, problem }: (typeof problems)[number]) =>
      line > 0 && line <= lines && column > 0 && /^\S(?:.*\S)?$/u.test(problem)
    expect(problems.filter((problem) => !isSound(problem))).toEqual([])
    if (problems.length === 0) extractFacts('Kliro compte 12 zorbs, contre 5 % de plus en 2024.', { lexicon })
  }

  test('characters', () => fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), check)))

  const pieces = [
    'names:',
    'metrics:',
    'units:',
    'name:',
    'type:',
    'company',
    'forms:',
    '- ',
    '\n',
    '\n  ',
    '\n    ',
    '[',
    ']',
    '{',
    '}',
    ', ',
  ]
  const signs = [
    ' ',
    '&a ',
    '*a',
    '"',
    "'",
    '!!int ',
    '!!binary ',
    '|',
    '>',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '\t',
    '#',
    '<<: ',
    '? ',
    ': ',
    '\r',
    'é',
  ]
  test('pieces of YAML', () =>
    fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...pieces, ...signs), { maxLength: 40 }), (all) => check(all.join('')))))

  const word = fc.constantFrom(
    'Kliro',
    'zorb(s)',
    'company',
    'count',
    'percent',
    'm',
    'a-b',
    'zorber',
    '',
    'de',
    '%',
    "d'",
    '5',
    'x(',
    '.',
  )
  const value = fc.oneof(word, word, fc.array(word, { maxLength: 3 }), fc.jsonValue({ maxDepth: 1 }))
  const keys = (names: readonly string[]) => fc.constantFrom(...names, 'other')
  const entries = Object.entries(tables).map(([table, own]) => {
    const entry = fc.dictionary(keys(Object.keys(own)), value, { maxKeys: 6 })
    return fc.tuple(fc.constant(table), fc.oneof(fc.array(entry, { maxLength: 3 }), value))
  })
  test('tables that are nearly right', () =>
    fc.assert(fc.asyncProperty(fc.array(fc.oneof(...entries)), (all) => check(JSON.stringify(Object.fromEntries(all))))))

  const texts = fc.constantFrom('Kliro', 'zorb(s)', 'Zorb', 'de', '%', 'millions', '2024', 'compte', 'contre', 'plus', 'an', 'en')
  const several = fc.uniqueArray(texts, { minLength: 1, maxLength: 3 })
  const sound = fc.record({
    names: fc.array(fc.record({ name: fc.constantFrom('Kliro', 'compte'), type: fc.constantFrom(...tables.names.type.enum) }), {
      maxLength: 1,
    }),
    metrics: fc.array(
      fc.record({
        id: fc.constant('a'),
        label: texts,
        forms: several,
        verbs: fc.constantFrom(['compter'], ['zorber'], ['être']),
      }),
      { maxLength: 1 },
    ),
    units: fc.array(fc.record({ unit: texts, kind: fc.constantFrom(...tables.units.kind.enum), forms: several }), {
      maxLength: 1,
    }),
  })
  test('tables that are right', () => fc.assert(fc.asyncProperty(sound, (lexicon) => check(JSON.stringify(lexicon)))))

  test.each(['[', '{', '- ', '? ', '{a: ', '&a ', '"', '!'])('%s ten thousand times', (piece) => check(piece.repeat(1e5)), 60_000)
})
