import { execFileSync } from 'node:child_process'

/** Builds once for all tests: they run what users run, from dist. */
export function setup(): void {
  execFileSync(process.execPath, ['build.js'], { stdio: 'inherit' })
}
