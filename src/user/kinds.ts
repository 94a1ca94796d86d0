import { formsOf } from '../lexicon/forms.js'
import { isInfinitive } from '../lexicon/user.js'
import type { Key } from './keys.js'

interface Kind {
  /** How it is called where one is missing or wrong. */
  readonly wanted: string
  readonly fits: (text: string) => boolean
}

export const slugPattern = /^[a-z\d]+(?:-[a-z\d]+)*$/

/** What the words of a key must be. */
const kinds: Readonly<Record<Key['is'], Kind>> = {
  text: { wanted: 'a text', fits: isSaid },
  name: { wanted: 'a name without brackets', fits: (text) => isSaid(text) && !BRACKET.test(text) },
  form: {
    wanted: 'words, brackets round what may lack: zorb(s)',
    fits: (text) => formsOf(text).every((form) => isSaid(form) && !BRACKET.test(form)),
  },
  slug: { wanted: 'small letters and digits joined by hyphens: active-users', fits: (text) => slugPattern.test(text) },
  verb: { wanted: 'a verb as an infinitive, without pronoun', fits: isInfinitive },
}

/** Marks alone are no word: a unit `.` would stand behind every sentence. */
function isSaid(text: string): boolean {
  return !MARKS.test(text)
}

const MARKS = /^[\s.,;:!?…'’"“”«»()[\]{}\-–—]*$/u
const BRACKET = /[()]/

/** `one of m, f`: what is to be written for a key, or for each item of its list. */
export const wantedOf = (key: Key): string => (key.enum ? `one of ${key.enum.join(', ')}` : kinds[key.is].wanted)

export const fits = (text: string, { is, enum: values }: Key): boolean => (values ? values.includes(text) : kinds[is].fits(text))
