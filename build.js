// src → dist: types by tsc, code by rolldown, with the tables of the lexicon packed so that the command starts at once.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const root = fileURLToPath(new URL('.', import.meta.url))
const TABLES = /lexicon[/\\]standard-index\.ts$/
const PACKER = '\0packer'

/** Stands for a module that imports the packer and the tables and packs them. */
const packer = {
  name: 'packer',
  resolveId: (id) => (id === PACKER ? id : null),
  load: (id) =>
    id === PACKER
      ? `import { indexOf } from '${root}src/lexicon/index.ts'
         import { pack } from '${root}src/lexicon/packed.ts'
         import { tables } from '${root}src/lexicon/tables.ts'
         export const packed = pack(indexOf(tables()))`
      : null,
}

async function packedTables() {
  const bundle = await rolldown({ input: PACKER, plugins: [packer], platform: 'node' })
  const { output } = await bundle.generate({ format: 'esm' })
  const { packed } = await import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`)
  return packed
}

/** In the place of the tables, their packed form. */
const packTables = {
  name: 'pack tables',
  load: async (id) =>
    TABLES.test(id)
      ? `import { unpack } from './packed.js'\nexport const standardIndex = () => unpack(${JSON.stringify(await packedTables())})`
      : null,
}

rmSync(`${root}dist`, { recursive: true, force: true })
execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', root, '--emitDeclarationOnly'], {
  stdio: 'inherit',
})
const bundle = await rolldown({
  input: { index: `${root}src/index.ts`, 'cli/main': `${root}src/cli/main.ts` },
  // loaded from a single file, these start three to six times as fast
  external: (id) => /^[^./]/.test(id) && !/^(?:commander|compromise|grad-school|yaml)/.test(id),
  platform: 'node',
  plugins: [packTables],
})
await bundle.write({ dir: `${root}dist`, format: 'esm', chunkFileNames: 'chunks/[name].js' })
