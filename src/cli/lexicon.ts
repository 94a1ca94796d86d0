import type { UserLexicon } from '../types.js'
import { compiled, parseLexicon, type Lexicon } from '../user/index.js'
import type { Fail } from './extract.js'
import { textOf } from './input.js'
import type { Options } from './options.js'

/** The files of `--lexicon`: as they were read, and joined with the project's own lexicon. */
export interface OwnLexicon {
  readonly user: UserLexicon
  readonly lexicon: Lexicon
}

/** Null without the option. Stops the command with all that is wrong with the files, a line each. */
export async function lexiconOf({ lexicon: files }: Pick<Options, 'lexicon'>, fail: Fail): Promise<OwnLexicon | null> {
  if (!files) return null
  if (files.includes('-')) fail('--lexicon -: write the name of a file, standard input is for articles')
  const read = await Promise.all([...new Set(files)].map((file) => textOf(file)))
  const { lexicon: user, problems } = await parseLexicon(...read.flatMap((one) => ('input' in one ? [one.input] : [])))
  const told = [
    ...read.filter((one) => 'problem' in one).map(({ place, problem }) => `${place}: ${problem}`),
    ...problems.map(({ file, line, column, problem }) => `${file}:${line}:${column}: ${problem}`),
  ]
  if (told.length > 0) fail(told.join('\nextract: '))
  return { user, lexicon: await compiled(user) }
}
