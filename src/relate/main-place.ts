import { francophone } from '../lexicon/regions.js'
import type { Clause } from './clause.js'
import { entryAt } from './ask.js'
import { countryEntity } from './country.js'
import { type Entity } from './entity.js'
import { fold } from './fold.js'
import { isFiniteTense } from './grammar.js'
import { joins } from './locative.js'
import { has } from '../recognise/read.js'
import { pastArticles } from './noun-words.js'
import { demonymOwner } from './roles.js'
import { subjectOf } from './subjects.js'

/** What an article tells of one name: how much it stands as itself, how often, and whether it opens the article as a subject. */
export interface Weight {
  total: number
  count: number
  opens: boolean
  /** Says in the opening where the article is. */
  locates: boolean
  /** Is punished in the opening. */
  struck: boolean
  /** Stands in the headline. */
  heads: boolean
  /** The first sentence that names it. */
  readonly first: number
}

/** *le marché du travail* **québécois**: in the opening, an adjective tells of its land as the name does. */
export function addNatives(weights: ReadonlyMap<Entity, Weight>, clauses: readonly Clause[]): void {
  for (const { tokens } of clauses.slice(0, OPENING)) {
    for (let at = 1; at < tokens.length; at++) {
      const land = has('demonym', tokens[at]) ? demonymOwner(tokens, at - 1, at + 1) : null
      for (const [{ name }, weight] of land ? weights : []) if (name === land!.name) weight.total += NATIVE
    }
  }
}

/** What a plain mention in the opening counts. */
const NATIVE = 1.8

/** Names by their weight, the heaviest first. */
export type Ranked = readonly (readonly [Entity, Weight])[]

/** A place of the headline; of those joined there, *en Turquie et en Syrie*, the first. */
export function headedLand(ranked: Ranked, [headline]: readonly Clause[]): Entity | null {
  const found = ranked.find(([{ type }, { heads }]) => type === 'place' && heads)?.[0]
  const at = found && headline ? headline.names.findIndex(({ entity }) => entity === found) : -1
  const [before, name] = [headline?.names[at - 1], headline?.names[at]]
  if (!headline || !name || before?.entity.type !== 'place') return found ?? null
  return joins(headline.tokens, before.to, name.from) ? before.entity : (found ?? null)
}

/** A place or body that the article opens with as a subject, but for one that is only compared with the one named before it. */
export function openingLand(ranked: Ranked): Entity | null {
  const lands = ranked.filter(([{ type }]) => type === 'place' || type === 'institution')
  const found = lands.find(([, { opens, total }]) => opens && total >= ENOUGH)
  if (!found || found[1].count > 1) return found?.[0] ?? null
  const before = lands.find(
    ([{ type, observes, reports }, { first, count }]) =>
      !observes && !reports && first < found[1].first && (type === 'place' || count > 1),
  )
  return (before ?? found)[0]
}

/** *Les glaciers suisses ont fondu*: the country in the first subject, where no other is named more; *les touristes américains* may be in the Alps. */
export function openingNation(clauses: readonly Clause[], country: string | null): Entity | null {
  const most = country === null ? null : countryEntity(country)
  for (const { tokens, groups } of clauses.slice(0, OPENING)) {
    const index = groups.findIndex(({ tense }) => isFiniteTense(tense))
    const subject = index < 0 ? null : subjectOf(tokens, groups, index)
    if (subject?.is === 'words' && !has('role', tokens[pastArticles(tokens, subject.from, subject.to)])) {
      const demonym = tokens.findIndex((token, at) => at >= subject.from && has('demonym', token))
      if ([1, 2].some((back) => has('role', tokens[demonym - back]))) continue // les navires de l’ONG allemande
      const nation = demonymOwner(tokens, subject.from, subject.to)
      if (nation && (!most || nation.name === most.name || isPart(tokens, subject, country))) return nation
    }
  }
  return null
}

/** *autant de* **Franciliens**: is a part of the country meant? */
const isPart = (tokens: Clause['tokens'], { from, to }: { from: number; to: number }, country: string | null): boolean =>
  tokens.slice(from, to).some((token) => entryAt('demonym', token)?.country === country)

/** The country of most places; of one that nobody names, the place that comes back or opens the article. Where it names the part that speaks French, it means that. */
export function mainCountry(ranked: Ranked, code: string | null): Entity | null {
  const country = code === null ? null : countryEntity(code)
  const named = (land: string) => ranked.find(([{ name }]) => fold(name) === fold(land))?.[0]
  const again = ranked.find(([{ type }, { count }]) => type === 'place' && count > 1)?.[0]
  const province = code !== null && francophone[code] ? named(francophone[code]) : null
  return country && !named(country.name) ? (again ?? province ?? country) : (province ?? country)
}

/** Where the lead says it happens: one place, or one that comes back. */
export function landOf(ranked: Ranked): Entity | null {
  const lands = ranked.filter(([{ type }, { locates }]) => type === 'place' || (type === 'institution' && locates))
  const where = lands.filter(([, { locates }]) => locates)
  const again = where.find(([, { count }]) => count > 1)
  if (again) return again[0]
  return where.length > 0 && (where.length < 2 || lands.length < 4) && lands.length < 6 ? where[0]![0] : null
}

export const strayLand = (ranked: Ranked): Entity | null =>
  ranked.find(([{ type }, { count, locates }]) => type === 'place' && (locates || count > 1))?.[0] ?? null

/** So many sentences open an article: headline, lead and two more. */
export const OPENING = 4

/** Less than this, and the article is about nobody by name: two plain mentions, or a subject. */
const ENOUGH = 1.9
