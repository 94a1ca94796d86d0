import { cue } from '../recognise/read.js'
import type { Quantity } from '../recognise/quantity.js'
import type { Clause } from './clause.js'
import type { Entity } from './entity.js'
import { matcher, type Hit, type Pattern } from './patterns.js'

/** A construction that names whose a quantity is, apart from the verb's own subject. */
interface Bearing extends Pattern {
  /** Of the quantities in the match, the one that the name bears. */
  readonly bears: 'first' | 'last'
  /** Text with the bearer in [brackets]; the quantity that it bears comes first or last in the match. */
  readonly examples: readonly string[]
  readonly never: readonly string[]
}

/** Rows in compromise's syntax over tags; a name, a quantity and a verb with its auxiliaries are one term each. */
export const bearings: readonly Bearing[] = [
  {
    name: 'bracket',
    bears: 'last',
    match: '#Name #Open #Quantity',
    examples: ['Le fonds [Northgate Ventures] (12 M€) mène le tour.'],
    never: ['Le fonds mène le tour (12 M€).'],
  },
  {
    name: 'gap',
    bears: 'last',
    match: '#Quantity #Joint+ #Gapped #Quantity',
    examples: ['Le Dax cède 0,7 % et [Londres] 1,1 %.'],
    never: ['Le Dax cède 0,7 % à Londres.'],
  },
  {
    name: 'served',
    bears: 'first',
    match: '#Quantity #Serves #Link? #Name',
    examples: [
      'Plus de 800 millions de personnes utilisent [ChatGPT] chaque semaine.',
      'Aujourd’hui, 4 millions de développeurs créent avec [OpenAI].',
    ],
    never: ['Les 800 millions de clients ont fui.'],
  },
  {
    name: 'used',
    bears: 'first',
    match: '#Quantity #The #Counter #Of #Token? #Who #CountsSubject #Name',
    examples: ['La société évalue à plus de 800 millions le nombre d’internautes qui utilisent [ChatGPT].'],
    never: ['Elle évalue à 800 millions le nombre d’internautes.'],
  },
  {
    name: 'product',
    bears: 'first',
    match: '#Quantity #Token? #Token? #For #Owner #Token? #Token? #Name',
    examples: ['Google a revendiqué plus de 650 millions d’utilisateurs mensuels pour son chatbot [Gemini].'],
    never: ['Elle a payé 3 millions d’euros pour son siège.'],
  },
]

/** A name and the row that gave it. */
export interface Bearer {
  readonly entity: Entity
  readonly rule: string
}

let match: ReturnType<typeof matcher> | null = null

/** Quantity → who bears it, by the rows above; one sweep a sentence. */
export function bearersOf(clause: Clause): ReadonlyMap<Quantity, Bearer> {
  const found = new Map<Quantity, Bearer>()
  if (!clause.names.length || !clause.quantities.length || !clause.quantities.some((_, at) => mayBear(clause, at))) return found
  const terms = termsOf(clause)
  match ??= matcher(bearings)
  for (const hit of match(terms.map(({ tags }) => tags))) bear(hit, terms, found)
  return found
}

/** Does a quantity stand where one of the rows can begin or end? So few do that most sentences need no sweep. */
function mayBear({ tokens, quantities, names, groups }: Clause, at: number): boolean {
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
  if (tokens[from - 1]?.text === '(' && names.some((name) => name.to === from - 1)) return true
  return at > 0 && names.some((name) => name.to === from && isJoined(tokens, quantities[at - 1]!.to, name.from))
}

/** Only commas and *et* between. */
function isJoined(tokens: Clause['tokens'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]!.text !== ',' && cue('and', tokens, at) === null) return false
  return from < to
}

function bear({ name, from, to }: Hit, terms: readonly Term[], found: Map<Quantity, Bearer>) {
  const inside = terms.slice(from, to)
  const entity = inside.findLast((term) => term.entity)?.entity
  const quantities = inside.flatMap(({ quantity }) => quantity ?? [])
  const quantity = bearings.find((row) => row.name === name)?.bears === 'first' ? quantities[0] : quantities.at(-1)
  if (entity && quantity && canBear(entity, name) && !found.has(quantity)) found.set(quantity, { entity, rule: name })
}

/** Nobody is *used*, and a place has no users. */
const canBear = ({ type }: Entity, rule: string) =>
  rule === 'bracket' || rule === 'gap' || (type !== 'person' && type !== 'place')

interface Term {
  readonly tags: readonly string[]
  readonly entity?: Entity
  readonly quantity?: Quantity
}

/** `Serves`, `Gapped`, `Open`: a verb, a name, a bracket that stands against a quantity, so that most sentences need no sweep. */
function termsOf(clause: Clause): Term[] {
  const { tokens, names, quantities, groups } = clause
  const terms: Term[] = []
  const quantityAt = (at: number) => quantities.find(({ from }) => from === at)
  for (let at = 0; at < tokens.length;) {
    const quantity = quantityAt(at)
    const name = names.find(({ from }) => from === at)
    const group = groups.find(({ from }) => from === at)
    const to = quantity?.to ?? name?.to ?? group?.to ?? at + 1
    if (quantity) terms.push({ tags: ['Quantity'], quantity })
    else if (name) terms.push({ tags: quantityAt(to) ? ['Name', 'Gapped'] : ['Name'], entity: name.entity })
    else if (group)
      terms.push({
        tags: [
          ...(terms.at(-1)?.quantity ? ['Serves'] : ['Verb']),
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
]

function tagsOf({ tokens }: Clause, at: number): string[] {
  if (tokens[at]!.text === ',') return ['Joint']
  const tags = TAGS.filter(([name]) => cue(name, tokens, at) !== null).map(([, tag]) => tag)
  return tags.length ? tags : ['Token']
}
