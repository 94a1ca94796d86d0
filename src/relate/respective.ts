import { cues, goesOnWith, hasCue } from './ask.js'
import { cue } from '../recognise/read.js'
import type { Clause } from './clause.js'
import type { Entity } from './entity.js'
import type { OwnerAsk } from './owner-ask.js'

type Ask = Pick<OwnerAsk, 'quantity' | 'clause' | 'governor'>

/** *X et Y emploient (respectivement) 90 000 et 85 000 salariés*: as many quantities in a row as names before them, one each. */
export const respective = (ask: Ask): Entity | null => ofPairs(ask) ?? oneEach(ask)

/** *X et Y ont reculé,* **respectivement de 9 % à 1 730 euros et de 5 % à 2 520 euros**: a change and its level of each name. */
function ofPairs({ quantity, clause }: Ask): Entity | null {
  const { tokens, quantities, names } = clause
  const start = tokens.findIndex((_, at) => cue('respectively', tokens, at) !== null)
  const row = start < 0 ? [] : quantities.filter(({ from }) => from > start)
  const place = row.indexOf(quantity)
  const last = names.findLast(({ to }) => to <= start)
  if (place < 0 || !last || row.length !== 2 * PAIR) return null
  const isPaired = row.every(({ from }, at) => (cue('at', tokens, from - 1) === from) === (at % PAIR === 1))
  const owners = rowOf(names, names.indexOf(last), clause)
  return isPaired && owners.length === PAIR ? owners[Math.floor(place / PAIR)]!.entity : null
}

/** Two names, two figures each. */
const PAIR = 2

function oneEach({ quantity, clause, governor }: Ask): Entity | null {
  const { tokens, quantities, names } = clause
  const at = quantities.findIndex(({ from }) => from === quantity.from)
  if (at < 0 || names.length < 2) return null
  const row = rowOf(quantities, at, clause)
  const place = row.findIndex(({ from }) => from === quantity.from)
  if (row.length < 2) return null
  const last = names.findLast(({ to }) => to <= row[0]!.from)
  if (!last) return null
  const aged = tokens[last.to]?.text === ',' && row[0]!.from === last.to + 1 && row.at(-1)!.unit === 'a' // Martine et Jean-Luc, 68 et 71 ans
  const listed = rowOf(names, names.indexOf(last), clause)
  const told = hasCue('respectively', tokens, last.to, row.at(-1)!.to + 2)
  const apart = told ? namesApart(names.indexOf(last), row.length, clause) : null
  const owners = apart ?? (aged ? listed.slice(-row.length) : listed)
  if (owners.length !== row.length || owners.at(-1) !== last) return null
  return told || aged || governor?.from === last.to ? owners[place]!.entity : null
}

/** *la plateforme* **YouTube** *et la messagerie* **WhatsApp** *comptaient respectivement…*: so many names up to one, with *et* or a comma before each but the first; *X, premier en France, et Y*: past a place that is no member. */
function namesApart(last: number, many: number, { tokens, names }: Clause) {
  const isPlace = names[last]!.entity.type === 'place'
  const alike = names.slice(0, last + 1).filter(({ entity }) => isPlace || entity.type !== 'place')
  const owners = alike.slice(-many)
  const joined = owners.every(({ from }, at) => {
    const before = at === 0 ? undefined : owners[at - 1]!
    const comma = before && tokens[before.to]?.text === ','
    return (
      !before ||
      (from - before.to <= APART && (comma || cue('and', tokens, before.to) !== null)) ||
      (comma && from - before.to <= APPOSED && tokens[from - 2]!.text === ',' && cue('and', tokens, from - 1) !== null)
    )
  })
  return joined && owners.length === many ? owners : null
}

/** So many words lead in the next of several names. */
const APART = 5

/** So many words stand between two that an apposition parts. */
const APPOSED = 12

/** The neighbours of one in a list, itself too, that commas, *et* and the words before a member join. */
function rowOf<T extends { readonly from: number; readonly to: number }>(
  list: readonly T[],
  at: number,
  { tokens }: Clause,
): T[] {
  let first = at
  let last = at
  while (first > 0 && isJoined(tokens, list[first - 1]!.to, list[first]!.from)) first--
  while (last < list.length - 1 && isJoined(tokens, list[last]!.to, list[last + 1]!.from)) last++
  return list.slice(first, last + 1)
}

const isJoined = (tokens: Clause['tokens'], from: number, to: number): boolean =>
  to - from <= 3 && goesOnWith(JOINTS, tokens, from, to)

const JOINTS = cues('and', 'the', 'of')
