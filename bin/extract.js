#!/usr/bin/env node
import process from 'node:process'
import { main } from '../dist/cli/main.js'

process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 1))
process.exitCode = await main(process.argv.slice(2))
