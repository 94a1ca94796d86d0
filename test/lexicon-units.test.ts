import { describe, expect, test } from 'vitest'
import { countryCurrency, currencies } from '../src/lexicon/currencies.js'
import { formsOf } from '../src/lexicon/forms.js'
import { families, formerCurrencies, pressCurrencies, riskyCodes, riskyMoney, subunits } from '../src/lexicon/money.js'
import { ambiguousPlaces, demonyms, places, territoryVariants } from '../src/lexicon/places.js'
import { territories } from '../src/lexicon/territories.js'
import { homonyms, pointForms, risky, scaledUnits, units } from '../src/lexicon/units.js'
import { wordsOf } from '../src/text/words.js'

/** A written form and what it stands for. */
type Row = readonly [form: string, meaning: string]

const rowsOf = (table: Readonly<Record<string, readonly string[]>>): Row[] =>
  Object.entries(table).flatMap(([id, notations]) => notations.flatMap(formsOf).map((form): Row => [form, id]))

const money: Row[] = [
  ...rowsOf(currencies),
  ...rowsOf(pressCurrencies),
  ...rowsOf(formerCurrencies),
  ...rowsOf(Object.fromEntries(Object.entries(families).map(([id, { forms }]) => [`family ${id}`, forms]))),
  ...subunits.flatMap(({ unit, factor, forms }) => rowsOf({ [`${factor} ${unit}`]: forms })),
]

const measures: Row[] = [
  ...rowsOf(Object.fromEntries(Object.entries(units).map(([id, [, ...forms]]) => [id, forms]))),
  ...scaledUnits.flatMap(({ unit, factor, forms }) => rowsOf({ [`${factor} ${unit}`]: forms })),
  ...rowsOf({ point: pointForms }),
]

const names: Row[] = [...rowsOf(territories), ...rowsOf(territoryVariants), ...rowsOf(places)]

/** As the scanner compares: a form with a capital by its letters, any other in lower case. */
function keyOf(form: string): string {
  const exact = form !== form.toLowerCase()
  return wordsOf(form)
    .map((word) => (exact ? word.text : word.key))
    .join(' ')
}

/** Forms that stand for two things. */
function homonymsOf(rows: readonly Row[]): string[] {
  const meanings = new Map<string, Set<string>>()
  for (const [form, meaning] of rows) meanings.set(keyOf(form), (meanings.get(keyOf(form)) ?? new Set()).add(meaning))
  return [...meanings].filter(([, found]) => found.size > 1).map(([form, found]) => `${form}: ${[...found].join(', ')}`)
}

/** Forms that stand twice for one thing. */
function repeatsOf(rows: readonly Row[]): string[] {
  const seen = new Set<string>()
  return rows.filter(([form, meaning]) => seen.size === seen.add(`${keyOf(form)} ${meaning}`).size).map(([form]) => form)
}

describe('units and money', () => {
  const all = [...money, ...measures]

  test('a form stands for one thing', () => expect(homonymsOf(all)).toEqual([]))

  test('a form stands once', () => expect(repeatsOf(all)).toEqual([]))

  test('a form is cut the same alone and before a word', () => {
    for (const [form] of [...all, ...names]) {
      const alone = wordsOf(form).map(({ text }) => text)
      expect(alone.length).toBeGreaterThan(0)
      expect(
        wordsOf(`${form} brut`).map(({ text }) => text),
        form,
      ).toEqual([...alone, 'brut'])
    }
  })

  test('a form stands after a figure, against it or not', () => {
    for (const [form] of all) {
      const words = wordsOf(`12 ${form}`).map(({ text }) => text)
      expect(words[0], form).toBe('12')
      expect(wordsOf(`12${form}`)[0]!.text, form).toBe('12')
    }
  })

  test('money settles on codes that have a row', () => {
    const codes = new Set([...Object.keys(currencies), ...Object.keys(formerCurrencies)])
    const named = [
      ...Object.keys(pressCurrencies),
      ...subunits.map(({ unit }) => unit),
      ...riskyCodes,
      ...Object.values(countryCurrency),
      ...Object.values(families).flatMap((family) => [family.default, ...Object.values(family.byCountry)]),
    ]
    expect(named.filter((code) => !codes.has(code))).toEqual([])
  })

  test('ISO 4217 is whole', () => {
    expect(Object.keys(currencies).length).toBeGreaterThan(155)
    for (const [code, forms] of Object.entries(currencies)) expect(forms).toContain(code)
  })

  test('what a family gives a country is its money, or was', () => {
    const formerly = new Set(Object.keys(formerCurrencies))
    for (const { byCountry } of Object.values(families)) {
      for (const [country, code] of Object.entries(byCountry)) {
        expect(formerly.has(code) || countryCurrency[country] === code, `${country} ${code}`).toBe(true)
      }
    }
  })

  test('lists of caution name forms that exist', () => {
    const forms = new Set(all.map(([form]) => form))
    const listed = [...risky, ...riskyMoney, ...homonyms].flatMap(formsOf)
    expect(listed.filter((form) => !forms.has(form) && form !== 'mille')).toEqual([])
  })
})

describe('places', () => {
  test('a name stands for one place, but for towns that are called as their country', () => {
    expect(homonymsOf(names)).toEqual([])
  })

  test('a name stands once', () => expect(repeatsOf(names)).toEqual([]))

  test('a people belongs to one country', () => expect(homonymsOf(rowsOf(demonyms))).toEqual([]))

  test('countries are those of ISO 3166', () => {
    const countries = [
      ...Object.keys(territoryVariants),
      ...Object.keys(demonyms),
      ...Object.keys(places),
      ...Object.keys(countryCurrency),
    ]
    expect(countries.filter((code) => code !== 'XX' && !(code in territories))).toEqual([])
    expect(Object.keys(demonyms).length).toBeGreaterThan(80)
  })

  test('ambiguous places exist', () => {
    const known = new Set(names.map(([form]) => form))
    expect(ambiguousPlaces.filter((name) => !known.has(name))).toEqual([])
  })
})
