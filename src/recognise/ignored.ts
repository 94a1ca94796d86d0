import { isCapital } from '../text/words.js'
import type { Token } from '../types.js'
import { readBoundBefore } from './bound.js'
import { isFunction, readNoun } from './noun.js'
import { readNumber } from './number.js'
import { cue, has, past, phrase } from './read.js'
import type { MentionRule } from './rule.js'

const ignore = (from: number, to: number, reason: string) => ({ to, drafts: [{ type: 'ignored', from, to, reason } as const] })

/** *3e*, *1er*, *21ème* */
export const ordinal: MentionRule = {
  name: 'ordinal',
  examples: [['Il finit [3e] de la course.', { reason: 'ordinal' }], ['Le [1er] de cordée.', { reason: 'ordinal' }]],
  never: ['Il pèse 3 kilos.'],
  read: (tokens, at) => {
    const ending = tokens[at + 1]
    if (tokens[at]!.shape !== 'number' || !ending?.glued || cue('ordinal ending', tokens, at + 1) === null) return null
    return ignore(at, at + 2, 'ordinal')
  },
}

/** *numéro deux*, *n° 5* */
export const rank: MentionRule = {
  name: 'rank',
  examples: [['Le [numéro deux] du groupe.', { reason: 'rank' }], ['Le bureau [n° 5].', { reason: 'rank' }]],
  never: ['Il a composé un numéro.'],
  read: (tokens, at) => {
    const word = cue('number', tokens, at)
    if (word === null) return null
    const from = tokens[word]?.text === '°' || tokens[word]?.text === 'º' || tokens[word]?.text === '.' ? word + 1 : word
    if (from === word && tokens[at]!.text.length < 3) return null
    const number = readNumber(tokens, from)
    return number && ignore(at, number.to, 'rank')
  },
}

/** *article 49*, *ligne 13*, *saison 2*: a noun that takes a number as its name. */
export const numbered: MentionRule = {
  name: 'numbered',
  examples: [['La [ligne 13] est fermée.', { reason: 'reference: ligne 13' }], ['Selon l’[article 49], il faut voter.', { reason: 'reference: article 49' }]],
  never: ['La ligne compte 13 gares.', 'Une page 300 fois lue.', 'Il paie en ligne 20 euros.'],
  read: (tokens, at) => {
    const noun = phrase('named', tokens, at)
    if (!noun?.takesNumber) return null
    const number = tokens[noun.to]
    if (number?.shape !== 'number' || number.glued || !standsAlone(tokens, noun.to)) return null
    return ignore(at, past2(tokens, noun.to + 1), `reference: ${tokens.slice(at, noun.to + 1).map((token) => token.text).join(' ')}`)
  },
}

/** *49-3*, *123-4* behind a reference. */
function past2(tokens: readonly Token[], at: number): number {
  const more = cue('dash', tokens, at) !== null && tokens[at]!.glued && tokens[at + 1]?.shape === 'number' && tokens[at + 1]!.glued
  return more ? at + 2 : at
}

/** A number that names: no group separators, no unit, no noun, no range behind it. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  if (/\s/u.test(tokens[at]!.text)) return false
  const next = tokens[at + 1]
  if (!next) return true
  if (has('unit', next) || has('scale', next) || has('points', next) || cue('times', tokens, at + 1) !== null) return false
  return !readNoun(tokens, at + 1, true)
}

/** *Gemini 3*, *Llama 3.1*, *Boeing 737*: a capital, a number, and nothing that the number counts. */
export const named: MentionRule = {
  name: 'named',
  examples: [['Le modèle [Gemini 3] est sorti.', { reason: 'name: Gemini 3' }], ['La fusée [Ariane 62] part.', { reason: 'name: Ariane 62' }], ['Le virus [Covid-19] recule.', { reason: 'name: Covid-19' }]],
  never: ['Environ 30 blessés.', 'À Lyon, 300 personnes.', 'Renault 12 000 euros.', 'Chez Renault 300 postes sont supprimés.'],
  read: (tokens, at) => {
    const token = tokens[at]!
    if (!isNameWord(token, at)) return null
    const hyphen = tokens[at + 1]?.text === '-' && tokens[at + 1]!.glued && tokens[at + 2]?.glued === true
    const number = hyphen ? at + 2 : at + 1
    if (tokens[number]?.shape !== 'number' || (!hyphen && !standsAlone(tokens, number))) return null
    const suffix = tokens[number + 1]
    const to = suffix?.glued && (suffix.shape === 'word' || suffix.shape === 'code') ? number + 2 : number + 1
    const name = tokens.slice(at, to).map((one, i) => (i && !one.glued ? ` ${one.text}` : one.text)).join('')
    return ignore(at, to, `name: ${name}`)
  },
}

/** A capital that is no sentence's first word, or one that no table of grammar knows. */
function isNameWord(token: Token, at: number): boolean {
  if (token.shape === 'code') return true
  if (token.shape !== 'word' || !isCapital(token.text) || isFunction(token) || /['’]$/u.test(token.text)) return false
  if (has('unit', token) || has('time', token) || has('verb', token)) return false
  return at > 0 || has('name', token) || token.text === token.text.toUpperCase()
}

/** *CAC 40*, *les 27*: a name of the lexicon that holds a number. */
export const listed: MentionRule = {
  name: 'listed',
  examples: [['[Les 27] ont voté.', { reason: 'name: Les 27' }], ['En [quart de finale] du tournoi.', { reason: 'name: quart de finale' }]],
  never: ['La France compte 3 villes.'],
  read: (tokens, at) => {
    for (const { entry, width } of tokens[at]!.phrases) {
      if ((entry.kind !== 'named' || entry.takesNumber) && entry.kind !== 'name') continue
      const words = tokens.slice(at, at + width)
      if (entry.kind === 'name' && !words.some((word) => word.shape === 'number' || has('number', word) || has('fraction', word))) continue
      return ignore(at, at + width, `name: ${words.map((one, i) => (i && !one.glued ? ` ${one.text}` : one.text)).join('')}`)
    }
    return null
  },
}

/** *7-Eleven*, *3-0*, *6-4*: digits bound by a hyphen to a name or to other digits. */
export const score: MentionRule = {
  name: 'score',
  examples: [['Ils l’emportent [3-0] à domicile.', { reason: 'score' }], ['La chaîne [7-Eleven] ouvre.', { reason: 'name' }]],
  never: ['Il faut 10-15 % de plus.', 'Des jeunes de 15-24 ans.'],
  read: (tokens, at) => {
    if (tokens[at]!.shape !== 'number' || cue('dash', tokens, at + 1) === null || !tokens[at + 1]!.glued) return null
    const next = tokens[at + 2]
    if (!next?.glued) return null
    if (next.shape === 'word') return isCapital(next.text) ? ignore(at, at + 3, 'name') : null
    if (next.shape !== 'number' || !standsAlone(tokens, at + 2)) return null
    let to = at + 3
    while (cue('dash', tokens, to) !== null && tokens[to]!.glued && tokens[to + 1]?.shape === 'number' && tokens[to + 1]!.glued) to += 2
    return ignore(at, to, 'score')
  },
}

/** *06 12 34 56 78*: four pairs of digits or more. */
export const telephone: MentionRule = {
  name: 'telephone',
  examples: [['Appelez le [06 12 34 56 78] ce soir.', { reason: 'telephone' }]],
  never: ['Les 12 13 et 14 mai.'],
  read: (tokens, at) => {
    let to = at
    while (tokens[to]?.shape === 'number' && /^\d{2}$/u.test(tokens[to]!.text)) to += /^[.-]$/u.test(tokens[to + 1]?.text ?? '') && tokens[to + 2]?.glued ? 2 : 1
    return to - at >= 4 && /^0\d$/u.test(tokens[at]!.text) ? ignore(at, to, 'telephone') : null
  },
}

/** *12, rue Verte*, *75011 Paris* */
export const address: MentionRule = {
  name: 'address',
  examples: [['Au [12, rue] Verte.', { reason: 'address' }], ['Siège : [75011 Paris].', { reason: 'address' }]],
  never: ['Le 12, la rue était vide.', '75 000 Parisiens.'],
  read: (tokens, at) => {
    if (tokens[at]!.shape !== 'number') return null
    const from = tokens[at + 1]?.text === ',' ? at + 2 : at + 1
    const street = cue('street', tokens, from)
    if (street !== null) return ignore(at, street, 'address')
    const town = tokens[at + 1]
    return /^\d{5}$/u.test(tokens[at]!.text) && town?.shape === 'word' && isCapital(town.text) && !has('unit', town) ? ignore(at, at + 2, 'address') : null
  },
}

/** *les 15-24 ans*, *les plus de 65 ans*, *des moins de 30 ans*: a number that defines a group. */
export const ageGroup: MentionRule = {
  name: 'age group',
  examples: [['[Les 15-24 ans] votent peu.', { reason: 'age group' }], ['Chez [les plus de 65 ans], c’est pire.', { reason: 'age group' }]],
  never: ['Ils ont plus de 65 ans.', 'Les 15 ans de prison.'],
  read: (tokens, at) => {
    const the = cue('the', tokens, at) ?? cue('of', tokens, at)
    if (the === null || !/s$/u.test(tokens[at]!.key)) return null
    const bound = readBoundBefore(tokens, the)
    const first = readNumber(tokens, bound?.to ?? the)
    const joint = first && (cue('dash', tokens, first.to) ?? cue('at', tokens, first.to))
    const second = joint ? readNumber(tokens, joint) : null
    const unit = phrase('unit', tokens, second?.to ?? first?.to ?? at)
    if (!first || unit?.unit !== 'a' || (!bound && !second) || phrase('number', tokens, the) && second === null && !bound) return null
    return ignore(at, unit.to, 'age group')
  },
}

/** *OAT à 10 ans*, *taux à dix ans*: a term that names a bond. */
export const term: MentionRule = {
  name: 'term',
  examples: [['Le [taux à dix ans] monte.', { reason: 'term' }], ['L’[OAT à 10 ans] recule.', { reason: 'term' }]],
  never: ['Le taux à 3 %.'],
  read: (tokens, at) => {
    const bond = cue('termed', tokens, at)
    if (bond === null) return null
    const adjective = tokens[bond]?.shape === 'word' && cue('at', tokens, bond) === null ? bond + 1 : bond
    const to = cue('at', tokens, adjective)
    const number = to === null ? null : readNumber(tokens, to)
    const unit = number && phrase('unit', tokens, number.to)
    return unit && (unit.unit === 'a' || unit.unit === 'mo') ? ignore(at, unit.to, 'term') : null
  },
}

/** *des milliards de dollars*, *plusieurs centaines*: a scale without a number. */
export const vague: MentionRule = {
  name: 'vague',
  examples: [['Elle dégage [des milliards de dollars].', { reason: 'vague' }], ['[Plusieurs centaines] de blessés.', { reason: 'vague' }]],
  never: ['Trois milliards de dollars.', 'Une centaine de blessés.'],
  read: (tokens, at) => {
    const from = cue('of', tokens, at) ?? cue('several', tokens, at) ?? cue('the', tokens, at)
    const start = from ?? at
    const many = phrase('collective', tokens, start) ?? phrase('scale', tokens, start)
    if (!many || !/[^s]s$/u.test(tokens[start]!.key) || (many.kind === 'scale' && (many.letter || many.zeros === 3))) return null
    const of = cue('of', tokens, many.to)
    const again = of === null ? null : phrase('scale', tokens, of)
    const end = again?.to ?? many.to
    const unit = phrase('unit', tokens, past('of', tokens, end))
    return ignore(at, unit?.to ?? end, 'vague')
  },
}

/** *trois fois*, *les deux hommes*: occurrences, and small counts that only point back. */
export const pointing: MentionRule = {
  name: 'pointing',
  examples: [['Il est venu [trois fois].', { reason: 'occurrence' }], ['[Les deux hommes] ont fui.', { reason: 'points back' }], ['[Ces trois pays] signent.', { reason: 'points back' }]],
  never: ['Les 320 postes.', 'Ses deux enfants sont blessés.', 'Les deux tiers.', 'Les trois millions.'],
  read: (tokens, at) => {
    const number = readNumber(tokens, at)
    const times = number && cue('times', tokens, number.to)
    if (number && times !== null) return ignore(at, times, 'occurrence')
    const the = cue('the', tokens, at) ?? cue('these', tokens, at)
    if (the === null) return null
    const count = readNumber(tokens, the)
    if (!count || count.digits || count.zeros || count.one || count.value.num > 5n || count.value.den > 1n) return null
    const next = tokens[count.to]
    if (has('unit', next) || has('fraction', next) || has('ordinal', next) && !has('preposed', next) || has('collective', next)) return null
    const noun = readNoun(tokens, count.to, true)
    return ignore(at, noun?.to ?? count.to, 'points back')
  },
}
