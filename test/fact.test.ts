import { describe, expect, test } from 'vitest'
import { factKeys, schema } from '../src/fact.js'
import { isFact } from './run.js'
import { aFact } from './samples.js'

describe('the schema', () => {
  test('is that of a fact: all keys required, no other allowed', () => {
    expect(isFact(aFact())).toBe(true)
    expect(isFact({ ...aFact(), extra: 1 })).toBe(false)
    for (const key of factKeys) {
      const { [key]: _, ...rest } = aFact()
      expect(isFact(rest), key).toBe(false)
    }
  })

  test('refuses values that the contract does not name', () => {
    for (const wrong of [
      { kind: 'rate' },
      { bound: 'around' },
      { modality: null },
      { unitKind: 'money' },
      { start: -1 },
      { line: 0 },
      { confidence: 1.1 },
      { value: '3' },
    ]) {
      expect(isFact({ ...aFact(), ...wrong }), JSON.stringify(wrong)).toBe(false)
    }
  })

  test('lets be null what may be unknown, and nothing else', () => {
    const never = ['id', 'file', 'kind', 'modality', 'quote', 'start', 'end', 'line', 'sentence', 'confidence']
    for (const key of factKeys) expect(isFact({ ...aFact(), [key]: null }), key).toBe(!never.includes(key))
  })

  test('has an $id with its version', () => {
    expect(schema.$id).toMatch(/:1\.0\.0$/)
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  })
})
