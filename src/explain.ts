import { analyse } from './extract.js'
import { headerOf } from './read/header.js'
import type { Mention } from './recognise/rule.js'
import type { Answered } from './relate/index.js'
import type { Lexicon } from './text/scan.js'
import type { Article, Entry, Fact, Sentence, Span, Token } from './types.js'

/** One answer, what gave it, and the words it rests on. */
export interface Step {
  readonly key: string
  readonly rule: string
  readonly words: string
}

/** What happened to one piece of text that holds a number. */
export interface Explanation extends Span {
  readonly words: string
  readonly fact: Fact | null
  /** Why there is no fact: `year`, `ordinal`, `page furniture`… */
  readonly reason: string | null
  readonly rule: string
  readonly steps: readonly Step[]
}

/** For each number of an article, the rules and words that made it a fact, or the reason why it is none. */
export function explainArticle(article: Article, lexicon?: Lexicon): Explanation[] {
  const { sentences, mentions, answered } = analyse(article, lexicon)
  const tokens = sentences.flatMap((sentence) => sentence.tokens)
  const explained = answered.map((one) => ofFact(one, tokens))
  const without = sentences.flatMap((sentence, at) => ofSentence(article.text, sentence, mentions[at]!, answered))
  return [...explained, ...without, ...outside(article)].sort((one, other) => one.start - other.start)
}

function ofFact({ quantity, movement, measured, owner, fact }: Answered, tokens: readonly Token[]): Explanation {
  const { start, end, quote } = fact
  const said = (key: keyof Fact, rule: string, words: string | null = null): Step[] =>
    fact[key] === null ? [] : [{ key, rule, words: words ?? '' }]
  const steps = [
    ...tokens.filter((token) => token.start < quantity.end && token.end > start).flatMap(entriesOf),
    ...said('kind', movement.rule),
    ...said('direction', movement.rule),
    ...said('subject', owner),
    ...said('metric', measured.rule),
    ...said('date', fact.dateBasis ?? 'none', fact.dateText),
    ...said('source', 'cited', fact.sourceText),
    ...(fact.modality === 'stated' ? [] : said('modality', 'verb')),
  ]
  return { start, end, words: quote, fact, reason: null, rule: quantity.rule, steps }
}

/** The rows of the lexicon that a word of the quantity brought in. */
function entriesOf({ text, phrases }: Token): Step[] {
  const telling = phrases.flatMap(({ entry }) => {
    const key = KEYS[entry.kind]
    return key ? [{ key, rule: ruleOf(entry), words: text }] : []
  })
  return telling.slice(0, 1)
}

const KEYS: Readonly<Partial<Record<Entry['kind'], keyof Fact>>> = {
  number: 'value',
  scale: 'value',
  collective: 'value',
  fraction: 'value',
  multiple: 'value',
  bound: 'bound',
  unit: 'unit',
  points: 'unit',
  per: 'per',
}

/** `unit EUR`, `scale 6`: an entry's kind and what it stands for. */
function ruleOf(entry: Entry): string {
  if (entry.kind === 'unit') return `unit ${entry.unit}`
  if (entry.kind === 'scale') return `scale ${entry.zeros}`
  if (entry.kind === 'bound') return `bound ${entry.bound}`
  if (entry.kind === 'per') return `per ${entry.per}`
  return 'value' in entry ? `${entry.kind} ${entry.value}` : entry.kind
}

/** The numbers of a sentence that are in no fact. */
function ofSentence(
  text: string,
  { tokens }: Sentence,
  mentions: readonly Mention[],
  answered: readonly Answered[],
): Explanation[] {
  const taken = mentions.filter((mention) => mention.type !== 'quantity' && tokens.slice(mention.from, mention.to).some(isNumber))
  const found = taken.map((mention) => without(text, mention, reasonOf(mention, text), mention.rule))
  const covered = [...mentions, ...answered.map(({ fact }) => fact)]
  const left = tokens.filter(
    (token) => isNumber(token) && !covered.some(({ start, end }) => start <= token.start && token.end <= end),
  )
  return [...found, ...left.map((token) => without(text, token, leftOut(token), 'none'))]
}

function without(text: string, { start, end }: Span, reason: string, rule: string): Explanation {
  return { start, end, words: text.slice(start, end), fact: null, reason, rule, steps: [] }
}

function reasonOf(mention: Mention, text: string): string {
  if (mention.type === 'ignored') return mention.reason
  if (mention.type === 'lapse') return 'lapse'
  if (mention.type === 'quantity') return 'no answer'
  if (mention.when.is === 'clock') return 'time of day'
  return YEAR.test(text.slice(mention.start, mention.end)) ? 'year' : 'date'
}

const YEAR = /^(?:\p{L}+ )?\d{4}$/u

/** No rule has read it. */
function leftOut({ shape, phrases }: Token): string {
  if (shape === 'code') return 'name'
  if (phrases.some(({ entry }) => entry.kind === 'number' && entry.value === 1)) return 'article'
  return shape === 'number' ? 'no quantity' : 'no number'
}

function isNumber({ shape, text, phrases }: Token): boolean {
  if (shape === 'number') return true
  if (shape === 'code') return DIGIT.test(text)
  return phrases.some(({ entry, width }) => width === 1 && (entry.kind === 'number' || (entry.kind === 'scale' && !entry.letter)))
}

const DIGIT = /\d/u

/** Lines with digits that are not the article's own words. */
function outside({ text, body }: Article): Explanation[] {
  const header = headerOf(text).end
  const found = header > 0 ? [without(text, trimmed(text, 0, header), 'date header', 'read')] : []
  let from = header
  for (const { start, end } of [...body, { start: text.length, end: text.length }]) {
    for (const line of linesOf(text, from, start))
      if (DIGIT.test(text.slice(line.start, line.end))) found.push(without(text, line, 'page furniture', 'read'))
    from = end
  }
  return found
}

function linesOf(text: string, from: number, to: number): Span[] {
  const lines: Span[] = []
  for (let start = from; start < to;) {
    const found = text.slice(start, to).search(LINE_END)
    const end = found < 0 ? to : start + found
    if (text.slice(start, end).trim()) lines.push(trimmed(text, start, end))
    start = end + 1
  }
  return lines
}

const LINE_END = /[\r\n]/u

function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end)
  return { start: start + words.length - words.trimStart().length, end: end - words.length + words.trimEnd().length }
}
