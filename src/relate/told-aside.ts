import { ranking } from '../lexicon/words.js'
import { hasMark } from '../recognise/marks.js'
import { cue, has } from '../recognise/read.js'
import type { Clause } from './clause.js'
import { isLocative } from './locative.js'
import type { OwnerAsk } from './owner-ask.js'
import { named, type Named } from './passage.js'
import { isOf } from './roles.js'
import { beforeArticle } from './spans.js'

type Ask = Pick<OwnerAsk, 'quantity' | 'clause'>

/** Owners that stand beside a figure without being the subject: in an aside, in a ranking. */
export const toldAside = (ask: Ask): Named | null => apposedWith(ask) ?? agentWith(ask) ?? calledWith(ask) ?? betweenDashes(ask)

/** *devant* **Léa Roux,** *autrice de 8 buts*, *ainsi que* **Strasbourg,** *troisième avec 97 %*: who stands before the comma that a rank or a role follows. */
function apposedWith({ quantity: { from }, clause }: Ask): Named | null {
  const { tokens, names, groups } = clause
  if (!isLink(tokens, from - 1)) return null
  for (let comma = from - 3; comma >= Math.max(1, from - FAR); comma--) {
    if (tokens[comma]!.shape !== 'mark') continue
    if (tokens[comma]!.text !== ',' || !isRank(tokens, comma + 1)) return null
    const name = names.find(({ to }) => to === comma)
    const told = groups.some((group) => group.from > comma && group.from < from)
    return name && !told && !isOf(tokens, name.from) && !isLocative(tokens, name.from) ? named(name.entity, 'row') : null
  }
  return null
}

/** *auteur*, *troisième*, *forte*, *créditée*: what somebody is said to be behind a comma. */
const isRank = (tokens: Clause['tokens'], at: number): boolean =>
  has('ordinal', tokens[at]) || cue('said to be', tokens, at) !== null

const isLink = (tokens: Clause['tokens'], at: number): boolean =>
  cue('of', tokens, at) !== null || cue('with', tokens, at) !== null

/** So many words say what somebody is, at most. */
const FAR = 7

/** *le palmarès est dominé par* **Kelvio,** *avec 157 exemplaires*, *suivis de* **Kelvio** *en 3 h 05*: whom a ranking names behind its verb. */
function agentWith({ quantity: { from }, clause }: Ask): Named | null {
  const { tokens, names, groups } = clause
  const link = from - 1
  if (cue('with', tokens, link) === null && cue('in', tokens, link) === null) return null
  const end = tokens[link - 1]?.text === ',' ? link - 1 : link
  const name = names.find(({ to }) => to === end)
  const at = name ? beforeArticle(tokens, name.from) : -1
  const by = at > 0 && (cue('per', tokens, at) !== null || isOf(tokens, name!.from))
  const verb = by ? groups.findLast(({ to }) => to <= at) : undefined
  return verb && ranking.has(verb.lemma) && !hasMark(',;', tokens, verb.to, at) ? named(name!.entity, 'row') : null
}

/** *Le plus lu reste* **Léa Roux** *avec 1,6 million d’exemplaires*: who stands behind the verb that says who it is. */
function calledWith({ quantity: { from }, clause: { tokens, names, groups } }: Ask): Named | null {
  const end = tokens.findLastIndex((_, at) => at < from && at >= from - 3 && cue('with', tokens, at) !== null)
  const name = end < 0 ? undefined : names.find(({ to }) => to === end)
  const verb = name ? groups.findLast(({ to }) => to <= name.from) : undefined
  if (!verb?.traits.includes('copula') || name!.from - verb.to > ADVERB) return null
  return tokens.slice(verb.to, name!.from).every(({ shape }) => shape === 'word') &&
    !isLocative(tokens, name!.from) &&
    !isOf(tokens, name!.from)
    ? named(name!.entity, 'row')
    : null
}

/** *reste* **de loin** *Léa Roux* */
const ADVERB = 2

/** **les Eurockéennes** *– avec un recul de 95 000 à 80 000 spectateurs – et…*: who stands before the dash that *avec* follows. */
function betweenDashes({ quantity: { from, to }, clause: { tokens, names } }: Ask): Named | null {
  const open = tokens.findLastIndex(({ text, glued }, at) => at < from && !glued && isDash(text))
  if (open < 1 || cue('with', tokens, open + 1) === null) return null
  if (!tokens.some(({ text, glued }, at) => at >= to && !glued && isDash(text))) return null
  return named(names.find((name) => name.to === open)?.entity ?? null, 'row')
}

const isDash = (text: string): boolean => text === '-' || text === '–' || text === '—'
