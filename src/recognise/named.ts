import { isUpper } from '../text/bits.js'
import type { Token } from '../types.js'
import { mayStandBefore } from './amount.js'
import { isElided } from './marks.js'
import { isFunction, readNoun } from './noun.js'
import { cue, find, has, phrase } from './read.js'
import { ignore, type MentionRule } from './rule.js'
import { textOf } from './sized.js'

/** *article 49*, *ligne 13*, *saison 2*: a noun that takes a number as its name. */
export const numbered: MentionRule = {
  name: 'numbered',
  starts: ['named'],
  anywhere: true,
  examples: [
    ['La [ligne 13] est fermée.', { reason: 'reference: ligne 13' }],
    ['Selon l’[article 49], il faut voter.', { reason: 'reference: article 49' }],
    ['L’[article L. 3231-5] le dit.', { reason: 'reference: article L. 3231' }],
  ],
  never: ['La ligne compte 13 gares.', 'Une page 300 fois lue.', 'Il paie en ligne 20 euros.'],
  read: (tokens, at) => {
    if (!find('named', tokens[at])?.entry.takesNumber) return null
    const noun = phrase('named', tokens, at)!
    const from = tokens[noun.to + 1]?.text === '.' && /^\p{Lu}$/u.test(tokens[noun.to]!.text) ? noun.to + 2 : noun.to
    const number = tokens[from]
    if (tokens[from + 1]?.text === '-' && tokens[from + 1]!.glued && tokens[from + 2]?.shape === 'word') return null
    if (number?.shape !== 'number' || number.glued || !(standsAlone(tokens, from) || isUpper(tokens[from + 1]))) return null
    return ignore(at, pastParts(tokens, from + 1), `reference: ${textOf(tokens, at, from + 1)}`)
  },
}

/** *49-3*, *2024/1187*, *17.4.1* behind a reference. */
export function pastParts(tokens: readonly Token[], at: number): number {
  const joint = cue('dash', tokens, at) !== null || tokens[at]?.text === '/' || tokens[at]?.text === '.'
  const more = joint && tokens[at]!.glued && tokens[at + 1]?.shape === 'number' && tokens[at + 1]!.glued
  return more ? pastParts(tokens, at + 2) : at
}

/** A number that names: no group separators, no unit, no noun that it counts. */
export function standsAlone(tokens: readonly Token[], at: number): boolean {
  if (/\s/u.test(tokens[at]!.text)) return false
  const next = tokens[at + 1]
  if (!next) return true
  if (
    next.shape === 'number' ||
    has('unit', next) ||
    has('scale', next) ||
    has('points', next) ||
    cue('times', tokens, at + 1) !== null
  )
    return false
  return !readNoun(tokens, at + 1, true)
}

/** *Gemini 3*, *Llama 3.1*, *Boeing 737*: a capital, a number, and nothing that the number counts. */
export const named: MentionRule = {
  name: 'named',
  starts: ['code', 'capital'],
  anywhere: true,
  examples: [
    ['Le modèle [Gemini 3] est sorti.', { reason: 'name: Gemini 3' }],
    ['La sonde [Zirrus 62] part.', { reason: 'name: Zirrus 62' }],
    ['Le virus [Covid-19] recule.', { reason: 'name: Covid-19' }],
    ['Portée par la directive [NIS 2], elle embauche.', { reason: 'name: NIS 2' }],
    ['Coupée à la circulation, la [D 931] rouvre.', { reason: 'name: D 931' }],
    ['Le variant [BA.5] circule.', { reason: 'name: BA.5' }],
    ['La carte [RX4,5] chauffe.', { reason: 'name: RX4,5' }],
    ['Son modèle, le [Calibre 7], est vendu.', { reason: 'name: Calibre 7' }],
    ['Des [Boeing 737 et 777] sont commandés.', { reason: 'name: Boeing 737 et 777' }],
  ],
  never: [
    'Environ 30 blessés.',
    'À Lyon, 300 personnes.',
    'Renault 12 000 euros.',
    'Chez Renault 300 postes sont supprimés.',
    'Esterel - Lormont 1-4.',
    'En finale de la Coupe 2024, il a joué.',
  ],
  read: (tokens, at) => {
    const last = lastPart(tokens, at)
    const joint = isJoint(tokens, last + 1)
    if (!isNameWord(tokens, at, joint || last > at)) return null
    const number = joint ? last + 2 : last + 1
    if (tokens[number]?.shape !== 'number' || (!joint && !standsAlone(tokens, number))) return null
    if (has('verb', tokens[at]) && YEAR.test(tokens[number].text)) return null
    if (!joint && pastParts(tokens, number + 1) > number + 1) return null
    const suffix = tokens[number + 1]
    const to = suffix?.glued && (suffix.shape === 'word' || suffix.shape === 'code') ? number + 2 : number + 1
    const more = pastModels(tokens, to, tokens[number]!.text.length)
    return ignore(at, more, `name: ${textOf(tokens, at, more)}`)
  },
}

/** *la Coupe 2024*, *la Marche 2025*: a common word and a year. */
const YEAR = /^(?:19|20)\d\d$/

/** *Boeing 737* **et 777**: a number of as many digits, with nothing that it counts. */
function pastModels(tokens: readonly Token[], at: number, digits: number): number {
  const and = cue('and', tokens, at)
  const number = and === null ? null : tokens[and]
  return number?.shape === 'number' && number.text.length === digits && digits > 1 && standsAlone(tokens, and!) ? and! + 1 : at
}

/** A hyphen, a point or a comma that ties a number to a name: *Covid-19*, *BA.5*, *X4,5*. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]
  if (!mark?.glued || !tokens[at + 1]?.glued || tokens[at + 1]!.shape !== 'number') return false
  if (mark.text === ',') return tokens[at - 1]!.shape === 'code'
  return mark.text === '-' || (mark.text === '.' && tokens[at - 1]!.text === tokens[at - 1]!.text.toUpperCase())
}

/** *Saint-Avre*, *Vega-b*: the last of the parts that hyphens tie to a word. */
function lastPart(tokens: readonly Token[], at: number): number {
  let last = at
  while (
    tokens[last + 1]?.text === '-' &&
    tokens[last + 1]!.glued &&
    tokens[last + 2]?.glued &&
    tokens[last + 2]!.shape !== 'number'
  )
    last += 2
  return last
}

/** A capital that is no sentence's first word, or one that no table of grammar knows. */
function isNameWord(tokens: readonly Token[], at: number, joined: boolean): boolean {
  const token = tokens[at]!
  if (token.shape === 'code') return true
  if (token.shape !== 'word' || !isUpper(token) || isFunction(token) || isElided(token.text)) return false
  if ((has('unit', token) && !joined && mayStandBefore(tokens, at)) || has('time', token)) return false
  if (has('verb', token) && token.text !== token.text.toUpperCase() && (at === 0 || tokens[at - 1]!.shape === 'mark'))
    return false
  return (
    at > 0 ||
    has('name', token) ||
    token.text === token.text.toUpperCase() ||
    (tokens[1]?.shape === 'number' && tokens[1].text.length < 3 && isUnknown(token))
  )
}

/** *Zootopie 2 a franchi*: no word of any table begins the sentence. */
const isUnknown = (token: Token) => token.phrases.length === 0

/** *CAC 40*, *les 27*: a name of the lexicon that holds a number. */
export const listed: MentionRule = {
  name: 'listed',
  starts: ['named', 'name'],
  anywhere: true,
  examples: [
    ['[Les 27] ont voté.', { reason: 'name: Les 27' }],
    ['En [quart de finale] du tournoi.', { reason: 'name: quart de finale' }],
  ],
  never: ['La France compte 3 villes.', 'Il fera plus que les 28 °C attendus.'],
  read: (tokens, at) => {
    for (const { entry, width } of tokens[at]!.phrases) {
      if ((entry.kind !== 'named' || entry.takesNumber) && entry.kind !== 'name') continue
      const words = tokens.slice(at, at + width)
      if (
        entry.kind === 'named' &&
        entry.what === 'count' &&
        (cue('or', tokens, at + width) !== null || has('unit', tokens[at + width]))
      )
        continue
      if (entry.kind === 'name' && !words.some((word) => word.shape === 'number' || has('number', word) || has('fraction', word)))
        continue
      if (words.at(-1)!.shape === 'number' && entry.kind !== 'name' && !standsAlone(tokens, at + width - 1)) continue
      return ignore(at, at + width, `name: ${words.map((one, i) => (i && !one.glued ? ` ${one.text}` : one.text)).join('')}`)
    }
    return null
  },
}
