// Scores the facts that dist finds now, on every gold set of the repository: a row each for test/SCORES.md.
import { execFileSync } from 'node:child_process'
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
  const args = ['bin/extract.js', 'eval', '--gold', gold, articles, '--quiet', '--format', 'json']
  const { precision, recall, f1, wholeF1, accuracy } = JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }))
  return { P: precision, R: recall, F1: f1, 'whole F1': wholeF1, ...Object.fromEntries(columns.map((key) => [key, accuracy[key] ?? null])) }
}

const percent = (share) => (share === null ? '–' : (100 * share).toFixed(1))

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const date = new Date().toISOString().slice(0, 10)
  for (const set of Object.keys(sets)) console.log(`| ${[date, set, ...Object.values(scoresOf(set)).map(percent)].join(' | ')} |`)
}
