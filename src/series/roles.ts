import { formsOf } from '../lexicon/forms.js'
import { links } from '../lexicon/links.js'
import { roles } from '../lexicon/roles.js'
import { makers, rivals } from '../lexicon/series.js'
import type { Word } from '../text/words.js'
import type { EntityType } from '../types.js'
import { once } from '../collect.js'

const tables = once(() => {
  const types = new Map<string, Set<EntityType>>()
  for (const { forms, type } of roles) {
    for (const form of forms.flatMap(formsOf))
      types.set(form.toLowerCase(), (types.get(form.toLowerCase()) ?? new Set()).add(type))
  }
  return {
    types,
    of: new Set(links['of']),
    the: new Set([...links['the']!, ...links['determiner']!]),
    makers: new Set(makers),
    rivals: new Set(rivals),
  }
})

const has = (table: ReadonlySet<string>, word: Word | undefined): boolean => word !== undefined && table.has(word.key)

/** *de*, *d’*, *du*, *des* */
export const isOf = (word: Word | undefined): boolean => has(tables().of, word)

/** Words of the longest noun for somebody or something. */
const LONGEST = 4

/** *le patron*: is a noun of that type what ends before word `to`? */
export function roleEndsAt(words: readonly Word[], to: number, type: EntityType): boolean {
  return widths(to).some((width) => isRole(words.slice(to - width, to), type))
}

/** The words of an apposition between its commas’ ends and *de*, their article off: *, le patron d’* → *patron*; null where there is none. */
export function apposed(between: readonly Word[]): readonly Word[] | null {
  if (between.length < 2 || between[0]!.text !== ',' || !isOf(between.at(-1))) return null
  const inner = between.slice(1, -1)
  return has(tables().the, inner[0]) ? inner.slice(1) : inner
}

/** *application de jeux en ligne*: a noun of that type, and behind it nothing that somebody else could be named for. */
export function isNounOf(inner: readonly Word[], type: EntityType): boolean {
  const width = widths(inner.length).findLast((one) => isRole(inner.slice(0, one), type))
  return (
    width !== undefined && inner.slice(width).every((word) => word.shape === 'word' && !isOf(word) && !has(tables().rivals, word))
  )
}

/** *créateur*, *éditeur* */
export const isMaker = (inner: readonly Word[]): boolean => inner.length === 1 && has(tables().makers, inner[0])

const widths = (most: number): number[] => Array.from({ length: Math.min(LONGEST, most) }, (_, at) => at + 1)
const isRole = (words: readonly Word[], type: EntityType): boolean => tables().types.get(spelled(words))?.has(type) ?? false

/** As a form of the lexicon is written: *d'affaires*, *modèle de langage*. */
const spelled = (words: readonly Word[]): string =>
  words.map(({ key, glued }, at) => (at === 0 || glued ? key : ` ${key}`)).join('')
