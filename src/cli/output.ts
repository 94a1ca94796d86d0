import { once } from 'node:events'
import { open } from 'node:fs/promises'
import type { Fail } from './extract.js'
import { reasonOf } from './input.js'
import type { Options } from './options.js'

/** Where facts go: standard output or a file. */
export interface Output {
  readonly write: (text: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** Waits where the reader of a pipe is slower, so that nothing piles up in memory. */
export async function outputOf(file: string | undefined, fail: Fail): Promise<Output> {
  if (file === undefined) {
    return {
      write: async (text) => {
        if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain')
      },
      close: async () => undefined,
    }
  }
  const cannot = (error: Error) => fail(`${file}: cannot write, ${reasonOf(error)}`)
  const handle = await open(file, 'w').catch(cannot)
  return {
    write: (text) => handle.writeFile(text).catch(cannot),
    close: () => handle.close(),
  }
}

/** As asked for; else by the file's extension; else that for people on a terminal, and NDJSON for programs. */
export function formatOf<Format extends string>(
  { format, output }: { readonly format?: Format; readonly output?: string },
  formats: readonly Format[],
  forPeople: Format,
): Format | 'ndjson' {
  if (format) return format
  if (output !== undefined) return formats.find((name) => output.endsWith(`.${name}`)) ?? 'ndjson'
  return process.stdout.isTTY ? forPeople : 'ndjson'
}

/** Where a gate's code is known before its results are written, a pipe that is closed on them does not make it hold. */
export function gated(code: number): number {
  process.exitCode = code
  return code
}

/** `--color` and `--no-color` before NO_COLOR and FORCE_COLOR before what the terminal can do. */
export function hasColor(
  { color, output }: Pick<Options, 'color' | 'output'>,
  { NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv,
): boolean {
  if (color !== undefined) return color
  if (NO_COLOR) return false
  if (FORCE_COLOR) return FORCE_COLOR !== '0'
  return output === undefined && process.stdout.isTTY && TERM !== 'dumb'
}
