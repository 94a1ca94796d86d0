import { describe, expect, test } from 'vitest'
import { furniture } from '../src/lexicon/furniture.js'
import { furnitureOf } from '../src/read/furniture.js'

describe.each(furniture)('$why', ({ examples, never }) => {
  test.each(examples)('furniture: %s', (line) => expect(furnitureOf(line)).not.toBeNull())
  test.each(never)('article: %s', (line) => expect(furnitureOf(line)).toBeNull())
})

test('sign-offs of agencies', () => {
  for (const line of ['tu/ni/vmt', 'ktr/aba/nth', 'lbx/mra/dch', 'bur-jmo/abc']) expect(furnitureOf(line)?.why).toBe('sign-off')
})
