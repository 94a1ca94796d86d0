import { Chalk, type ChalkInstance } from 'chalk'
import type { Article, Fact } from '../types.js'
import { quantityOf } from './quantity.js'
import type { Writer } from './index.js'

/** For people: the facts of an article below its name, each over its sentence. */
export function prettyWriter(color: boolean): Writer {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  return {
    head: '',
    facts: (facts, article, first) =>
      facts.length === 0
        ? ''
        : `${first ? '' : '\n'}${titleOf(article, chalk)}\n${facts.map((fact) => blockOf(fact, article, chalk)).join('')}`,
    tail: '',
  }
}

function titleOf({ file, published, publishedBasis }: Article, chalk: ChalkInstance): string {
  const date = published ? chalk.dim(` ${published} (${publishedBasis})`) : ''
  return `${chalk.bold.underline(plain(file))}${date}`
}

function blockOf(fact: Fact, article: Article, chalk: ChalkInstance): string {
  return `\n  ${headOf(fact, chalk)}\n    ${sentenceOf(fact, article, chalk)}\n`
}

/** `800 M utilisateurs · ChatGPT · 2025-10-06 · line 1`: a fact on one line. */
export function headOf(fact: Fact, chalk: ChalkInstance): string {
  const words = [
    chalk.bold.cyan(plain(quantityOf(fact))),
    fact.metric && chalk.green(plain(fact.metric)),
    fact.subject && chalk.magenta(plain(fact.subject)),
    dateOf(fact),
    fact.than && `than ${plain(fact.than)}`,
    fact.source && `source: ${plain(fact.source)}`,
    fact.modality !== 'stated' && chalk.red(fact.modality),
    chalk.dim(`line ${fact.line}`),
  ]
  return words.filter(Boolean).join(chalk.dim(' · '))
}

function dateOf({ date, dateMod, over, baseline }: Fact): string | null {
  const parts = [dateMod, date, over && `over ${over}`, baseline && `since ${baseline}`].filter(Boolean)
  return parts.length > 0 ? parts.join(' ') : null
}

/** The sentence on one line, its quote highlighted where it stands: the same words may stand in it twice. */
function sentenceOf({ sentence, start, end }: Fact, { text }: Article, chalk: ChalkInstance): string {
  const from = text.lastIndexOf(sentence, start)
  if (from < 0 || end > from + sentence.length) return plain(sentence)
  return (
    plain(text.slice(from, start)) +
    chalk.bold.yellow(plain(text.slice(start, end))) +
    plain(text.slice(end, from + sentence.length))
  )
}

/** Line ends become spaces; other control characters, which could steer the terminal, are dropped. */
export function plain(text: string): string {
  return text.replace(/[\t\n\v\f\r]+/g, ' ').replace(CONTROLS, '')
}

const CONTROLS = /\p{Cc}/gu
