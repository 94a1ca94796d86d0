import { Chalk, type ChalkInstance } from 'chalk'
import { groupsOf } from '../../collect.js'
import type { Point } from '../../series/point.js'
import type { Series } from '../../series/series.js'
import type { Fact } from '../../types.js'
import { counted } from '../counted.js'
import { plain } from '../pretty.js'
import { perWordsOf } from '../../quantity-words.js'
import { quantityOf } from '../quantity.js'
import type { SeriesWriter } from './index.js'
import { sparkline, thinned } from './sparkline.js'

/** For people: a title with the run of the numbers, what was joined, and a point a line. */
export function tableWriter(color: boolean, explain: boolean): SeriesWriter {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  return {
    head: '',
    series: (series, first) =>
      `${first ? '' : '\n'}${[titleOf(series, chalk), ...notesOf(series, chalk), ...linesOf(series, chalk, explain)].join('\n')}\n`,
  }
}

function titleOf({ subject, metric, per, points }: Series, chalk: ChalkInstance): string {
  const sizes = points
    .filter(({ placed }) => placed === 'date' || placed === 'value')
    .map(({ value, min, max }) => value ?? (min! + max!) / 2)
  return `${chalk.bold.magenta(plain(subject))} · ${chalk.bold.green(plain(metric) + perWordsOf(per))}${sizes.length > 1 ? `  ${chalk.cyan(sparkline(thinned(sizes, ROOM)))}` : ''}`
}

/** Bars of a run. */
const ROOM = 40

/** What a mark before a date says. */
const PLACES = {
  value: 'without a date, or without its year: stands where its number fits',
  start: 'without a date, of the past: stands before what is dated',
  end: 'without a date, or without its year: stands behind what is dated',
} as const

function notesOf({ joined, points }: Series, chalk: ChalkInstance): string[] {
  const names = joined.map(({ name, facts, why }) => `with ${plain(name)} in ${counted(facts, 'fact')}: ${plain(why)}`)
  const places = [...new Set(points.map(({ placed }) => placed))].flatMap((placed) =>
    placed === 'date' ? [] : [`? ${PLACES[placed]}`],
  )
  return [...names, ...places].map((note) => chalk.dim(`  ${note}`))
}

function linesOf({ points, why }: Series, chalk: ChalkInstance, explain: boolean): string[] {
  const rows = points.map((point) => ({ point, date: dateOf(point), number: numberOf(point) }))
  const widths = { date: widest(rows.map(({ date }) => date)), number: widest(rows.map(({ number }) => number)) }
  return rows.flatMap(({ point, date, number }) => [
    `  ${date.padEnd(widths.date)}  ${chalk.bold.cyan(number.padStart(widths.number))}  ${saidBy(point, chalk)}`,
    ...(explain ? point.facts.map((fact) => reasonOf(fact, why, chalk)) : []),
  ])
}

const dateOf = ({ placed, dateMod, date }: Point): string =>
  [placed === 'date' ? ' ' : '?', date, dateMod].filter(Boolean).join(' ')

const numberOf = ({ facts, bound }: Point): string => plain(quantityOf({ ...facts[0]!, bound, per: null }))

/** `hedged · 2 articles, 1 source: OpenAI · a.txt:1,3, b.txt:3` */
function saidBy({ modality, articles, independent, sources, facts }: Point, chalk: ChalkInstance): string {
  const named = sources.length > 0 ? `${counted(independent, 'source')}: ${plain(sources.join(', '))}` : 'no source named'
  const lines = groupsOf(facts, ({ file }) => file)
  const places = [...lines]
    .slice(0, SHOWN)
    .map(([file, own]) => `${plain(file)}:${[...new Set(own.map(({ line }) => line))].join(',')}`)
  const more = lines.size > SHOWN ? [`${lines.size - SHOWN} more`] : []
  const parts = [
    modality !== 'stated' && chalk.red(modality),
    `${counted(articles, 'article')}, ${named}`,
    chalk.dim([...places, ...more].join(', ')),
  ]
  return parts.filter(Boolean).join(chalk.dim(' · '))
}

/** Articles of a point. */
const SHOWN = 3

/** `“700 millions d’utilisateurs” (a.txt:1): says no period…` */
function reasonOf(fact: Fact, why: Series['why'], chalk: ChalkInstance): string {
  const reasons = why.get(fact) ?? ['says subject, metric and period itself']
  return `      “${plain(fact.quote)}” ${chalk.dim(`(${placeOf(fact)})`)} ${plain(reasons.join('; '))}`
}

const placeOf = ({ file, line }: Fact): string => `${plain(file)}:${line}`
const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(({ length }) => length))
