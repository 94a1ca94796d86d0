import { cue } from '../recognise/read.js'
import type { Answered } from './answer.js'
import type { Clause } from './clause.js'
import { placeRightBehind } from './locative.js'
import type { Measured } from './measured.js'
import type { NameSpan } from './names.js'
import type { OwnerAsk } from './owner-ask.js'
import { named, type Named } from './passage.js'
import { ofRow, rankedWith, standsAt } from './row.js'
import { readPhrase } from './phrases.js'
import { phraseAfter } from './spans.js'
import { toldAside } from './told-aside.js'

type Ask = OwnerAsk

/** Owners that stand side by side with the figure, whatever the verb says. */
export const paired = (ask: Ask): Named | null =>
  andTheirs(ask) ??
  opponent(ask) ??
  ofMoved(ask) ??
  ofRow(ask) ??
  rankedWith(ask) ??
  standsAt(ask) ??
  toldAside(ask) ??
  firstOfPlaces(ask) ??
  forName(ask)

/** *derrière* **la Fête du lac** *et ses 45 000 visiteurs*: whose possessive it is stands right before *et*. */
function andTheirs({ quantity: { from }, clause: { tokens, names } }: Ask): Named | null {
  if (cue('owners', tokens, from - 1) === null || cue('and', tokens, from - 2) === null) return null
  return named(names.find(({ to }) => to === from - 2)?.entity ?? null, 'possessive')
}

/** *l’emporterait face à* **Martin** *55 % contre 45 %*, *a battu* **Martin** *par 12 voix contre 9*: the lower figure is of whom it was won against. */
function opponent({ quantity: { from, unit }, clause, before }: Ask): Named | null {
  if (before?.quantity.to !== from - 1 || before.quantity.unit !== unit || cue('against', clause.tokens, from - 1) === null)
    return null
  const name = clause.names.find(({ to }) => to <= before.quantity.from && to >= before.quantity.from - 2)
  return name && isBeaten(clause, name) ? named(name.entity, 'opponent') : null
}

/** Behind *face à*, *contre*, or a verb that has its object right behind it: *battre*, *devancer*. */
function isBeaten({ tokens, groups }: Clause, { from }: NameSpan): boolean {
  const at = cue('the', tokens, from - 1) === null ? from : from - 1
  return (
    [1, 2].some((back) => cue('facing', tokens, at - back) === at) ||
    groups.some(({ to, traits }) => to === at && traits.includes('defeats'))
  )
}

/** *une baisse de 5 points de* **Paul Martin**: whoever moves stands behind what he moves by. */
function ofMoved({ quantity: { to, unitKind }, movement, clause: { tokens, names } }: Ask): Named | null {
  if (!movement.head || unitKind !== 'points') return null
  const of = cue('of', tokens, to)
  const name = of === null ? undefined : names.find(({ from }) => from === (cue('the', tokens, of) ?? of))
  return named(name?.entity ?? null, 'of moved')
}

/** *ils étaient 3 600* **à Tulle,** *1 800 à Brive*: where each of a row of figures has its place behind it, so has the first. */
function firstOfPlaces({ quantity, governor, clause, before }: Ask): Named | null {
  const { quantities } = clause
  const next = quantities[quantities.indexOf(quantity) + 1]
  if (!governor?.traits.includes('copula') || !next) return null
  const [place, other] = [placeRightBehind(quantity, clause), placeRightBehind(next, clause)]
  return place && ((other && other !== place) || before?.owner === 'places') ? named(place, 'places') : null
}

/** Owners that a second figure shares the construction of. */
const SHARED: ReadonlySet<string> = new Set(['for whom', 'ellipsis'])

/** *: 11 %* **pour X** *et 10 %* **pour Y,** *+44 %* **pour le musée Delorme**: a rise that no verb tells is of whom it is for. */
function forName({ quantity, movement, clause, memory, before }: Ask): Named | null {
  const { tokens } = clause
  const { from, sign, to, unitKind } = quantity
  const listed = tokens[from - 1]?.text === ':' || (cue('and', tokens, from - 1) !== null && SHARED.has(before?.owner ?? ''))
  const link = pastPart(tokens, to)
  const parted = link > to && (cue('against', tokens, from - 1) !== null || cue('and', tokens, from - 1) !== null)
  const told = movement.kind === 'change' ? sign !== null : unitKind === 'percent' && (listed || parted)
  if (!told || cue('for', tokens, link) === null) return null
  const span = phraseAfter(clause, link + 1)
  const found = span && readPhrase(clause, memory, span.from, span.to)
  return named(found?.entity ?? null, 'for whom') ?? (found?.noun && !listed ? { subject: found.noun, rule: 'for whom' } : null)
}

/** *4,5 %* **de part** *pour X*: past what it is a share of. */
const pastPart = (tokens: Clause['tokens'], to: number): number =>
  cue('of', tokens, to) !== null && cue('for', tokens, to + 2) !== null ? to + 2 : to

/** *contre 3,2 un an plus tôt*: an ellipsis goes on with the owner before it, but not with whom a vote was won against. */
export const again = ({ rule }: Pick<Measured, 'rule'>, before: Answered | null): Named | null =>
  rule === 'ellipsis' && before?.fact.subject && before.owner !== 'opponent'
    ? { subject: before.fact.subject, rule: 'ellipsis' }
    : null
