import type { Bound, Token } from '../types.js'
import { readBoundAfter, readBoundBefore } from './bound.js'
import { readCount } from './count.js'
import { negate, parseExact, times } from './exact.js'
import { isOneOf } from './marks.js'
import { isFinite, isFunction } from './noun.js'
import { readNumber } from './number.js'
import type { Quantity } from './quantity.js'
import { cue, has, phrase, type Reading } from './read.js'
import type { Draft, MentionRule } from './rule.js'
import { perBehind, readSized, type Sized, unitOf } from './sized.js'
import { NUMBERS } from './start.js'

/** [bound] [sign] number [unit | noun] [bound] [per] */
export const amount: MentionRule = {
  name: 'amount',
  starts: [...NUMBERS, 'bound', 'unit', 'fraction', 'cue the', 'cue minus', 'cue sign'],
  examples: [
    ['ChatGPT compte [800 millions d’utilisateurs].', { value: '800000000', unit: 'utilisateur', unitKind: 'count' }],
    ['Il emploie [près de deux mille salariés].', { value: '2000', unit: 'salarié', bound: 'about' }],
    ['Elle pèse [1\u202F200 tonnes].', { value: '1200', unit: 't' }],
    ['La start-up a levé [24M€] auprès de fonds.', { value: '24000000', unit: 'EUR' }],
    ['Le prix tombe à [USD1,23] le litre.', { value: '1.23', unit: 'USD' }],
    ['Les profits ont atteint [14,2 M$] au trimestre.', { value: '14200000', unit: 'USD', family: 'dollar' }],
    ['Il manque [une centaine d’euros].', { value: '100', bound: 'about', unit: 'EUR' }],
    ['Elle a mis [31 ans et demi] à revenir.', { value: '31.5', unit: 'a' }],
    ['Un préjudice qui avoisine [le million d’euros].', { value: '1000000', unit: 'EUR' }],
    ['Il a fallu [300 litres environ].', { value: '300', unit: 'L', bound: 'about' }],
    ['Les actifs gagnent 3 %, à [884,8 mio CHF].', { value: '884800000', unit: 'CHF' }],
    ['Les accidents sont en baisse de [- 4,7 %].', { value: '-4.7' }],
    ['Il paie un lourd tribut : [- 48 %], à 214 000 hectolitres.', { value: '-48' }],
    ['La marge est de 11 millions, soit [- 1,5 %] en un an.', { value: '-1.5' }],
    ['Il faisait [- 10 degrés] à Mouthe.', { value: '-10', unit: 'Cel' }],
    ['Le groupe gagne 50 millions d’euros, dont [44 millions] imputables à sa filiale.', { unit: 'EUR' }],
    ['Il conseille [44 contribuables].', { unit: 'contribuable' }],
    ['Le feu a brûlé 19 300 hectares, deux fois la moyenne ([9 600]).', { unit: 'har' }],
    ['Elle héberge [12 sans-abri].', { unit: 'sans-abri' }],
    ['Le club reste sur [9 défaites].', { unit: 'défaite' }],
    ['Le meneur a marqué [14,3 points] de moyenne.', { unit: 'point' }],
    ['Elle a reçu 244 000 personnes, dont [188 000] payantes.', { unit: 'personne' }],
    ['Elle installe neuf caméras, outre les [quatorze] existantes.', { unit: 'caméra' }],
    ['Les urgences gardent 312 malades ([+ 27]), soit 3 % de plus.', { unit: 'malade' }],
    ['Le seuil est à [108 grammes] par kilomètre.', { value: '108', unit: 'g', per: 'km' }],
    ['Le prix tourne [autour de 12 euros 50].', { value: '12.5', unit: 'EUR', bound: 'about' }],
  ],
  never: ['Un homme est venu.', 'Une livre sur l’histoire.', 'Le neuf se vend mal.', 'Voilà du neuf.'],
  read: (tokens, at) => {
    const draft = readAmount(tokens, at)
    return draft && { to: draft.to, drafts: [draft] }
  },
}

/** The whole amount from its bound to its *per*. */
export function readAmount(tokens: readonly Token[], at: number): (Draft & Pick<Quantity, 'numberTo'> & { to: number }) | null {
  const before = readBoundBefore(tokens, at)
  const sign = readSign(tokens, before?.to ?? at)
  const from = sign?.to ?? before?.to ?? at
  const prefixed = readPrefixed(tokens, from)
  const count = prefixed ? null : readCount(tokens, from)
  const sized = prefixed ?? belowZero(tokens, count && readSized(tokens, count))
  if (!sized || isModel(tokens, from, sized) || (sized.shape === 'bare' && isNone(tokens, from, sized.to))) return null
  const after = readBoundAfter(tokens, sized.to)
  const quoteTo = after?.to ?? sized.to
  const per = perBehind(tokens, quoteTo, sized)
  const bound: Bound = before?.bound ?? after?.bound ?? (count?.about ? 'about' : 'exact')
  const { unit, unitKind, unitText, family, shape } = unitOf(tokens, sized)
  return {
    type: 'quantity',
    from: at,
    to: pastOnly(tokens, per?.to ?? quoteTo),
    end: tokens[quoteTo - 1]!.end,
    numberFrom: prefixed?.numberFrom ?? from,
    numberTo: prefixed?.numberTo ?? count!.to,
    leg: null,
    value: sign?.sign === '-' ? negate(sized.value) : sized.value,
    min: null,
    max: null,
    bound,
    unit,
    unitKind,
    unitText,
    family,
    shape,
    per: per?.per ?? null,
    sign: sign?.sign ?? null,
    zeros: count?.zeros ?? 0,
  }
}

/** *54 %* **seulement** *des Français* */
const pastOnly = (tokens: readonly Token[], to: number): number =>
  cue('only', tokens, to) === null || cue('of', tokens, to + 1) === null ? to : to + 1

/** *l’iPhone 6s*: a letter against the number, behind a name. */
const isModel = (tokens: readonly Token[], from: number, { unitKind, unitFrom, to }: Reading<Sized>): boolean =>
  unitKind === 'duration' &&
  unitFrom === from + 1 &&
  to === from + 2 &&
  tokens[unitFrom]!.glued &&
  tokens[unitFrom]!.text.length === 1 &&
  /\p{Ll}\p{Lu}/u.test(tokens[from - 1]?.text ?? '')

/** No number at all, one inside a word, or *un logement neuf*, *dans le neuf*. */
const isNone = (tokens: readonly Token[], from: number, to: number): boolean =>
  to === from || isInsideWord(tokens, to) || (cue('new', tokens, from) !== null && isNew(tokens, from))

/** *10 degrés au-dessous de zéro* → -10. */
function belowZero(tokens: readonly Token[], sized: Reading<Sized> | null): Reading<Sized> | null {
  const below = sized && (sized.unit === 'Cel' || sized.shape === 'bare') ? cue('below', tokens, sized.to) : null
  const zero = below === null ? null : readNumber(tokens, below)
  return zero?.value.num === 0n ? { ...sized!, value: negate(sized!.value), to: zero.to } : sized
}

/** *un logement neuf*, *le marché du neuf*: no number. */
const isNew = (tokens: readonly Token[], at: number) => cue('singular', tokens, at - 1) !== null || isNounBefore(tokens, at)

function isNounBefore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at - 1]
  return token?.shape === 'word' && !isFunction(token) && !isFinite(token)
}

/** *4o*, *8K*: digits that go on as letters are part of a name. */
function isInsideWord(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to]
  return !!next?.glued && (next.shape === 'word' || next.shape === 'code' || next.shape === 'number')
}

/** *moins quinze degrés*, *vingt degrés … et moins quinze* */
const isDegrees = (tokens: readonly Token[], at: number) => {
  const to = readNumber(tokens, at)?.to
  return (
    to !== undefined &&
    (phrase('unit', tokens, to)?.row.unit === 'Cel' ||
      (cue('and', tokens, at - 2) !== null && tokens.some((_, i) => i < at && phrase('unit', tokens, i)?.row.unit === 'Cel')))
  )
}

/** `+`, `-`, *moins* against the number. */
function readSign(tokens: readonly Token[], at: number): Reading<{ sign: '+' | '-' }> | null {
  const next = tokens[at + 1]
  const token = tokens[at]!
  if (next?.shape === 'word' && cue('minus', tokens, at) !== null && isDegrees(tokens, at + 1)) return { sign: '-', to: at + 1 }
  if (next?.shape !== 'number') return null
  if (cue('minus', tokens, at) !== null) return { sign: '-', to: at + 1 }
  if (cue('sign', tokens, at) === null) return null
  if (token.text === '+') return { sign: '+', to: at + 1 }
  const opens = !token.glued || tokens[at - 1]?.shape === 'mark'
  const alone = at === 0 && tokens.length <= 3 && tokens[2]?.shape !== 'word' // - 80 salariés, in a list
  const aside =
    tokens[at - 1]?.text === '(' ||
    (tokens[at - 1]?.text === ',' && isInBrackets(tokens, at)) ||
    cue('of', tokens, at - 1) !== null ||
    cue('at', tokens, at - 1) !== null ||
    (tokens[at + 2]?.text === '%' && bringsRate(tokens, at - 1)) ||
    (phrase('unit', tokens, at + 2)?.row.unit === 'Cel' && (at === 0 || bringsRate(tokens, at - 1)))
  return opens && (next.glued || alone || aside) ? { sign: '-', to: at + 1 } : null
}

/** *:* **- 48 %**, *affiche* **- 4 %**, *il faisait* **- 10 °C**, *soit* **- 1,5 %**, *respectivement - 9 % et* **- 4,5 %** */
const bringsRate = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ':' ||
  has('verb', tokens[at]) ||
  cue('in passing', tokens, at - 2) === at + 1 ||
  ['amounts to', 'respectively', 'and'].some((name) => cue(name, tokens, at) !== null)

/** *(23,7 %, - 0,2 point)* */
function isInBrackets(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) if (isOneOf('()', tokens[i]!.text)) return tokens[i]!.text === '('
  return false
}

/** *US$ 20*, *CHF 3,5 millions*, *£12*. */
function readPrefixed(tokens: readonly Token[], at: number): (Reading<Sized> & { numberFrom: number; numberTo: number }) | null {
  const unit = phrase('unit', tokens, at)
  if (unit?.row.unitKind !== 'currency' || tokens[unit.to]?.shape !== 'number') return null
  if (!mayStandBefore(tokens, at)) return null
  const count = readCount(tokens, unit.to)!
  if (phrase('unit', tokens, count.to)) return null
  const value = unit.row.factor ? times(count.value, parseExact(unit.row.factor)) : count.value
  return {
    value,
    unit: unit.row.unit,
    unitKind: 'currency',
    family: unit.row.family ?? null,
    unitFrom: at,
    unitTo: unit.to,
    to: count.to,
    shape: 'amount',
    numberFrom: unit.to,
    numberTo: count.to,
  }
}

/** `CHF`, `US$`, `£`; a name in lower case or a code that is a word too (*NIS 2*) stands only behind its number. */
export function mayStandBefore(tokens: readonly Token[], at: number): boolean {
  const { text, key, shape } = tokens[at]!
  return shape !== 'word' || (text !== key && cue('no prefix', tokens, at) === null)
}
