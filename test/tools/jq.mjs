// jq in JavaScript, for machines that have none: jq [-r] [-s] FILTER < VALUES
import { text } from 'node:stream/consumers'
import jq from '@michaelhomer/jqjs'

const args = process.argv.slice(2)
const flags = args.filter((arg) => arg.startsWith('-')).join('')
const values = (await text(process.stdin))
  .split('\n')
  .filter((line) => line.trim())
  .map((line) => JSON.parse(line))
const filter = jq.compile(args.find((arg) => !arg.startsWith('-')))
for (const value of flags.includes('s') ? [values] : values)
  for (const result of filter(value))
    console.log(flags.includes('r') && typeof result === 'string' ? result : JSON.stringify(result))
