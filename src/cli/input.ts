import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import type { Input } from '../read/article.js'
import { decode } from '../read/decode.js'
import { readNdjson } from '../read/ndjson.js'
import { walk } from '../read/walk.js'
import type { Options } from './options.js'

/** One text, or what could not be read and why. */
export type Read = { readonly input: Input } | { readonly place: string; readonly problem: string }

/** All texts of the paths, one after the other: no more than one is held. */
export async function* inputsOf(paths: readonly string[], { inputFormat, ext, published }: Options): AsyncGenerator<Read> {
  const known = published === undefined ? {} : { published }
  for await (const found of walk(paths, extensionsOf(ext))) {
    if ('error' in found) yield { place: found.file, problem: reasonOf(found.error) }
    else if (inputFormat === 'ndjson') yield* articlesOf(found.file, known)
    else yield await textOf(found.file, known)
  }
}

type Known = Pick<Input, 'published'>

export function extensionsOf(list: string): string[] {
  return list.split(',').map((extension) => `.${extension.trim().replace(/^\./, '').toLowerCase()}`)
}

export async function textOf(file: string, known: Known = {}): Promise<Read> {
  try {
    const text = decode(file === '-' ? await buffer(process.stdin) : await readFile(file))
    return text === null ? { place: file, problem: 'not a text file' } : { input: { ...known, file, text } }
  } catch (error) {
    return { place: file, problem: reasonOf(error as NodeJS.ErrnoException) }
  }
}

async function* articlesOf(file: string, known: Known): AsyncGenerator<Read> {
  try {
    for await (const line of readNdjson(file === '-' ? process.stdin : createReadStream(file))) {
      if ('error' in line) yield { place: `${file}:${line.number}`, problem: line.error }
      else yield { input: { ...line.input, published: line.input.published ?? known.published ?? null } }
    }
  } catch (error) {
    yield { place: file, problem: reasonOf(error as NodeJS.ErrnoException) }
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EISDIR: 'is a folder',
  ENOSPC: 'no space left',
}

export function reasonOf(error: NodeJS.ErrnoException): string {
  return REASONS[error.code ?? ''] ?? error.message
}
