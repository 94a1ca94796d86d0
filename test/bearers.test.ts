import { describe, expect, test } from 'vitest'
import { analyse } from '../src/extract.js'
import { readArticle } from '../src/read/article.js'
import { bearings } from '../src/relate/bearings.js'

/** The rule and the name that own each quantity of a text. */
function ownersOf(text: string) {
  const { article } = readArticle({ file: '-', text })
  return analyse(article).answered.map(({ owner, fact }) => [owner, fact.subject])
}

describe.each(bearings)('$name', ({ name, examples, never }) => {
  test.each(examples)('%s', (marked) => {
    const bearer = /\[(?<name>[^\]]+)\]/.exec(marked)?.groups?.['name']
    expect(ownersOf(marked.replace(/[[\]]/g, ''))).toContainEqual([name, bearer])
  })

  test.each(never)('never: %s', (text) => {
    expect(ownersOf(text).map(([rule]) => rule)).not.toContain(name)
  })
})
