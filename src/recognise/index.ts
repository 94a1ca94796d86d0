import type { Sentence, Token } from '../types.js'
import { amount } from './amount.js'
import { completed } from './ellipsis.js'
import { cross, fold, halfAs, multiple, multiplied } from './factor.js'
import { fraction, half, share } from './fraction.js'
import { hour, meanwhile, shortly } from './hours.js'
import { ageGroup, pointing, term, vague } from './ignored.js'
import { designation, listed, named, numbered, partOfName } from './named.js'
import { address, note, ordinal, rank, score, telephone, version, yearOfMonth } from './notation.js'
import { range } from './range.js'
import { leadsOf, mayCount } from './leads.js'
import type { Draft, Mention, MentionRule } from './rule.js'
import { lapse, moment } from './moments.js'
import { withRates } from './rates.js'

/** Every construction that takes words of its own. Their order does not matter: the longest reading wins. */
export const mentionRules: readonly MentionRule[] = [
  amount, range, fraction, half, share, multiplied, multiple, fold, halfAs, cross, moment, lapse,
  ordinal, rank, numbered, named, listed, designation, partOfName, score, note, yearOfMonth, version, telephone, address, ageGroup, term, vague, pointing, hour, shortly, meanwhile,
]

/** Of two readings of one length, what is no quantity wins; else the name of the rule decides, not its place. */
const RANK = { ignored: 3, moment: 2, lapse: 2, quantity: 1 } as const

/** Sentence by sentence, paragraphs without a number left out; then what a number takes from those around it: its unit, and what it is counted over. */
export function mentionsIn(sentences: readonly Sentence[]): Mention[][] {
  const figured = new Set(sentences.flatMap(({ tokens, paragraph }) => (mayCount(tokens) ? paragraph : [])))
  const found = sentences.map((sentence) => (figured.has(sentence.paragraph) ? withRates(sentence.tokens, mentionsOf(sentence)) : []))
  return completed(sentences, found)
}

/** Left to right, the longest reading at each token; no two mentions share a word. */
export function mentionsOf({ tokens }: Sentence, rules: readonly MentionRule[] = mentionRules): Mention[] {
  const mentions: Mention[] = []
  const leads = leadsOf(tokens)
  const anywhere = rules.filter((rule) => rule.anywhere)
  for (let at = 0; at < tokens.length; ) {
    const best = canStart(tokens[at]!) ? longest(tokens, at, leads[at] ? rules : anywhere) : null
    if (!best) {
      at++
      continue
    }
    for (const draft of best.drafts) mentions.push(placed(draft, tokens, best.rule))
    at = best.to
  }
  return mentions
}

const STARTS = new Set(['number', 'scale', 'collective', 'fraction', 'bound', 'month', 'weekday', 'season', 'period', 'time', 'verb', 'named', 'name', 'multiple', 'unit'])
const START_CUES = new Set(['of', 'at', 'the', 'these', 'owners', 'in', 'between', 'since', 'until', 'sign', 'minus', 'plus', 'number', 'several', 'termed', 'on', 'before', 'after', 'per', 'ago', 'ours', 'during', 'before an hour'])

function canStart(token: Token): boolean {
  if (token.shape === 'number' || token.shape === 'code' || token.text === '×') return true
  for (const { entry } of token.phrases) if (entry.kind === 'cue' ? START_CUES.has(entry.cue) : STARTS.has(entry.kind)) return true
  return token.shape === 'word' && token.key !== token.text
}

function longest(tokens: readonly Token[], at: number, rules: readonly MentionRule[]) {
  let best: { to: number; drafts: readonly Draft[]; rule: string; rank: number } | null = null
  for (const rule of rules) {
    const reading = rule.read(tokens, at)
    if (!reading || reading.to <= at) continue
    const rank = RANK[reading.drafts[0]!.type]
    const more = best === null ? 1 : reading.to - best.to || rank - best.rank || (rule.name < best.rule ? 1 : -1)
    if (more > 0) best = { to: reading.to, drafts: reading.drafts, rule: rule.name, rank }
  }
  return best
}

function placed(draft: Draft, tokens: readonly Token[], rule: string): Mention {
  const { quoteTo, ...rest } = draft
  return { ...rest, rule, start: tokens[draft.from]!.start, end: tokens[(quoteTo ?? draft.to) - 1]!.end } as Mention
}
