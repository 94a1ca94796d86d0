import type { Sentence, Token } from '../types.js'
import { amount } from './amount.js'
import { completed } from './ellipsis.js'
import { cross, fold, halfAs, multiple, multiplied } from './factor.js'
import { fraction, half } from './fraction.js'
import { share } from './share.js'
import { hour, meanwhile, shortly } from './hours.js'
import { ageGroup, denomination, pointing, term, vague } from './ignored.js'
import { listMarker } from './list-marker.js'
import { listed, named, numbered } from './named.js'
import { designation, partOfName, race } from './designation.js'
import { address, department, note, ordinal, rank, score, telephone, version, yearOfMonth } from './notation.js'
import { hoursAndMinutes, raceTime } from './time-taken.js'
import { range } from './range.js'
import { leadsOf, mayCount } from './leads.js'
import { placed } from './placed.js'
import { beginsWith, mayBegin, type Begins } from './start.js'
import type { Draft, Mention, MentionRule } from './rule.js'
import { lapse, moment } from './moments.js'
import { withRates } from './rates.js'

/** Every construction that takes words of its own. Their order does not matter: the longest reading wins. */
export const mentionRules: readonly MentionRule[] = [
  amount,
  range,
  fraction,
  half,
  share,
  multiplied,
  multiple,
  fold,
  halfAs,
  cross,
  moment,
  lapse,
  ordinal,
  rank,
  numbered,
  named,
  listed,
  designation,
  partOfName,
  race,
  raceTime,
  hoursAndMinutes,
  department,
  score,
  note,
  listMarker,
  yearOfMonth,
  version,
  telephone,
  address,
  ageGroup,
  term,
  denomination,
  vague,
  pointing,
  hour,
  shortly,
  meanwhile,
]

/** Of two readings of one length, what is no quantity wins; else the name of the rule decides, not its place. */
const RANK = { ignored: 3, moment: 2, lapse: 2, quantity: 1 } as const
const rankOf = (drafts: readonly Draft[]) => RANK[drafts[0]!.type]

/** So many sentences may say, without a number, which period an article reports on. */
const LEAD = 2

/** Sentence by sentence, what follows a paragraph's last number left out; then what a number takes from those around it: its unit, and what it is counted over. */
export function mentionsIn(sentences: readonly Sentence[]): Mention[][] {
  const last = new Map<number, number>()
  for (let at = sentences.length - 1; at >= 0; at--) {
    const { tokens, paragraph } = sentences[at]!
    if (!last.has(paragraph) && mayCount(tokens)) last.set(paragraph, at)
  }
  const found = sentences.map((sentence, at) =>
    at <= (last.get(sentence.paragraph) ?? (last.size > 0 ? LEAD - 1 : -1))
      ? withRates(sentence.tokens, mentionsOf(sentence))
      : [],
  )
  return completed(sentences, found)
}

/** Left to right, the longest reading at each token; no two mentions share a word. */
export function mentionsOf({ tokens }: Sentence, rules: readonly MentionRule[] = mentionRules): Mention[] {
  const mentions: Mention[] = []
  const { all, anywhere } = rules === mentionRules ? ours : dispatchOf(rules)
  const leads = leadsOf(tokens)
  for (let at = 0; at < tokens.length;) {
    const best = longest(tokens, at, leads[at] ? all : anywhere)
    if (!best) {
      at++
      continue
    }
    for (const draft of best.drafts) mentions.push(placed(draft, tokens, best.rule))
    at = best.to
  }
  return mentions
}

interface Starting extends Pick<MentionRule, 'name' | 'read'> {
  readonly begins: Begins
}

/** Rules, and where any of them may begin. */
interface Group {
  readonly starting: readonly Starting[]
  readonly any: Begins
}

interface Dispatch {
  readonly all: Group
  /** Those that need no number ahead. */
  readonly anywhere: Group
}

function dispatchOf(rules: readonly MentionRule[]): Dispatch {
  return { all: groupOf(rules), anywhere: groupOf(rules.filter((rule) => rule.anywhere)) }
}

const groupOf = (rules: readonly MentionRule[]): Group => ({
  starting: rules.map(({ name, read, starts }) => ({ name, read, begins: beginsWith(starts) })),
  any: beginsWith(rules.flatMap(({ starts }) => starts)),
})

const ours = dispatchOf(mentionRules)

function longest(tokens: readonly Token[], at: number, { starting, any }: Group) {
  const token = tokens[at]!
  if (!mayBegin(any, token)) return null
  let best: { to: number; drafts: readonly Draft[]; rule: string } | null = null
  for (const { name, read, begins } of starting) {
    if (!mayBegin(begins, token)) continue
    const reading = read(tokens, at)
    if (!reading || reading.to <= at) continue
    const { to, drafts } = reading
    const more = best === null ? 1 : to - best.to || rankOf(drafts) - rankOf(best.drafts) || (name < best.rule ? 1 : -1)
    if (more > 0) best = { to, drafts, rule: name }
  }
  return best
}
