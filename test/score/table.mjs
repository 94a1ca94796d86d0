// Scores the facts that dist finds now, on every gold set of the repository: a row each for test/SCORES.md.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Set → where its articles and its gold stand. */
export const sets = {
  seeds: { articles: 'corpus', gold: 'test/gold/seeds.ndjson' },
  fixtures: { articles: 'fixtures/articles', gold: 'fixtures/gold' },
}
/** Keys whose accuracy is a column. */
export const columns = ['kind', 'subject', 'metric', 'bound', 'unit', 'per', 'direction', 'over', 'baseline', 'date', 'source', 'modality']

/** Set → its scores as shares of 1, by column. */
export function scoresOf(set) {
  const { articles, gold } = sets[set]
  const folder = mkdtempSync(join(tmpdir(), 'chiffres-score-'))
  const facts = join(folder, 'facts.ndjson')
  const node = (...args) => execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  node('bin/extract.js', articles, '--quiet', '--output', facts)
  const { precision, recall, f1, wholeF1, accuracy } = JSON.parse(node('test/score/score.mjs', '--gold', gold, '--facts', facts, '--json'))
  rmSync(folder, { recursive: true })
  return { P: precision, R: recall, F1: f1, 'whole F1': wholeF1, ...Object.fromEntries(columns.map((key) => [key, accuracy[key] ?? null])) }
}

const percent = (share) => (share === null ? '–' : (100 * share).toFixed(1))

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const date = new Date().toISOString().slice(0, 10)
  for (const set of Object.keys(sets)) console.log(`| ${[date, set, ...Object.values(scoresOf(set)).map(percent)].join(' | ')} |`)
}
