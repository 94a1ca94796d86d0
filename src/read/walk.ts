import { readdir, stat } from 'node:fs/promises'

/** A file to read, or a path that could not be looked into. */
export type Walked = { readonly file: string } | { readonly file: string; readonly error: Error }

/** Files as given, and those below folders whose name ends in `.txt` or another of the extensions, in the order of their paths. */
export async function* walk(paths: readonly string[], extensions: readonly string[]): AsyncGenerator<Walked> {
  const seen = new Set<string>()
  const given = await Promise.all(paths.map((path) => kindOf(path.replaceAll(SEPARATOR, '/'))))
  for (const one of given.sort(byPath)) {
    for await (const found of one.folder ? filesBelow(one.path, extensions) : [one.found]) {
      if (paths.length > 1 && seen.has(found.file)) continue
      if (paths.length > 1) seen.add(found.file)
      yield found
    }
  }
}

const SEPARATOR = process.platform === 'win32' ? '\\' : '/'

/** `folder/` sorts as its files do. */
interface Given {
  readonly path: string
  readonly folder: boolean
  readonly found: Walked
}

async function kindOf(path: string): Promise<Given> {
  if (path === '-') return { path, folder: false, found: { file: path } }
  try {
    const folder = (await stat(path)).isDirectory()
    return { path: folder ? (path.endsWith('/') ? path : `${path}/`) : path, folder, found: { file: path } }
  } catch (error) {
    return { path, folder: false, found: { file: path, error: error as Error } }
  }
}

async function* filesBelow(folder: string, extensions: readonly string[]): AsyncGenerator<Walked> {
  let entries
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    yield { file: folder, error: error as Error }
    return
  }
  const visible = entries.filter(({ name }) => !name.startsWith('.'))
  const below = visible.map((entry) => ({
    path: `${folder}${entry.name}${entry.isDirectory() ? '/' : ''}`,
    folder: entry.isDirectory(),
  }))
  for (const { path, folder: isFolder } of below.sort(byPath)) {
    if (isFolder) yield* filesBelow(path, extensions)
    else if (extensions.some((extension) => path.toLowerCase().endsWith(extension))) yield { file: path }
  }
}

function byPath(one: { readonly path: string }, other: { readonly path: string }): number {
  return one.path < other.path ? -1 : one.path > other.path ? 1 : 0
}
