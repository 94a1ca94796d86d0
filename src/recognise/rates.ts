import type { Token } from '../types.js'
import { exact, isLess } from './exact.js'
import { isFinite, isFunction } from './noun.js'
import { changed } from './placed.js'
import { readPer } from './per.js'
import type { Quantity } from './quantity.js'
import { cue, has, pastOne, phrase } from './read.js'
import type { Mention } from './rule.js'

/** What a quantity is counted over, where other words stand between: *chaque jour 850 gigabits*, *la tonne se négociait 189 euros*. */
export function withRates(tokens: readonly Token[], mentions: readonly Mention[]): Mention[] {
  const list = [...mentions]
  list.forEach((mention, at) => {
    if (
      mention.type !== 'quantity' ||
      mention.per ||
      mention.shape === 'factor' ||
      (mention.unitKind === 'duration' && cue('of', tokens, mention.to) === null) ||
      mention.sign
    )
      return
    const before = mentions.slice(0, at).findLast(({ type }) => type === 'quantity')?.to ?? 0
    const sum = mentions.slice(0, at).findLast(isMoney)?.to ?? 0
    const next = mentions.find(({ type }, i) => i > at && type === 'quantity')?.from ?? tokens.length
    const per =
      behind(tokens, mention, next) ??
      pastConversion(tokens, list, at) ??
      contrasted(tokens, list, at) ??
      ahead(tokens, mention, before) ??
      ofMetric(tokens, mention, before) ??
      ofSubject(tokens, mention, tokens.slice(before, mention.from).some(isFinite) ? sum : before)
    if (per) list[at] = changed(mention, { per })
  })
  return withRounds(tokens, list)
}

/** *171 cas de syndromes grippaux* **pour 100 000 habitants**: the round number is what the cases are counted over, and no figure of its own. */
function withRounds(tokens: readonly Token[], mentions: Mention[]): Mention[] {
  const rounds = new Set<Mention>()
  const list = mentions.map((mention, at) => {
    if (mention.type !== 'quantity' || mention.unitKind !== 'count' || mention.per) return mention
    const next = mentions.find(({ type }, i) => i > at && type === 'quantity')
    if (!next) return mention
    if (cue('rate of', tokens, next.from - 1) !== next.from || !isComplement(tokens, mention.to, next.from - 1)) return mention
    const rate = readPer(tokens, next.from - 1)
    if (!rate) return mention
    rounds.add(next)
    return changed(mention, { per: rate.per })
  })
  return rounds.size > 0 ? list.filter((mention) => !rounds.has(mention)) : list
}

/** *de syndromes grippaux*: neither a mark nor a verb. */
const isComplement = (tokens: readonly Token[], from: number, to: number): boolean =>
  cue('of', tokens, from) !== null && tokens.slice(from, to).every((token) => !HARD.test(token.text) && !isFinite(token))

/** *425 FCFA le kilo, contre 275 FCFA l'an dernier* */
function contrasted(tokens: readonly Token[], mentions: readonly Mention[], at: number): string | null {
  const mention = mentions[at]!
  if (mention.type !== 'quantity') return null
  const before = mentions.slice(0, at).findLast((one) => one.type === 'quantity' && (mention.leg !== 'to' || one.leg === 'from'))
  if (before?.type !== 'quantity') return null
  if (isMoney(before) && isMoney(mention) && isSame(tokens, before, mention)) return before.per
  if (before.unit !== mention.unit) return null
  return cue('against', tokens, mention.from - 1) !== null || isNorm(tokens, before.to, mention) ? before.per : null
}

/** *le kilo passe de 1 900* **à 2 200 francs**, *est payé 48 cedis,* **soit 3 dollars**, *est payé 48 cedis* **(3 dollars)** */
const isSame = (tokens: readonly Token[], before: Quantity, { leg, from, to }: Quantity): boolean =>
  (before.leg === 'from' && leg === 'to') ||
  cue('amounts to', tokens, from - 1) !== null ||
  (tokens[from - 1]?.text === '(' && from - 1 === before.to && tokens[to]?.text === ')')

/** *1 020 € par habitant, au-dessus de* **la moyenne** *des villes (985 €)*: what it is held against, in a bracket behind. */
const isNorm = (tokens: readonly Token[], from: number, mention: Quantity): boolean =>
  tokens[mention.from - 1]?.text === '(' &&
  tokens[mention.to]?.text === ')' &&
  tokens.slice(from, mention.from).some((_, at) => cue('norm', tokens, from + at) !== null)

/** *1 100 FCFA (1,6 euro) par kilo*: the amount and its conversion in brackets are of one kilo. */
function pastConversion(tokens: readonly Token[], mentions: readonly Mention[], at: number): string | null {
  const mention = mentions[at]!
  const other = mentions[tokens[mention.from - 1]?.text === '(' ? at - 1 : at + 1]
  if (!isMoney(mention) || !other || !isMoney(other)) return null
  const last = Math.max(mention.to, other.to)
  const opens = tokens[Math.min(mention.to, other.to)]?.text === '(' && tokens[last]?.text === ')'
  return opens ? (readPer(tokens, last + 1)?.per ?? null) : null
}

const isMoney = (mention: Mention) => mention.type === 'quantity' && mention.unitKind === 'currency'

const HARD = /^[.,;:!?()«»“”–—]$/u

/** *utilisent ChatGPT chaque semaine*, *2 % de nos clients par an*, *54 milliards de revenus trimestriels* */
function behind(tokens: readonly Token[], quantity: Quantity, next: number): string | null {
  const { to, unitKind } = quantity
  const complement = cue('of', tokens, to) !== null
  const people = mayGoOn(quantity)
  for (let at = to; at < next && at < to + 12; at++) {
    const token = tokens[at]!
    if (
      HARD.test(token.text) ||
      (cue('which', tokens, at) !== null && at > to && !(people && cue('who', tokens, at) !== null)) ||
      (cue('and', tokens, at) !== null && at > to)
    )
      return null
    const per =
      isTimeAdverb(tokens, at) || (complement && unitKind !== 'percent' && at > to + 1 && at <= to + 4)
        ? readPer(tokens, at)
        : null
    if (per && (per.per.startsWith('P') || cue('per', tokens, at) !== null))
      return at > to && next <= per.to + 1 && next < tokens.length ? null : per.per
    if (complement && isFinite(token) && !isTimeAdverb(tokens, at) && !has('metric', token)) return null
  }
  return null
}

/** *800 millions de personnes qui utilisent ChatGPT chaque semaine*: of so many, not of three friends. */
const mayGoOn = ({ value, unitKind }: Quantity) =>
  (unitKind === 'count' || unitKind === null) && !!value && isLess(exact(999), value)

/** *chaque semaine*, *tous les ans*, *par jour*: of the verb, wherever it stands. */
const isTimeAdverb = (tokens: readonly Token[], at: number) =>
  cue('per', tokens, at) !== null || cue('determiner', tokens, at) !== null

/** *Chaque année, 3 millions de…*, *produira chaque nuit vingt téraoctets*, *chaque mois de retard coûte 11 millions* */
function ahead(tokens: readonly Token[], { from, unitKind }: Quantity, before: number): string | null {
  if (unitKind === 'percent' || unitKind === 'points') return null
  for (let at = from - 1; at >= before && at >= from - 10; at--) {
    const { text } = tokens[at]!
    if (HARD.test(text) && !(text === ',' && at <= before + 4)) return null
    if (cue('determiner', tokens, at) === null) continue
    const per = readPer(tokens, at)
    if (per?.per.startsWith('P')) return per.per
  }
  return null
}

/** *un chiffre d’affaires annuel de 3 millions*, *le Smic horaire, fixé à 11,88 euros* */
function ofMetric(tokens: readonly Token[], { from, unitKind }: Quantity, before: number): string | null {
  if (unitKind === 'percent' || unitKind === 'points') return null
  for (let at = from - 1; at >= before && at >= from - 6; at--) {
    const token = tokens[at]!
    const per = phrase('per', tokens, at)
    if (per && per.to === at + 1 && per.row.per.startsWith('P')) return isQualifier(tokens, at, from) ? per.row.per : null
    if (HARD.test(token.text) && token.text !== ',') return null
  }
  return null
}

/** Behind a noun that is none of movement, and with nothing but *de*, *à* or a verb up to the amount. */
function isQualifier(tokens: readonly Token[], at: number, from: number): boolean {
  const noun = tokens[at - 1]
  if (noun?.shape !== 'word' || isFunction(noun) || has('movement', noun)) return false
  for (let i = at + 1; i < from; i++) {
    const links =
      tokens[i]!.text === ',' ||
      cue('of', tokens, i) !== null ||
      cue('at', tokens, i) !== null ||
      cue('reflexive', tokens, i) !== null
    if (!links && !has('verb', tokens[i]) && !has('bound', tokens[i])) return false
  }
  return true
}

/** *la tonne se négociait 189 euros*, *vend* **la tonne** *189 euros*, **le quintal** *à moins de 17 euros*: the price of one. */
function ofSubject(tokens: readonly Token[], { from, unitKind }: Quantity, before: number): string | null {
  if (unitKind !== 'currency') return null
  for (let at = from - 1; at >= before && at >= from - 16; at--) {
    const token = tokens[at]!
    if (/^[.;:!?()«»]$/u.test(token.text)) return null
    const unit = cue('singular', tokens, at) === null && pastOne(tokens, at) === null ? null : phrase('unit', tokens, at + 1)
    if (unit?.row.unitKind === 'measure' && !unit.row.risky && (cue('at', tokens, unit.to) ?? unit.to) === from)
      return cue('of', tokens, at - 1) === null ? unit.row.unit : null
    if (unit?.row.unitKind === 'measure' && !unit.row.risky)
      return tokens.slice(unit.to, from).some((one) => isFinite(one)) && cue('of', tokens, at - 1) === null ? unit.row.unit : null
  }
  return null
}
