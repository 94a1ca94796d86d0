import { cue } from '../recognise/read.js'
import type { Quantity } from '../recognise/quantity.js'
import type { Clause } from './clause.js'
import type { Entity } from './entity.js'
import { cues, goesOnWith } from './ask.js'
import { bearings, type Bearing } from './bearings.js'
import { matcher, type Hit } from './patterns.js'

/** A name and the row that gave it. */
export interface Bearer {
  readonly entity: Entity
  readonly rule: string
}

let match: ReturnType<typeof matcher> | null = null

/** Quantity → who bears it, by the rows of `bearings.ts`; one sweep a sentence. */
export function bearersOf(clause: Clause): ReadonlyMap<Quantity, Bearer> {
  const found = new Map<Quantity, Bearer>()
  if (!clause.names.length || !clause.quantities.length || !clause.quantities.some((_, at) => mayBear(clause, at))) return found
  const terms = termsOf(clause)
  match ??= matcher(bearings)
  for (const hit of match(terms.map(({ tags }) => tags))) bear(hit, terms, found)
  return found
}

/** Does a quantity stand where one of the rows can begin or end? So few do that most sentences need no sweep. */
function mayBear({ tokens, quantities, names, groups, dates }: Clause, at: number): boolean {
  const { from, to } = quantities[at]!
  if (groups.some((group) => group.from === to && names.some((name) => name.from === group.to || name.from === group.to + 1)))
    return true
  if (cue('counter', tokens, to + 1) !== null && groups.some(({ traits }) => traits.includes('counts subject'))) return true
  for (let next = to; next <= to + 2; next++) {
    if (
      cue('for', tokens, next) !== null &&
      cue('owners', tokens, next + 1) !== null &&
      names.some((name) => name.from > next + 1 && name.from <= next + 4)
    )
      return true
  }
  if (cue('against', tokens, from - 1) !== null && names.some((name) => name.from > to && name.from <= to + 4)) return true
  if (tokens[from - 1]?.text === '(' && names.some((name) => name.to === from - 1)) return true
  const end = cue('of', tokens, from - 1) !== null ? from - 1 : from
  if (at === 0) return false
  const { to: last } = quantities[at - 1]!
  const moment = dates.find((date) => date.from === last) // Air France … 3 millions en juillet, Ryanair 5 millions
  return names.some((name) => name.to === end && goesOnWith(JOINTS, tokens, moment?.to ?? last, name.from))
}

/** What may stand before a name in a list: *et*, *, en*, *et celles de la*. */
const JOINTS = cues('and', 'that', 'of', 'the', 'at', 'in', 'chez')

function bear({ name, from, to }: Hit, terms: readonly Term[], found: Map<Quantity, Bearer>) {
  const row = bearings.find((one) => one.name === name)!
  const inside = terms.slice(from, to)
  const last = inside.findLast((term) => term.entity)?.entity
  const entity = row.name === 'bracket' && last?.type === 'place' ? (before(terms, from) ?? last) : last
  const quantities = inside.flatMap(({ quantity }) => quantity ?? [])
  const quantity = row.bears === 'first' ? quantities[0] : quantities.at(-1)
  if (entity && quantity && canBear(entity, row) && !found.has(quantity)) found.set(quantity, { entity, rule: name })
}

/** **le musée Delorme** *à Dijon (+15 %)*: whose place it is that stands before the bracket. */
function before(terms: readonly Term[], place: number): Entity | undefined {
  const link = terms[place - 1]?.tags.includes('The') ? place - 2 : place - 1
  return terms[link]?.tags.some((tag) => tag === 'In') ? terms[link - 1]?.entity : undefined
}

/** Nobody is *used*, and a place has no users. */
const canBear = ({ type }: Entity, { anyone }: Bearing) => anyone || (type !== 'person' && type !== 'place')

interface Term {
  readonly tags: readonly string[]
  readonly entity?: Entity
  readonly quantity?: Quantity
}

/** `After` stands behind every quantity, so that two matches in a row share none. `Serves`, `Gapped`, `Open`: a verb, a name, a bracket that stands against a quantity, so that most sentences need no sweep. */
function termsOf(clause: Clause): Term[] {
  const { tokens, names, quantities, groups, dates } = clause
  const terms: Term[] = []
  const quantityAt = (at: number) => quantities.find(({ from }) => from === at)
  const isGapped = (at: number) =>
    quantityAt(at) !== undefined || (cue('of', tokens, at) !== null && quantityAt(at + 1) !== undefined)
  for (let at = 0; at < tokens.length;) {
    const moment = terms.at(-2)?.quantity && dates.find(({ from }) => from === at)
    if (moment) {
      at = moment.to
      continue
    }
    const quantity = quantityAt(at)
    const name = names.find(({ from }) => from === at)
    const group = groups.find(({ from }) => from === at)
    const to = quantity?.to ?? name?.to ?? group?.to ?? at + 1
    if (quantity) terms.push({ tags: ['Quantity'], quantity }, { tags: ['After'] })
    else if (name) terms.push({ tags: isGapped(to) ? ['Name', 'Gapped'] : ['Name'], entity: name.entity })
    else if (group)
      terms.push({
        tags: [
          ...(terms.at(-2)?.quantity && group.tense !== 'participle' ? ['Serves'] : ['Verb']),
          ...(group.traits.includes('counts subject') ? ['CountsSubject'] : []),
        ],
      })
    else terms.push({ tags: tokens[at]!.text === '(' && quantityAt(to) ? ['Open'] : tagsOf(clause, at) })
    at = to
  }
  return terms
}

/** Cue → tag, for the few words that the rows name. */
const TAGS: readonly (readonly [cue: string, tag: string])[] = [
  ['for', 'For'],
  ['owners', 'Owner'],
  ['the', 'The'],
  ['of', 'Of'],
  ['counter', 'Counter'],
  ['who', 'Who'],
  ['and', 'Joint'],
  ['preposition', 'Link'],
  ['that', 'That'],
  ['at', 'In'],
  ['in', 'In'],
  ['chez', 'In'],
  ['against', 'Against'],
]

function tagsOf({ tokens }: Clause, at: number): string[] {
  if (tokens[at]!.text === ',') return ['Joint']
  const tags = TAGS.filter(([name]) => cue(name, tokens, at) !== null).map(([, tag]) => tag)
  return tags.length ? tags : ['Token']
}
