// Throughput on the corpus repeated, one thread, beside fr-compromise in the same run; cold start beside `node -e 0`.
import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { extractFacts } from '../../dist/index.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const texts = readdirSync(`${root}corpus`)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(`${root}corpus/${file}`, 'utf8'))
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)

/** MB/s, the median of five turns of `seconds` each, after one that warms up. */
function throughput(work, seconds) {
  const turns = Array.from({ length: 6 }, () => {
    const start = performance.now()
    let rounds = 0
    do {
      for (const text of texts) work(text)
      rounds++
    } while (performance.now() - start < seconds * 1000)
    return (bytes * rounds) / 1e6 / ((performance.now() - start) / 1000)
  })
  return median(turns.slice(1))
}

function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]
}

/** Milliseconds from start to end of a process, the median of eleven. */
function coldStart(args) {
  return median(
    Array.from({ length: 11 }, () => {
      const start = performance.now()
      spawnSync(process.execPath, args, { cwd: root, input: '' })
      return performance.now() - start
    }),
  )
}

const row = (name, value, unit) => console.log(`${name.padEnd(44)} ${value.padStart(8)} ${unit}`)

const ours = throughput((text) => extractFacts(text), 1)
row('extractFacts, corpus repeated', ours.toFixed(2), 'MB/s')
const { default: frCompromise } = await import('fr-compromise')
const theirs = throughput((text) => frCompromise(text).numbers().json(), 0.2)
row('fr-compromise, its numbers, the same', theirs.toFixed(2), 'MB/s')
row('ratio', (ours / theirs).toFixed(1), 'x')

const bare = coldStart(['-e', '0'])
const cold = coldStart(['bin/extract.js', '--quiet', 'corpus/002_2421918f28f75b03.txt'])
row('node -e 0', bare.toFixed(0), 'ms')
row('extract, one article', cold.toFixed(0), 'ms')
row('ratio', (cold / bare).toFixed(1), 'x')
