import type { Options } from './options.js'

/** Says on standard error what happens, and counts what could not be read. */
export interface Report {
  readonly tell: (message: string) => void
  readonly problem: (place: string, problem: string) => void
  readonly problems: () => number
  /** The last line: what was done, what could not be read, and how long it took. */
  readonly sum: (...done: string[]) => void
}

export function reportOf({ quiet }: Pick<Options, 'quiet'>): Report {
  const started = performance.now()
  let problems = 0
  const write = (line: string) => void (quiet || process.stderr.write(`${line}\n`))
  const tell = (message: string) => write(`extract: ${message}`)
  return {
    tell,
    problem: (place, problem) => {
      problems++
      tell(`${place}: ${problem}`)
    },
    problems: () => problems,
    sum: (...done) => {
      const unreadable = problems > 0 ? [`${problems} unreadable`] : []
      write([...done, ...unreadable, `${((performance.now() - started) / 1000).toFixed(1)} s`].join(', '))
    },
  }
}
