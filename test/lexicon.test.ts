import { describe, expect, test } from 'vitest'
import { formsOf } from '../src/lexicon/forms.js'
import { indexOf, type Candidate } from '../src/lexicon/index.js'
import { metrics } from '../src/lexicon/metrics.js'
import { pack, unpack } from '../src/lexicon/packed.js'
import { tables } from '../src/lexicon/tables.js'
import { atOnly, forOnly, shares, strikes } from '../src/lexicon/unit-metrics.js'
import { impersonal, punishments } from '../src/lexicon/words.js'
import { tokensOf } from '../src/text/scan.js'
import type { Entry } from '../src/types.js'

const rows = [...tables()].flatMap(({ form, entry }) => formsOf(form).map((one) => ({ form: one, entry })))

/** What tells two rows of one table apart. */
const nameOf = (entry: Entry) => JSON.stringify(entry)

describe('every form of every table', () => {
  const isFound = (text: string, { form, entry }: (typeof rows)[number]) => {
    const name = nameOf(entry)
    const elided = form.endsWith("'")
    const [first] = tokensOf(elided ? `${text}a` : text)
    return first?.phrases.some((phrase) => nameOf(phrase.entry) === name) ?? false
  }

  test('is found where it stands alone', () =>
    expect(rows.filter((row) => !isFound(row.form, row)).map(({ form }) => form)).toEqual([]))

  test('is found before a word and a comma', () => {
    const lost = rows.filter((row) => !isFound(row.form.endsWith("'") ? row.form : `${row.form} abc, d`, row))
    expect(lost.map(({ form }) => form)).toEqual([])
  })

  test('stands once in its table', () => {
    const seen = new Set<string>()
    const twice = rows.filter(({ form, entry }) => {
      const key = `${form} ${nameOf(entry)}`
      return seen.size === seen.add(key).size
    })
    expect([...new Set(twice.map(({ form, entry }) => `${form} (${entry.kind})`))]).toEqual([])
  })
})

test('the packed lexicon is the same', () => {
  const index = indexOf(tables())
  const packed = unpack(pack(index))
  const known = ({ phrase, ...rest }: Candidate) => ({ ...phrase(), ...rest })
  for (const [first, candidates] of index) expect(packed(first).map(known), first).toEqual(candidates.map(known))
  for (const absent of ['', 'a\tb', 'zzzz', '\n', '\u0001', '€€', 'œœ']) expect(packed(absent), absent).toEqual([])
})

test.each([
  ['punishments', punishments],
  ['impersonal', impersonal],
])('%s are metrics of the table', (_, slugs) => {
  const known = new Set(metrics.map(({ id }) => id))
  expect([...slugs].filter((slug) => !known.has(slug))).toEqual([])
})

test.each([
  ['atOnly', atOnly],
  ['forOnly', forOnly],
  ['strikes', strikes],
  ['shares', shares],
])('%s are verbs of the table', (_, lemmas) => {
  const known = new Set(rows.flatMap(({ entry }) => (entry.kind === 'verb' ? [entry.lemma] : [])))
  expect([...lemmas].filter((lemma) => !known.has(lemma))).toEqual([])
})
