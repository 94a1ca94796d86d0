import { isOneOf } from '../recognise/marks.js'
import { cue } from '../recognise/read.js'
import { nameText } from './entity.js'
import { isStratum } from './group.js'
import type { OwnerAsk } from './owner-ask.js'
import { HOUSES, named, type Named } from './passage.js'
import { readPhrase } from './phrases.js'
import { phraseAfter } from './spans.js'

type Ask = Pick<OwnerAsk, 'quantity' | 'clause' | 'memory' | 'before'>

/** *260 rotations – plus de 1 000* **pour la seule Ryanair**, *4 TWh, contre 3,9* **pour les réacteurs**, *de 2,9 points, et de 0,8* **pour les chômeurs**: whose the figure is that goes on with the title of the one before. */
export function forWhom(ask: Ask, rule: string): Named | null {
  const { quantity, clause, memory, before } = ask
  const { from, to, unitKind } = quantity
  const rivals = memory.ballot !== null && unitKind === 'percent' && RIVALS.has(before?.owner ?? '')
  if (cue('for', clause.tokens, to) === null && !(rivals && cue('chez', clause.tokens, to) !== null)) return null
  if (!rivals && !rule.startsWith('ellipsis')) return nameFor(ask)
  const aged = clause.mentions.find((one) => one.type === 'ignored' && one.from === to + 1)
  if (aged)
    return { subject: nameText(clause.tokens, cue('many', clause.tokens, aged.from) ?? aged.from, aged.to), rule: 'for whom' }
  const span = phraseAfter(clause, to + 1)
  const found = span && readPhrase(clause, memory, span.from, span.to)
  if (found?.entity && cue('estimator', clause.tokens, to + 2) === null) return named(found.entity, 'for whom')
  const estimates = [1, 2].some((past) => cue('estimator', clause.tokens, to + past) !== null)
  const thing = estimates ? null : (found?.noun ?? found?.metric?.text)
  return thing &&
    (cue('against', clause.tokens, from - 1) !== null ||
      rivals ||
      (unitKind !== 'currency' && span!.from + 1 < span!.to && isStratum(clause, span!.from + 1)))
    ? { subject: thing, rule: 'for whom' }
    : null
}

/** *une baisse de 4 %* **pour Kelvio,** *une hausse de 6 % pour Danone* */
function nameFor({ quantity: { to, unitKind }, clause: { tokens, names } }: Ask): Named | null {
  if (unitKind !== 'percent' && unitKind !== 'points') return null
  const start = cue('the', tokens, to + 1) ?? to + 1
  const name = names.find(({ from }) => from === start)
  return name && name.entity.type !== 'person' && isOneOf(',;.)', tokens[name.to]?.text ?? '.')
    ? named(name.entity, 'for whom')
    : null
}

/** *plus que* **les 97 milliards annoncés par Kelvio**: the figures of a house are its own, by whatever they are compared with. */
export function announcedBy({ quantity: { to }, clause: { tokens, groups, names } }: Ask): Named | null {
  const verb = groups.find((group) => group.from === to && group.tense === 'participle')
  const per = verb?.sense.says || verb?.sense.holds ? cue('per', tokens, verb.to) : null
  if (per === null) return null
  const name = names.find(({ from }) => from >= per && from <= per + 2)
  return name && HOUSES.has(name.entity.type) && !name.entity.observes && !name.entity.reports
    ? named(name.entity, 'for whom')
    : null
}

/** *28 %, contre 32 % pour les libéraux et 12 %* **chez Québec solidaire**: who stands against somebody has a vote of his own. */
const RIVALS: ReadonlySet<string> = new Set(['for whom', 'against'])
