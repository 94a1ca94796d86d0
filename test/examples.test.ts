import { describe, expect, test } from 'vitest'
import { printExact, type Exact } from '../src/recognise/exact.js'
import { mentionRules, mentionsIn } from '../src/recognise/index.js'
import type { Mention } from '../src/recognise/rule.js'
import { sentencesOf } from '../src/text/sentences.js'

const mentionsOf = (text: string): Mention[] => mentionsIn(sentencesOf(text, [{ start: 0, end: text.length }])).flat()

/** *Il pèse [3 tonnes].* → the text without brackets, and where they stood. */
function unmarked(marked: string) {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  return { text: marked.replace('[', '').replace(']', ''), start, end }
}

const isExact = (value: unknown): value is Exact => typeof value === 'object' && value !== null && 'num' in value

/** Numbers as they are printed. */
const printed = (mention: Mention) =>
  Object.fromEntries(Object.entries(mention).map(([key, value]) => [key, isExact(value) ? printExact(value) : value]))

/** Those of `time/` run in time.test.ts. */
const rules = mentionRules.filter(({ examples }) => examples.length > 0)

describe.each(rules)('$name', ({ name, examples, never }) => {
  test.each(examples)('%s', (marked, expected) => {
    const { text, start, end } = unmarked(marked)
    const found = mentionsOf(text)
    const hit = found.find((mention) => mention.start === start && mention.end === end)
    const others = found.map((mention) => text.slice(mention.start, mention.end)).join(' | ')
    expect(hit, `nothing on [${text.slice(start, end)}], only ${others}`).toBeDefined()
    expect(printed(hit!)).toMatchObject(expected)
  })
  if (never.length > 0)
    test.each(never)('never: %s', (text) => {
      const found = mentionsOf(text).filter(({ rule }) => rule === name)
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([])
    })
})
