import { isUpper } from '../text/bits.js'
import type { Token } from '../types.js'
import { pastParts, standsAlone } from './named.js'
import { readNumber } from './number.js'
import { cue, has, phrase } from './read.js'
import { ignore, type MentionRule } from './rule.js'
import { readMoment } from './time/moment.js'
import { NUMBERS } from './start.js'

/** *3e*, *1er*, *21ème*, *dix-septième*, *vingt et unième* */
export const ordinal: MentionRule = {
  name: 'ordinal',
  starts: NUMBERS,
  examples: [
    ['Il finit [3e] de la course.', { reason: 'ordinal' }],
    ['Le [1er] de cordée.', { reason: 'ordinal' }],
    ['Au [vingt et unième] siècle.', { reason: 'ordinal' }],
    ['Le [dix-septième] jour.', { reason: 'ordinal' }],
  ],
  never: ['Il pèse 3 kilos.', 'Les neuf dixièmes du total.', 'Un cinquième du capital.', 'Trois premiers prix.'],
  read: (tokens, at) => {
    const ending = tokens[at + 1]
    if (tokens[at]!.shape === 'number')
      return ending?.glued && cue('ordinal ending', tokens, at + 1) !== null ? ignore(at, at + 2, 'ordinal') : null
    const number = readNumber(tokens, at)
    if (!number || number.one) return null
    const dashed = tokens[number.to]?.text === '-' ? number.to + 1 : number.to
    const and = cue('and', tokens, dashed) ?? dashed
    const last = phrase('ordinal', tokens, and)
    const compound = last && !has('preposed', tokens[and]) && !tokens[and]!.key.endsWith('s') && number.value.den === 1n
    return compound ? ignore(at, last.to, 'ordinal') : null
  },
}

/** *numéro deux*, *n° 5* */
export const rank: MentionRule = {
  name: 'rank',
  starts: ['cue number'],
  examples: [
    ['Le [numéro deux] du groupe.', { reason: 'rank' }],
    ['Le bureau [n° 5].', { reason: 'rank' }],
    ['La loi [n° 89-462] change.', { reason: 'rank' }],
  ],
  never: ['Il a composé un numéro.'],
  read: (tokens, at) => {
    const word = cue('number', tokens, at)
    if (word === null) return null
    const from = tokens[word]?.text === '°' || tokens[word]?.text === 'º' || tokens[word]?.text === '.' ? word + 1 : word
    if (from === word && tokens[at]!.text.length < 3) return null
    const number = readNumber(tokens, from)
    return number && ignore(at, pastParts(tokens, number.to), 'rank')
  },
}

/** *7-Eleven*, *3-0*, *6-4*: digits bound by a hyphen to a name or to other digits. */
export const score: MentionRule = {
  name: 'score',
  starts: ['digits'],
  examples: [
    ['Ils l’emportent [3-0] à domicile.', { reason: 'score' }],
    ['La chaîne [7-Eleven] ouvre.', { reason: 'name' }],
  ],
  never: ['Il faut 10-15 % de plus.', 'Des jeunes de 15-24 ans.'],
  read: (tokens, at) => {
    if (!/^\d{1,3}$/u.test(tokens[at]!.text) || cue('dash', tokens, at + 1) === null || !tokens[at + 1]!.glued) return null
    const next = tokens[at + 2]
    if (!next?.glued) return null
    if (next.shape === 'word') return isUpper(next) ? ignore(at, at + 3, 'name') : null
    if (next.shape !== 'number' || !standsAlone(tokens, at + 2)) return null
    let to = at + 3
    while (cue('dash', tokens, to) !== null && tokens[to]!.glued && tokens[to + 1]?.shape === 'number' && tokens[to + 1]!.glued)
      to += 2
    return ignore(at, to, 'score')
  },
}

/** *sept. 2014*, *10 août 234 ap. J.-C.*: a number right behind a month, with nothing that it counts. */
export const yearOfMonth: MentionRule = {
  name: 'year of a month',
  starts: ['digits'],
  examples: [['Le 10 août [234], il meurt.', { reason: 'year' }]],
  never: ['En août 300 personnes sont venues.', 'En mai 12 % des ventes.'],
  read: (tokens, at) => {
    const month = tokens[at - 1]?.text === '.' ? at - 2 : at - 1
    if (tokens[at]!.shape !== 'number' || !/^\d{1,4}$/u.test(tokens[at]!.text) || !has('month', tokens[month])) return null
    const era = cue('era', tokens, at + 1)
    return era !== null || standsAlone(tokens, at) ? ignore(at, era ?? at + 1, 'year') : null
  },
}

/** *[1]*: a footnote. */
export const note: MentionRule = {
  name: 'note',
  starts: ['digits'],
  examples: [],
  never: ['Il vaut (12) euros.'],
  read: (tokens, at) =>
    tokens[at]!.shape === 'number' && tokens[at - 1]?.text === '[' && tokens[at + 1]?.text === ']'
      ? ignore(at, at + 1, 'footnote')
      : null,
}

/** *à Port-la-Nouvelle (11)*: the number of the département behind a town. */
export const department: MentionRule = {
  name: 'department',
  starts: ['digits'],
  examples: [['Installée à Port-la-Nouvelle ([11]) en 1991.', { reason: 'department' }]],
  never: ['La Norvège (16) devance la Suisse (12).', 'À Lyon (300 blessés), on attend.'],
  read: (tokens, at) => {
    if (tokens[at - 1]?.text !== '(' || tokens[at + 1]?.text !== ')' || !/^(?:[0-8]\d|9[0-5]|97[1-6])$/u.test(tokens[at]!.text))
      return null
    let name = at - 2
    while (name > 0 && (isUpper(tokens[name]) || tokens[name]!.glued)) name--
    return name < at - 2 && cue('in town', tokens, name) !== null ? ignore(at, at + 1, 'department') : null
  },
}

/** *17.4.1*, *555.12.34*: digits with two points or more. */
export const version: MentionRule = {
  name: 'version',
  starts: ['digits'],
  examples: [['Elle passe en [17.4.1] demain.', { reason: 'version' }]],
  never: ['Le 12.05.2024, tout change.', 'Un total de 1.234.567 euros.', 'Il vaut 17.4 euros.'],
  read: (tokens, at) => {
    let to = at + 1
    while (tokens[to]?.text === '.' && tokens[to]!.glued && tokens[to + 1]?.glued && tokens[to + 1]!.shape === 'number') to += 2
    if (tokens[at]!.shape !== 'number' || to === at + 1 || (readMoment(tokens, at)?.to ?? 0) >= to) return null
    return ignore(at, to, 'version')
  },
}

/** *06 12 34 56 78*, *032 465 00 00*, *02/555.12.34*, *+32 2 555 12 34*, *418 555-0147*: eight digits or more in short groups. */
export const telephone: MentionRule = {
  name: 'telephone',
  starts: ['digits', 'symbol'],
  examples: [
    ['Appelez le [06 12 34 56 78] ce soir.', { reason: 'telephone' }],
    ['Infos au [02/555.12.34] ou sur place.', { reason: 'telephone' }],
    ['Rédaction : [032 465 00 00].', { reason: 'telephone' }],
    ['Joindre le [418 555-0147].', { reason: 'telephone' }],
  ],
  never: ['Les 12 13 et 14 mai.', 'Un coût de 12 345 678 euros.', '+12 000 emplois.', '0,15 12 %'],
  read: (tokens, at) => {
    const plus = tokens[at]!.text === '+' ? 1 : 0
    if (tokens[at + plus]?.shape !== 'number' || (plus && !tokens[at + 1]!.glued)) return null
    let to = at + plus
    let digits = ''
    while (tokens[to]?.shape === 'number' && /^\d{1,4}(?:[ .\u00A0\u202F]\d{2,4})*$/u.test(tokens[to]!.text)) {
      digits += tokens[to]!.text.replace(/\D/gu, '')
      to += isSeparated(tokens, to + 1) ? 2 : 1
    }
    if (digits.length < 8) return null
    const american = to - at >= 3 && /-/u.test(tokens[to - 2]!.text) && digits.length === 10
    const ok = to - at >= 2 && (plus || digits[0] === '0' || american)
    return ok && !phrase('unit', tokens, to) ? ignore(at, to, 'telephone') : null
  },
}

const isSeparated = (tokens: readonly Token[], at: number) =>
  /^[-./]$/u.test(tokens[at]?.text ?? '') && tokens[at]!.glued && tokens[at + 1]?.glued && tokens[at + 1]!.shape === 'number'

/** *12, rue Verte*, *75011 Paris* */
export const address: MentionRule = {
  name: 'address',
  starts: ['digits'],
  examples: [
    ['Au [12, rue] Verte.', { reason: 'address' }],
    ['Siège : [75011 Paris].', { reason: 'address' }],
  ],
  never: ['Le 12, la rue était vide.', '75 000 Parisiens.'],
  read: (tokens, at) => {
    if (tokens[at]!.shape !== 'number') return null
    const from = tokens[at + 1]?.text === ',' ? at + 2 : at + 1
    const street = cue('street', tokens, from)
    if (street !== null) return ignore(at, street, 'address')
    const town = tokens[at + 1]
    return /^\d{5}$/u.test(tokens[at]!.text) && town?.shape === 'word' && isUpper(town) && !has('unit', town)
      ? ignore(at, at + 2, 'address')
      : null
  },
}
