import { describe, expect, test } from 'vitest'
import { mentionRules, mentionsOf } from '../src/recognise/index.js'
import { sentencesOf } from '../src/text/sentences.js'
import type { MentionRule } from '../src/recognise/rule.js'

/** What some rules find in a text, as far as an example can tell. */
function found(text: string, rules: readonly MentionRule[]): string {
  const sentences = sentencesOf(text, [{ start: 0, end: text.length }])
  return JSON.stringify(
    sentences.flatMap((sentence) => mentionsOf(sentence, rules).map(({ start, end, rule }) => [start, end, rule])),
  )
}

const withExamples = mentionRules.filter(({ examples }) => examples.length > 0)

describe('a rule that is broken shows in its own examples', () => {
  test.each(withExamples.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
    const broken = mentionRules.filter((one) => one !== rule)
    const texts = rule.examples.map(([marked]) => marked.replace(/[[\]]/g, ''))
    expect(texts.some((text) => found(text, mentionRules) !== found(text, broken))).toBe(true)
  })
})
