import { acronyms } from '../lexicon/words.js'
import { cue, has, past, phrase } from '../recognise/read.js'
import { isUpper } from '../text/bits.js'
import type { Token } from '../types.js'
import type { Register } from './entity.js'
import { pastMarker } from '../recognise/list-marker.js'
import { isElided, isOneOf } from '../recognise/marks.js'

/** A sentence may open with a sign, a dash, an emoji, the number of a line. */
export const firstWord = (tokens: readonly Token[]) =>
  Math.max(
    pastMarker(tokens),
    tokens.findIndex(({ shape }) => shape === 'word' || shape === 'number' || shape === 'code'),
  )

/** A capital behind an opening quote, a colon or a dash may be a sentence's first word. */
export const opensQuote = (tokens: readonly Token[], at: number) => isOneOf('«“"‘:–—•(|', tokens[at - 1]!.text)

/** Can a name start with this word? A capital alone does not tell. */
export function startsName(tokens: readonly Token[], at: number, register: Register): boolean {
  const token = tokens[at]!
  if (token.shape === 'code') return token.text.length > 2 && cue('common acronym', tokens, at) === null
  if (token.shape !== 'word' || isElided(token.text)) return false
  if (cue('name link', tokens, at) !== null && token.text.length > 1 && cue('the', tokens, at) === null)
    return isUpper(tokens[at + 1]) && tokens[at + 1]!.shape === 'word'
  if (cue('title', tokens, at) !== null) return tokens[at + 1]?.text === '.' || isUpper(tokens[past('of', tokens, at + 1)])
  if (isHyphened(tokens, at) || placeOfGenre(tokens, at) !== null) return true
  if (at > firstWord(tokens) && has('preposed', token) && isUpper(tokens[at + 1]) && tokens[at + 1]!.shape === 'word') return true
  if (
    (isGrammar(token) && !has('first name', token)) ||
    token.text.length < 2 ||
    cue('common acronym', tokens, at) !== null ||
    (has('demonym', token) && !isOfBrand(tokens, at))
  )
    return false
  if (isRoleAgain(tokens, at) || opensOffice(tokens, at)) return false
  if (at === firstWord(tokens) && tokens[at + 1]?.text === ':' && isRubric(token)) return false
  if (at > firstWord(tokens) && !opensQuote(tokens, at)) return true
  if (token.text.length > 1 && token.text === token.text.toUpperCase()) return true
  if (register.inside.has(token.key) && !has('role', token)) return true
  const next = tokens[at + 1]
  if (!next) return false
  if (next.text === '&' && isUpper(tokens[at + 2])) return true // Marchand & Fils
  if (next.shape === 'word' && isUpper(next) && !isGrammar(next)) return true
  if (isUpper(next) && next.text.length === 1 && tokens[at + 2]?.text === '.' && tokens[at + 3]?.text === ',') return true // Kevin D., 34 ans
  if (has('first name', token) && cue('of', tokens, at + 1) !== null && isUpper(tokens[at + 2])) return true
  if (has('first name', token) && isUpper(next) && cue('the', tokens, at + 1) !== null && isUpper(tokens[at + 2])) return true // (Anne Le Goff
  if (has('first name', token) && next.text === ',' && isAge(tokens, at + 2)) return true
  if (token.phrases.length > 0) return false
  return (
    (!/s$/u.test(token.key) && has('verb', next)) ||
    (next.text === '(' && isOneOf('+-–−', tokens[at + 2]?.text)) || // Valmara (+3 %)
    (next.text === ',' && cue('which', tokens, at + 2) !== null) ||
    (next.text === ',' && cue('who', tokens, at + 2) !== null) ||
    (next.text === ',' && isApposition(tokens, at + 2))
  )
}

/** *Kelvio,* **la jeune pousse**, *Valtier,* **un équipementier** */
function isApposition(tokens: readonly Token[], at: number): boolean {
  const noun = cue('the', tokens, at) ?? cue('indefinite', tokens, at)
  return noun !== null && (has('role', tokens[noun]) || (has('preposed', tokens[noun]) && has('role', tokens[noun + 1])))
}

/** *InPost,* **Mondial** *Relay exploite…*, but *le* **Français** *Alain Prost* */
const isOfBrand = (tokens: readonly Token[], at: number): boolean =>
  at > 0 &&
  cue('the', tokens, at - 1) === null &&
  cue('determiner', tokens, at - 1) === null &&
  isUpper(tokens[at + 1]) &&
  tokens[at + 1]!.shape === 'word'

/** **Santé :** *le budget augmente*: a word of the lexicon that names nobody, not in capitals throughout. */
const isRubric = ({ text, phrases }: Token) =>
  text !== text.toUpperCase() && phrases.length > 0 && phrases.every(({ kind }) => kind !== 'name' && kind !== 'first name')

/** *Lina,* **29 ans** */
const isAge = (tokens: readonly Token[], at: number) =>
  tokens[at]?.shape === 'number' && phrase('unit', tokens, at + 1)?.row.unit === 'a'

/** *Rock* **en Loire**, *Jazz* **à Port-Marin**: the place in the name of a festival. */
export function placeOfGenre(tokens: readonly Token[], at: number): number | null {
  if (cue('genre', tokens, at) === null) return null
  const place = cue('in', tokens, at + 1) ?? cue('at', tokens, at + 1) ?? cue('genre link', tokens, at + 1)
  return place !== null && isUpper(tokens[at]) && isUpper(tokens[place]) ? place : null
}

/** *dans la Grande* **Rue**, *avenue* **du Port**: a street has no figures. */
export const isStreet = (tokens: readonly Token[], from: number, to: number): boolean =>
  !has('first name', tokens[from]) && [from - 2, from - 1, to - 1].some((at) => cue('thoroughfare', tokens, at) !== null)

/** *Non-Stop*: capitals on both sides of a hyphen; *Bourg-en-Bresse*: or of two, with a little word between. */
const isHyphened = (tokens: readonly Token[], at: number): boolean =>
  isHyphen(tokens, at + 1) &&
  (isUpper(tokens[at + 2]) || (cue('town link', tokens, at + 2) !== null && isHyphen(tokens, at + 3) && isUpper(tokens[at + 4])))

const isHyphen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '-' && tokens[at]!.glued && !!tokens[at + 1]?.glued

/** *le Royaume*, *la Région*: a role with a capital and nothing behind it stands for what was named. */
function isRoleAgain(tokens: readonly Token[], at: number): boolean {
  if (!has('role', tokens[at]!) || has('name', tokens[at]!) || acronyms.has(tokens[at]!.text)) return false
  if (cue('the', tokens, at - 1) === null && cue('determiner', tokens, at - 1) === null) return false
  const next = tokens[at + 1]
  if (!next || next.shape === 'mark') return true
  return !isUpper(next) && cue('of', tokens, at + 1) === null && !(next.shape === 'word' && isCommon(next))
}

/** **le Premier** *ministre*, **la Première** *ministre*: an office of several words begins with a capital. */
const opensOffice = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.phrases.some(({ entry, width }) => entry.kind === 'role' && entry.type === 'person' && width > 1) &&
  tokens[at + 1]!.text === tokens[at + 1]!.key

const GRAMMAR = new Set([
  'cue',
  'bound',
  'number',
  'scale',
  'adverb',
  'month',
  'weekday',
  'time',
  'preposed',
  'ordinal',
  'collective',
  'per',
])

function isGrammar(token: Token): boolean {
  if (has('role', token)) return false
  for (const { kind, cue, width } of token.phrases)
    if (width === 1 && GRAMMAR.has(kind) && !(kind === 'cue' && NAMING.has(cue!))) return true
  return false
}

/** Cues of words that a name may begin with. */
const NAMING: ReadonlySet<string> = new Set([
  'name prefix',
  'street',
  'game',
  'termed',
  'title',
  'no rate',
  'person',
  'commodity',
  'saint',
  'counter',
])

/** A plain noun or adjective, no word of grammar. */
export const isCommon = (token: Token, least = 4) =>
  token.shape === 'word' && !isGrammar(token) && !has('verb', token) && token.key.length >= least
