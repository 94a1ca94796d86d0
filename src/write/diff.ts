import { Chalk, type ChalkInstance } from 'chalk'
import type { Difference } from '../compare/diff.js'
import type { Fact } from '../types.js'
import { headOf, plain } from './pretty.js'

/** One difference a line. */
export function ndjsonDiff(differences: readonly Difference[]): string {
  return differences.map((difference) => `${JSON.stringify(difference)}\n`).join('')
}

/** For people: `+` what is new, `-` what is gone, `~` what changed, key by key, below the name of the article. */
export function prettyDiff(differences: readonly Difference[], color: boolean): string {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  return differences
    .map((difference, at) => {
      const before = differences[at - 1]?.file
      const title = `${before === undefined ? '' : '\n'}${chalk.bold.underline(plain(difference.file))}\n`
      return (difference.file === before ? '' : title) + blockOf(difference, chalk)
    })
    .join('')
}

function blockOf({ difference, keys, old, new: now }: Difference, chalk: ChalkInstance): string {
  const mark = { added: chalk.green('+'), removed: chalk.red('-'), changed: chalk.yellow('~') }[difference]
  const width = Math.max(...keys.map(({ length }) => length))
  const show = (fact: Fact | null, key: keyof Fact) => plain(JSON.stringify(fact?.[key] ?? null))
  const rows = keys.map((key) => `    ${key.padEnd(width)}  ${chalk.red(show(old, key))} → ${chalk.green(show(now, key))}\n`)
  return `${mark} ${headOf((now ?? old)!, chalk)}\n${rows.join('')}`
}
