// Runs the commands that README.md shows in its console blocks, and writes down what they print now.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const BLOCK = /(?<=^```console\n)[\s\S]*?(?=^```$)/gm
/** The rest of an output is left out. */
const MORE = '…\n'

/** In a folder that has the repository's articles, one for all blocks. `jq`: the command that stands for it. */
export function replayed(readme, jq) {
  const folder = mkdtempSync(join(tmpdir(), 'chiffres-console-'))
  for (const name of ['corpus', 'fixtures', 'test']) symlinkSync(join(root, name), join(folder, name))
  const blocks = readme.replace(BLOCK, (block) => replayedBlock(block, folder, jq))
  rmSync(folder, { recursive: true })
  return blocks
}

function replayedBlock(block, folder, jq) {
  const commands = block.match(/^\$ .*\n/gm)
  const printed = commands.map((command) => command + shell(folder, command.slice(2), jq).stdout).join('')
  if (!block.endsWith(MORE)) return printed
  const lines = block.split('\n').length - 2
  return `${printed.split('\n').slice(0, lines).join('\n')}\n${MORE}`
}

/** Runs a line of sh; what it prints has the messages as well. `npx extract` is the command as built. */
export function shell(folder, line, jq = ownJq) {
  const named = `npx() { shift; node '${root}bin/extract.js' "$@"; }\njq() { ${jq} "$@"; }\nexec 2>&1\n`
  const { stdout, status } = spawnSync('sh', ['-c', named + line], { cwd: folder, encoding: 'utf8' })
  return { stdout, status }
}

/** In JavaScript, so that it is there on every machine. */
export const ownJq = `node '${root}test/tools/jq.mjs'`

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const readme = join(root, 'README.md')
  writeFileSync(readme, replayed(readFileSync(readme, 'utf8'), ownJq))
}
