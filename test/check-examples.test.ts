import { describe, expect, test } from 'vitest'
import { checkFacts, checks, seriesChecks } from '../src/check/index.js'
import { extractFacts, type Finding } from '../src/index.js'

type Example = readonly [string | readonly string[], string, string]

/** The findings of one check in some articles. */
function found(name: string, texts: readonly string[]): Finding[] {
  const facts = texts.flatMap((text, at) => extractFacts(text, { file: `${at}.txt`, published: '2025-06-12' }))
  return checkFacts(facts).filter(({ check }) => check === name)
}

const isAlarm = ({ verdict }: Finding) => verdict === 'fails' || verdict === 'diverges'
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ')
const lists = (text: string | readonly string[]) => (typeof text === 'string' ? [text] : text)

describe.each([...checks, ...seriesChecks])('$name', ({ name, examples, never }) => {
  test.each([...examples] as Example[])('%s', (text, verdict, arithmetic) => {
    const findings = found(name, lists(text))
    expect(findings.map((finding) => [finding.verdict, plain(finding.arithmetic)])).toContainEqual([
      verdict,
      expect.stringContaining(arithmetic) as string,
    ])
    for (const { facts } of findings) expect(facts.length).toBeGreaterThan(1)
  })
  if (never.length > 0)
    test.each(never.map(lists))('never: %s', (...texts) => {
      expect(
        found(name, texts)
          .filter(isAlarm)
          .map(({ arithmetic }) => arithmetic),
      ).toEqual([])
    })
})

test('every check has examples', () => {
  for (const { examples } of [...checks, ...seriesChecks]) expect(examples.length).toBeGreaterThan(0)
})
