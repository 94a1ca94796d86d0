import { pluralEndings, skippedWords } from '../lexicon/compared.js'

/** *utilisateurs actifs* ~ *les utilisateurs actifs en France*: the answer has the gold's words, or its head word and half of them. */
export function sameWords(gold: string, answer: string): boolean {
  const wanted = wordsOf(gold)
  const given = wordsOf(answer)
  const says = isWithin(given, wanted) && given.includes(wanted[0]!) && given.length * 2 >= wanted.length
  return isWithin(wanted, given) || says
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(ACCENTS, '').toLowerCase().replace(BETWEEN, ' ')
  return plain
    .split(/\s+/)
    .filter((word) => word && !skippedWords.has(word))
    .map(singularOf)
}

const ACCENTS = /\p{M}/gu
const BETWEEN = /[’'‘`\-–—«»"“”.,;:()/&]/g

function singularOf(word: string): string {
  if (word.length <= SHORT) return word
  const [plural, one] = pluralEndings.find(([ending]) => word.endsWith(ending)) ?? ['', '']
  return word.slice(0, word.length - plural.length) + one
}

/** Words of so many letters keep their ending. */
const SHORT = 3

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.length > 0 && some.every((word) => all.includes(word))
}
