import type { Word } from '../text/words.js'
import { apposed, isMaker, isNounOf, isOf, roleEndsAt } from './roles.js'
import type { Naming } from './sentence.js'

/** Two names that follow each other in a sentence. */
export interface Pair {
  readonly words: readonly Word[]
  readonly left: Naming
  readonly right: Naming
  readonly between: readonly Word[]
}

/** How an article says whose somebody or something is. In the examples the two names stand in brackets. */
export interface TieRule {
  readonly name: string
  /** A product is made by somebody; a person speaks for somebody. */
  readonly ties: readonly ('made' | 'speaks')[]
  /** Which of the two is the product or the person. */
  readonly who: 'left' | 'right'
  readonly examples: readonly string[]
  readonly never: readonly string[]
  readonly fits: (pair: Pair) => boolean
}

export const tieRules: readonly TieRule[] = [
  {
    name: 'of',
    ties: ['made', 'speaks'],
    who: 'left',
    examples: ['[Zorb], de [Kliro], compte 8 millions d’utilisateurs.'],
    never: ['[Zorb] compte 8 millions d’utilisateurs, loin de [Kliro].', '[Zorb] de [Kliro] compte 8 millions d’utilisateurs.'],
    fits: ({ between }) => apposed(between)?.length === 0,
  },
  {
    name: 'product',
    ties: ['made'],
    who: 'left',
    examples: [
      '[Zorb], l’application de [Kliro], compte 8 millions d’utilisateurs.',
      '[Zorb], modèle de langage ouvert de [Kliro], compte 8 millions d’utilisateurs.',
    ],
    never: [
      '[Zorb], rival de [Kliro], compte 8 millions d’utilisateurs.',
      '[Zorb], application rivale de [Kliro], compte 8 millions d’utilisateurs.',
      '[Zorb], l’application préférée des clients de [Kliro], compte 8 millions d’utilisateurs.',
    ],
    fits: ({ between }) => isNounOf(apposed(between) ?? [], 'product'),
  },
  {
    name: 'product before its name',
    ties: ['made'],
    who: 'left',
    examples: ['L’application [Zorb] de [Kliro] compte 8 millions d’utilisateurs.'],
    never: ['Le [Zorb] de [Kliro] compte 8 millions d’utilisateurs.'],
    fits: ({ words, left, between }) => between.length === 1 && isOf(between[0]) && roleEndsAt(words, left.from, 'product'),
  },
  {
    name: 'maker',
    ties: ['made'],
    who: 'right',
    examples: ['Selon [Kliro], éditeur de [Zorb], 8 millions de personnes jouent.'],
    never: ['Selon [Kliro], client de [Zorb], 8 millions de personnes jouent.'],
    fits: ({ between }) => isMaker(apposed(between) ?? []),
  },
  {
    name: 'person',
    ties: ['speaks'],
    who: 'left',
    examples: [
      'Selon [Léa Roux], patronne de [Kliro], 8 millions de personnes jouent.',
      'Selon [Léa Roux], la directrice générale de [Kliro], 8 millions de personnes jouent.',
    ],
    never: ['Selon [Léa Roux], la directrice du principal concurrent de [Kliro], 8 millions de personnes jouent.'],
    fits: ({ between }) => isNounOf(apposed(between) ?? [], 'person') && !isMaker(apposed(between) ?? []),
  },
  {
    name: 'person before the name',
    ties: ['speaks'],
    who: 'right',
    examples: ['Le patron de [Kliro], [Léo Roux], compte 8 millions d’utilisateurs.'],
    never: ['Les actions de [Kliro], [Léo Roux] en a 8 millions.'],
    fits: ({ words, left, between }) =>
      between.length === 1 &&
      between[0]!.text === ',' &&
      isOf(words[left.from - 1]) &&
      roleEndsAt(words, left.from - 1, 'person'),
  },
]
