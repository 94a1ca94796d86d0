import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect } from 'vitest'
import { schema, type Fact } from '../src/fact.js'

export const root = fileURLToPath(new URL('..', import.meta.url))
export const command = fileURLToPath(new URL('../bin/extract.js', import.meta.url))

/** Runs the built command as a process. */
export function run(
  args: readonly string[],
  { input = '', cwd = root, env = {} }: { input?: string | Buffer; cwd?: string; env?: NodeJS.ProcessEnv } = {},
) {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...inherited } = process.env
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...args], {
    input,
    cwd,
    env: { ...inherited, ...env },
  })
  return { stdout: stdout.toString(), stderr: stderr.toString(), code: status }
}

export function factsOf(ndjson: string): Fact[] {
  return ndjson
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Fact)
}

export const isFact = new Ajv2020({ strict: true, allErrors: true }).compile(schema)

/** Every fact that a test makes goes through here: the contract, and the words that prove it. */
export function checkFacts(facts: readonly Fact[], text: string): void {
  for (const fact of facts) {
    expect(isFact(fact) ? null : isFact.errors).toBeNull()
    expect(text.slice(fact.start, fact.end)).toBe(fact.quote)
    expect(text.slice(0, fact.start).split(/\r\n|\r|\n/).length).toBe(fact.line)
    expect(text).toContain(fact.sentence)
  }
}
