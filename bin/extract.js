#!/usr/bin/env node
import process from 'node:process'
import { main } from '../dist/cli/main.js'

process.stdout.on('error', ({ code, message }) => {
  if (code === 'EPIPE') process.exit()
  process.stderr.write(`extract: cannot write, ${message}\n`, () => process.exit(2))
})
process.exitCode = await main(process.argv.slice(2))
