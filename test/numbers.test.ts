import fc from 'fast-check'
import { toCardinal as belgian } from 'n2words/fr-BE'
import { toCardinal as french } from 'n2words/fr-FR'
import { describe, expect, test } from 'vitest'
import { printExact } from '../src/recognise/exact.js'
import { readNumber } from '../src/recognise/number.js'
import { tokensOf } from '../src/text/scan.js'

/** The number that a whole text is, exactly; null where it is not read to its end. */
function numberOf(text: string): string | null {
  const tokens = tokensOf(text)
  const found = readNumber(tokens, 0)
  return found?.to === tokens.length ? printExact(found.value) : null
}

const whole = fc.oneof(
  fc.integer({ min: 0, max: 2000 }),
  fc.integer({ min: 0, max: 10 ** 9 }),
  fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }).map(Number),
)

describe('what others spell is read back exactly', () => {
  test.each([
    ['fr-FR', french],
    ['fr-BE', belgian],
  ] as const)('words, %s', (_, spell) => {
    fc.assert(
      fc.property(whole, (value) => {
        expect(numberOf(spell(value)), spell(value)).toBe(String(value))
      }),
      { numRuns: 2000, seed: 1 },
    )
  })

  test.each(['fr-FR', 'fr-CH', 'fr-CA', 'fr-BE'])('digits, %s', (locale) => {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })
    fc.assert(
      fc.property(whole, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        const number = Number((value / 10 ** decimals).toFixed(6))
        if (Number.isSafeInteger(value)) expect(Number(numberOf(format.format(number)))).toBe(number)
      }),
      { numRuns: 2000, seed: 1 },
    )
  })
})

test.each([
  ['mille cent', '1100'],
  ['un million et demi', '1500000'],
  ['quatre-vingt-dix-sept virgule quatre', '97.4'],
  ['septante-deux', '72'],
  ['nonante et un', '91'],
  ['4,1 milliards', '4100000000'],
  ['1 234 567,89', '1234567.89'],
  ['7.980,46', '7980.46'],
  ["19'845", '19845'],
  ['deux cent mille', '200000'],
  ['cinquante-trois mille millions', '53000000000'],
])('%s is %s', (text, expected) => expect(numberOf(text)).toBe(expected))
