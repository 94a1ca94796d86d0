// Time of `extract timeline` on 250, 500 and 1 000 articles, and of the grouping of their facts alone: both grow as they do.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { seriesOf } from '../../dist/index.js'
import { writeArticles } from '../tools/many.mjs'

const command = fileURLToPath(new URL('../../bin/extract.js', import.meta.url))
const counts = [250, 500, 1000]
const folder = mkdtempSync(join(tmpdir(), 'chiffres-timeline-'))

function seconds(work) {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1000
}

const run = (...args) => spawnSync(process.execPath, [command, ...args, '--quiet'])
const row = (...cells) => console.log(cells.map((cell) => String(cell).padStart(12)).join(''))

row('articles', 'facts', 'series', 'timeline s', 'ms/article', 'grouping s', 'µs/fact')
for (const count of counts) {
  const articles = join(folder, String(count))
  writeArticles(count, articles)
  run(articles, '--output', `${articles}.ndjson`)
  const facts = readFileSync(`${articles}.ndjson`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const whole = seconds(() => run('timeline', articles, '--output', `${articles}.series.ndjson`))
  const { length: series } = seriesOf(facts)
  const alone = seconds(() => seriesOf(facts))
  row(
    count,
    facts.length,
    series,
    whole.toFixed(2),
    ((1000 * whole) / count).toFixed(2),
    alone.toFixed(3),
    ((1e6 * alone) / facts.length).toFixed(1),
  )
}
rmSync(folder, { recursive: true })
