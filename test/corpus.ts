import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.js'

/** A text of the repository, by its path from the root. */
export interface Text {
  readonly file: string
  readonly text: string
}

/** The texts of a folder, in order. */
export function textsIn(folder: string): Text[] {
  const files = readdirSync(join(root, folder)).filter((file) => file.endsWith('.txt'))
  return files.sort().map((file) => ({ file: `${folder}/${file}`, text: readFileSync(join(root, folder, file), 'utf8') }))
}

export const corpus = textsIn('corpus')
export const articles = [...corpus, ...textsIn('fixtures/articles')]
