import { cue, has } from '../recognise/read.js'
import { time } from '../recognise/time/cues.js'
import { entryAt } from './ask.js'
import type { Said } from './attribution.js'
import type { Clause } from './clause.js'
import { isPreposition, type VerbGroup } from './grammar.js'
import { subjectOf, type Subject } from './subjects.js'
import { speakerFor, whoAt, whoIn } from './who.js'

/** Past *jeudi*, *à l’AFP*, *également* to who speaks. */
export function pastDays({ tokens, mentions }: Clause, at: number): number {
  for (let start = at; start < tokens.length;) {
    const moment = mentions.find(({ from, type }) => from === start && type === 'moment')
    const to =
      moment?.to ??
      cue('said to', tokens, start) ??
      time('now', tokens, start) ??
      (has('adverb', tokens[start]) ? start + 1 : null)
    if (to === null) return start
    start = to
  }
  return tokens.length
}

/** Who stands behind a verb of saying that closes what was said. */
export function whoBehind(ask: Said, group: VerbGroup, closing: number): string | null {
  const { clause, memory } = ask
  const to = cue('says in words', clause.tokens, group.to - 1) ?? group.to // a fait valoir le maire
  if (!group.inverted) return whoAt(ask, pastDays(clause, to))?.name ?? null
  for (let at = closing; at < Math.min(clause.tokens.length, group.to + 4); at++) {
    if (cue('anybody', clause.tokens, at) !== null) return whereSaid(ask, at + 1)
    if (cue('we', clause.tokens, at) !== null) return null
    if (cue('he', clause.tokens, at) !== null) return speakerFor(memory, entryAt('gender', clause.tokens[at])?.gender ?? null)
  }
  return null
}

/** *dit-on* **au tribunal**, *glisse-t-on* **à la direction de SFR**, *assure-t-on* **chez Renault** */
function whereSaid(ask: Said, start: number): string | null {
  const { tokens } = ask.clause
  const at = cue('said to', tokens, start) === null ? (cue('at', tokens, start) ?? cue('chez', tokens, start)) : null
  return at === null ? null : (whoAt(ask, at)?.name ?? null)
}

/** The subject of a verb that goes before it, if it can speak. */
export function whoBefore(ask: Said, group: VerbGroup): string | null {
  const { clause, memory } = ask
  const { tokens } = clause
  const subject = subjectAhead(group, clause)
  if (!subject) return null
  if (subject.is === 'he')
    return isImpersonal(group, clause) || group.sense.plans
      ? null
      : speakerFor(memory, entryAt('gender', tokens[subject.at])?.gender ?? null)
  if (subject.is !== 'words' || subject.from >= group.to) return null
  return canSpeak(subject, group, clause) ? whoIn(ask, subject.from, subject.to) : null
}

/** *Il* **faut dire** *que*: nobody says it. */
const isImpersonal = ({ from, modal }: VerbGroup, { tokens }: Clause): boolean =>
  modal !== null && entryAt('verb', tokens[from])?.traits.includes('impersonal') === true

/** The subject of a verb, as if it reported nothing: before it, past an insertion. */
function subjectAhead(group: VerbGroup, { tokens, groups }: Clause): Subject {
  const at = groups.indexOf(group)
  return subjectOf(tokens, group.sense.says ? groups.map((one, i) => (i === at ? { ...one, sense: {} } : one)) : groups, at)
}

/** A name, a role or a document speaks; another noun only with *que* or a quotation. */
function canSpeak({ from, to }: Extract<Subject, { is: 'words' }>, group: VerbGroup, { tokens, names }: Clause): boolean {
  if (
    names.some(
      (name) =>
        name.from < to &&
        from < name.to &&
        !tokens.slice(from, name.from).some((_, i) => isPreposition(tokens, from + i) && cue('of', tokens, from + i) === null),
    )
  )
    return true
  for (let at = from; at < to; at++) {
    const role = entryAt('role', tokens[at])
    if (
      (role && role.type !== 'product' && role.type !== 'place') ||
      (cue('document', tokens, at) !== null && !group.sense.plans)
    )
      return true
    if (cue('of', tokens, at) !== null && cue('the', tokens, at) === null) break
  }
  return cue('than', tokens, group.to) !== null
}
