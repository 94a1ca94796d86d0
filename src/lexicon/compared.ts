import { listOf } from './list.js'

/** Without accents: words in which two ways to name one thing may differ. */
export const skippedWords: ReadonlySet<string> = new Set(
  listOf('le la les l un une des du de d au aux a ce cette ces son sa ses leur leurs the'),
)

/** Without accents: how plurals end → what stands there in the singular; the first that fits. */
export const pluralEndings: readonly (readonly [plural: string, singular: string])[] = [
  ['aux', 'al'],
  ['s', ''],
  ['x', ''],
]
