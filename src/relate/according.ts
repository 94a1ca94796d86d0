import { divisions } from '../lexicon/words.js'
import { cue, has } from '../recognise/read.js'
import type { Token } from '../types.js'
import { cues, hasCue, isAny } from './ask.js'
import { reach, type Attribution, type Said } from './attribution.js'
import type { Clause } from './clause.js'
import { nameText } from './entity.js'
import { pastDays } from './speaker.js'
import { speakerFor, whoAt } from './who.js'

/** *selon l’Insee*, *d’après un bilan de la préfecture*, *publié jeudi par l’institut*: sources without a verb of their own. */
export function accordings({ clause, memory }: Said): Attribution[] {
  const found: Attribution[] = []
  const { tokens } = clause
  for (let at = 0; at < tokens.length; at++) {
    if (!isAny(CITING, tokens[at]) && !has('verb', tokens[at])) continue
    const unnamed = cue('unnamed source', tokens, at)
    if (unnamed !== null) {
      const behind = pastDays(clause, unnamed)
      const same = cue('same source', tokens, behind) === null ? null : memory.speaker // indique-t-on de même source
      const source = cue('unnamed source', tokens, behind) // a-t-on appris mardi de source policière
      const text = nameText(tokens, at, unnamed)
      const who = same ?? (source === null ? learntFrom({ clause, memory }, unnamed, behind) : nameText(tokens, behind, source))
      found.push({ who: who ?? text, text, at, ...reach(clause, at) })
      continue
    }
    const told = cue('as told', tokens, at)
    if (told !== null) {
      const who = namedBefore({ clause, memory }, at)
      if (who !== null) found.push({ who, text: nameText(tokens, at, told), at, ...reach(clause, at) })
      continue
    }
    const to = cue('according', tokens, at) ?? publishedBy(clause, at)
    if (to === null || tokens[to]?.text === '-' || cue('ours', tokens, to) !== null || isNoSource(clause, to)) continue
    const cited = whoAt({ clause, memory }, to) ?? antecedent(clause, at, to)
    if (!cited) continue
    const by = toldBy(clause, cited.to - 1)
    const who = (by !== null && whoAt({ clause, memory }, by)) || cited
    const { from, to: end } = reach(clause, at)
    found.push({
      who: who.name,
      text: nameText(tokens, at, to),
      at,
      from: from < at ? from : commaAfter(tokens, who.to),
      to: end,
    })
  }
  return found
}

/** *Me Haddad conteste :* **à l’en croire***, …*: a person of the sentence, else who spoke last. */
const namedBefore = ({ clause, memory }: Said, at: number): string | null =>
  clause.names.findLast(({ to, entity }) => to <= at && entity.type === 'person')?.entity.name ?? speakerFor(memory, null)

/** *a-t-on appris* **auprès de la préfecture** */
function learntFrom(ask: Said, from: number, to: number): string | null {
  for (let at = from; at < to; at++) if (cue('said to', ask.clause.tokens, at) === to) return whoAt(ask, to)?.name ?? null
  return null
}

/** *la CGT,* **selon laquelle** *95 salariés…*: who is named right before. */
function antecedent({ tokens, names }: Clause, at: number, to: number): { name: string; to: number } | null {
  if (cue('who', tokens, to) === null && cue('which', tokens, to) === null) return null
  const name = names.findLast((one) => one.to <= at && at - one.to <= 2)
  return name ? { name: name.entity.name, to: to + 1 } : null
}

/** *Selon une enquête menée auprès de 1 450 entreprises, …*: what is said begins behind the comma. */
function commaAfter(tokens: readonly Token[], at: number): number {
  const comma = tokens.findIndex(({ text }, i) => i >= at && text === ',')
  return comma < 0 ? at : comma
}

/** *baromètre publié jeudi par l’institut Vias*: a document, a participle of saying, and *par*. */
function publishedBy(clause: Clause, at: number): number | null {
  const by = has('verb', clause.tokens[at]) ? toldBy(clause, at) : null
  return by !== null && hasCue('document', clause.tokens, at - 8, at) ? by : null
}

/** *une information* **révélée mercredi par** *le Canard enchaîné*: past *par*. */
function toldBy({ tokens, groups, mentions }: Clause, at: number): number | null {
  const group = groups.find(({ from, tense, sense }) => from === at && tense === 'participle' && sense.says)
  if (!group) return null
  const moment = mentions.find(({ from, type }) => type === 'moment' && from === group.to)
  return cue('per', tokens, moment?.to ?? group.to)
}

/** *selon la météo*, *selon les quartiers*, but *selon Météo-France* */
const isNoSource = ({ tokens, names }: Clause, at: number): boolean =>
  (hasCue('no source', tokens, at, at + 3) &&
    cue('same source', tokens, at) === null &&
    !names.some(({ from }) => from === at)) ||
  cue('than', tokens, at) !== null ||
  (cue('many', tokens, at) !== null && divisions.has(tokens[at + 1]?.key ?? ''))

const CITING = cues('unnamed source', 'according', 'as told')
