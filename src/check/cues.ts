import { adjustments, joints, light, shortDays, turns } from '../lexicon/arithmetic.js'

/** Lower case, straight apostrophes, one space around each word and mark: what cues are looked for in. */
export function plainWords(text: string): string {
  const spaced = text
    .toLowerCase()
    .replace(/[’']/gu, "' ")
    .replace(/[(),;:«»"“”–—…!?.]/gu, ' $& ')
    .replace(/\s+/gu, ' ')
    .trim()
  return ` ${spaced} `
}

export type Joint = keyof typeof joints

const longestFirst = (forms: readonly string[]): string[] => forms.map(plainWords).sort((one, other) => other.length - one.length)
const FORMS: Readonly<Partial<Record<string, readonly string[]>>> = Object.fromEntries(
  Object.entries(joints).map(([joint, forms]) => [joint, longestFirst(forms)]),
)
const ADJUSTMENTS = longestFirst(adjustments)
const TURNS = longestFirst(turns)
const SHORT_DAYS = longestFirst(shortDays)
const LIGHT: ReadonlySet<string> = new Set(light)

const formsOf = (joint: Joint): readonly string[] => FORMS[joint] ?? []

/** The cue that some plain words hold. */
export const cueIn = (words: string, joint: Joint): string | null => found(words, formsOf(joint))

export const endsIn = (words: string, joint: Joint): boolean => formsOf(joint).some((form) => words.endsWith(form))

/** The cue that they end in, `REACH` words before their end at most: *soit une baisse de*. */
export const cueNearEnd = (words: string, joint: Joint): string | null =>
  found(` ${words.trim().split(' ').slice(-REACH).join(' ')} `, formsOf(joint))

/** The cue that they end in, but for articles and words such as *environ*: *contre seulement les*. */
export function cueAtEnd(words: string, joint: Joint): string | null {
  const form = formsOf(joint).find((one) => {
    const at = words.lastIndexOf(one)
    return at >= 0 && isLight(words.slice(at + one.length))
  })
  return form?.trim() ?? null
}

/** The cue that they are, but for such words. */
export function cueAlone(words: string, joint: Joint): string | null {
  const form = formsOf(joint).find((one) => words.startsWith(one) && isLight(words.slice(one.length)))
  return form?.trim() ?? null
}

const isLight = (words: string): boolean => words.split(' ').every((word) => word === '' || LIGHT.has(word))

/** A change with such words beside it is not the plain one between two levels. */
export const isAdjusted = (words: string): boolean => found(words, ADJUSTMENTS) !== null

/** Does another statement begin in these words? */
export const hasTurn = (words: string): boolean => found(words, TURNS) !== null

/** Is another thing joined in these words? */
export const isJoined = (words: string): boolean =>
  hasTurn(words) || cueIn(words, 'and') !== null || cueIn(words, 'that') !== null

/** *par jour ouvré* */
export const isShortDay = (words: string): boolean => found(words, SHORT_DAYS) !== null

export const opensBracket = (words: string): boolean => words.endsWith(' ( ')

function found(words: string, forms: readonly string[]): string | null {
  return forms.find((form) => words.includes(form))?.trim() ?? null
}

const REACH = 8
