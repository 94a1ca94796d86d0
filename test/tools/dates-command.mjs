// Reads {"id","text","published"} a line and prints {"id","edtf"} for each date found: what the scorer of dates asks for.
import { readFileSync } from 'node:fs'
import { findDates } from '../../dist/index.js'

for (const line of readFileSync(0, 'utf8').split('\n')) {
  if (!line.trim()) continue
  const { id, text, published } = JSON.parse(line)
  const found = findDates(text, { published })
  for (const { edtf } of found.length ? found : [{ edtf: null }]) console.log(JSON.stringify({ id, edtf }))
}
