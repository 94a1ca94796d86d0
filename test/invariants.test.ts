import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractFacts, type Fact } from '../src/index.js'
import { explainArticle } from '../src/explain.js'
import { readArticle } from '../src/read/article.js'
import { mentionRules, mentionsOf } from '../src/recognise/index.js'
import { sentencesOf } from '../src/text/sentences.js'
import { articles } from './corpus.js'
import { checkFacts } from './run.js'

/** Words that no fact may hold differently: places and the words themselves apart. */
function meaningOf({ id: _id, start: _start, end: _end, quote, sentence: _sentence, ...rest }: Fact) {
  const plain = (text: string | null) => text?.normalize('NFC').replaceAll('’', "'").replace(/\s/gu, ' ')
  const words = Object.entries(rest).map(([key, value]) => [key, typeof value === 'string' ? plain(value) : value])
  return { ...Object.fromEntries(words), quote: plain(quote) } as Record<string, unknown>
}

const meanings = (text: string) => extractFacts(text).map(meaningOf)

describe.each(articles)('$file', ({ text }) => {
  test('every fact keeps the contract', () => checkFacts(extractFacts(text), text))

  test.each([
    ['straight apostrophes', (one: string) => one.replaceAll('’', "'")],
    ['curly apostrophes', (one: string) => one.replaceAll("'", '’')],
    ['plain spaces', (one: string) => one.replace(/[\u00A0\u202F\u2009]/g, ' ')],
    ['no-break spaces in groups', (one: string) => one.replace(/(?<=\d)[ \u00A0](?=\d{3}(?!\d))/g, '\u202F')],
    ['NFD', (one: string) => one.normalize('NFD')],
    ['NFC', (one: string) => one.normalize('NFC')],
    ['CRLF', (one: string) => one.replace(/\r?\n/g, '\r\n')],
  ])('means the same with %s', (_, change) => {
    expect(meanings(change(text))).toEqual(meanings(text))
  })

  test('the order of the rules does not matter', () => {
    const { article } = readArticle({ file: '-', text })
    const reversed = mentionRules.toReversed()
    const turned = [...mentionRules.slice(7), ...mentionRules.slice(0, 7)]
    for (const sentence of sentencesOf(article.text, article.body)) {
      const found = mentionsOf(sentence)
      expect(mentionsOf(sentence, reversed)).toEqual(found)
      expect(mentionsOf(sentence, turned)).toEqual(found)
    }
  })

  test('rules that read a number need be asked only where words lead to one', () => {
    const everywhere = mentionRules.map((rule) => ({ ...rule, anywhere: true as const }))
    const { article } = readArticle({ file: '-', text })
    for (const sentence of sentencesOf(article.text, article.body))
      expect(mentionsOf(sentence, everywhere)).toEqual(mentionsOf(sentence))
  })
})

/** Pieces of the articles, cut anywhere. */
const fragment = fc
  .tuple(fc.constantFrom(...articles), fc.nat(), fc.integer({ min: 1, max: 60 }))
  .map(([{ text }, from, length]) => text.slice(from % text.length, (from % text.length) + length))
const sign = fc.constantFrom(
  '1',
  '12 000',
  '3,5',
  '%',
  ' ',
  '\n',
  '«',
  '»',
  "d'",
  '-',
  '.',
  'de ',
  'à ',
  'millions ',
  '€',
  '\u0301',
  '\uD83D',
  '😀',
  '©',
)
const mixed = fc.array(fc.oneof(fragment, sign), { maxLength: 12 }).map((parts) => parts.join(''))

describe('any text', () => {
  const holds = (text: string) => {
    checkFacts(extractFacts(text), text)
    const { article } = readArticle({ file: '-', text })
    for (const { start, end, words } of explainArticle(article)) expect(text.slice(start, end)).toBe(words)
  }
  test('of any characters', () => fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), holds), { numRuns: 300 }))
  test('of pieces of articles', () => fc.assert(fc.property(mixed, holds), { numRuns: 400 }))
  test('that stops behind any word of an article', { timeout: 120_000 }, () => {
    for (const sentence of articles.flatMap(({ text }) => text.split(/(?<=[.!?])\s+|\n+/u)))
      for (const { index } of sentence.slice(0, 600).matchAll(/\s+/gu)) extractFacts(sentence.slice(0, index))
  })
  test.each([
    'Le chômage atteint 17 % chez les',
    'Le taux recule de 3 % et de 2 % pour info',
    '3 millions, chiffre son',
    'On va les',
  ])('that stops short: %s', holds)
})

describe('a million characters', () => {
  const takes = (text: string) => {
    const start = performance.now()
    extractFacts(text)
    return performance.now() - start
  }
  test.each([
    ['without a break', 'a'],
    ['of digits', '1'],
    ['of groups', '123 '],
    ['of one sentence', 'il y a 3 millions de clients et '],
    ['of small words', 'de la '],
    ['of marks', '« . '],
    ['of names', 'Paul Durand '],
    ['of lines', '12 euros\n'],
    ['of brackets', '('],
    ['of centimes', 'Le prix baisse de 20 centimes. '],
    ['of sums', 'Les pertes atteignent 8 millions. '],
  ])(
    '%s takes linear time',
    (_, piece) => {
      const of = (length: number) => piece.repeat(Math.ceil(length / piece.length))
      takes(of(50_000))
      const short = takes(of(100_000))
      expect(takes(of(1_000_000))).toBeLessThan(Math.max(2_000, short * 40))
    },
    60_000,
  )

  test('of names that each stand once takes linear time', () => {
    const letters = (n: number): string => (n < 26 ? '' : letters(Math.floor(n / 26))) + String.fromCharCode(97 + (n % 26))
    const of = (count: number) =>
      Array.from({ length: count }, (_, n) => `Hier, X${letters(n * 7919)} a vendu ${n + 2} voitures. `).join('')
    takes(of(1_000))
    const short = takes(of(2_000))
    expect(takes(of(20_000))).toBeLessThan(Math.max(2_000, short * 40))
  }, 60_000)
})
