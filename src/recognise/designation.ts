import { isUpper } from '../text/bits.js'
import type { Token } from '../types.js'
import { standsAlone } from './named.js'
import { readNoun } from './noun.js'
import { readBoundBefore } from './bound.js'
import { readHalf, readNumber } from './number.js'
import { NUMBERS } from './start.js'
import { cue, has, pastOne, phrase } from './read.js'
import { ignore, type MentionRule } from './rule.js'
import { textOf } from './sized.js'

/** *la 208*, *le 15*, *un quatre pièces*, *un trois et demi*: a number behind an article in the singular is a name. */
export const designation: MentionRule = {
  name: 'designation',
  starts: ['number', 'cue singular'],
  examples: [
    ['Le retour en forme de [la 208].', { reason: 'designation' }],
    ['Composez [le 112].', { reason: 'designation' }],
    ['Le loyer d’[un quatre pièces] monte.', { reason: 'designation' }],
    ['Le record [du 200 m] tient.', { reason: 'designation' }],
    ['Évincé [du trois et demi] qu’il louait.', { reason: 'designation' }],
  ],
  never: ['Le 1,5 % annoncé.', 'La 12e place.', 'Un million de francs.', 'Le millier de postes.', 'Il a passé la trentaine.'],
  read: (tokens, at) => {
    const one = pastOne(tokens, at) !== null
    const article = one ? at + 1 : cue('singular', tokens, at)
    if (article === null) return null
    const number = readNumber(tokens, article)
    if (
      !number ||
      number.one ||
      number.zeros ||
      number.decimals ||
      number.value.num < 2n ||
      number.value.num > 9999n ||
      /[\s.'’]/u.test(tokens[article]!.text)
    )
      return null
    const half = readHalf(tokens, number.to)
    const noun = half || (number.digits && !one) ? null : readNoun(tokens, number.to, true)
    if (tokens[number.to]?.text === ',' && cue('street', tokens, number.to + 1) !== null) return null
    if (half || (one && noun)) return ignore(at, half?.to ?? noun!.to, 'designation')
    if (isRace(tokens, number.to) && !one) return ignore(at, number.to + 1, 'designation')
    return number.digits && standsAlone(tokens, article) && !(tokens[number.to]?.glued && tokens[number.to]!.shape !== 'mark')
      ? ignore(at, number.to, 'designation')
      : null
  },
}

/** *le 200 m*, *du 100 mètres* */
const isRace = (tokens: readonly Token[], at: number) => phrase('unit', tokens, at)?.row.unit === 'm'

/** *le 100 m papillon*, *50 m nage libre*: a length that names a race. */
export const race: MentionRule = {
  name: 'race',
  starts: [...NUMBERS, 'bound'],
  examples: [
    ['Engagée sur [200 m dos], elle gagne.', { reason: 'race' }],
    ['Il file [vers le 50 m nage libre].', { reason: 'race' }],
  ],
  never: ['Une tour de 100 m domine le port.', 'Il tombe de 50 m sur le dos.'],
  read: (tokens, at) => {
    const number = readNumber(tokens, readBoundBefore(tokens, at)?.to ?? at)
    const unit = number && phrase('unit', tokens, number.to)
    const to = unit?.row.unit === 'm' ? cue('race', tokens, unit.to) : null
    return to === null ? null : ignore(at, to, 'race')
  },
}

/** *son deux-pièces*, *2024 QX7*: a number that is part of a name without an article. */
export const partOfName: MentionRule = {
  name: 'part of a name',
  starts: ['digits', 'number'],
  examples: [
    ['Il circulait à [deux-roues].', { reason: 'name: deux-roues' }],
    ['L’astéroïde [2024 QX7] approche.', { reason: 'name: 2024 QX7' }],
    ['La station des [Deux Alpes] ouvre.', { reason: 'name: Deux Alpes' }],
  ],
  never: [
    'Vingt-deux morts.',
    'Deux tiers des élus.',
    'En 2024 Renault a vendu 300 voitures.',
    '2 400 Toulousains.',
    '« Deux Toulousains sont morts »',
  ],
  read: (tokens, at) => {
    const next = tokens[at + 1]
    if (isTitle(tokens, at)) return ignore(at, at + 2, `name: ${textOf(tokens, at, at + 2)}`)
    if (!next || tokens[at - 1]?.text === '-' || cue('in', tokens, at - 1) !== null) return null
    if (tokens[at]!.shape === 'number') {
      const named =
        /^(?:19|20)\d\d$/u.test(tokens[at]!.text) &&
        !next.glued &&
        (next.shape === 'code' || next.shape === 'word') &&
        isUpper(next) &&
        !has('unit', next)
      return named ? ignore(at, at + 2, `name: ${textOf(tokens, at, at + 2)}`) : null
    }
    if (!has('number', tokens[at]) || next.text !== '-' || !next.glued || readNumber(tokens, at)!.to > at + 1) return null
    if (has('fraction', tokens[at + 2]) || has('ordinal', tokens[at + 2]) || has('unit', tokens[at + 2])) return null
    const noun = readNoun(tokens, at, true)
    return noun && noun.to > at + 2 ? ignore(at, noun.to, `name: ${textOf(tokens, at, noun.to)}`) : null
  },
}

/** *les Deux Alpes*: a number with a capital behind a word, and a word with a capital behind it. */
const isTitle = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.shape === 'word' &&
  isUpper(tokens[at]) &&
  tokens[at - 1]?.shape === 'word' &&
  tokens[at + 1]?.shape === 'word' &&
  isUpper(tokens[at + 1]) &&
  has('number', tokens[at])
