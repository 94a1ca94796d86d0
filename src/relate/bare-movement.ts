import { vagueUnits } from '../lexicon/unit-metrics.js'
import { amounts, sums } from '../lexicon/words.js'
import { cue, has, phrase } from '../recognise/read.js'
import { countedTitle } from './counted.js'
import { nameText } from './entity.js'
import { isVerb } from './grammar.js'
import { canMeasure, metricIdOf, type Ask, type Measured } from './measured.js'
import { saysWhere } from './noun-before.js'
import { byPassage } from './passage-metric.js'
import type { Title } from './phrases.js'
import { isInTitle } from './spans.js'

/** **La hausse** *atteint 3 %*, **un recul** *(-5 %)*: a word that only says which way it goes is no title where the passage has one; what was counted right before (*1 450 entreprises*) is none. */
export function pastMovement(found: Measured, ask: Ask): Measured {
  const { title } = found
  const { movement, before } = ask
  if (!title || movement.kind !== 'change') return found
  const moved = movement.rule === 'sign' ? movedIn(title.text, ask) : null
  if (moved) return { ...found, title: moved }
  if (title.id !== null || movementIn(title.text, ask) !== 'size') return found
  const passage = before?.quantity.unitKind === 'count' ? null : byPassage(ask)?.title
  const other = passage && movementIn(passage.text, ask) === null ? passage : titleAhead(ask)
  return other ? { ...found, title: other } : found
}

/** **les ventes** *ont bondi, surtout à Lyon, où la hausse a été de 7 %*: the title of the lexicon that the sentence last has before. */
function titleAhead({ quantity, clause, movement }: Ask): Title | null {
  const { tokens } = clause
  for (let at = (movement.head?.from ?? quantity.from) - 1; at >= 0; at--) {
    const metric =
      has('metric', tokens[at]) && !isInTitle(tokens, at) && !isVerb(clause, at) ? phrase('metric', tokens, at) : null
    if ([1, 2, 3].some((back) => saysWhere(tokens, at - back))) continue
    const counted = clause.quantities.some(({ from, to }) => from <= at && at < to)
    if (metric && !counted && !amounts.has(tokens[at]!.key) && canMeasure(metric.row, quantity, movement))
      return { text: nameText(tokens, at, metric.to), id: metric.row.id }
  }
  return null
}

/** *pour* **un total** *de 3 000*, *le* **niveau** *d’avant* *(20 000)*: of what was counted; **un montant** *qui pourrait monter à 8 milliards*, **le nombre** *a chuté à 300*: of what was measured before. */
export function pastAmount(found: Measured, ask: Ask): Measured {
  const { quantity, movement, clause } = ask
  if (!found.title || !amounts.has(found.title.text)) return found
  const again = told(found, ask) ?? (cue('same amount', clause.tokens, 0) !== null ? (ask.memory.last?.metric ?? null) : null)
  const counted = countedTitle(quantity)
  const other = vagueUnits.has(quantity.unit ?? '') ? (again ?? counted) : (counted ?? again)
  return other && canMeasure(other, quantity, movement) ? { ...found, title: other } : found
}

/** **Les exportations** *reculent, avec un cumul de 1,16 Mt*: what the sentence or the one before measures. */
function told(found: Measured, ask: Ask): Title | null {
  const last = ask.memory.last?.metric ?? null
  if (found.phrase?.entity || !tellsAgain(found)) return null
  const ahead = sums.has(found.title!.text) ? titleAhead(ask) : null
  return ahead ?? (last && !amounts.has(last.text) ? last : null)
}

/** **le nombre** *a chuté*, **leur cumul** *atteint*, *avec* **un cumul** *de 1,16 Mt*, but not *son montant*. */
const tellsAgain = ({ title, rule, phrase: found }: Measured): boolean =>
  sums.has(title!.text) ? SUMMED.has(rule) : rule === 'subject' && !found?.owned

const SUMMED: ReadonlySet<string> = new Set(['subject', 'held thing', 'object', 'noun'])

/** Is a title a noun of movement with nothing behind it that moves, and does it name a size or a flow? */
function movementIn(text: string, { clause: { tokens } }: Ask): 'size' | 'flow' | null {
  const [word] = text.split(' ', 1)
  const at = tokens.findIndex((token) => token.text === word)
  const found = at < 0 ? null : phrase('movement', tokens, at)
  if (found?.row.pos !== 'noun' || cue('of', tokens, found.to) !== null || cue('of which', tokens, at - 2) !== null) return null
  return found.row.flow ? 'flow' : 'size'
}

/** **une érosion des surfaces** *(-3,8 %)*: behind a noun of movement stands what moves. */
function movedIn(text: string, { clause }: Ask): Title | null {
  const { tokens } = clause
  const [word] = text.split(' ', 1)
  const at = tokens.findIndex((token) => token.text === word)
  const found = at < 0 ? null : phrase('movement', tokens, at)
  const of = found?.row.pos === 'noun' && !found.row.flow ? cue('of', tokens, found.to) : null
  if (of === null) return null
  const from = cue('the', tokens, of) ?? cue('owners', tokens, of) ?? of
  const to = tokens.findIndex((_, i) => i > from && nameText(tokens, at, i) === text)
  return to < 0 ? null : { text: nameText(tokens, from, to), id: metricIdOf(clause, from, to) }
}
