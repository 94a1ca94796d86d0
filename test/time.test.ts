import { parse } from 'edtf'
import { describe, expect, test } from 'vitest'
import { findDates } from '../src/recognise/time/find.js'
import { lapseRules, readLapse } from '../src/recognise/time/lapse.js'
import { readMoment, timeRules } from '../src/recognise/time/moment.js'
import { resolve } from '../src/recognise/time/resolve.js'
import { shift } from '../src/recognise/time/shift.js'
import { tokensOf } from '../src/text/scan.js'

/** Text in [brackets] → the text, its tokens, and which of them the brackets hold. */
function marked(text: string) {
  const start = text.indexOf('[')
  const end = text.indexOf(']') - 1
  const tokens = tokensOf(text.replace('[', '').replace(']', ''))
  return { tokens, from: tokens.findIndex((token) => token.start >= start), to: tokens.findIndex((token) => token.start >= end) }
}

function edges(text: string) {
  const { tokens, from, to } = marked(text)
  return { tokens, from, to: to < 0 ? tokens.length : to }
}

for (const { name, examples, never } of timeRules) {
  describe(`moment: ${name}`, () => {
    test.each(examples)('%s', (text, { published = null, passage = null, tense = 'present', edtf, mod = null }) => {
      const { tokens, from, to } = edges(text)
      const found = readMoment(tokens, from)
      expect(found && tokens.slice(from, found.to).map((token) => token.text)).toEqual(
        tokens.slice(from, to).map((token) => token.text),
      )
      expect(resolve(found!.when, { published, passage, tense })).toBe(edtf)
      expect(found!.mod).toBe(mod)
      if (edtf) expect(() => parse(edtf)).not.toThrow()
    })
    if (never.length)
      test.each(never)('never: %s', (text) => {
        const tokens = tokensOf(text)
        for (let at = 0; at < tokens.length; at++) expect(readMoment(tokens, at)).toBeNull()
      })
  })
}

for (const { name, examples, never } of lapseRules) {
  describe(`lapse: ${name}`, () => {
    test.each(examples)('%s', (text, { over, role }) => {
      const { tokens, from, to } = edges(text)
      expect(readLapse(tokens, from)).toEqual({ over, role, to })
    })
    test.each(never)('never: %s', (text) => {
      const tokens = tokensOf(text)
      for (let at = 0; at < tokens.length; at++) expect(readLapse(tokens, at)).toBeNull()
    })
  })
}

test.each([
  ['2025-07/2025-09', 'a', -1, '2024-07/2024-09'],
  ['2025-03-31', 'mo', -1, '2025-02-28'],
  ['2024-02-29', 'a', 1, '2025-02-28'],
  ['2025-11', 'q', -1, '2025-08'],
  ['2025-22', 'a', -1, '2024-22'],
  ['199X', 'dec', 1, '200X'],
  ['2019/..', 'a', -1, '2018/..'],
  ['2025', 'mo', -1, null],
  ['XXXX-01', 'mo', -1, 'XXXX-12'],
] as const)('shift %s by a %s ×%i', (edtf, unit, by, expected) => {
  expect(shift(edtf, unit, by)).toBe(expected)
})

describe('findDates', () => {
  test('finds every date of a text, each against the one before', () => {
    const text = 'Le chiffre a atteint 3 milliards fin juin, contre 2 un an plus tôt.'
    const found = findDates(text, { published: '2025-07-31' })
    expect(found.map(({ start, end, edtf, mod }) => [text.slice(start, end), edtf, mod])).toEqual([
      ['fin juin', '2025-06', 'end'],
      ['un an plus tôt', '2024-06', null],
    ])
  })

  test('leaves out what nobody can place', () => {
    expect(findDates('Il a récemment investi, à 15 h 30, lundi.')).toEqual([])
  })
})
